/** /watch add: follows what stands at an address from now on. */
import { articleText } from '../../src/bot/messages/fault-text.ts';
import { say } from '../../src/bot/messages/say.ts';
import { tooMany } from '../../src/bot/limits.ts';
import { notice, type Block, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Web } from '../../src/fetch/web.ts';
import {
  type Added,
  addWatch,
  endWatch,
  type Followed,
  listWatches,
  maxWatches,
  nextLook,
  type OnWait,
  readFollowed,
  settingsOf,
  sha256Of,
  type Watch,
} from '../../src/guilds/guild.ts';
import type { Event, Source } from '../../src/packs/knowledge.ts';
import { findEvent } from '../../src/qa/lookup/names.ts';
import { unclearEvent } from '../shared/event-command.ts';
import { tellingPlace } from '../shared/in-line.ts';
import type { ModeratorContext, ModeratorHandler } from '../shared/moderator-command.ts';
import { textOption, typedLink } from '../shared/options.ts';
import { newSourceForm } from '../source/add.ts';
import { showStory } from '../source/link.ts';
import { sourceAt } from '../source/put.ts';
import { unproved, type Unproved } from '../source/unproved.ts';
import { allSeen, isWanted } from './articles.ts';
import { changeBlocks } from './changes.ts';
import { endButton } from './notice.ts';

const MAX_WORDS = 20;

type Feed = Extract<Followed, { readonly is: 'feed' }>;
type Page = Extract<Followed, { readonly is: 'page' }>;
type Given = Pick<Watch, 'guild' | 'member' | 'event' | 'at'>;

/** Follows a feed or an article, which is fetched at once; says so where the typed event is unclear. */
export const add: ModeratorHandler = async (request, context) => {
  const { web, view, guild } = context;
  if (!web) return notice(say('fetching.off'));
  const typed = textOption(request, 'event');
  const found = findEvent(view.knowledge, typed);
  if (found.outcome !== 'one') {
    // The address would not fit into a button.
    const { blocks } = unclearEvent(typed, found, ({ id }) => ({ name: 'event', args: [id] }));
    return { visibility: 'private', blocks, buttons: [] };
  }
  const link = typedLink(request);
  const all = await listWatches(guild.store, guild.id);
  const same = all.find(({ url, parent }) => url === link && parent === undefined);
  if (same) return notAdded({ not: 'there', title: same.title });
  if (all.filter(({ parent }) => parent === undefined).length >= maxWatches)
    return notAdded({ not: 'full' });
  const over = await tooMany('uploads', request, context);
  if (over) return over.reply;
  const event = found.item;
  return tellingPlace(context, async (onWait) =>
    followed(await readAny(web, link, onWait), event, request, context),
  );
};

async function followed(
  came: Followed,
  event: Event,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { id: guild } = context.guild;
  const given = { guild, member: request.member, event: event.id, at: request.now };
  switch (came.is) {
    case 'feed':
      return followFeed(came, event, given, request, context);
    case 'page':
      return followPage(came, event, given, request, context);
    case 'other':
      return {
        ...notice(say('watch.nothingThere')),
        blocks: [
          { type: 'answer', text: say('watch.nothingThere') },
          { type: 'text', text: articleText(came.fault) },
        ],
      };
  }
}

/** What stands there; of a page that is no article, the feed that it names. @throws FetchError, NoArticleError */
async function readAny(web: Web, link: string, onWait: OnWait): Promise<Followed> {
  const came = await readNew(web, link, onWait);
  const [feed] = came.is === 'other' ? came.feeds : [];
  return feed === undefined ? came : readNew(web, feed, onWait);
}

async function readNew(web: Web, link: string, onWait: OnWait): Promise<Followed> {
  const came = await readFollowed(web, link, undefined, onWait);
  if (came === 'same') throw new Error('what was not known did not change');
  return came;
}

