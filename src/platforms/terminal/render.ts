/** A reply as lines for a terminal. */
import type { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Source } from '../../packs/knowledge.ts';
import { markDifference } from '../../packs/nearest.ts';
import type { Action, Block, Reply } from '../../bot/reply.ts';
import { dayText, timeText } from '../../bot/messages/days.ts';
import { say } from '../../bot/messages/say.ts';
import { quoteLink } from '../../bot/quote-link.ts';
import { MARK, safe, wrap } from './text.ts';

type Style = Parameters<typeof styleText>[0];

/** What the terminal can show. */
export interface Screen {
  /** Columns of a line. */
  readonly width: number;
  /** Gives the text in a style, or as it is where there are no colours. */
  readonly paint: (style: Style, text: string) => string;
  /** Gives the text as a link to the address, where the terminal may show one; else addresses are written out. */
  readonly link?: (text: string, address: string) => string;
}

const BAR = '  │ ';
const INDENT = '  ';

/**
 * The reply's blocks and its numbered choices, each line at most the screen's width, but for addresses, which are never
 * broken; ends with a line feed.
 */
export function render(reply: Reply, screen: Screen): string {
  const lines: string[] = [];
  let before: Block['type'] | undefined;
  for (const block of reply.blocks) {
    if (before && !joined(before, block.type)) lines.push('');
    lines.push(...blockLines(block, screen));
    before = block.type;
  }
  const buttons = buttonLines(reply, screen);
  if (buttons.length > 0 && lines.length > 0) lines.push('');
  return [...lines, ...buttons].map((line) => `${line.trimEnd()}\n`).join('');
}

/** Whether a block follows another without a blank line. */
function joined(before: Block['type'], next: Block['type']): boolean {
  const pair = `${before} ${next}`;
  return /^(heading|answer|separator) | separator$|^text list$|^note note$/.test(pair);
}

/** What the numbers under a reply stand for, from 1 on. */
export function choicesOf(reply: Reply): Action[] {
  return reply.buttons.filter((button) => !button.disabled).map((button) => button.action);
}

