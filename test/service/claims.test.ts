import { beforeAll, expect, it } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { renderText } from '../../src/render/text.ts';
import { checkMessage } from '../../src/service/check-message.ts';
import { claimsIn } from '../../src/service/claims.ts';
import { statesSame } from '../../src/service/same-number.ts';
import { shipped } from '../shipped.ts';

beforeAll(() => void shipped(), 30_000); // reading and checking the corpus takes a while

it.each([
  ['CBP seized 27,000 pounds in 2023 and 100,000 people died.', 2],
  ['Seizures rose between 2021 and 2023 in all states.', 1],
  ['Rep. Johnson blames China. The U.S. Treasury agrees!', 2],
  ['Xi and Biden met in 2023.\nThey spoke of precursors; nothing came of it.', 3],
  ['hi', 0],
  ['', 0],
])('finds the claims of “%s”', (message, count) => {
  expect(claimsIn(message)).toHaveLength(count);
});

it.each([
  [27_000, { value: 27_022.85 }, true],
  [27_022, { value: 27_022.85 }, true],
  [27_023, { value: 27_022.85 }, true],
  [73_000, { value: 72_776 }, true],
  [72_000, { value: 72_776 }, true],
  [100_000, { value: 72_776 }, false],
  [100_000, { value: 149_000 }, false],
  [115_000_000, { value: 115_562_603 }, true],
  [78_000_000, { value: 77_000_000, high: 80_000_000 }, true],
  [0, { value: 0 }, true],
  [5, { value: 0 }, false],
])('%d against %o: %s', (number, held, same) => {
  expect(statesSame(number, held)).toBe(same);
});

it('sets each claim of a message beside what is held', () => {
  const desk = openDesk(shipped().bot);
  const message = 'CBP seized 27,000 pounds in 2023 and 100,000 people died from fentanyl. I like cats.';
  const { answer, receipt } = checkMessage(message, desk, '2026-11-25');
  const text = renderText(answer, receipt);
  expect(text).toContain('“CBP seized 27,000 pounds in 2023”: matches\n• 27,022.85 pounds');
  expect(text).toContain('“100,000 people died from fentanyl”: differs\n• 72,776 deaths');
  expect(text).toContain('Not in the corpus: “I like cats”.');
});

it('answers a person in danger first', () => {
  const desk = openDesk(shipped().bot);
  const { answer } = checkMessage('CBP seized 27,000 pounds. I want to kill myself tonight.', desk, '2026-11-25');
  expect(answer).toMatchObject({ kind: 'declined', reason: 'crisis' });
});
