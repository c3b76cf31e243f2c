/** The part of Discord's markdown that the bot's messages use, as HTML. */

type Rule = readonly [pattern: RegExp, html: (...groups: string[]) => string];

/** Inside a line; the first rule that fits at a place counts. */
const INLINE: readonly Rule[] = [
  [/\\([^\w\s])/, (character) => escaped(character)],
  [/\*\*(.+?)\*\*(?!\*)/, (inner) => `<strong>${inline(inner)}</strong>`],
  [/~~(.+?)~~/, (inner) => `<s>${inline(inner)}</s>`],
  [/\[([^\]]+)\]\((https?:[^\s)]+)\)/, (text) => `<a>${inline(text)}</a>`],
  [/<@&(\d+)>/, () => '<span class="mention">@Editors</span>'],
  [/<@(\d+)>/, (id) => `<span class="mention">@${memberName(id)}</span>`],
  [/<#(\d+)>/, () => '<span class="mention"># reports</span>'],
  [/<t:(\d+):\w>/, (seconds) => `<span class="time">${timeText(Number(seconds))}</span>`],
];

/** A block's tag and class by what a line starts with. */
const BLOCKS: readonly (readonly [start: RegExp, tag: string])[] = [
  [/^### /, 'h3'],
  [/^-# /, 'small'],
  [/^> ?/, 'blockquote'],
  [/^- /, 'li'],
  [/^ {2}/, 'li'],
];

/** Lines of the same sort that follow one another are one block. */
export function html(markdown: string): string {
  const blocks: { tag: string; lines: string[] }[] = [];
  for (const line of markdown.split('\n')) {
    const [start, tag] = BLOCKS.find(([pattern]) => pattern.test(line)) ?? [/^/, 'p'];
    const text = inline(line.replace(start, ''));
    const last = blocks.at(-1);
    if (last?.tag === tag && (tag !== 'li' || line.startsWith('  '))) last.lines.push(text);
    else blocks.push({ tag, lines: [text] });
  }
  return blocks.map(({ tag, lines }) => `<${tag}>${lines.join('<br>')}</${tag}>`).join('');
}

function inline(text: string): string {
  let first: { at: number; length: number; html: string } | undefined;
  for (const [pattern, make] of INLINE) {
    const match = pattern.exec(text);
    if (!match || (first && match.index >= first.at)) continue;
    first = { at: match.index, length: match[0].length, html: make(...match.slice(1)) };
  }
  if (!first) return escaped(text);
  const rest = text.slice(first.at + first.length);
  return `${escaped(text.slice(0, first.at))}${first.html}${inline(rest)}`;
}

/** Text as HTML that shows just that text. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Names for the members of the scenes. */
export const MEMBERS: Readonly<Record<string, string>> = {
  '400000000000000001': 'mika',
  '400000000000000010': 'noor',
  '400000000000000011': 'jonas',
};

export function memberName(id: string): string {
  return MEMBERS[id] ?? 'someone';
}

function timeText(seconds: number): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    ...{ dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' },
  });
  return time.format(seconds * 1000);
}
