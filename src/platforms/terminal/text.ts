/** Text for a terminal: made safe, and wrapped. */
import stringWidth from 'string-width';

/** Control and format characters that could move the cursor, change colours or turn text around. */
const UNSAFE = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/** Around a marked passage; they survive wrapping because safe text never holds them. */
export const MARK = { start: '\u0002', end: '\u0003' } as const;

/** Tabs become spaces; every other unsafe character but the line feed is shown as "�". */
export function safe(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u2028\u2029]/g, ' ')
    .replace(UNSAFE, (character) => (character === '\n' ? character : '\uFFFD'));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Lines of at most `width` columns, broken at spaces, or inside a word that is longer than a line. Letter for letter:
 * wrap-ansi would compose accents.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(/ +/).flatMap((word) => pieces(word, width))) {
      const size = stringWidth(word);
      if (line !== '' && used + 1 + size > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      used += size + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** A word, cut where it is wider than a line. */
function pieces(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const parts = [''];
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const size = stringWidth(segment);
    if (used + size > width && used > 0) {
      parts.push('');
      used = 0;
    }
    parts.push(`${parts.pop() ?? ''}${segment}`);
    used += size;
  }
  return parts;
}
