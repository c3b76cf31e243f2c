/** A reply as the page shows it: its data, with the words that stand around them. All of it is plain text. */
import { randomUUID } from 'node:crypto';
import { dayText, timeText } from '../../bot/messages/days.ts';
import { inLocale, localeNow, say } from '../../bot/messages/say.ts';
import type { Block, Button, Modal, Reply } from '../../bot/reply.ts';
import type { Source } from '../../packs/knowledge.ts';
import type { Locale } from '../../runtime/locale.ts';
import { clean } from '../../text/clean.ts';
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
/** Characters of a line or text where the form does not tell. */
const MOST_OF_VALUE = 4000;

/** The source as it is known now, by its key: a reply that was kept has none of its text. */
export type SourceOf = (key: string) => Source | undefined;

/** In the reply's own language, or else in `locale`. */
export function show(reply: Reply, sourceOf: SourceOf, locale: Locale): Shown {
  return inLocale(reply.locale ?? locale, () => {
    const { visibility, update = false, files = [], modal } = reply;
    const names = fileNames(files.map(({ name }) => name));
    const blocks = reply.blocks.map((block) => shownBlock(block, sourceOf)).filter(isVisible);
    return {
      ...{ visibility, update, locale: localeNow() },
      blocks: blocks.length > 0 ? blocks : [{ type: 'note', text: say('discord.nothing') }],
      rows: rowsOf(reply),
      files: files.map(({ text }, i) => ({ name: names[i] ?? 'file.txt', text })),
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
    case 'quote': {
      const { quote, source, mark, lead = '', uncited = false } = block;
      const start = startOf(quote, source, sourceOf);
      const part = mark && mark.end - mark.start < quote.length ? mark : undefined;
      const answer = part &&
        start !== undefined && {
          answer: { start: start + part.start, end: start + part.end },
        };
      return {
        ...{ type: 'quote', lead: clean(lead).trim() },
        parts: partsOf(quote, part?.start ?? quote.length, part?.end ?? quote.length),
        ...(!uncited && { citation: citation(source) }),
        ...(start !== undefined && { place: { ...placeAt(source, start, quote), ...answer } }),
      };
    }
    case 'passage': {
      const { before, quote, after, source } = block;
      const around = startOf(`${before}${quote}${after}`, source, sourceOf);
      const start = around === undefined ? undefined : around + before.length;
      return {
        type: 'passage',
        parts: {
          ...{ before: clean(before).trimStart(), marked: clean(quote) },
          after: clean(after).trimEnd(),
        },
        citation: citation(source),
        ...(start !== undefined && { place: placeAt(source, start, quote) }),
      };
    }
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
        words: block.words.map((word) => ({ ...word, text: clean(word.text) })),
      };
    case 'mention':
      return {
        ...{ type: 'mention', lead: clean(block.lead).trim() },
        names: block.mentions.map(({ id }) => clean(nameOf(id)) || say('people.formerMember')),
        at: block.at ? timeText(block.at) : '',
      };
    case 'separator':
      return block;
  }
}

function isVisible(block: ShownBlock): boolean {
  return !('text' in block) || block.text !== '';
}

/** Where the letters stand in the source's text; nothing when they don't, as in an older edition. */
function startOf(letters: string, source: Source, sourceOf: SourceOf): number | undefined {
  const { text } = sourceOf(source.key) ?? source;
  const start = text.indexOf(letters);
  return start < 0 || letters === '' ? undefined : start;
}

function placeAt({ key }: Source, start: number, { length }: string): Place {
  return { source: key, start, end: start + length };
}

function partsOf(text: string, start: number, end: number): Parts {
  return {
    before: clean(text.slice(0, start)).trimStart(),
    marked: clean(text.slice(start, end)),
    after: clean(text.slice(end)).trimEnd(),
  };
}

/** `Korea Herald · "Leaders discuss …" · 17 Oct 2013 · By Kim Young-won`. */
export function citation({ publisher, headline, published, byline, url }: Source): Citation {
  const name = byline === undefined ? '' : clean(byline);
  const rest = [published && dayText(published), name && say('people.byline', { name })].filter(
    Boolean,
  );
  const link = webAddress(url);
  return {
    before: `${clean(publisher)} · `,
    headline: `"${clean(headline)}"`,
    after: rest.map((part) => ` · ${part ?? ''}`).join(''),
    ...(link !== undefined && { url: link }),
  };
}

/** The address if it is one of the web. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) ? href : undefined;
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
      ...{ required: input.required ?? false, most: input.most ?? MOST_OF_VALUE },
      choices: (input.choices ?? []).map(({ label, value }) => ({ label: clean(label), value })),
    })),
  };
}
