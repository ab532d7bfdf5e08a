import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/desk.ts';
import { startChat } from '../../../src/platforms/terminal/adapter.ts';
import { openOnce } from '../../shipped.ts';

const desk = openDesk(openOnce('test/fixtures/wildfires').bot);

/** A chat on a terminal, and what it showed when it ended after these keys. */
async function chat(...keys: string[]): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { columns: 80, hasColors: () => false });
  const cacheFolder = mkdtempSync(join(tmpdir(), 'chat-'));
  const ended = startChat(desk, { input, output, today: '2025-06-01', cacheFolder });
  for (const key of keys) input.write(key);
  await ended;
  return String(output.read());
}

describe('a chat on a terminal', () => {
  it.each([
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C', '\u0003'],
    ['“bye”', 'bye\r'],
    ['“/exit”', '/exit\r'],
  ])('ends with %s', async (_, keys) => {
    expect(await chat(keys)).toMatch(/\nbye\n$/);
  });

  it('greets, answers, takes suggestions and commands', async () => {
    const shown = await chat('area burned 2023\r', '1\r', '/verify 1\r', '\r', '\u0004');
    expect(shown).toContain('Cited answers about wildfires in the invented land of Arvenia (test data).');
    expect(shown).toContain('53,120 hectares burned nationwide');
    expect(shown.match(/^Receipt: /gm)).toHaveLength(3);
  });

  it('completes a command', async () => {
    expect(await chat('/veri\t', ' firebreak\r', '\u0004')).toContain('A strip cleared of anything that burns');
  });
});
