import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, escapeMarkdown, maskedLink, unescapeMarkdown } from '../../../src/platforms/discord/escape.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['*bold* _it_ ~~no~~ `code` ||spoiler||', '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|'],
    ['<@1> @everyone', '\\<\\@1\\> \\@everyone'],
    ['[x](https://evil.example)', '\\[x\\](https\\://evil.example)'],
    ['# heading\n> quote', '\\# heading \\> quote'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['about 1.5 percent', 'about 1.5 percent'],
    ['\u202Ereversed\u200B', 'reversed'],
  ])('shows “%s” as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('maskedLink', () => {
  it.each([
    ['https://example.org/a', '[T](<https://example.org/a>)'],
    ['https://example.org/a_(b)', '[T](<https://example.org/a_%28b%29>)'],
    ['https://example.org/a>)[x](y', '[T](<https://example.org/a%3E%29[x]%28y>)'],
    ['javascript:alert(1)', 'T'],
    ['not an address', 'T'],
    [undefined, 'T'],
  ])('links to %s', (url, shown) => {
    expect(maskedLink('T', url)).toBe(shown);
  });
});

describe('cutText', () => {
  it('cuts no character and no escape in two', () => {
    expect(cutText('abcdef', 4)).toBe('abc…');
    expect(cutText('ab\\*cd', 4)).toBe('ab…');
    expect(cutText('ab😀cd', 4)).toBe('ab…');
    expect(cutText('abc', 3)).toBe('abc');
  });
});
