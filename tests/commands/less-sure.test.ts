/** Less sure drafts: behind a button, then reviewed like the others. */
import { describe, expect, test } from 'vitest';
import { draftArticle } from '../../src/extract/draft.ts';
import { readText } from '../../src/extract/article/article.ts';
import { STORM } from '../extract/stories.ts';
import { reader } from '../reader.ts';
import { addDrafted, BRIDGE, drafts, lessSure, type Wording } from './drafted.ts';
import { modalOf, office, valuesOf, type Office } from './moderation.ts';
import { blocksOf, labels, wordsOf } from './session.ts';
import type { Reply } from '../../src/bot/reply.ts';

const SHOW = 'Show 2 less sure drafts';
const [ORN, , RIVER_BED] = drafts;
const [PLAN, MARCH] = lessSure;

function defined(...wanted: readonly (Wording | undefined)[]): Wording[] {
  return wanted.flatMap((each) => each ?? []);
}

/** The draft that a panel shows. */
function shown(panel: Reply): string | undefined {
  return blocksOf(panel, 'answer').at(-1)?.text;
}

/** All that is sure is decided on; the last reply. */
async function reviewed(session: Office): Promise<Reply> {
  const panel = await addDrafted(session, defined(ORN, ...lessSure));
  return session.press({ of: panel, label: 'Reject' });
}

