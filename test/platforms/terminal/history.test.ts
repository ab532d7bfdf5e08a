import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longestHistory, openHistory } from '../../../src/platforms/terminal/history.ts';

describe('the history of a chat', () => {
  const folder = () => join(mkdtempSync(join(tmpdir(), 'history-')), 'bot');

  it('is empty at first, and kept for its owner only', () => {
    const place = folder();
    const history = openHistory(place);
    expect(history.read()).toEqual([]);
    history.keep(['newest', 'older']);
    expect(openHistory(place).read()).toEqual(['newest', 'older']);
    expect(statSync(join(place, 'history')).mode & 0o777).toBe(0o600);
  });

  it('forgets the oldest lines', () => {
    const history = openHistory(folder());
    history.keep(Array.from({ length: longestHistory + 5 }, (_, at) => `line ${at}`));
    expect(history.read()).toHaveLength(longestHistory);
    expect(history.read()[0]).toBe('line 0');
  });

  it('is done without where it cannot be kept', () => {
    const place = folder();
    writeFileSync(place, '');
    const history = openHistory(place);
    history.keep(['lost']);
    expect(history.read()).toEqual([]);
  });
});
