import { plainText } from '../text/fold.ts';

const between =
  /\?\s+(?=\p{L})|;\s+|(?<!\b\p{L}(?:\.\p{L})*)\.\s+(?=(?:and |also )?(?:how|what|who|when|where|which|did|is|are|was|were)\b)|,?\s+and\s+(?:also\s+)?(?=(?:how (?:many|much)|what (?:did|is|was|happened)|who (?:said|called|is|was)|when (?:did|was)|where (?:does|did))\b)/iu;
const asks =
  /\b(?:how|what|who|when|where|which|why|did|is|are|was|were|does|do|compare|seiz|death|timeline|define)\b|\?|\d{4}/i;

/** The questions of a message, at most three. A text without a second question comes back as one. */
export function splitQuestions(text: string): string[] {
  const parts = plainText(text)
    .split(between)
    .map((part, index) =>
      (index === 0
        ? part
        : part.replace(
            /^(?:and|also)\s+(?=(?:how|what|who|when|where|which|did|is|are|was|were)\b)(?!what about|how about)/i,
            '',
          )
      ).trim(),
    )
    .filter((part) => /\p{L}{2}/u.test(part));
  return parts.length > 1 && parts.length <= 3 && parts.every((part) => asks.test(part) && part.split(' ').length > 1)
    ? parts
    : [text];
}
