import { describe, expect, it } from 'vitest';
import { readCorpusFiles } from '../../src/corpus/files.ts';
import { problemsIn, problemsWith } from './problems-with.ts';

const statement = (parts: Readonly<Record<string, string>>) => {
  const fields = {
    id: 'st-test',
    speaker: 'Ilse Marrow',
    role: 'Fire Commissioner',
    organisation: 'nfs',
    country: 'arvenia',
    date: '2024-01',
    topics: '[causes]',
    gist: 'She spoke.',
    respondsTo: '[]',
    source: 'nfs-annual-2024',
    at: 'page 1',
    ...parts,
  };
  return `statements:\n  - ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n    ')}`;
};

describe('an id that names nothing', () => {
  it.each([
    ['organisation', 'office', 5, 'vocabulary/organisations.yaml, got “office”'],
    ['country', 'arveni', 6, 'vocabulary/places.yaml, got “arveni”; did you mean “arvenia”?'],
    ['topics', '[causes, weather]', 8, 'vocabulary/topics.yaml, got “weather”'],
    ['respondsTo', '[st-nobody]', 10, 'statements/ or events/, got “st-nobody”'],
    ['source', 'nfs-annual', 11, 'sources/, got “nfs-annual”; did you mean “nfs-annual-2024”?'],
  ])('is found in “%s: %s”', (field, value, line, message) =>
    expect(problemsWith('statements/test.yaml', statement({ [field]: value }))).toEqual([
      `${line}  expected an id of ${message}`,
    ]),
  );

  it('is found in a topic’s default reading', () => {
    const topic = 'topics:\n  - id: test\n    name: test\n    default: { measure: area-burned, unit: acres }';
    expect(problemsWith('vocabulary/topics.yaml', topic)).toEqual([
      '4  expected an id of vocabulary/units.yaml, got “acres”',
    ]);
  });
});

describe('an id used twice', () => {
  it('is found across files, and across statements and events', () => {
    expect(problemsWith('statements/test.yaml', statement({ id: 'st-marrow-2023-09' }))[0]).toMatch(
      /expected an id of its own, got “st-marrow-2023-09”, which statements\/\w+\.yaml:\d+ has already/,
    );
    expect(problemsWith('statements/test.yaml', statement({ id: 'ev-2023-06-01-ban' }))[0]).toMatch(/of its own/);
  });

  it('may name things of two vocabularies', () => {
    expect(problemsWith('vocabulary/units.yaml', 'units:\n  - { id: arvenia, name: arvenia }')).toEqual([]);
  });
});

it('finds nothing in a right entry', () => expect(problemsWith('statements/test.yaml', statement({}))).toEqual([]));

it('an id of a file with a slip of its own is no second problem', () => {
  const source =
    'sources:\n  - { id: weather, title: W, publisher: W, published: 2024, kind: news, tier: 3, read: copy, retrieved: 2024-01 }';
  const texts = [...readCorpusFiles('test/fixtures/wildfires'), { file: 'sources/more.yaml', text: source }];
  const said = { file: 'statements/test.yaml', text: statement({ source: 'weather', topics: '[wether]' }) };
  const problems = problemsIn([...texts, said]);
  expect(problems.join('\n')).toMatch(/tier|one of 1, 2/);
  expect(problems.filter((problem) => problem.includes('expected an id of'))).toEqual([
    expect.stringContaining('got “wether”'),
  ]);
});
