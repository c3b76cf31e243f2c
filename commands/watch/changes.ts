/** Changes of an article that is followed: which quotes of its facts no longer stand in it. */
import { say } from '../../src/bot/messages/say.ts';
import type { Block } from '../../src/bot/reply.ts';
import {
  type Followed,
  type Looked,
  nextLook,
  sha256Of,
  type Watch,
} from '../../src/guilds/guild.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import { nearestPassage, prepare } from '../../src/packs/nearest.ts';
import { LIKELY } from '../../src/packs/quotes.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { moreNote } from '../shared/change-replies.ts';
import { sourceAt } from '../source/put.ts';
import { unproved, type Unproved } from '../source/unproved.ts';
import { endButton, type Look, type Notice, type Place } from './notice.ts';

/** Quotes that are shown beside what stands there now. */
const MAX_SHOWN = 5;
/** A page with less of the text than this is cut off, or behind a login. */
const MIN_SHARE = 0.5;

type Page = Extract<Followed, { readonly is: 'page' }>;

/** Compares the page with the text of its source. @throws StoreFault */
export async function lookAtPage(
  watch: Watch,
  { story: { text, url }, validators }: Page,
  now: Date,
  place: Place,
): Promise<Look> {
  const { knowledge, guild = place.guild } = await place.newest();
  const { seen, edition: before } = watch.body;
  const source =
    knowledge.sources.get(watch.source ?? '') ??
    sourceAt(watch.url, knowledge) ??
    sourceAt(url, knowledge);
  const found = (edition: Looked['body']['edition']): Looked => {
    const body = { seen, ...validators, ...(edition && { edition }) };
    const nextAt = nextLook({ ...watch, body }, now);
    return { failures: 0, body, nextAt, ...(source && { source: source.key }) };
  };
  // It is not a source (any more): there is nothing to compare with until it is one.
  if (!source) return { looked: found(before) };
  const sha256 = sha256Of(text);
  if (sha256 === source.sha256) return { looked: found(undefined) };
  const lost = unproved(source, text, guild).filter(({ isProved }) => isProved);
  const same = sha256 === before?.sha256 ? before : undefined;
  const looked = found({ sha256, at: same?.at ?? now.toISOString(), lost: lost.length });
  // The same edition is told again only when a fact was added since that it does not prove.
  if (lost.length <= (same?.lost ?? 0)) return { looked };
  return { looked, notice: changeNotice(watch, source, text, lost) };
}

function changeNotice(
  watch: Watch,
  source: Source,
  text: string,
  lost: readonly Unproved[],
): Notice {
  return {
    blocks: [...changeBlocks(source, text, lost)],
    buttons: [
      {
        ...{ label: say('watch.newEdition'), style: 'primary' },
        action: { name: 'src-again', args: [source.key] },
      },
      endButton(watch),
    ],
  };
}

/** Each quote that no longer stands, with what stands there now. */
export function changeBlocks(source: Source, text: string, lost: readonly Unproved[]): Block[] {
  const share = text.length / source.text.length;
  const now = prepare(text);
  return [
    { type: 'heading', text: say('watch.changed', { source: sourceName(source) }) },
    { type: 'answer', text: say('watch.lost', { count: lost.length }) },
    ...lost.slice(0, MAX_SHOWN).map(({ answer, quote }): Block => {
      const nearest = nearestPassage(quote, now);
      if (nearest && nearest.likeness >= LIKELY) {
        return { type: 'difference', words: nearest.words, label: answer };
      }
      return { type: 'text', text: say('watch.gone', { answer, quote }) };
    }),
    ...(lost.length > MAX_SHOWN ? [moreNote(lost.length - MAX_SHOWN)] : []),
    ...(share < MIN_SHARE
      ? [{ type: 'note', text: say('watch.cutOff', { percent: Math.round(share * 100) }) } as const]
      : []),
    { type: 'note', text: say('watch.keptText') },
    ...(source.url === undefined ? [] : [{ type: 'note', text: source.url } as const]),
  ];
}
