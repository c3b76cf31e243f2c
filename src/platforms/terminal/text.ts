/** Text for a terminal: made safe, measured in columns, and wrapped. */

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
const NOTHING = /^[\p{Cc}\p{Cf}\p{M}]*$/u;
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6])/u;

/** Columns that a text takes. */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += columnsOf(segment);
  return sum;
}

function columnsOf(grapheme: string): number {
  if (NOTHING.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Lines of at most `width` columns, broken at spaces, or inside a word that is longer than a line. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(/ +/).flatMap((word) => pieces(word, width))) {
      const size = columns(word);
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
  if (columns(word) <= width) return [word];
  const parts = [''];
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const size = columnsOf(segment);
    if (used + size > width && used > 0) {
      parts.push('');
      used = 0;
    }
    parts.push(`${parts.pop() ?? ''}${segment}`);
    used += size;
  }
  return parts;
}
