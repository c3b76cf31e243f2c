/** The sentences of a text whose paragraphs are lines, the same as `sentences_of` in training/windows.py. */

const ENDS = /(?<=[.!?])["'”’)]*\s+(?=["'“‘(]*[A-Z0-9])/gu;
const SHORT =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|etc|No|Gen|Sen|Rep|Gov|Lt|Col|[A-Z])|\b[A-Z]\.[A-Z])\.$/u;

/** Its sentences, and for each 1 where it opens a paragraph. */
export function sentencesOf(text: string): { sentences: string[]; para: (0 | 1)[] } {
  const sentences: string[] = [];
  const para: (0 | 1)[] = [];
  for (const line of text.split('\n')) {
    for (const [i, sentence] of split(line.trim()).entries()) {
      sentences.push(sentence);
      para.push(i === 0 ? 1 : 0);
    }
  }
  return { sentences, para };
}

function split(line: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const gap of line.matchAll(ENDS)) {
    if (SHORT.test(line.slice(start, gap.index))) continue;
    found.push(line.slice(start, gap.index + gap[0].trimEnd().length));
    start = gap.index + gap[0].length;
  }
  if (start < line.length) found.push(line.slice(start));
  return found;
}
