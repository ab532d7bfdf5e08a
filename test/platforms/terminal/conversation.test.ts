import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/desk.ts';
import { createConversation } from '../../../src/platforms/terminal/conversation.ts';
import { openOnce } from '../../shipped.ts';

const desk = openDesk(openOnce('test/fixtures/wildfires').bot);

describe('a conversation', () => {
  it('takes a suggestion by its number', () => {
    const { say } = createConversation(desk, '2025-06-01');
    const [, second] = say('area burned 2023').answer.suggestions;
    expect(say('2').question).toBe(second);
  });

  it('reads a number that is no suggestion as a question', () => {
    const { say } = createConversation(desk, '2025-06-01');
    expect(say('9').question).toBe('9');
  });

  it('follows up, and shows the entries behind the last answer', () => {
    const { say } = createConversation(desk, '2025-06-01');
    say('area burned 2023');
    const { answer } = say('and in 2022?');
    expect(answer.figures[0]?.period.label).toBe('2022');
    expect(say('/verify 1').answer.figures[0]).toEqual(answer.figures[0]);
  });
});
