import { describe, expect, it } from 'vitest';
import { scoreFile } from './score.ts';
import { sets } from './sets.ts';

describe('the question sets', () => {
  it.each(sets)('$file is answered rightly for $least of it', ({ corpus, file, least }) => {
    const { all } = scoreFile(corpus, file);
    expect(all.ours / all.asked).toBeGreaterThanOrEqual(least);
    expect(all.ours).toBeGreaterThan(all.theirs);
  });
});
