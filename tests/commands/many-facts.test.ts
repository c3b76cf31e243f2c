import { describe, expect, test } from 'vitest';
import { blocksOf, labels, wordsOf } from './session.ts';
import { addDrafted, BRIDGE } from './drafted.ts';
import { goOn, modalOf, office, plain, surely, type Office } from './moderation.ts';
import type { Pack } from '../../src/packs/pack.ts';
import type { FactFile } from '../../src/packs/schema.ts';
import { packs } from './packs.ts';
import type { Reply } from '../../src/bot/reply.ts';

const COURIER = 'velm-river/courier';
const PLEDGES = { event: 'River Meeting in Velm', kind: 'Pledge' };
const SEVERAL = 'Several at once …';

/** Chooses facts of a list by their numbers, and says what to do with them. */
async function choose(
  session: Office,
  list: Reply,
  fields: Readonly<Record<string, string>>,
): Promise<Reply> {
  return session.send(await session.press({ of: list, label: SEVERAL }), fields);
}

/** The shipped packs with another pledge about the weir, or none. */
function withWeir(change: (fact: FactFile) => FactFile | undefined): readonly Pack[] {
  return packs.map((pack) => ({
    ...pack,
    facts: pack.facts.flatMap((fact) => (fact.id === 'weir' ? (change(fact) ?? []) : [fact])),
  }));
}

function listed(reply: Reply): readonly string[] {
  return blocksOf(reply, 'list')[0]?.items ?? [];
}

describe('/fact list', () => {
  test('is by person, kind, day and words, also on its other pages', async () => {
    const session = office();
    const orn = await session.give('fact list', { person: 'Bram Tal' });
    expect(listed(orn)).toEqual([
      'Bram Tal: The lower locks are rotting (Warning)',
      'Bram Tal: New locks before the winter (Call)',
    ]);
    const both = await session.give('fact list', { person: 'Bram Tal', kind: 'Call' });
    expect(listed(both)).toEqual(['Bram Tal: New locks before the winter (Call)']);
    // Of its article's day, or of the day that it tells of.
    const flood = await session.give('fact list', { day: '5 June 2031' });
    expect(listed(flood)).toEqual(['11 people (Casualty)']);
    const second = listed(await session.give('fact list', { day: '2031-05-03' }));
    expect(second).toEqual(['Friday and Saturday (Date)']);
    const words = await session.give('fact list', { words: 'river tam' });
    expect(listed(words)).toEqual(['Ada Orn: No town can tame a river alone (Statement)']);
    expect(wordsOf(await session.give('fact list', { day: 'someday' }))).toContain('is no day');
    expect(wordsOf(await session.give('fact list', { person: 'Qq Zz' }))).toContain(
      'I know no name',
    );
    const two = await session.give('fact list', { person: 'Ada Orn' });
    const mayor = await session.press({ of: two, label: 'Ada Orn (mayor, Velm)' });
    expect(wordsOf(mayor)).toContain('Facts: 5');
    const first = await session.give('fact list', { event: 'River Meeting', day: '2 May 2031' });
    const next = await session.press({ of: first, label: 'Next' });
    expect(next.update).toBe(true);
    for (const line of [...listed(first), ...listed(next)]) expect(line).not.toContain('people');
    expect(await session.type('fact list', 'person', 'bram')).toHaveLength(1);
  });

  test('has removed facts as a state of their own, with their words', async () => {
    const session = office();
    const form = await session.give('fact add', { source: COURIER });
    await session.send(form, {
      ...{ answer: 'Fish', quote: 'floods, fish and ferries', kind: 'topic' },
    });
    await surely(session, 'fact remove', { fact: 'velm-river/fish' });
    const removed = await session.give('fact list', { state: 'x', words: 'ferries' });
    expect(listed(removed)).toEqual(['Fish (Topic)']);
    const card = await session.press({ of: removed, label: 'Fish' });
    expect(labels(card)).toEqual(['Bring back', 'History']);
    expect(wordsOf(await session.give('fact list', { state: 'h' }))).toContain('no such facts');
  });
});

