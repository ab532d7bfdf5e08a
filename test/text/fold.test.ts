import { describe, expect, it } from 'vitest';
import { fold, longestQuestion, plainText } from '../../src/text/fold.ts';

describe('plainText', () => {
  it.each([
    ['a Slack link, keeping its label', '<https://example.org/a?b=c|seizures> 2023', 'seizures 2023'],
    ['a bare Slack link', 'see <https://example.org> seizures', 'see seizures'],
    ['a Slack mail link', '<mailto:a@example.org|a@example.org> deaths', 'a@example.org deaths'],
    ['a Slack mention', '<@U024BE7LH> seizures 2023', 'seizures 2023'],
    ['a Slack channel and a call to all', '<#C024BE7LR|news> <!channel> deaths', 'deaths'],
    ['Slack’s entities', 'seizures &amp; deaths &lt; 2023 &gt; 2019', 'seizures & deaths < 2023 > 2019'],
    ['a Discord mention', '<@!80351110224678912> seizures', 'seizures'],
    ['a Discord emoji', '<:pill:123456789> seizures <a:wave:987654321>', 'seizures'],
    ['an emoji by its name', ':tada: seizures 2023 :thumbsup_all:', 'seizures 2023'],
    ['emoji with skin tones and keycaps', '👍🏽 seizures 📈 2️⃣', 'seizures 2'],
    ['smart quotes', '“vacuous promise” and ‘stunt’', `"vacuous promise" and 'stunt'`],
    ['guillemets', '«stunt»', '"stunt"'],
    ['dashes', '2019–2023 — 2024', '2019-2023 - 2024'],
    ['no-break and other spaces', 'seizures\u00a0in\u2003FY2023', 'seizures in FY2023'],
    ['line breaks and tabs', 'seizures\r\n\tin\u20282023', 'seizures in 2023'],
    ['bidi overrides', '\u202eseizures\u202c \u20662023\u2069', 'seizures 2023'],
    ['zero-width characters', 's\u200bei\u200dzu\ufeffres', 'seizures'],
    ['control characters', 'seiz\u0000ures\u0007 \u001b[31m2023', 'seizures [31m2023'],
    ['lone surrogates and private use', 'a\ud800b \ue000c', 'ab c'],
    ['full-width letters and ligatures', 'ｓｅｉｚｕｒｅｓ ２０２３ oﬃcer', 'seizures 2023 officer'],
  ])('takes %s as plain words', (_, typed, plain) => expect(plainText(typed)).toBe(plain));

  it('keeps the accents of names', () => expect(plainText('  López  Obrador ')).toBe('López Obrador'));

  it('keeps only as much as a question needs', () => {
    expect(plainText('seizures '.repeat(10_000)).length).toBeLessThanOrEqual(longestQuestion);
  });
});

describe('fold', () => {
  it.each([
    ['López', 'lopez'],
    ['FENTANYL', 'fentanyl'],
    ['Sheinbaum Pardo', 'sheinbaum pardo'],
    ['Zürich', 'zurich'],
    ['ﬁscal', 'fiscal'],
  ])('makes %s the same word as %s', (word, folded) => expect(fold(word)).toBe(folded));
});
