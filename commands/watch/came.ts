/** The notice of what came of a feed's new articles. */
import { say } from '../../src/bot/messages/say.ts';
import type { Block, Button } from '../../src/bot/reply.ts';
import type { Listed } from '../../src/extract/pages/feed.ts';
import type { LookFault, Watch } from '../../src/guilds/guild.ts';
import { eventById, type Source } from '../../src/packs/knowledge.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { shorten } from '../../src/text/shorten.ts';
import { reviewButton } from '../review/begin.ts';
import { undoButton } from '../shared/change-replies.ts';
import { lookFaultText } from './fault.ts';
import { endButton, type Notice, type Place } from './notice.ts';

const MAX_LABEL_LENGTH = 60;

/** What became of one article. */
export type Came =
  | { readonly is: 'known' }
  | {
      readonly is: 'added';
      readonly source: Source;
      readonly batch: number;
      readonly drafts: Drafts;
    }
  /** Its page does not tell all that a source has. */
  | { readonly is: 'incomplete'; readonly watch: string | undefined }
  | { readonly is: 'refused'; readonly text: string }
  | { readonly is: 'failed'; readonly fault: LookFault; readonly again: boolean };

/** How many there are, or why there are none. */
export type Drafts = number | string;

/** An article of a feed, and what became of it. */
export interface Tried {
  readonly article: Listed;
  readonly came: Came;
}

/** What is told of articles; `left` more wait for the next look. */
export function noticeOf(
  watch: Watch,
  told: readonly Tried[],
  left: number,
  { view }: Place,
): Notice {
  const event = eventById(view.knowledge, watch.event)?.title ?? '';
  const isAnswered = told.some(({ came }) => came.is === 'added');
  return {
    blocks: [
      { type: 'heading', text: say('watch.newIn', { title: watch.title, count: told.length }) },
      ...told.flatMap(({ article, came }) => articleBlocks(article, came)),
      ...(left > 0
        ? [{ type: 'note', text: say('watch.moreWait', { count: left }) } as const]
        : []),
      ...(isAnswered
        ? [{ type: 'note', text: say('watch.answeredFrom', { event }) } as const]
        : []),
    ],
    buttons: [
      ...told.flatMap(({ article, came }) => articleButtons(article, came)),
      endButton(watch),
    ],
    inRow: 2,
  };
}

function articleBlocks({ title, url }: Listed, came: Came): Block[] {
  switch (came.is) {
    case 'added': {
      const { source, drafts } = came;
      return [
        { type: 'answer', text: sourceName(source) },
        {
          type: 'text',
          text:
            typeof drafts === 'number'
              ? say('watch.drafted', { count: drafts })
              : say('watch.notDrafted', { reason: drafts }),
        },
        { type: 'note', text: url },
      ];
    }
    case 'incomplete':
      return unread(title, say('watch.incomplete'), url);
    case 'refused':
      return unread(title, say('watch.notAdded', { reason: came.text }), url);
    case 'failed':
      return unread(title, say('watch.notAdded', { reason: lookFaultText(came.fault) }), url);
    case 'known':
      return [];
  }
}

function unread(title: string, text: string, url: string): Block[] {
  return [
    { type: 'answer', text: title === '' ? url : title },
    { type: 'text', text },
    { type: 'note', text: url },
  ];
}

function articleButtons({ title }: Listed, came: Came): Button[] {
  if (came.is === 'added') {
    const { source, batch } = came;
    const label = shorten(say('watch.review', { title: source.headline }), MAX_LABEL_LENGTH);
    const out = shorten(say('watch.takeOut', { title: source.headline }), MAX_LABEL_LENGTH);
    return [
      // The notice stays where it is, for the others.
      { ...reviewButton(source.key, label), action: { name: 'watch-review', args: [source.key] } },
      { ...undoButton(batch), label: out },
    ];
  }
  if (came.is !== 'incomplete' || came.watch === undefined) return [];
  const label = shorten(say('watch.read', { title }), MAX_LABEL_LENGTH);
  return [{ label, style: 'primary', action: { name: 'watch-read', args: [came.watch] } }];
}