describe('less sure drafts', () => {
  test('are not among those to review, nor listed, nor approved with the confident ones', async () => {
    const session = office();
    const panel = await addDrafted(session, defined(ORN, RIVER_BED, ...lessSure));
    expect(wordsOf(panel)).toContain('0 of 2 reviewed');
    expect(labels(panel)).toContain('Approve all confident (1)');
    expect(wordsOf(await session.give('review'))).toContain('Bridge Daily: New bridge for Velm: 2');
    const list = await session.press({ of: panel, label: 'As a list' });
    expect(wordsOf(list)).toContain('the most important first: 2');
    expect(wordsOf(list)).not.toContain('second bridge');
    const second = await session.press({ of: panel, label: 'Next' });
    const again = await session.press({ of: second, label: 'Next' });
    expect(shown(again)).toBe(shown(panel));
    const all = await session.press({ of: panel, label: 'Approve all confident (1)' });
    const taken = await session.press({ of: all, label: 'Approve this one' });
    const ended = await session.press({ of: taken, label: 'Reject' });
    expect(wordsOf(ended)).toContain('Every draft is reviewed.\n2 of 2 reviewed');
    expect(labels(ended)).toContain(SHOW);
    expect(wordsOf(await session.give('review'))).toContain('No draft is open');
  });

  test('are reviewed like others once they are asked for, the most important first', async () => {
    const session = office();
    const first = await session.press({ of: await reviewed(session), label: SHOW });
    expect(first.update).toBe(true);
    expect(shown(first)).toBe('will build a second bridge');
    expect(wordsOf(first)).toContain('2 less sure drafts are now among those to review.');
    expect(wordsOf(first)).toContain('1 of 3 reviewed');
    expect(wordsOf(first)).toContain('Doubtful: of 20 drafts like this one, about 10 are right');
    expect(labels(first)).toEqual([
      ...['Approve', 'Edit', 'Reject', 'Next', 'As a list', 'Put them away again'],
    ]);
    expect(wordsOf(await session.give('review'))).toContain(': 2');
    const next = await session.press({ of: first, label: 'Approve' });
    expect(shown(next)).toBe('March');
    const form = await session.press({ of: next, label: 'Edit' });
    const ended = await session.send(form, { ...valuesOf(modalOf(form)), answer: 'in March' });
    expect(wordsOf(ended)).toContain('Every draft is reviewed.\n3 of 3 reviewed');
    expect(labels(ended)).not.toContain(SHOW);
    const facts = wordsOf(await session.give('fact list', { state: 'o' }));
    expect(facts).toContain('will build a second bridge');
    expect(facts).toContain('in March');
    // Taken back, it is open again, and no longer behind the button.
    const back = await session.press({ of: next, label: 'Undo' });
    expect(shown(back)).toBe('will build a second bridge');
    expect(wordsOf(back)).toContain('2 of 3 reviewed');
  });

  test('are offered under the list of their text, and not where it is narrowed down', async () => {
    const session = office();
    const panel = await addDrafted(session, defined(ORN, RIVER_BED, ...lessSure));
    const narrowed = await session.give('review', { source: BRIDGE, kind: 'warning' });
    expect(labels(narrowed)).not.toContain(SHOW);
    const list = await session.press({ of: panel, label: 'As a list' });
    const first = await session.press({ of: list, label: SHOW });
    expect(shown(first)).toBe('will build a second bridge');
    expect(wordsOf(first)).toContain('0 of 4 reviewed');
    expect(labels(first)).toContain('Approve all confident (1)');
    const whole = await session.press({ of: first, label: 'As a list' });
    expect(wordsOf(whole)).toContain('the most important first: 4');
    expect(labels(whole)).not.toContain(SHOW);
  });

  test('are put away again, and what is no longer there says so', async () => {
    const session = office();
    const first = await session.press({ of: await reviewed(session), label: SHOW });
    const hidden = await session.press({ of: first, label: 'Put them away again' });
    expect(wordsOf(hidden)).toContain('2 less sure drafts are put away again.');
    expect(wordsOf(hidden)).toContain('Every draft is reviewed.\n1 of 1 reviewed');
    expect(labels(hidden)).toContain(SHOW);
    for (const label of ['Approve', 'Reject', 'Edit']) {
      const late = await session.press({ of: first, label });
      expect(wordsOf(late)).toContain('“will build a second bridge” was put away meanwhile');
    }
    const twice = await session.press({ of: first, label: 'Put them away again' });
    expect(wordsOf(twice)).toContain('No draft was put away.');
  });

  test('asked for by two moderators are opened once', async () => {
    const session = office();
    const ended = await reviewed(session);
    await session.press({ of: ended, label: SHOW });
    const other = await session.as({ member: 'other' }).press({ of: ended, label: SHOW });
    expect(shown(other)).toBe('March');
    expect(labels(other)).not.toContain('Put them away again');
  });

  test('are all that there is of a text where nothing is sure', async () => {
    const session = office();
    const ended = await addDrafted(session, defined(PLAN, MARCH));
    expect(wordsOf(ended)).toContain('that is sure enough to be shown at once');
    expect(shown(await session.press({ of: ended, label: SHOW }))).toBe(
      'will build a second bridge',
    );
  });

  test('are shown and put away in Korean', async () => {
    const session = office().as({ locale: 'ko' });
    const panel = await addDrafted(session, defined(ORN, ...lessSure));
    const ended = await session.press({ of: panel, label: '거절' });
    const first = await session.press({ of: ended, label: '덜 확실한 초안 2개 보기' });
    expect(wordsOf(first)).toContain('덜 확실한 초안 2개를 검토할 초안에 넣었습니다.');
    const hidden = await session.press({ of: first, label: '다시 넣어 두기' });
    expect(wordsOf(hidden)).toContain('덜 확실한 초안 2개를 다시 넣어 두었습니다.');
  });
});

test('less sure drafts of an article are kept behind those that are sure', async () => {
  const session = office();
  const { facts, lessSure: less } = await draftArticle(readText(STORM), reader.model, {
    lessSure: true,
  });
  expect(less.length).toBeGreaterThan(0);
  const form = await session.give('source add', { event: 'River Meeting in Velm' });
  const first = await session.send(form, {
    ...{ text: STORM, publisher: 'Calder Packet', headline: 'Storm', published: '2023-10-12' },
  });
  const panel = (await first.next) ?? first;
  expect(wordsOf(panel)).toContain(`0 of ${facts.length} reviewed`);
  const list = await session.press({ of: panel, label: 'As a list' });
  const label = `Show ${less.length} less sure draft${less.length === 1 ? '' : 's'}`;
  const opened = await session.press({ of: list, label });
  expect(shown(opened)).toBe(less[0]?.answer);
  expect(wordsOf(opened)).toContain(`0 of ${facts.length + less.length} reviewed`);
});
