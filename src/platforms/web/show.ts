/** A reply as the page shows it: its data, with the words that stand around them. All of it is plain text. */
import { randomUUID } from 'node:crypto';
import { dayText, timeText } from '../../bot/messages/days.ts';
import { inLocale, localeNow, say } from '../../bot/messages/say.ts';
import { placeOf, quoteLink } from '../../bot/quote-link.ts';
import type { Block, Button, Mention, Modal, Reply } from '../../bot/reply.ts';
import type { Word } from '../../packs/nearest.ts';
import type { Source } from '../../packs/knowledge.ts';
import type { Locale } from '../../runtime/locale.ts';
import { clean } from '../../text/clean.ts';
import type { Span } from '../../text/span.ts';
import { fileNames } from '../../text/file-names.ts';
import type {
  Citation,
  Parts,
  Place,
  Shown,
  ShownBlock,
  ShownButton,
  ShownForm,
} from './page/protocol.ts';
import { nameOf } from './people.ts';

const BUTTONS_IN_ROW = 5;
/** How the page calls a message. */
export const MESSAGE = /^#message-\d{1,6}$/;
/** Characters of a line or text where the form does not tell. */
const MAX_VALUE_LENGTH = 4000;

/** The source as it is known now, by its key: a reply that was kept has none of its text. */
export type SourceOf = (key: string) => Source | undefined;

/** In the reply's own language, or else in `locale`. */
export function show(reply: Reply, sourceOf: SourceOf, locale: Locale): Shown {
  return inLocale(reply.locale ?? locale, () => {
    const { visibility, update = false, files = [], modal, pressed } = reply;
    const names = fileNames(files.map(({ name }) => name));
    const blocks = reply.blocks.map((block) => shownBlock(block, sourceOf)).filter(isVisible);
    return {
      ...{ visibility, update, locale: localeNow() },
      blocks: blocks.length > 0 ? blocks : [{ type: 'note', text: say('discord.nothing') }],
      rows: rowsOf(reply),
      files: files.map(({ text }, i) => ({ name: names[i] ?? 'file.txt', text })),
      ...(pressed && { pressed }),
      ...(modal && { form: formOf(modal) }),
    };
  });
}

function shownBlock(block: Block, sourceOf: SourceOf): ShownBlock {
  switch (block.type) {
    case 'heading':
    case 'answer':
    case 'text':
    case 'note':
      return { type: block.type, text: clean(block.text).trim() };
    case 'quote':
      return quoteBlock(block, sourceOf);
    case 'passage':
      return {
        type: 'passage',
        parts: {
          ...{ before: clean(block.before).trimStart(), marked: clean(block.quote) },
          after: clean(block.after).trimEnd(),
        },
        citation: citation(block.source, quoteLink(block)),
        ...placeIn(block, sourceOf),
      };
    case 'fields':
      return {
        type: 'fields',
        fields: block.fields.map(({ label, text }) => ({
          label: clean(label).trim(),
          text: clean(text).trim(),
        })),
      };
    case 'list':
      return { ...block, items: block.items.map((item) => clean(item).trim()) };
    case 'difference':
      return {
        ...{ type: 'difference', label: clean(block.label ?? '').trim() },
        words: runsOf(block.words),
      };
    case 'mention':
      return {
        ...{ type: 'mention', lead: clean(block.lead).trim() },
        names: block.mentions.map(mentioned),
        at: block.at ? timeText(block.at) : '',
      };
    case 'separator':
      return block;
  }
}

/** Stretches of one state, with the spaces between them; a wrong word and the right one for it stand apart. */
function runsOf(words: readonly Word[]): { text: string; state: Word['state'] }[] {
  const runs: { text: string; state: Word['state'] }[] = [];
  const add = (text: string, state: Word['state']) => {
    const last = runs.at(-1);
    if (last?.state === state) last.text += text;
    else if (text !== '') runs.push({ text, state });
  };
  for (const { text, space, state } of words) {
    const before = runs.at(-1)?.state;
    const isMended = before === 'extra' && state === 'missing';
    const gap = before !== undefined && (space || isMended) ? ' ' : '';
    add(gap, before === state ? state : 'same');
    add(clean(text), state);
  }
  return runs;
}

/** A message of this page is led to. */
function mentioned({ kind, id }: Mention): { readonly text: string; readonly href?: string } {
  const text = clean(nameOf(id)) || say('people.formerMember');
  return kind === 'message' && MESSAGE.test(id) ? { text, href: id } : { text };
}

function isVisible(block: ShownBlock): boolean {
  return !('text' in block) || block.text !== '';
}

type Quoting = Extract<Block, { type: 'quote' | 'passage' }>;

function quoteBlock(block: Extract<Block, { type: 'quote' }>, sourceOf: SourceOf): ShownBlock {
  const { quote, source, mark, lead = '', uncited = false } = block;
  const part = mark && mark.end - mark.start < quote.length ? mark : undefined;
  return {
    ...{ type: 'quote', lead: clean(lead).trim() },
    parts: partsOf(quote, part?.start ?? quote.length, part?.end ?? quote.length),
    ...(!uncited && { citation: citation(source, quoteLink(block)) }),
    ...placeIn(block, sourceOf, part),
  };
}

/** Where it stands in the source as that is now; nothing where it does not, as in an older edition. */
function placeIn(block: Quoting, sourceOf: SourceOf, part?: Span): { readonly place?: Place } {
  const source = sourceOf(block.source.key) ?? block.source;
  const span = placeOf({ ...block, source });
  if (!span) return {};
  const { start } = span;
  const answer = part && { start: start + part.start, end: start + part.end };
  return { place: { source: source.key, ...span, ...(answer && { answer }) } };
}

function partsOf(text: string, start: number, end: number): Parts {
  return {
    before: clean(text.slice(0, start)).trimStart(),
    marked: clean(text.slice(start, end)),
    after: clean(text.slice(end)).trimEnd(),
  };
}

/** `Korea Herald · "Leaders discuss …" · 17 Oct 2013 · By Kim Young-won`. */
export function citation(
  { publisher, headline, published, byline }: Source,
  url?: string,
): Citation {
  const name = byline === undefined ? '' : clean(byline);
  const rest = [published && dayText(published), name && say('people.byline', { name })].filter(
    Boolean,
  );
  return {
    before: `${clean(publisher)} · `,
    headline: `"${clean(headline)}"`,
    after: rest.map((part) => ` · ${part ?? ''}`).join(''),
    ...(url !== undefined && { url }),
  };
}

function rowsOf({ buttons, inRow = BUTTONS_IN_ROW }: Reply): ShownButton[][] {
  const shown = buttons.map(shownButton);
  return Array.from({ length: Math.ceil(shown.length / inRow) }, (_, row) =>
    shown.slice(row * inRow, (row + 1) * inRow),
  );
}

function shownButton({ label, action, style = 'plain', disabled = false }: Button): ShownButton {
  return { label: clean(label).trim() || '…', action, style, disabled };
}

function formOf({ title, action, inputs }: Modal): ShownForm {
  return {
    ...{ key: randomUUID(), title: clean(title), action },
    inputs: inputs.map((input) => ({
      ...{ name: input.name, label: clean(input.label), type: input.type },
      ...{ description: clean(input.description ?? ''), value: input.value ?? '' },
      ...{ required: input.required ?? false, most: input.most ?? MAX_VALUE_LENGTH },
      choices: (input.choices ?? []).map(({ label, value }) => ({ label: clean(label), value })),
    })),
  };
}
