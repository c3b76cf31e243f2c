/** A short question as the ways of understanding a follow-up read it. */

export interface Fragment {
  /** In plain letters, without marks at its end. */
  readonly text: string;
  /** The same without what only joins it to the last question: "so when exactly" as "when". */
  readonly plain: string;
}

const JOINS =
  /^(?:(?:and|but|so|ok(?:ay)?|oh|well|also|then|yes|yeah|no|hm+|cool|nice|thanks)[, ]+)+(?=\S)/i;
const FILLS = /(?:,? (?:exactly|precisely|then|again|though|actually|by the way|please))+$/i;

/** Takes a question without its preamble. */
export function fragmentOf(question: string): Fragment {
  const text = question
    .replaceAll(/[’ʼ]/g, "'")
    .replace(/[\s?!.…]+$/u, '')
    .trim();
  const plain = text
    .replace(JOINS, '')
    .replace(FILLS, '')
    .replace(/^(\S+) exactly /i, '$1 ');
  return { text, plain };
}
