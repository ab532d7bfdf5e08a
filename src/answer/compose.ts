import type { Question } from '../question/question.ts';
import type { Answer, Section } from './answer.ts';
import { answerClaim } from './claim-check.ts';
import type { Context } from './context.ts';
import { answerDefine } from './define.ts';
import { answerEvent } from './event.ts';
import { answerFigure } from './figure.ts';
import { answerGreeting, answerHelp, answerTopics } from './help.ts';
import { answerMisattributed } from './misattributed.ts';
import { answerReply } from './reply.ts';
import { answerSaid } from './said.ts';
import { withSameSource } from './same-source.ts';
import { answerSearch } from './search.ts';
import { answerNamed, orClaim, orFigure, orFromTexts, orTold } from './second-best.ts';
import { answerSource } from './source.ts';
import { answerTimeline } from './timeline.ts';
import { usage } from './usage.ts';
import { answerWhoSaid } from './who-said.ts';

/** Answers a question. `before` are the entries of the answer before it in the same thread. Pure and total. */
export function composeAnswer(question: Question, context: Context, before: readonly string[] = []): Answer {
  const answer =
    ('reading' in question && answerMisattributed(question.reading, context)) || answerKind(question, context, before);
  const mayQuote = question.kind === 'figure' || question.kind === 'source' || question.kind === 'event';
  return mayQuote ? withSameSource(answer, question.reading, context) : answer;
}

function answerKind(question: Question, context: Context, before: readonly string[]): Answer {
  switch (question.kind) {
    case 'figure':
      return (
        answerNamed(question.reading, context) ??
        orClaim(
          orFromTexts(answerFigure(question.ask, question.reading, context), question.reading, context),
          question.reading,
          context,
        )
      );
    case 'said':
      return answerSaid(question.reading, context);
    case 'who-said':
      return answerWhoSaid(question.reading, context);
    case 'reply':
      return answerReply(question.reading, before, context);
    case 'event':
      return answerEvent(question.reading, context);
    case 'timeline':
      return answerTimeline(question.reading, context);
    case 'define':
      return answerDefine(question.reading, context);
    case 'claim':
      return orTold(answerClaim(question.reading, context), question.reading, context);
    case 'source':
      return answerSource(question.reading, context);
    case 'search':
      return orFigure(answerSearch(question.reading, context), question.reading, context);
    case 'several':
      return joinAnswers(question.parts.map((part) => composeAnswer(part, context, before)));
    case 'topics':
      return answerTopics(context);
    case 'help':
      return answerHelp(context);
    case 'greeting':
      return answerGreeting(context);
    case 'declined':
      return answerDeclined(question.reason, context);
    case 'misread':
      return usage(question.problems, context.corpus.about.examples.slice(0, 3));
  }
}

function answerDeclined(reason: 'unsafe' | 'crisis', { corpus }: Context): Answer {
  const { safety } = corpus;
  const unsafe = safety?.unsafe.reply ?? 'This is not something I help with.';
  const lines = reason === 'crisis' ? (safety?.crisis.reply ?? []) : [unsafe];
  return {
    kind: 'declined',
    reason,
    lines,
    figures: [],
    notes: [],
    suggestions: reason === 'crisis' ? [] : corpus.about.examples.slice(0, 3),
  };
}

/** Two questions in one message: both answers, one after the other. */
function joinAnswers(answers: readonly Answer[]): Answer {
  const found = answers.filter((answer) => answer.kind === 'found' || answer.kind === 'choice');
  const [first] = found;
  if (first === undefined || !('sections' in first)) return answers[0] ?? usage([]);
  const sections = withoutRepeats(found.flatMap((answer) => ('sections' in answer ? answer.sections : [])));
  const unanswered = answers.flatMap((answer) => (answer.kind === 'nothing' ? [answer.message] : []));
  const [lead, ...rest] = sections as [Section, ...Section[]];
  return {
    kind: 'found',
    sections: [lead, ...rest],
    figures: [...new Map(found.flatMap(({ figures }) => figures).map((figure) => [figure.entry, figure])).values()],
    ...(first.chart ? { chart: first.chart } : {}),
    notes: [...new Set([...unanswered, ...found.flatMap(({ notes }) => notes)])],
    suggestions: [...new Set(found.flatMap(({ suggestions }) => suggestions))].slice(0, 3),
  };
}

/** “X in 2017. What was it?” is one thing asked twice: nothing is said a second time. */
function withoutRepeats(sections: readonly Section[]): Section[] {
  const said = new Set<string>();
  return sections.flatMap((section) => {
    const [first, ...rest] = section.claims.filter(({ text }) => !said.has(text));
    for (const { text } of section.claims) said.add(text);
    return first ? [{ ...section, claims: [first, ...rest] }] : [];
  });
}
