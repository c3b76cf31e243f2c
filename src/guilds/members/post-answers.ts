/** Answers under posts in forums: each post is answered once, and what was said of the answer is kept, without who said it. */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { sanitize } from '../db/sanitize.ts';
import type { Reader, Writer } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';
import type { Guild } from '../items/guild-store.ts';

/** Whether it answers the post. */
const saidOfPosts = ['right', 'wrong'] as const;
/** What the author of a post says of the answer to it. */
export type SaidOfPost = (typeof saidOfPosts)[number];

/** An answer that the bot gave to a post in a forum, and what was said of it. */
export interface PostAnswer {
  /** Id of the post, which is a thread. */
  readonly post: string;
  /** Who wrote it; empty once that member's data was deleted. */
  readonly author: string;
  readonly question: string;
  /** What was answered: a fact's key, or a span of a source. */
  readonly subject: string;
  readonly said?: SaidOfPost;
  readonly at: Date;
}

/** How often answers to posts were right, by those who said so. */
export interface PostAnswers {
  readonly total: number;
  readonly right: number;
  readonly wrong: number;
  /** What was wrong first, then the newest. */
  readonly answers: readonly PostAnswer[];
}

interface NewAnswer extends Omit<PostAnswer, 'said'> {
  /** The channel that it is posted in. */
  readonly forum: string;
}

const MAX_KEPT = 2000;
const MAX_QUESTION_LENGTH = 500;
const saidSchema = z.enum(saidOfPosts);

/**
 * Keeps an answer that is about to be given; false when the post has one already, whichever process gave it. The oldest
 * beyond 2,000 make room. @throws StoreFault
 */
export function claimPost(
  { store, id: guild }: Pick<Guild, 'store' | 'id'>,
  { post, forum, author, question, subject, at }: NewAnswer,
): Promise<boolean> {
  return store.write(async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('post_answer')
      .values({
        ...{ guild, post, forum, author, question: sanitize(question, MAX_QUESTION_LENGTH) },
        ...{ subject: sanitize(subject, 200), said: null, at: at.toISOString() },
      })
      .onConflict((conflict) => conflict.columns(['guild', 'post']).doNothing())
      .executeTakeFirstOrThrow();
    const isFirst = (numInsertedOrUpdatedRows ?? 0n) > 0n;
    if (isFirst) await dropSurplus(trx, guild);
    return isFirst;
  });
}

async function dropSurplus(trx: Writer, guild: string): Promise<void> {
  const last = await trx
    .selectFrom('post_answer')
    .select('at')
    .where('guild', '=', guild)
    .orderBy('at', 'desc')
    .offset(MAX_KEPT)
    .limit(1)
    .executeTakeFirst();
  if (!last) return;
  await trx
    .deleteFrom('post_answer')
    .where('guild', '=', guild)
    .where('at', '<=', last.at)
    .execute();
}

/** Keeps what was said of a post's answer; nothing where something was said already, or none is kept. @throws StoreFault */
export async function sayOfPost(
  { store, id: guild }: Guild,
  post: string,
  said: SaidOfPost,
): Promise<PostAnswer | undefined> {
  const row = await store.write((trx) =>
    trx
      .updateTable('post_answer')
      .set({ said })
      .where('guild', '=', guild)
      .where('post', '=', post)
      .where('said', 'is', null)
      .returningAll()
      .executeTakeFirst(),
  );
  return row && parse(row);
}

/** A page of what is kept, and how often what was said. @throws StoreFault */
export function postAnswersOf(
  { store, id: guild }: Guild,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<PostAnswers> {
  return store.read(async (db) => {
    const rows = await db
      .selectFrom('post_answer')
      .selectAll()
      .where('guild', '=', guild)
      .orderBy((eb) => eb.case().when('said', '=', 'wrong').then(0).else(1).end())
      .orderBy('at', 'desc')
      .orderBy('post')
      .limit(limit)
      .offset(offset)
      .execute();
    return { ...(await countsOf(db, guild)), answers: rows.map(parse) };
  });
}

async function countsOf(db: Reader, guild: string): Promise<Omit<PostAnswers, 'answers'>> {
  const rows = await db
    .selectFrom('post_answer')
    .select(['said', (eb) => eb.fn.countAll().as('count')])
    .where('guild', '=', guild)
    .groupBy('said')
    .execute();
  const count = (said: SaidOfPost) => Number(rows.find((row) => row.said === said)?.count ?? 0);
  const total = rows.reduce((sum, row) => sum + Number(row.count), 0);
  return { total, right: count('right'), wrong: count('wrong') };
}

function parse(row: Selectable<Tables['post_answer']>): PostAnswer {
  const { post, author, question, subject, said, at } = row;
  const known = saidSchema.safeParse(said);
  return {
    ...{ post, author, question, subject, at: new Date(at) },
    ...(known.success && { said: known.data }),
  };
}

/** The answer under a post; nothing where none is kept. @throws StoreFault */
export async function postAnswerOf(
  { store, id: guild }: Guild,
  post: string,
): Promise<PostAnswer | undefined> {
  const row = await store.read((db) =>
    db
      .selectFrom('post_answer')
      .selectAll()
      .where('guild', '=', guild)
      .where('post', '=', post)
      .executeTakeFirst(),
  );
  return row && parse(row);
}