describe('several facts at once', () => {
  test('are chosen by number, removed in one change, and brought back together', async () => {
    const session = office();
    const list = await session.give('fact list', PLEDGES);
    expect(listed(list)).toHaveLength(2);
    const sure = await choose(session, list, { which: '1-2', act: 'remove' });
    expect(wordsOf(sure)).toContain('Remove these 2 facts?');
    expect(listed(sure)).toEqual(['Ada Orn: To mend the old weir', 'Ada Orn: 50,000 crowns']);
    expect(wordsOf(await session.give('audit'))).toContain('Nothing has been changed');
    // It waits, also for another process.
    const later = office({ url: session.url });
    const done = await goOn(later, sure);
    expect(wordsOf(done)).toContain('2 facts are removed, in one change.');
    const log = await session.give('audit');
    expect(wordsOf(log)).toContain('Removed: 2 shipped facts');
    expect(labels(log)).toEqual(['Undo no. 1–2', 'All of 1–2']);

    const hidden = await session.give('fact list', { state: 'h' });
    const form = await session.press({ of: hidden, label: SEVERAL });
    expect(modalOf(form).inputs.map(({ name }) => name)).toEqual(['which', 'act']);
    const back = await session.send(form, { which: 'all' });
    expect(wordsOf(back)).toContain('Bring these 2 facts back?');
    expect(wordsOf(await goOn(session, back))).toContain('2 facts are back, in one change.');
    expect(listed(await session.give('fact list', PLEDGES))).toHaveLength(2);
  });

  test('what is no number, or of a list that has changed since, is asked again', async () => {
    const session = office();
    const list = await session.give('fact list', PLEDGES);
    const form = await session.press({ of: list, label: SEVERAL });
    const wrong = await session.send(form, { which: '3', act: 'remove' });
    expect(wordsOf(wrong)).toContain('expected some from 1 to 2');
    expect(labels(wrong)).toEqual(['Open the form', 'Discard']);
    await surely(session, 'fact remove', { fact: 'velm-river/weir' });
    const changed = await session.send(form, { which: '1', act: 'remove' });
    expect(wordsOf(changed)).toContain('Meanwhile the list has changed');
    const bad = { which: '1', act: 'move', event: '' };
    const rest = await session.give('fact list', PLEDGES);
    expect(labels(rest)).not.toContain(SEVERAL);
    const all = await session.give('fact list', { event: 'River Meeting' });
    expect(wordsOf(await choose(session, all, bad))).toContain('The event is missing');
    const nowhere = await choose(session, all, { ...bad, event: 'Qqq' });
    expect(wordsOf(nowhere)).toContain('I know no event called “Qqq”');
  });

  test('one of which someone changed meanwhile keeps all of them as they are', async () => {
    const session = office();
    const sure = await choose(session, await session.give('fact list', PLEDGES), {
      ...{ which: 'all', act: 'remove' },
    });
    const other = office({ url: session.url }).as({ member: 'second' });
    await surely(other, 'fact remove', { fact: 'velm-river/weir' });
    await other.give('fact restore', { fact: 'velm-river/weir' });
    expect(wordsOf(await goOn(session, sure))).toContain('Meanwhile someone else changed');
    expect(listed(await session.give('fact list', PLEDGES))).toHaveLength(2);
  });

  test('are moved to another event with the text that they quote, and back', async () => {
    const session = office();
    const list = await session.give('fact list', PLEDGES);
    const sure = await choose(session, list, {
      ...{ which: '1, 2', act: 'move', event: 'Flood of the Tarn' },
    });
    expect(wordsOf(sure)).toContain('Move these 2 facts to “Flood of the Tarn”?');
    expect(wordsOf(sure)).toContain('What they quote comes along: Velm Courier: Neighbours meet');
    expect(wordsOf(sure)).toContain('It also stays where it was');
    const done = await goOn(session, sure);
    expect(wordsOf(done)).toContain('2 facts are moved, in one change.');
    expect(wordsOf(await session.give('fact list', PLEDGES))).toContain('no such facts');
    const there = await session.give('fact list', { event: 'Flood of the Tarn', kind: 'Pledge' });
    expect(listed(there)).toHaveLength(2);
    const card = await session.press({ of: there, label: labels(there)[0] ?? '' });
    const [quote] = blocksOf(card, 'quote');
    expect(quote?.source.eventId).toBe('tarn-flood');
    expect(quote?.source.text).toContain(quote?.quote ?? '?');
    // They are there, so there is nothing to bring back.
    expect(wordsOf(await session.give('fact restore'))).toContain('Nothing can be brought back');
    expect(wordsOf(await session.give('fact list', { state: 'h' }))).toContain('no such facts');
    expect(wordsOf(await session.give('audit', { action: 'move' }))).toContain('Moved: fact');
    await session.press({ of: done, label: 'Undo' });
    expect(listed(await session.give('fact list', PLEDGES))).toHaveLength(2);
    const flood = await session.give('sources', { event: 'Flood of the Tarn' });
    expect(wordsOf(flood)).not.toContain('Velm Courier');
  });

  test('a text of the server’s own moves with the last fact that quotes it', async () => {
    const session = office();
    const panel = await addDrafted(session);
    const all = await session.press({ of: panel, label: 'Approve all confident (3)' });
    await goOn(session, all);
    const own = await session.give('fact list', { state: 'o' });
    const sure = await choose(session, own, { which: 'all', act: 'move', event: 'tarn-flood' });
    // Drafts of it are still open where it is.
    expect(wordsOf(sure)).toContain('It also stays where it was');
    for (let i = 0; i < 2; i += 1) {
      const next = await session.give('review', { source: BRIDGE });
      await session.press({ of: next, label: 'Reject' });
    }
    const again = await choose(session, await session.give('fact list', { state: 'o' }), {
      ...{ which: 'all', act: 'move', event: 'tarn-flood' },
    });
    expect(wordsOf(again)).not.toContain('It also stays where it was');
    await goOn(session, again);
    expect(wordsOf(await session.give('fact list', { state: 'x' }))).toContain('no such facts');
    expect(wordsOf(await session.give('sources', { event: 'River Meeting' }))).not.toContain(
      'Bridge Daily',
    );
    const question = 'How many people heard the plan for the bridge?';
    expect(wordsOf(await session.give('ask', { question }))).toContain('About 300 people');
  });

  test('one that was moved goes back whole, by its own undo as by that of all', async () => {
    const session = office();
    const done = await goOn(
      session,
      await choose(session, await session.give('fact list', PLEDGES), {
        ...{ which: 'all', act: 'move', event: 'Flood of the Tarn' },
      }),
    );
    const there = { event: 'Flood of the Tarn', kind: 'Pledge' };
    await session.give('fact undo', { fact: 'tarn-flood/weir' });
    expect(listed(await session.give('fact list', PLEDGES))).toHaveLength(1);
    expect(listed(await session.give('fact list', there))).toHaveLength(1);
    expect(wordsOf(await session.give('fact restore'))).toContain('Nothing can be brought back');
    // Once more, and it has moved again.
    await session.give('fact undo', { fact: 'velm-river/weir' });
    expect(listed(await session.give('fact list', there))).toHaveLength(2);
    expect(wordsOf(await session.give('fact restore'))).toContain('Nothing can be brought back');
    expect(wordsOf(await session.press({ of: done, label: 'Undo' }))).toContain('Meanwhile');
  });

  test('one that was moved is listed to mend once it was corrected where it came from', async () => {
    const session = office();
    const list = await session.give('fact list', PLEDGES);
    const fields = { which: 'all', act: 'move', event: 'Flood of the Tarn' };
    await goOn(session, await choose(session, list, fields));
    const toMend = { state: 'r' };
    expect(wordsOf(await session.give('fact list', toMend))).toContain('no such facts');

    const newer = office({
      url: session.url,
      shipped: withWeir((fact) => ({ ...fact, answer: 'To rebuild the weir' })),
    });
    const wrong = await newer.give('fact list', toMend);
    expect(listed(wrong)).toEqual([
      'To mend the old weir: corrected since it was moved here (Pledge)',
    ]);
    const card = await newer.press({ of: wrong, label: labels(wrong)[0] ?? '' });
    expect(wordsOf(card)).toContain('It now says: “To rebuild the weir”, from “She promised');
    const form = await newer.press({ of: card, label: 'Edit' });
    expect(wordsOf(await newer.send(form, { answer: 'To rebuild the weir' }))).toContain('changed');
    expect(wordsOf(await newer.give('fact list', toMend))).toContain('no such facts');
    expect(wordsOf(await newer.give('fact list', { state: 'h' }))).toContain('no such facts');
    expect(wordsOf(await newer.give('fact restore'))).toContain('Nothing can be brought back');
    const undone = await newer.give('fact undo', { fact: 'tarn-flood/weir' });
    expect(wordsOf(undone)).toContain('The change is taken back');
  });

  test('one that was moved twice is listed where it is', async () => {
    const session = office();
    const form = await session.give('event-admin add');
    await session.send(form, { title: 'Fair of Orsk', start: '4 June 2031', place: 'Orsk' });
    for (const [from, event] of [
      ['River Meeting', 'Flood of the Tarn'],
      ['Flood of the Tarn', 'Fair of Orsk'],
    ] as const) {
      const list = await session.give('fact list', { event: from, kind: 'Pledge' });
      await goOn(session, await choose(session, list, { which: 'all', act: 'move', event }));
    }
    const newer = office({
      url: session.url,
      shipped: withWeir((fact) => ({ ...fact, answer: 'None' })),
    });
    const list = await newer.give('fact list', { state: 'r', event: 'Fair of Orsk' });
    expect(listed(list)).toEqual([
      'To mend the old weir: corrected since it was moved here (Pledge)',
    ]);
  });

  test('one that is shipped no more stays where it was moved to, and no undo says that it is back', async () => {
    const session = office();
    const list = await session.give('fact list', PLEDGES);
    await goOn(
      session,
      await choose(session, list, { which: 'all', act: 'move', event: 'Flood of the Tarn' }),
    );
    const newer = office({ url: session.url, shipped: withWeir(() => undefined) });
    const undone = await newer.give('fact undo', { fact: 'tarn-flood/weir' });
    expect(wordsOf(undone)).toContain(
      'The fact “To mend the old weir” no longer comes with the bot, so there is nothing to go back to.',
    );
    const there = { event: 'Flood of the Tarn', kind: 'Pledge' };
    expect(listed(await newer.give('fact list', there))).toHaveLength(2);
    await newer.give('fact undo', { fact: 'tarn-flood/crowns' });
    expect(listed(await newer.give('fact list', there))).toHaveLength(1);
  });

  test('once moved and back, there is nothing of them to bring back', async () => {
    const session = office();
    const list = await session.give('fact list', PLEDGES);
    const done = await goOn(
      session,
      await choose(session, list, { which: 'all', act: 'move', event: 'Flood of the Tarn' }),
    );
    const back = await session.press({ of: done, label: 'Undo' });
    expect(wordsOf(await session.give('fact restore'))).toContain('Nothing can be brought back');
    await session.press({ of: back, label: 'Undo' });
    expect(wordsOf(await session.give('fact restore'))).toContain('Nothing can be brought back');
  });

  test('of the server’s own one goes back with the text that went along', async () => {
    const session = office();
    const panel = await addDrafted(session);
    await goOn(session, await session.press({ of: panel, label: 'Approve all confident (3)' }));
    for (let i = 0; i < 2; i += 1) {
      const next = await session.give('review', { source: BRIDGE });
      await session.press({ of: next, label: 'Reject' });
    }
    const own = await session.give('fact list', { state: 'o' });
    await goOn(
      session,
      await choose(session, own, { which: 'all', act: 'move', event: 'tarn-flood' }),
    );
    for (const fact of ['The river bed is soft', 'About 300 people'])
      await session.give('fact undo', { fact });
    const here = await session.give('fact list', { state: 'o', event: 'River Meeting' });
    expect(listed(here)).toHaveLength(2);
    expect(wordsOf(await session.give('sources', { event: 'River Meeting' }))).toContain(
      'Bridge Daily',
    );
  });

  test('are not for plain members', async () => {
    const session = office();
    const list = await session.give('fact list', PLEDGES);
    const sure = await choose(session, list, { which: 'all', act: 'remove' });
    const member = plain(session);
    for (const { action } of [...list.buttons, ...sure.buttons])
      expect(wordsOf(await member.press(action))).toContain('That is for moderators');
    expect(listed(await session.give('fact list', PLEDGES))).toHaveLength(2);
  });
});
