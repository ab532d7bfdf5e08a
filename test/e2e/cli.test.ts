import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { AnswerJson } from '../../src/render/answer-json.ts';
import { runBot, startBot } from './run-bot.ts';

vi.setConfig({ testTimeout: 90_000 }); // each test starts a process or two

const wildfires = { CORPUS_DIR: resolve('test/fixtures/wildfires') };
const today = ['--today', '2025-06-01'];

/** The JSON answers of a run, checked against their schema. */
function answersIn(stdout: string): AnswerJson[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => AnswerJson.parse(JSON.parse(line)));
}

describe('ask, with one question', () => {
  it('answers in plain text', async () => {
    const { code, stdout, stderr } = await runBot(['ask', ...today, 'area', 'burned', '2023'], { env: wildfires });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe('53,120 hectares burned nationwide in calendar year 2023 (final count). [1]');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/Receipt: corpus [0-9a-f]{12}, question [0-9a-f]{12}\n$/);
  });

  it('answers as one line of JSON', async () => {
    const { code, stdout } = await runBot(['ask', '--json', ...today, 'area burned 2023'], { env: wildfires });
    expect(code).toBe(0);
    const [answer, ...more] = answersIn(stdout);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ question: 'area burned 2023', kind: 'found' });
    expect(answer?.figures[0]).toMatchObject({ value: 53120, unit: 'hectares' });
  });

  it('says the same twice, byte for byte', async () => {
    const [first, second] = [
      await runBot(['ask', '--json', ...today, 'area burned 2023'], { env: wildfires }),
      await runBot(['ask', '--json', ...today, 'area burned 2023'], { env: wildfires }),
    ];
    expect(second).toEqual(first);
  });

  it('answers from the corpus that comes with it, wherever it is started', async () => {
    const { code, stdout } = await runBot(['ask', 'fentanyl', 'seizures', 'FY2023'], { cwd: tmpdir() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^27,0\d\d.* pounds of fentanyl seized by CBP/);
  });

  it('runs a command after a slash', async () => {
    const { code, stdout } = await runBot(['ask', '/cite', 'nfs-annual-2024', 'plain'], { env: wildfires });
    expect(code).toBe(0);
    expect(stdout).toContain('Retrieved 1 June 2025.');
  });

  it.each([
    ['nothing is held', ['area burned 1901'], 1],
    ['it declines', ['how to make fentanyl'], 0, {}],
    ['it greets', ['hello'], 0],
    ['a command is used wrongly', ['/cite', '1', 'mla'], 0],
    ['an option is not known', ['--frobnicate', 'area'], 2],
    ['the day does not exist', ['--today', '2025-02-30', 'area'], 2],
    ['the day is no date', ['--today', 'tomorrow', 'area'], 2],
  ])('where %s: ends with the right code', async (_, words, expected, env: Record<string, string> = wildfires) => {
    const { code, stdout, stderr } = await runBot(['ask', ...words], { env });
    expect(code).toBe(expected);
    expect(stderr === '').toBe(expected !== 2);
    expect(stdout === '').toBe(expected === 2);
  });
});

