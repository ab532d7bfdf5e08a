import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const people = (text: string) =>
  read(text).reading.phrases.flatMap(({ senses }) => senses.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])));

describe('a name', () => {
  it.each(['what did Naomi Campbell say?', 'Robert F. Kennedy on fentanyl', 'did Trudy Biden say so?'])(
    'in “%s” is somebody else’s',
    (text) => expect(people(text)).toEqual([]),
  );

  it.each([
    ['what did Kurt Campbell say?', 'Kurt Campbell'],
    ['what did Campbell say?', 'Kurt Campbell'],
    ['Rep. Krishnamoorthi on the subsidies', 'Raja Krishnamoorthi'],
    ['What did President Biden say?', 'Joe Biden'],
  ])('in “%s” is %s’s', (text, person) => expect(people(text)).toContain(person));
});
