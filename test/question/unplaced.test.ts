import { describe, expect, it } from 'vitest';
import { createReader, readText } from '../../src/question/read.ts';
import { openOnce } from '../shipped.ts';
import { read, today } from './reading.ts';

describe('words that nothing places', () => {
  it.each([
    ['deaths in Narnia', 'Narnia', 'place'],
    ['deaths in the Upper Narnia', 'Upper Narnia', 'place'],
    ['seizures near Timbuktu', 'Timbuktu', 'place'],
    ['what did Olaf Scholz say?', 'Olaf Scholz', 'person'],
    ['Scholz said what about tariffs?', 'Scholz', 'person'],
    ["Scholz's view", "Scholz's", 'person'],
    ['seizures by Frontex', 'Frontex', 'agency'],
    ['how much Zorbium was seized', 'Zorbium', 'substance'],
    ['zorbium seizures', 'zorbium', 'substance'],
    ['seizures of zorbium', 'zorbium', 'substance'],
    ['how many parking cases', 'parking', 'substance'],
    ['in terms of pounds', 'terms', 'word'],
    ['seizures 2023 blorp', 'blorp', 'word'],
  ])('in “%s” “%s” is a %s', (text, word, slot) =>
    expect(read(text).reading.unplaced.map((each) => [each.text, each.slot])).toEqual([[word, slot]]),
  );

  it('a name ends with its sentence', () =>
    expect(read('deaths in Narnia? Zorbium too').reading.unplaced.map(({ text }) => text)).toEqual([
      'Narnia',
      'Zorbium',
    ]));

  it.each(['how much fentanyl was seized by CBP in 2023?', 'please tell me the latest deaths', 'SEIZURES BY CBP'])(
    'in “%s” there are none',
    (text) => expect(read(text).reading.unplaced).toEqual([]),
  );

  it.each([
    ['area burned burkina faso', 'burkina faso'],
    ['Burkina Faso area burned', 'Burkina Faso'],
    ['how does norway count fires', 'norway'],
  ])('in “%s” “%s” is a country, though the corpus names none', (text, country) => {
    const { corpus, index } = openOnce('test/fixtures/wildfires');
    const { reading } = readText(text, createReader(corpus, index.has), today);
    expect(reading.unplaced).toEqual([expect.objectContaining({ text: country, slot: 'place' })]);
  });
});