/** Where a quote comes from: publisher, headline, day and byline. */
function sourceLine(source: Source): string {
  const { publisher, headline, published, byline } = source;
  return [
    publisher,
    `"${headline}"`,
    published && dayText(published),
    byline && say('people.byline', { name: byline }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function blockLines(block: Block, screen: Screen): string[] {
  switch (block.type) {
    case 'heading':
      return styled(block.text, ['bold', 'underline'], screen);
    case 'answer':
      return styled(block.text, 'bold', screen);
    case 'text':
      return wrap(safe(block.text), screen.width);
    case 'note':
      return styled(block.text, 'dim', screen);
    case 'quote': {
      const lead = block.lead === undefined ? [] : wrap(safe(block.lead), screen.width);
      const source = block.uncited === true ? [] : cited(block, screen);
      return [...lead, ...barred(quoteText(block), screen, ['', '']), ...source];
    }
    case 'passage': {
      const marked = `${MARK.start}${safe(block.quote)}${MARK.end}`;
      const text = `${safe(block.before)}${marked}${safe(block.after)}`;
      return [...barred(text.trim(), screen), ...cited(block, screen)];
    }
    case 'fields':
      return fieldLines(block.fields, screen);
    case 'difference': {
      const label = block.label === undefined ? [] : styled(block.label, 'bold', screen);
      return [...label, ...wrap(safe(markDifference(block.words)), screen.width)];
    }
    case 'mention':
      return wrap(safe(mentioning(block)), screen.width);
    case 'list':
      return block.items.flatMap((item, i) => {
        const mark = block.first === undefined ? '•' : `${block.first + i}.`;
        return hanging(`${mark} `, safe(item), screen.width);
      });
    case 'separator':
      return [screen.paint('dim', '─'.repeat(Math.min(screen.width, 40)))];
  }
}

/** The quote with its short answer marked, which only shows as bold: it stays letter for letter. */
function quoteText({ quote, mark }: Extract<Block, { type: 'quote' }>): string {
  if (!mark || mark.end - mark.start >= quote.length) return safe(quote);
  const [before, answer, after] = [
    quote.slice(0, mark.start),
    quote.slice(mark.start, mark.end),
    quote.slice(mark.end),
  ];
  return `${safe(before)}${MARK.start}${safe(answer)}${MARK.end}${safe(after)}`;
}

function mentioning({ lead, mentions, at }: Extract<Block, { type: 'mention' }>): string {
  const names = mentions.map(({ id }) => id || say('people.formerMember')).join(', ');
  return [lead, names, at && `(${timeText(at)})`].filter(Boolean).join(' ');
}

function styled(text: string, style: Style, { width, paint }: Screen): string[] {
  return wrap(safe(text), width).map((line) => (line === '' ? line : paint(style, line)));
}

/** A verbatim passage behind a bar; what stands between marks is bold and between these signs. */
function barred(
  text: string,
  { width, paint }: Screen,
  [open, close]: readonly [string, string] = ['«', '»'],
): string[] {
  let marked = false;
  const shown = text
    .replace(MARK.start, `${MARK.start}${open}`)
    .replace(MARK.end, `${close}${MARK.end}`);
  return wrap(shown, width - BAR.length).map((line) => {
    const parts = line.split(/([\u0002\u0003])/).map((part) => {
      if (part === MARK.start || part === MARK.end) marked = part === MARK.start;
      else return marked && part !== '' ? paint('bold', part) : part;
      return '';
    });
    return `${paint('dim', BAR)}${parts.join('')}`;
  });
}

/** The source, linked to the quote in its page. */
function cited(
  block: Extract<Block, { type: 'quote' | 'passage' }>,
  { width, paint, link }: Screen,
): string[] {
  const address = quoteLink(block);
  const lines = wrap(safe(sourceLine(block.source)), width - INDENT.length).map((line) => {
    const shown = paint('dim', line);
    return `${INDENT}${address === undefined || !link ? shown : link(shown, address)}`;
  });
  return address === undefined || link ? lines : [...lines, `${INDENT}${paint('dim', address)}`];
}

function fieldLines(
  fields: readonly { readonly label: string; readonly text: string }[],
  { width, paint }: Screen,
): string[] {
  const column = Math.max(...fields.map(({ label }) => stringWidth(safe(label)))) + 2;
  return fields.flatMap(({ label, text }) => {
    const name = safe(label);
    const pad = ' '.repeat(column - stringWidth(name));
    const [first = '', ...rest] = wrap(safe(text), Math.max(width - column, 20));
    const indent = ' '.repeat(column);
    return [`${paint('bold', name)}${pad}${first}`, ...rest.map((line) => `${indent}${line}`)];
  });
}

function hanging(bullet: string, text: string, width: number): string[] {
  const indent = ' '.repeat(bullet.length);
  return wrap(text, width - bullet.length).map((line, i) => `${i === 0 ? bullet : indent}${line}`);
}

/** "[1] Show in context   [2] Report", over as many lines as needed. */
function buttonLines(reply: Reply, { width, paint }: Screen): string[] {
  const lines: string[] = [];
  let used = 0;
  const labels = reply.buttons.filter((button) => !button.disabled).map(({ label }) => safe(label));
  for (const [i, label] of labels.entries()) {
    const number = `[${i + 1}]`;
    const size = number.length + 1 + stringWidth(label);
    const [first = '', ...rest] = hanging(`${number} `, label, width);
    const shown = `${paint('cyan', number)}${first.slice(number.length)}`;
    if (rest.length > 0) {
      lines.push(shown, ...rest);
      used = width;
    } else if (i > 0 && used + 3 + size <= width) {
      lines.push(`${lines.pop() ?? ''}   ${shown}`);
      used += 3 + size;
    } else {
      lines.push(shown);
      used = size;
    }
  }
  return lines;
}
