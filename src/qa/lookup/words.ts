/** Words for finding names and questions while typing: cheaper than the tokens that answering needs. */

const WORD = /[\p{L}\p{N}]+/gu;

/** Lower-case words without accents and punctuation; "Park's" is "park". */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]s(?![\p{L}\p{N}])/gu, '')
    .toLowerCase();
  return folded.match(WORD) ?? [];
}
