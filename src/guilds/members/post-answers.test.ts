import { expect, it } from 'vitest';
import { claimPost, postAnswerOf, postAnswersOf, sayOfPost } from './post-answers.ts';
import { deleteMember, postDays, purge } from './retention.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { at, guild, member } from '../../../tests/guilds/fixtures.ts';
import type { Guild } from '../items/guild-store.ts';

const days = (count: number) => new Date(at.getTime() + count * 24 * 60 * 60 * 1000);
const page = { offset: 0, limit: 10 };

function answer(post: string, when = at) {
  return {
    ...{ post, forum: '600', author: member, question: `Post ${post}?` },
    ...{ subject: 'harbour-fire/sheds', at: when },
  };
}

onBothEngines('answers under posts', ({ open }) => {
  const opened = async (id = guild) => ({ store: await open(), id }) as Guild;

  it('are given once a post, whoever asks at the same time', async () => {
    const own = await opened();
    const claims = await Promise.all([1, 2, 3, 4].map(() => claimPost(own, answer('1'))));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await claimPost(own, answer('1', days(1)))).toBe(false);
    expect(await claimPost({ ...own, id: 'another' }, answer('1'))).toBe(true);
    expect(await claimPost(own, answer('2'))).toBe(true);
  });

  it('keep what was first said of them, and list what is wrong first', async () => {
    const own = await opened();
    for (const [i, post] of ['1', '2', '3'].entries()) await claimPost(own, answer(post, days(i)));
    expect(await sayOfPost(own, '1', 'wrong')).toEqual({
      ...{ post: '1', author: member, question: 'Post 1?', subject: 'harbour-fire/sheds' },
      ...{ said: 'wrong', at },
    });
    expect(await sayOfPost(own, '1', 'right')).toBeUndefined();
    await sayOfPost(own, '3', 'right');
    expect(await sayOfPost(own, '9', 'right')).toBeUndefined();
    expect(await sayOfPost({ ...own, id: 'another' }, '2', 'right')).toBeUndefined();
    const all = await postAnswersOf(own, page);
    expect(all).toMatchObject({ total: 3, right: 1, wrong: 1 });
    expect(all.answers.map(({ post, said }) => [post, said])).toEqual([
      ['1', 'wrong'],
      ['3', 'right'],
      ['2', undefined],
    ]);
    expect((await postAnswersOf(own, { offset: 1, limit: 1 })).answers).toEqual([all.answers[1]]);
  });

  it('name who wrote the post until that member’s data is deleted', async () => {
    const own = await opened();
    await claimPost(own, answer('1'));
    await claimPost(own, { ...answer('2'), author: 'another' });
    expect(await postAnswerOf(own, '1')).toMatchObject({ post: '1', author: member });
    expect(await deleteMember(own.store, member)).toEqual({ reports: 0, names: 1 });
    expect(await postAnswerOf(own, '1')).toMatchObject({ post: '1', author: '' });
    expect(await postAnswerOf(own, '2')).toMatchObject({ author: 'another' });
    expect(await postAnswerOf(own, '3')).toBeUndefined();
  });

  it('go after their days', async () => {
    const own = await opened();
    await claimPost(own, answer('1'));
    await claimPost(own, answer('2', days(2)));
    await purge(own.store, days(postDays + 1));
    expect((await postAnswersOf(own, page)).answers.map(({ post }) => post)).toEqual(['2']);
  });

  it('take any text, and make room for newer ones', { timeout: 60_000 }, async () => {
    const own = await opened();
    const many = Array.from({ length: 2000 }, (_, i) => ({
      ...{ guild, post: String(i), forum: '600', author: '', question: 'Q?', subject: 's' },
      said: null,
      at: new Date(at.getTime() + i).toISOString(),
    }));
    await own.store.write(async (trx) => {
      for (let i = 0; i < many.length; i += 500)
        await trx
          .insertInto('post_answer')
          .values(many.slice(i, i + 500))
          .execute();
    });
    await claimPost(own, { ...answer('new', days(1)), question: `${'😀'.repeat(400)}\0` });
    const { total, answers } = await postAnswersOf(own, page);
    expect(total).toBe(2000);
    expect(answers[0]?.question).toHaveLength(500);
    const last = await postAnswersOf(own, { offset: 1999, limit: 9 });
    expect(last.answers.map(({ post }) => post)).toEqual(['1']);
  });
});
