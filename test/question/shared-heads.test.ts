import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const ids = (text: string, wanted: string) =>
  read(text).reading.phrases.flatMap(({ senses }) => senses.flatMap(({ kind, id }) => (kind === wanted ? [id] : [])));

describe('a word that the name after it completes', () => {
  it('is a name of its own', () => {
    expect(ids('northern or southwest border in FY2023', 'place')).toEqual([
      'us-northern-border',
      'us-southwest-border',
    ]);
  });

  it('gives up what it would mean alone for a name of the same kind', () => {
    expect(ids('the Mexican and the Canadian border in FY2024', 'place')).toEqual([
      'us-southwest-border',
      'us-northern-border',
    ]);
  });

  it('is left alone where it completes nothing', () => {
    expect(ids('shipments or southwest border', 'place')).toEqual(['us-southwest-border']);
  });
});
