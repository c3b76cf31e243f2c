/** Blocks of a reply as Discord markdown. */
import {
  bold,
  channelMention,
  heading,
  HeadingLevel,
  roleMention,
  subtext,
  time,
  TimestampStyles,
  userMention,
} from 'discord.js';
import { markDifference, type Word } from '../../packs/nearest.ts';
import { say } from '../../bot/messages/say.ts';
import { pageLink, quoteLink } from '../../bot/quote-link.ts';
import type { Block } from '../../bot/reply.ts';
import { clean } from '../../text/clean.ts';
import { cut, cutStart, shorten } from '../../text/shorten.ts';
import { citation } from './citation.ts';
import { escape } from './escape.ts';

/** A block that has words. */
export type TextBlock = Exclude<Block, { readonly type: 'separator' }>;
type Passage = Extract<Block, { readonly type: 'passage' }>;
type Mentioning = Extract<Block, { readonly type: 'mention' }>;

const SIGILS = { member: userMention, role: roleMention, channel: channelMention } as const;
/** Discord makes a link of such an address itself. */
const OF_MESSAGE = /^https:\/\/discord\.com\/channels\/(?:@me|\d+)\/\d+\/\d+$/;
/** Stand for marks until the text around them is escaped. */
const MARKS = /[\uE000\uE001]/g;

const MAX_LEAD_LENGTH = 200;
/** A verbatim text that was cut says so, unlike an ellipsis, which might be the source's own. */
const LEFT_OUT = '[…]';

/**
 * The block with at most `most` characters of its own text; empty when it has nothing to show. A citation links to the
 * quote in its page, or, where there is no room for `links`, to the page alone.
 */
export function markdown(block: TextBlock, most = Infinity, links = true): string {
  switch (block.type) {
    case 'heading':
      return eachLine(escape(shorten(clean(block.text), most)), (line) =>
        heading(line, HeadingLevel.Three),
      );
    case 'answer':
      return boldLines(cut(clean(block.text).trim(), most));
    case 'text':
      return escape(cut(clean(block.text).trim(), most));
    case 'note':
      return eachLine(escape(cut(clean(block.text).trim(), most)), subtext);
    case 'quote': {
      const lead = escape(cut(clean(block.lead ?? '').trim(), MAX_LEAD_LENGTH));
      return lines(
        lead,
        quoted(quoteText(block, most)),
        block.uncited === true ? '' : cited(block, links),
      );
    }
    case 'passage':
      return lines(quoted(marked(block, most)), cited(block, links));
    case 'fields': {
      const each = most / block.fields.length;
      return lines(
        ...block.fields.map(
          ({ label, text }) =>
            `${boldLines(shorten(clean(label), each))} ${escape(cut(clean(text).trim(), each))}`,
        ),
      );
    }
    case 'difference':
      return lines(
        boldLines(shorten(clean(block.label ?? ''), MAX_LEAD_LENGTH)),
        difference(block.words, most),
      );
    case 'mention':
      return mentioning(block);
    case 'list':
      return list(
        block.items.map((item) => clean(item).trim()),
        block.first,
        most,
      );
  }
}

function cited(block: Extract<Block, { type: 'quote' | 'passage' }>, links: boolean): string {
  return citation(block.source, links ? quoteLink(block) : pageLink(block.source));
}

/** The quote with its short answer in bold, where it was not cut; the marks are put in after escaping. */
function quoteText({ quote, mark }: Extract<Block, { type: 'quote' }>, most: number): string {
  const whole = clean(quote).trim();
  const shown = cut(whole, most, ` ${LEFT_OUT}`);
  const answer = mark ? clean(quote.slice(mark.start, mark.end)).trim() : '';
  const before = mark ? clean(quote.slice(0, mark.start)).trimStart() : '';
  const at = whole.indexOf(answer, Math.max(0, before.length - 2));
  if (
    answer === '' ||
    answer === whole ||
    at < 0 ||
    !shown.startsWith(whole.slice(0, at + answer.length))
  )
    return escape(shown);
  const end = at + answer.length;
  return `${escape(shown.slice(0, at))}${boldLines(answer)}${escape(shown.slice(end))}`;
}

/** Struck out what is extra, bold what is missing; the marks are put in after escaping. */
function difference(words: readonly Word[], most: number): string {
  let room = most;
  const kept = words.filter(({ text }) => (room -= text.length + 1) >= 0);
  const marked = markDifference(
    kept.map((word) => ({ ...word, text: clean(word.text).replaceAll(MARKS, '') })),
    { same: ['', ''], extra: ['\uE000', '\uE000'], missing: ['\uE001', '\uE001'] },
  );
  const shown = escape(marked.replaceAll('\uE000\uE001', '\uE000 \uE001'))
    .replaceAll('\uE000', '~~')
    .replaceAll('\uE001', '**');
  return kept.length < words.length ? `${shown} ${LEFT_OUT}` : shown;
}

function mentioning({ lead, mentions, at }: Mentioning): string {
  const names = mentions.map(({ kind, id }) => {
    if (kind === 'message' ? OF_MESSAGE.test(id) : /^\d+$/.test(id))
      return kind === 'message' ? id : SIGILS[kind](id);
    return escape(clean(id)) || say('people.formerMember');
  });
  const parts = [
    escape(clean(lead)),
    names.join(', '),
    at && time(at, TimestampStyles.LongDateShortTime),
  ];
  return parts.filter(Boolean).join(' ');
}

/** A passage with its quote in bold; the surroundings are cut before the quote is. */
function marked({ before, quote, after }: Passage, most: number): string {
  const own = cut(clean(quote), most, ` ${LEFT_OUT}`);
  const room = Math.max(most - own.length, 0) / 2;
  const start = cutStart(clean(before).trimStart(), room, `${LEFT_OUT} `);
  const end = cut(clean(after).trimEnd(), room, ` ${LEFT_OUT}`);
  return `${escape(start)}${boldLines(own)}${escape(end)}`;
}

/** As many items as fit, and how many were left out. */
function list(items: readonly string[], first: number | undefined, most: number): string {
  const shown: string[] = [];
  let room = most;
  for (const item of items) {
    if (item.length > room && shown.length > 0) break;
    const mark = first === undefined ? '-' : `${first + shown.length}.`;
    const indent = ' '.repeat(mark.length + 1);
    shown.push(`${mark} ${escape(cut(item, room)).replaceAll('\n', `\n${indent}`)}`);
    room -= item.length;
  }
  const left = items.length - shown.length;
  return lines(...shown, left > 0 ? subtext(say('discord.left', { count: left })) : '');
}

/** Bold line by line, without the spaces at the ends of a line, which would undo it. */
function boldLines(text: string): string {
  return text.replaceAll(/\S(?:.*\S)?/g, (words) => bold(escape(words)));
}

function quoted(text: string): string {
  return text === '' ? '' : text.replaceAll(/^/gm, '> ');
}

function eachLine(text: string, change: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : change(line)))
    .join('\n');
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
