/**
 * A passage may be one sentence of several between quotation marks: `No,” said the mayor.` Shown alone it has half a pair of
 * marks, and "they" and "it" go back to what is missing; so it is shown with the whole quotation where that is short.
 */
import { paragraphsAt, sentencesAt } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Candidate } from '../candidates/verdict.ts';

/** Characters up to which a quote holds all of a quotation. */
const MAX_QUOTE = 400;
/** The sentence that opens a quotation may end another one. */
const MAX_ROUNDS = 3;

/** The candidate with all of each quotation that its quote cuts; as it was where that is long, or a moderator's own choice. */
export function withWholeQuotation(candidate: Candidate): Candidate {
  const { source, fact } = candidate;
  if (fact) return candidate;
  const { start, end } = wholeQuotation(source.text, candidate);
  return { ...candidate, start, end, quote: source.text.slice(start, end) };
}

/** The span grown to whole sentences around each quotation that one of its ends cuts, within its paragraph. */
export function wholeQuotation(text: string, { start, end }: Span): Span {
  const [paragraph, ...others] = paragraphsAt(text, { start, end });
  if (!paragraph || others.length > 0) return { start, end };
  const quotations = quotationsIn(text, paragraph);
  let grown: Span = { start, end };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const cut = quotations.filter((each) => isCut(each, grown));
    if (cut.length === 0) break;
    const around = sentencesAt(text, {
      start: Math.min(grown.start, ...cut.map((each) => each.start)),
      end: Math.max(grown.end, ...cut.map((each) => each.end)),
    });
    grown = {
      start: Math.min(grown.start, ...around.map((each) => each.start)),
      end: Math.max(grown.end, ...around.map((each) => each.end)),
    };
  }
  return grown.end - grown.start <= MAX_QUOTE ? grown : { start, end };
}

/** Whether one mark of a pair stands inside and the other outside. */
function isCut(quotation: Span, { start, end }: Span): boolean {
  const holds = (at: number): boolean => start <= at && at < end;
  return holds(quotation.start) !== holds(quotation.end - 1);
}

const MARK = /[“”"]|''/gu;

/** The quotations of a paragraph with their marks; one that another paragraph ends has none. */
function quotationsIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let opened: number | undefined;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    const opens = mark === '“' || (mark !== '”' && opened === undefined);
    if (opens) opened = at;
    else if (opened !== undefined) {
      found.push({ start: opened, end: at + mark.length });
      opened = undefined;
    }
  }
  return found;
}