async function followFeed(
  { feed, url, validators }: Feed,
  event: Event,
  given: Given,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { store } = context.guild;
  const words = wordsIn(textOption(request, 'words'));
  const title = feed.title === '' ? new URL(url).host : feed.title;
  const body = { ...validators, seen: allSeen(feed.articles) };
  const watch = { ...given, kind: 'feed', url, title, words, body } as const;
  const added = await addWatch(store, {
    ...{ ...watch, parent: undefined, source: undefined, until: undefined },
    nextAt: nextLook({ ...watch, id: '' }, request.now),
  });
  if ('not' in added) return notAdded(added);
  const { id } = added;
  const newest = feed.articles.find((each) => isWanted(each, words));
  return {
    visibility: 'private',
    blocks: [
      { type: 'answer', text: say('watch.feedAdded', { title, event: event.title }) },
      { type: 'text', text: say('watch.feedMeans') },
      ...(words.length > 0
        ? [{ type: 'text', text: say('watch.onlyWith', { words: words.join(', ') }) } as const]
        : []),
      { type: 'text', text: say('watch.feedHas', { count: feed.articles.length }) },
      ...(newest
        ? [{ type: 'note', text: say('watch.newest', { title: newest.title }) } as const]
        : []),
      toldIn(context),
    ],
    buttons: [endButton({ id })],
  };
}

async function followPage(
  { story, url: at, validators }: Page,
  event: Event,
  given: Given,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { guild, view } = context;
  const source = sourceAt(story.url, view.knowledge) ?? sourceAt(at, view.knowledge);
  const title = source?.headline ?? story.head.headline ?? new URL(at).host;
  const { text } = story;
  const lost = source ? unproved(source, text, guild).filter(({ isProved }) => isProved) : [];
  const isOther = source !== undefined && source.sha256 !== sha256Of(text);
  const edition = { sha256: sha256Of(text), at: request.now.toISOString(), lost: lost.length };
  const body = { ...validators, seen: {}, ...(isOther && { edition }) };
  const watch = { ...given, kind: 'page', url: at, title, words: [], body } as const;
  const added = await addWatch(guild.store, {
    ...{ ...watch, parent: undefined, source: source?.key, until: undefined },
    nextAt: nextLook({ ...watch, id: '' }, request.now),
  });
  if ('not' in added) return notAdded(added);
  const { id } = added;
  // Where a feed brought it, once is enough.
  for (const each of await listWatches(guild.store, guild.id)) {
    if (each.url === at && each.id !== id) await endWatch(guild.store, guild.id, each.id);
  }
  const said: Block[] = [
    { type: 'answer', text: say('watch.pageAdded', { title }) },
    { type: 'text', text: say('watch.pageMeans') },
  ];
  if (source) return followedSource(source, { text, lost, said, id }, context);
  const shown = await showStory(
    story,
    (details) => newSourceForm(event, details),
    request,
    context,
  );
  return {
    ...shown,
    blocks: [
      ...said,
      toldIn(context),
      { type: 'text', text: say('watch.notYetSource') },
      ...shown.blocks,
    ],
    buttons: [...shown.buttons, endButton({ id })],
  };
}

interface FollowedSource {
  /** The page's text now, and the facts whose quotes it has no more. */
  readonly text: string;
  readonly lost: readonly Unproved[];
  readonly said: readonly Block[];
  readonly id: string;
}

/** Of a page that is a source already: whether its facts' quotes still stand there. */
function followedSource(
  source: Source,
  { text, lost, said, id }: FollowedSource,
  context: ModeratorContext,
): Reply {
  const stands = lost.length === 0;
  const again = { name: 'src-again', args: [source.key] };
  return {
    visibility: 'private',
    blocks: [
      ...said,
      ...(stands
        ? [{ type: 'text', text: say('watch.pageStands') } as const]
        : changeBlocks(source, text, lost)),
      toldIn(context),
    ],
    buttons: [
      ...(stands ? [] : [{ label: say('watch.newEdition'), action: again }]),
      endButton({ id }),
    ],
  };
}

/** Where what is new is told. */
function toldIn({ guild }: ModeratorContext): Block {
  const { channel } = settingsOf(guild.rows);
  if (channel === undefined) return { type: 'note', text: say('watch.toldNowhere') };
  const mentions = [{ kind: 'channel', id: channel }] as const;
  return { type: 'mention', lead: say('watch.toldIn'), mentions };
}

function notAdded(why: Extract<Added, { not: string }>): Reply {
  if (why.not === 'there') return notice(say('watch.already', { title: why.title }));
  return notice(say('watch.full', { most: maxWatches }));
}

function wordsIn(typed: string): string[] {
  const words = typed.split(',').map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MAX_WORDS);
}
