/** A short question as the ways of understanding a follow-up read it. */
import { FILLS_FRAGMENT, JOINS_FRAGMENT } from '../../text/lang/en/preamble.ts';

/** What was typed, in the form in which rules for follow-ups read it. */
export interface Fragment {
  /** In plain letters, without marks at its end. */
  readonly text: string;
  /** The same without what only joins it to the last question: "so when exactly" as "when". */
  readonly plain: string;
}

const JOINS = new RegExp(String.raw`^(?:(?:${JOINS_FRAGMENT})[, ]+)+(?=\S)`, 'i');
const FILLS = new RegExp(`(?:,? (?:${FILLS_FRAGMENT}))+$`, 'i');

/** "How old was he then": at that time. */
const IN_THE_PAST = /\b(?:was|were|did|had)\b.* then$/iu;

/** Takes a question without its preamble. */
export function fragmentOf(question: string): Fragment {
  const text = question
    .replaceAll(/[’ʼ]/g, "'")
    .replace(/[\s?!.…]+$/u, '')
    .trim();
  const asked = text.replace(JOINS, '');
  const plain = (IN_THE_PAST.test(asked) ? asked : asked.replace(FILLS, '')).replace(
    /^(\S+) exactly /i,
    '$1 ',
  );
  return { text, plain };
}
