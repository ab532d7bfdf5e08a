import { type Levelled, levelAlike } from './alike.ts';
import { examplesOf, type Label } from './examples.ts';
import { featureCount, featuresOf } from './features.ts';
import { passagesOf } from './passages.ts';
import { createReader, type Reader } from './reader.ts';
import type { SafetyFile } from './rules.ts';
import { type Line, type Sample, separate } from './separate.ts';
import { splitWords } from './words.ts';

/** What was learned from the examples, as plain data that a snapshot keeps. */
export interface Learned {
  readonly vocabulary: readonly string[];
  readonly alike: readonly string[];
  /** Tells danger from what is harmless. */
  readonly danger: StoredLine;
  /** Tells a person in danger from a request for help with harm. */
  readonly crisis: StoredLine;
}

/** A line with a byte for each weight, in base64. */
export interface StoredLine {
  readonly weights: string;
  /** What a byte of one stands for. */
  readonly step: number;
  readonly bias: number;
}

interface Lesson {
  readonly label: Label;
  readonly features: readonly number[];
}

/** Learns to screen from the examples of a corpus, with its own texts as further harmless ones; null without examples. */
export function learnScreen(rules: SafetyFile, texts: readonly string[]): Learned | null {
  const examples = examplesOf(rules);
  if (examples.every(({ label }) => label === 'harmless')) return null;
  const vocabulary = vocabularyOf([...examples.map(({ line }) => line), ...rules.alike]);
  const read = createReader(vocabulary);
  const level = levelAlike(rules.alike);
  const lessons = [
    ...examples.flatMap(({ label, line }) => lessonsOf(label, line, read, level)),
    ...texts.flatMap((text) => lessonsOf('harmless', text, read, level)),
  ];
  const dangers = lessons.filter(({ label }) => label !== 'harmless');
  return {
    vocabulary: [...vocabulary],
    alike: rules.alike,
    danger: store(separate(lessons.map(sampleOf((label) => label !== 'harmless')), featureCount)),
    crisis: store(separate(dangers.map(sampleOf((label) => label === 'crisis')), featureCount)),
  };
}

/** Words with digits for letters are left out, so that they are read as what they stand for. */
function vocabularyOf(lines: readonly string[]): Set<string> {
  const words = lines.flatMap(splitWords);
  return new Set(words.filter((word) => /^\p{L}+$/u.test(word)));
}

/** An example as a whole; of a harmless one its sentences are harmless too. */
function lessonsOf(label: Label, line: string, read: Reader, level: Levelled): Lesson[] {
  const whole = read(line).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const passages = label === 'harmless' ? passagesOf(line, read) : [];
  const all = passages.length > 1 ? [whole, ...passages] : [whole];
  return all.map((words) => ({ label, features: featuresOf(level(words)) }));
}

function sampleOf(isAbove: (label: Label) => boolean): (lesson: Lesson) => Sample {
  return ({ label, features }) => ({ features, side: isAbove(label) ? 1 : -1 });
}

function store({ weights, bias }: Line): StoredLine {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return { weights: Buffer.from(bytes.buffer).toString('base64'), step, bias };
}
