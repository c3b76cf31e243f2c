/** What people say before they ask: "I'm writing an essay about cyber norms, which cities hosted it?" */
import { sentences } from '../../text/sentences.ts';

const ASKS =
  /^(?:(?:and|so|but|or|also|then)\s+)?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b/i;
/** Before the question, in the same sentence. */
const LEAD =
  /^(?:(?:hi|hello|hey|yo|ok(?:ay)?|so|um+|uh+|well|please|pls|plz|sorry|quick question|question|serious question|just wondering|i was wondering|i wonder|(?:can|could|would) (?:you|someone|anyone|u)(?: please)? (?:tell me|explain|say)|(?:do|does) (?:you|anyone|anybody|u) (?:know|remember|happen to know)|(?:please )?(?:tell me|remind me|explain)|i (?:want|need|would like|'d like) to know|any idea|anyone know|remind me)\b[\s,:!–—-]*)+/i;
/** After it. */
const TAIL = /[\s,–—-]+(?:please|pls|plz|thanks|thank you|thx|ty|lol|lmao|btw|tho|though|anyone|folks|guys|everyone|mate|bro)[\s!.?]*$/i;
const MIN_REST = 2;

/** The part that asks, or the whole when nothing around it can be told apart. */
export function withoutPreamble(question: string): string {
  const plain = question.trim();
  const parts = sentences(plain).map(({ start, end }) => plain.slice(start, end).trim());
  const asking = parts.filter((part) => part.endsWith('?'));
  const last = parts.length > 1 ? (asking.at(-1) ?? parts.findLast((part) => ASKS.test(part))) : undefined;
  return trimmed(lastClause(trimmed(last ?? plain)));
}

/** "…about cyber norms, which cities hosted it?": the clause after the last comma that asks, when what precedes asks nothing. */
function lastClause(text: string): string {
  if (ASKS.test(text)) return text;
  for (const { index } of text.matchAll(/[,;:–—]\s+|\s-\s/g)) {
    const rest = text.slice(index).replace(/^[\s,;:–—-]+/u, '');
    if (ASKS.test(rest) && rest.split(/\s+/).length > MIN_REST) return rest;
  }
  return text;
}

function trimmed(text: string): string {
  const short = text.replace(LEAD, '').replace(TAIL, (tail) => (tail.includes('?') ? '?' : ''));
  return short.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= 1 ? short : text;
}
