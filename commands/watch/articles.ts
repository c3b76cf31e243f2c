/** New articles of a feed: each becomes a source of the event, and its facts are drafted for review. */
import { articleText } from '../../src/bot/messages/fault-text.ts';
import { say } from '../../src/bot/messages/say.ts';
import type { Listed } from '../../src/extract/pages/feed.ts';
import { articleRefusal, NoArticleError } from '../../src/extract/pages/refusal.ts';
import { moreTelling } from '../../src/extract/short-text.ts';
import { FetchError, type FetchFault } from '../../src/fetch/fault.ts';
import {
  addWatch,
  type Followed,
  draftFacts,
  type LinkedStory,
  nextLook,
  progressIn,
  readLinked,
  sha256Of,
  StoreFault,
  type Watch,
} from '../../src/guilds/guild.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import { filledFrom, noDetails, shortEnough, checkedDetails } from '../source/form.ts';
import { putSource, sameText, sourceAt } from '../source/put.ts';
import { type Came, type Drafts, noticeOf, type Tried } from './came.ts';
import type { Look, Place } from './notice.ts';

/** Articles of a feed that are taken at one look; more wait for the next one. */
const MAX_NEW_ARTICLES = 5;
/** Days for which an article that was found is looked at for changes. */
const FOLLOWED_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;
/** How often an article is tried that can't be fetched just now. */
const DONE = 3;
/** Articles that a feed no longer lists, and that may come back. */
const MAX_UNLISTED = 500;

type Feed = Extract<Followed, { readonly is: 'feed' }>;

/** What is kept of an article's id in the list of those that were seen. */
function seenKey({ id }: Pick<Listed, 'id'>): string {
  return sha256Of(id).slice(0, 16);
}

/** All articles of a feed as they are now, as seen. */
export function allSeen(articles: readonly Listed[]): Record<string, number> {
  return Object.fromEntries(articles.map((each) => [seenKey(each), DONE]));
}

/** Whether a feed's article is one that moderators want: any of the words stands in its title or summary. */
export function isWanted({ title, summary }: Listed, words: readonly string[]): boolean {
  const text = `${title} ${summary}`.toLowerCase();
  return words.length === 0 || words.some((word) => text.includes(word.toLowerCase()));
}

/** Takes what is new, the oldest first. @throws StoreFault */
export async function lookAtFeed(
  watch: Watch,
  { feed, validators }: Feed,
  now: Date,
  place: Place,
): Promise<Look> {
  const { seen } = watch.body;
  const fresh = feed.articles.filter((each) => (seen[seenKey(each)] ?? 0) < DONE).reverse();
  const wanted = fresh.filter((each) => isWanted(each, watch.words));
  const passed = fresh.filter((each) => !wanted.includes(each));
  const tried: Tried[] = [];
  for (const article of wanted.slice(0, MAX_NEW_ARTICLES)) {
    tried.push({ article, came: await takeArticle(article, watch, feed.title, now, place) });
  }
  const left = wanted.length - tried.length;
  const tries = Object.fromEntries(
    tried.map(({ article, came }): [string, number] => {
      const key = seenKey(article);
      const again = came.is === 'failed' && came.again;
      return [key, again ? (seen[key] ?? 0) + 1 : DONE];
    }),
  );
  const body = {
    // What is left for the next look must not count as unchanged then.
    ...(left === 0 && Object.values(tries).every((count) => count === DONE) && validators),
    seen: { ...recent(seen, feed.articles), ...allSeen(passed), ...tries },
  };
  const told = tried.filter(
    ({ article, came }) =>
      came.is !== 'known' && (came.is !== 'failed' || tries[seenKey(article)] === DONE),
  );
  const title = feed.title === '' ? watch.title : feed.title;
  const looked = { failures: 0, body, title, nextAt: nextLook({ ...watch, body }, now) };
  if (told.length === 0) return { looked };
  return { looked, notice: noticeOf({ ...watch, title }, told, left, place) };
}

/** What is still listed, and the last of what no longer is. */
function recent(seen: Watch['body']['seen'], articles: readonly Listed[]): Record<string, number> {
  const listed = new Set(articles.map(seenKey));
  const entries = Object.entries(seen);
  const gone = entries.filter(([key]) => !listed.has(key)).slice(-MAX_UNLISTED);
  return Object.fromEntries([...gone, ...entries.filter(([key]) => listed.has(key))]);
}

