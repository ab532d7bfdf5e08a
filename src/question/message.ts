import { plainText } from '../text/fold.ts';

/** A message in two: what leads up to the question, and the question. */
export interface Message {
  /** “I write on California.” Never empty; left out where the message begins with its question. */
  readonly lead?: string;
  readonly asked: string;
}

// Not after “U.S.”, “Sen.” and the like.
const sentenceEnd = /(?<!\b(?:\p{Lu}|rep|sen|gov|gen|adm|amb|dr|mr|mrs|ms|st|vs|no|approx)\.)(?<=[.!?])\s+(?=\S)/iu;
// “Our Ohio bureau wants to know how …”: talk about who asks, whose place is not what is asked about.
const asker =
  '(?:bureau|editor|boss|desk|team|office|producer|colleague|director|chief|correspondent|reporter|reader|intern|staffer|chair(?:man|woman)?|senator|member|minister|client|deputy|newsroom)s?';
const wants =
  "(?:want(?:s|ed)?|need(?:s|ed)?|would like|'d like|ask(?:s|ed)?|(?:is|are|was|were) asking|wonder(?:s|ed)?)(?: (?:me|us))?(?: to (?:know|learn|see|find out|hear))?";
const askers = new RegExp(
  String.raw`^((?:our|my|the|a) (?:\S+ ){0,3}?${asker} ${wants}),? (?=(?:how|what|who|whom|when|where|which|why|whether|if|by)\b)`,
  'i',
);
// “I write on Ohio: …”, “For a piece on supply - …”: talk about the writer. “FY2017 share: …” is what is asked about.
const talk =
  /^(?:((?:before|for|as|in|ahead of)\b[^,:;?]*\b(?:piece|story|article|memo|column|report|hearing|briefing|speech|testimony|editor|deadline|draft|graphic|chart)\b[^,:;?]*),|((?:for (?:an?|the|my|our)\b|[^:;?-]*\b(?:i|i'm|i've|my|we|we're|our)\b)[^:;?]{8,}?)(?:[:;]| - ))\s*(?=\S)/i;
const asks =
  /\?|^\W*(?:and |so |but |also |then |please |now )*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|tell|give|show|list|compare|find|explain|define|name|describe|summari[sz]e|chart|plot|check|verify|cite|get me|let me|help|looking for|i(?:'d| would)? (?:need|want|like)|i am looking for|i'm looking for)\b|\bi(?:'d| would)? (?:like|want|need) to (?:know|understand)\b/i;

// “I'd like to show how little comes from the north.” leads up to a question, where one follows.
const wishes = /^\W*i(?:'d| would)? (?:need|want|like)\b[^?]*$/i;

/** Parts what leads up to the question from the question itself. */
export function splitMessage(text: string): Message {
  const sentences = plainText(text).replace(talk, '$1$2. ').replace(askers, '$1. ').split(sentenceEnd);
  const marked = sentences.some((sentence) => sentence.includes('?'));
  const first = sentences.findIndex((sentence) => asks.test(sentence) && !(marked && wishes.test(sentence)));
  if (first < 1) return { asked: text };
  const [lead, asked] = [sentences.slice(0, first).join(' '), sentences.slice(first).join(' ')];
  return wordsIn(lead) >= fewestWords && wordsIn(asked) > 1 ? { lead, asked } : { asked: text };
}

/** A lead of fewer words says what is wanted: “Timeline:”, “Fact check:”. */
const fewestWords = 3;

function wordsIn(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