describe('ask, with questions on standard input', () => {
  it('answers each line, in order', async () => {
    const input = 'area burned 2023\r\n\nfires in Kelmar 2024\nwhat is a firebreak?';
    const { code, stdout } = await runBot(['ask', '--json', ...today], { input, env: wildfires });
    expect(code).toBe(0);
    expect(answersIn(stdout).map(({ question }) => question)).toEqual([
      'area burned 2023',
      'fires in Kelmar 2024',
      'what is a firebreak?',
    ]);
  });

  it('answers in plain text, a blank line after each', async () => {
    const { stdout } = await runBot(['ask'], { input: 'area burned 2023\nhello\n', env: wildfires });
    expect(stdout.match(/^Receipt: .*\n\n/gm)).toHaveLength(2);
  });

  it('follows up within a thread, and only there', async () => {
    const lines = [
      { question: 'area burned 2023', thread: 'a' },
      { question: 'fires in Kelmar 2024', thread: 'b' },
      { question: 'and in 2022?', thread: 'a' },
      { question: '/verify 1', thread: 'a' },
      { question: 'and in 2022?' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { stdout } = await runBot(['ask', '--json', ...today], { input, env: wildfires });
    const [, , followUp, verified, alone] = answersIn(stdout);
    expect(followUp?.figures[0]).toMatchObject({ measure: 'area-burned', period: { label: '2022' } });
    expect(verified?.claims[0]?.entries).toEqual([followUp?.figures[0]?.entry]);
    expect(alone?.receipt).not.toEqual(followUp?.receipt);
  });

  it('answers a line that is no question with what was expected, and goes on', async () => {
    const bad = ['{not json', '{"question": 7}', '{"thread": "a"}', '{"question": "hello", "thread": []}', '{}'];
    const { code, stdout } = await runBot(['ask', '--json'], { input: [...bad, 'hello'].join('\n'), env: wildfires });
    expect(code).toBe(0);
    expect(answersIn(stdout).map(({ kind, text }) => `${kind}: ${text.split('\n')[0]}`)).toMatchInlineSnapshot(`
      [
        "usage: expected {"question": "seizures 2023", "thread": "a"}, got text that is no JSON.",
        "usage: question: expected some text as in {"question": "seizures 2023", "thread": "a"}.",
        "usage: question: expected some text as in {"question": "seizures 2023", "thread": "a"}.",
        "usage: thread: expected some text as in {"question": "seizures 2023", "thread": "a"}.",
        "usage: question: expected some text as in {"question": "seizures 2023", "thread": "a"}.",
        "usage: I answer questions about wildfires in the invented land of Arvenia (test data) with cited figures, statements, events and definitions. Try one of these:",
      ]
    `);
  });

  it('keeps separators and control characters inside a question together', async () => {
    const question = 'area\u2028burned\u0085 2023\u0000\r';
    const input = JSON.stringify({ question });
    const { stdout } = await runBot(['ask', '--json', ...today], { input, env: wildfires });
    expect(answersIn(stdout)).toMatchObject([{ question, kind: 'found' }]);
  });

  it('answers a line before the next one comes', async () => {
    const bot = startBot(['ask', '--json', ...today], { env: wildfires });
    for (const question of ['area burned 2023', 'fires in Kelmar 2024']) {
      bot.stdin.write(`${question}\n`);
      const [text] = (await once(bot.stdout, 'data')) as [Buffer];
      expect(answersIn(String(text))).toMatchObject([{ question }]);
    }
    bot.stdin.end();
    expect(await once(bot, 'close')).toEqual([0, null]);
  });

  it('ends quietly where its reader does', async () => {
    const bot = startBot(['ask', '--json'], { env: wildfires });
    let stderr = '';
    bot.stderr.on('data', (text) => {
      stderr += text;
    });
    bot.stdin.on('error', () => undefined);
    bot.stdin.write('area burned 2023\n'.repeat(2000));
    await once(bot.stdout, 'data');
    bot.stdout.destroy();
    expect(await once(bot, 'close')).toEqual([0, null]);
    expect(stderr).toBe('');
  });
});

describe('the corpus', () => {
  it('is refused with every slip on standard error', async () => {
    const { code, stdout, stderr } = await runBot(['check', 'test/fixtures/broken']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lines = stderr.trim().split('\n');
    expect(lines.filter((line) => /^test\/fixtures\/broken\/\S+\.yaml:\d+:\d+ {2}\S/.test(line)).length).toBe(
      lines.length - 2,
    );
    expect(lines.at(-1)).toBe(`${lines.length - 2} problems. The corpus cannot be used until they are mended.`);
  });

  it.each([['ask', 'hello'], ['chat'], ['start']])('with slips cannot be used by %s', async (...words) => {
    const { code, stderr } = await runBot(words, { env: { CORPUS_DIR: 'test/fixtures/broken' } });
    expect(code).toBe(2);
    expect(stderr).toContain('test/fixtures/broken/corpus.yaml:5:18  fiscalYearStart: expected');
  });

  it('is reported on where it is right', async () => {
    const { code, stdout } = await runBot(['check', 'test/fixtures/wildfires']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Valid\. Corpus [0-9a-f]{12}: wildfires/);
  });

  it.each([
    [['check', '/none'], '/none:1:1  expected a folder'],
    [['check', 'a', 'b'], 'Expected one folder, got 2'],
  ])('%o is bad usage', async (words, message) => {
    const { code, stderr } = await runBot(words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('that does not exist is named with what to do', async () => {
    const { code, stderr } = await runBot(['ask', 'hello'], { env: { CORPUS_DIR: '/none' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^CORPUS_DIR: expected a folder .* got “\/none”\./);
  });
});

describe('the command line', () => {
  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await runBot(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('explains itself', async () => {
    const { code, stdout } = await runBot(['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Cited answers about the illicit-fentanyl supply chain. (fentanyl-bot v0.1.0)

      USAGE fentanyl-bot start|ask|chat|check|schema|register|manifest

      COMMANDS

           start    Start the bot. Without tokens of a platform: chat in this terminal.   
             ask    Answer one question, or every line of standard input.                 
            chat    Ask in this terminal, one question after the other.                   
           check    Validate a corpus and report what it holds.                           
          schema    Print the JSON Schemas of the corpus files, or write them for editors.
        register    Tell a platform of the commands, where it does not know them yet.     
        manifest    Print the app manifest that a platform is given to create the app.    

      Use fentanyl-bot <command> --help for more information about a command.
      "
    `);
  });

  it.each(['ask', 'chat', 'start', 'check', 'schema'])('explains %s', async (name) => {
    const { code, stdout } = await runBot([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`USAGE fentanyl-bot ${name}`);
  });

  it.each([[[]], [['frobnicate']]])('%o is bad usage', async (words) => {
    const { code, stdout, stderr } = await runBot(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('USAGE fentanyl-bot');
  });

  it('prints the JSON Schemas', async () => {
    const { code, stdout } = await runBot(['schema']);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toContain('statistics');
  });
});

describe('colour', () => {
  it.each([
    ['none in a pipe', {}, false],
    ['some in a pipe where it is forced', { FORCE_COLOR: '1' }, true],
    ['none where it is not wanted', { NO_COLOR: '1' }, false],
  ])('%s', async (_, env, coloured) => {
    const { stdout } = await runBot(['ask', 'area burned 2023'], { env: { ...wildfires, ...env } });
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  it('follows a .env file in the working folder', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'env-'));
    writeFileSync(join(cwd, '.env'), `FORCE_COLOR=1\nCORPUS_DIR=${wildfires.CORPUS_DIR}\n`);
    const { stdout } = await runBot(['ask', 'area burned 2023'], { cwd });
    expect(stdout).toContain('\u001b[');
    expect(stdout).toContain('53,120 hectares');
  });
});

describe('a chat without a terminal', () => {
  it.each(['start', 'chat'])('%s answers each line of a pipe as plain text', async (name) => {
    const input = 'area burned 2023\nand in 2022?\n/help\n';
    const { code, stdout } = await runBot([name, ...today], { input, env: wildfires });
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001b');
    const [first, second, third] = stdout.split(/^Receipt: .*$/m).map((text) => text.trim().split('\n')[0]);
    expect(first).toContain('53,120 hectares burned');
    expect(second).toContain('96,475 hectares burned');
    expect(third).toContain('use a command');
  });
});