async function takeArticle(
  article: Listed,
  watch: Watch,
  feedTitle: string,
  now: Date,
  place: Place,
): Promise<Came> {
  const { knowledge } = await place.newest();
  const there = sourceAt(article.url, knowledge);
  if (there) return known(there, watch, now, place);
  try {
    const story = await readLinked(place.web, article.url, place.onWait);
    const refused = articleRefusal(story.text.split(/\n{2,}/));
    if (refused) return { is: 'refused', text: articleText(moreTelling(refused, story.text)) };
    return await addArticle(story, article, watch, feedTitle, now, place);
  } catch (error) {
    if (error instanceof FetchError) {
      const { fault } = error;
      return { is: 'failed', fault: { of: 'web', fault }, again: passes(fault) };
    }
    if (error instanceof NoArticleError) {
      return { is: 'failed', fault: { of: 'text', fault: error.fault }, again: false };
    }
    throw error;
  }
}

async function addArticle(
  story: LinkedStory,
  article: Listed,
  watch: Watch,
  feedTitle: string,
  now: Date,
  place: Place,
): Promise<Came> {
  const { text, url } = story;
  const view = await place.newest();
  const guild = view.guild ?? place.guild;
  const there = sourceAt(url, view.knowledge) ?? sameText(text, view.knowledge);
  if (there) return known(there, watch, now, place);
  const listed = { headline: article.title, publisher: feedTitle, published: article.published };
  const details = filledFrom({ ...noDetails, url: shortEnough(url) }, story.head, listed);
  const facts = await checkedDetails(details);
  if ('blocks' in facts) {
    return {
      is: 'incomplete',
      watch: await follow({ url, title: article.title }, watch, now, place),
    };
  }
  const by = { member: watch.member, now };
  const { outcome, source } = await putSource({ id: watch.event }, facts, text, by, {
    guild,
    view,
  });
  const [first] = outcome.done ? outcome.entries : [];
  if (!first) return { is: 'refused', text: say('watch.notTaken') };
  await follow({ url, title: facts.headline, source: source.key }, watch, now, place);
  return { is: 'added', source, batch: first.batch, drafts: await drafted(source, now, place) };
}

async function drafted(source: Source, now: Date, place: Place): Promise<Drafts> {
  const { guild = place.guild, knowledge } = await place.newest();
  const drafting = await draftFacts(guild, knowledge, source, { now }).catch((error: unknown) => {
    if (error instanceof StoreFault) throw error;
    // The article is there all the same; its review drafts anew.
    return undefined;
  });
  if (!drafting) return say('review.failedWhy');
  if ('refusal' in drafting) return articleText(drafting.refusal);
  return (await progressIn(guild, { member: '', now }, drafting)).total;
}

/** A source that was there before is followed all the same. */
async function known(source: Source, watch: Watch, now: Date, place: Place): Promise<Came> {
  const { url, headline, key } = source;
  if (url !== undefined) await follow({ url, title: headline, source: key }, watch, now, place);
  return { is: 'known' };
}

/** Has the article looked at for changes for some days, unless it is already; gives the id of what is new. */
async function follow(
  page: Pick<Watch, 'url' | 'title'> & { readonly source?: string },
  watch: Watch,
  now: Date,
  { guild: { store } }: Place,
): Promise<string | undefined> {
  const { guild, id: parent, member, event } = watch;
  const given = {
    guild,
    member,
    event,
    parent,
    kind: 'page',
    words: [],
    source: undefined,
  } as const;
  const body = { seen: {} };
  const until = new Date(now.getTime() + FOLLOWED_DAYS * DAY);
  const nextAt = nextLook({ kind: 'page', id: parent, body, at: now }, now);
  const added = await addWatch(store, { ...given, ...page, until, at: now, nextAt, body });
  return 'id' in added ? added.id : undefined;
}

/** Whether it may work a while later. */
function passes(fault: FetchFault): boolean {
  switch (fault.code) {
    case 'status':
      return fault.status === 429 || fault.status >= 500;
    case 'slow':
    case 'unreachable':
    case 'noHost':
    case 'broken':
    case 'busy':
    case 'robotsUnread':
      return true;
    default:
      return false;
  }
}
