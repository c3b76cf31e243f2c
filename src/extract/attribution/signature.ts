/** A name after a dash that signs a quotation. */
import type { Article } from '../article/article.ts';
import type { Labels, PieceRange } from '../../reading/labels.ts';
import { piecesIn, spanOf } from './label-spans.ts';
import type { Tie } from './ties.ts';

const SIGNED = /^\s*(?:[―—–]|--?)\s*(?=\p{Lu})/u;
/** Characters of a name that signs a quotation, with what follows it. */
const MAX_SIGNATURE = 80;

/** A name after a dash that ends the paragraph of a quotation signs it: “…” ― Ann Smith */
export function signature(
  { text, paragraphs }: Article,
  labels: Labels,
  content: PieceRange,
): Tie | undefined {
  const { end } = spanOf(labels, content);
  const paragraph = paragraphs.find((each) => each.start <= end && end <= each.end);
  const rest = text.slice(end, paragraph?.end ?? end);
  const dash = SIGNED.exec(rest)?.[0].length;
  if (dash === undefined || rest.length > MAX_SIGNATURE) return undefined;
  const span = {
    ...piecesIn(labels, { start: end + dash, end: end + rest.length }),
    probability: 1,
  };
  return { span, probability: 1 };
}
