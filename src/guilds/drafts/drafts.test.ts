/** Drafts: kept once a text, held by one moderator at a time, decided on once. */
import { describe, expect, it } from 'vitest';
import { approve, reject, takeRejectionBack, type Approval } from './decide.ts';
import { findDrafting, keepDrafting, openDraftings } from './draftings.ts';
import { draftSchema, findDraft } from './drafts.ts';
import { emptyGuild, readGuild } from '../items/guild-rows.ts';
import { holdMinutes, leaseNext, progressOf } from './leases.ts';
import { openAside, putAside } from './less-sure.ts';
import { deleteMember, guildLeft, purge } from '../members/retention.ts';
import { reviewedTexts } from './reviewed.ts';
import { openStore, type Store } from '../db/store.ts';
import { restoreItem, undoChanges } from '../items/undo.ts';
import { sha256Of } from '../items/change.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import {
  at,
  done,
  fact,
  guild,
  member,
  shipped,
  text,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';

const SOURCE = 'harbour-fire/post';
const minutes = (count: number) => new Date(at.getTime() + count * 60_000);

const bodies = ['Three sheds', 'About 200 people', 'Out by noon', 'The old harbour'].map(
  (answer, i) =>
    draftSchema.parse({
      ...{ kind: 'count', answer, quote: '“We lost three sheds,” she said.', speaker: 'Ida Moor' },
      ...{ start: i, end: i + 32, confidence: 0.5 + i / 10 },
    }),
);

/** Four drafts of the event's source, of which the last two are confident. */
async function drafted(store: Store) {
  await withEvent(store);
  const { id } = await keepDrafting(store, {
    ...{ guild, source: SOURCE, sha256: sha256Of(text), entities: [], at },
    drafts: bodies.map((body, i) => ({ body, confident: i > 1 })),
  });
  return { guild, drafting: id, member, at };
}

/** Of the four, the last two are less sure and put aside. */
async function draftedAside(store: Store) {
  await withEvent(store);
  const { id } = await keepDrafting(store, {
    ...{ guild, source: SOURCE, sha256: sha256Of(text), entities: [], at },
    drafts: bodies.map((body, i) => ({ body, confident: i === 0, aside: i > 1 })),
  });
  return { guild, drafting: id, member, at };
}

/** Approves each draft as a fact called by its number. */
function approval(lease: Awaited<ReturnType<typeof drafted>>): Approval {
  return {
    ...{ ...lease, which: [2, 3], state: 'approved', known: emptyGuild },
    *become(drafts, _drafting, rows) {
      yield;
      const edits = drafts.map(({ number }) => fact(`fact-${number}`, {}, rows.revision));
      const became = new Map(
        drafts.map(({ number, body: { kind, answer, quote } }) => [
          number,
          { fact: `harbour-fire/fact-${number}`, became: { kind, answer, quote } },
        ]),
      );
      return { edits, became };
    },
  };
}

/** A store that does so before the third change. */
function interrupted(store: Store, meanwhile: () => Promise<unknown>): Store {
  let changes = 0;
  return {
    ...store,
    async write(work) {
      changes++;
      if (changes === 3) await meanwhile();
      return store.write(work);
    },
  };
}

function killed(): Promise<never> {
  return Promise.reject(new Error('killed'));
}

async function countDrafts(store: Store): Promise<number> {
  const rows = await store.read((db) => db.selectFrom('draft').select('number').execute());
  return rows.length;
}

onBothEngines('drafts', ({ address, open }) => {
  it('are kept once for each text of a source', async () => {
    const store = await open();
    const lease = await drafted(store);
    const again = { guild, source: SOURCE, sha256: sha256Of(text), entities: [], at, drafts: [] };
    expect((await keepDrafting(store, again)).id).toBe(lease.drafting);
    const newer = await keepDrafting(store, { ...again, sha256: sha256Of('newer') });
    expect(newer.id).not.toBe(lease.drafting);
    expect(await openDraftings(store, guild)).toMatchObject([{ id: lease.drafting, open: 4 }]);
    expect(await openDraftings(store, 'another')).toEqual([]);
    expect(await findDrafting(store, 'another', { id: lease.drafting })).toBeUndefined();
    expect(await findDraft(store, guild, lease.drafting, 1)).toMatchObject({
      ...{ number: 1, state: 'open', confident: false, body: { answer: 'About 200 people' } },
    });
  });

  it('go when the process was killed amid their writing, and stay while it goes on', async () => {
    const store = await open();
    await drafted(store);
    const many = {
      ...{ guild, source: SOURCE, sha256: sha256Of('newer'), entities: [], at },
      drafts: Array.from({ length: 63 }, () => bodies)
        .flat()
        .map((body) => ({ body, confident: true })),
    };
    await expect(keepDrafting(interrupted(store, killed), many)).rejects.toThrow('killed');
    // As an earlier version left them: nothing tells when they were written.
    await store.write((trx) => trx.updateTable('draft').set({ held_until: null }).execute());
    const { id } = await keepDrafting(
      interrupted(store, () => purge(store, new Date())),
      many,
    );
    expect(await leaseNext(store, { guild, drafting: id, member, at })).toMatchObject({
      number: 0,
    });
    await expect(keepDrafting(interrupted(store, killed), many)).rejects.toThrow('killed');
    await purge(store, new Date(Date.now() + 2 * 3600e3));
    expect(await countDrafts(store)).toBe(4 + 252);
  });

  it('survive a restart', async () => {
    const url = await address();
    const before = await openStore(url);
    const lease = await drafted(before);
    await reject(before, lease, 0);
    await before.close();
    const after = await openStore(url);
    expect(await progressOf(after, lease)).toMatchObject({ total: 4, rejected: 1 });
    expect(await leaseNext(after, lease)).toMatchObject({ number: 1 });
    await after.close();
  });

  describe('holds', () => {
    it('give each moderator another draft, for some minutes', async () => {
      const store = await open();
      const lease = await drafted(store);
      const second = { ...lease, member: 'second' };
      expect(await leaseNext(store, lease)).toMatchObject({ number: 0 });
      expect(await leaseNext(store, second)).toMatchObject({ number: 1 });
      expect(await leaseNext(store, lease, 0)).toMatchObject({ number: 2 });
      // What the first held before is free again.
      expect(await leaseNext(store, second, 2)).toMatchObject({ number: 3 });
      expect(await leaseNext(store, second, 3)).toMatchObject({ number: 0 });
      expect(await progressOf(store, lease)).toMatchObject({ held: 1, confident: 2 });
      expect(await progressOf(store, second)).toMatchObject({ held: 1, confident: 1 });
      const third = { ...lease, member: 'third', at: minutes(holdMinutes) };
      expect(await progressOf(store, third)).toMatchObject({ held: 0 });
      expect(await leaseNext(store, third)).toMatchObject({ number: 0 });
    });

    it('never give one draft to two, however many ask at once', async () => {
      const store = await open();
      const lease = await drafted(store);
      const members = Array.from({ length: 6 }, (_, i) => `member-${i}`);
      const held = await Promise.all(
        members.map((each) => leaseNext(store, { ...lease, member: each })),
      );
      const numbers = held.flatMap((draft) => draft?.number ?? []).sort();
      expect(numbers).toEqual([0, 1, 2, 3]);
    });
  });

  describe('decisions', () => {
    it('are made once, together with the facts', async () => {
      const store = await open();
      const lease = await drafted(store);
      const one = { ...approval(lease), which: 0 };
      const both = await Promise.all([
        approve(store, one, shipped),
        approve(store, { ...one, member: 'second' }, shipped),
      ]);
      const [winner, loser] = both[0].done ? both : both.toReversed();
      expect(done(winner).entries).toHaveLength(1);
      expect(loser).toMatchObject({ done: false, taken: { state: 'approved' } });
      expect(await reject(store, lease, 0)).toMatchObject({ taken: { state: 'approved' } });
      expect(await approve(store, { ...one, which: 9 }, shipped)).toMatchObject({ gone: true });
      expect((await readGuild(store, guild)).items.fact.size).toBe(1);
    });

    it('on all confident ones are one change, which undo opens again', async () => {
      const store = await open();
      const lease = await drafted(store);
      await leaseNext(store, { ...lease, member: 'second' }, 2);
      const { entries, revision } = done(await approve(store, approval(lease), shipped));
      expect(entries.map(({ id, batch }) => [id, batch])).toEqual([['harbour-fire/fact-2', 4]]);
      expect(await findDraft(store, guild, lease.drafting, 2)).toMatchObject({
        ...{ state: 'approved', fact: 'harbour-fire/fact-2', decided: { by: member, at } },
      });
      expect(revision).toBe(4);
      done(await undoChanges(store, { guild, member, at, what: { batch: 4 } }, shipped));
      expect(await findDraft(store, guild, lease.drafting, 2)).toMatchObject({ state: 'open' });
      expect(await progressOf(store, lease)).toMatchObject({ approved: 0, confident: 1 });
    });

    it('and are decided on again when that undo is taken back', async () => {
      const store = await open();
      const lease = await drafted(store);
      done(await approve(store, approval(lease), shipped));
      const undoing = { guild, member, at } as const;
      const { entries } = done(
        await undoChanges(store, { ...undoing, what: { batch: 4 } }, shipped),
      );
      expect(await progressOf(store, lease)).toMatchObject({ approved: 0, confident: 2 });
      await reject(store, lease, 3);
      const batch = entries[0]?.batch ?? 0;
      done(await undoChanges(store, { ...undoing, what: { batch } }, shipped));
      expect(await progressOf(store, lease)).toMatchObject({ approved: 1, confident: 0 });
      expect(await findDraft(store, guild, lease.drafting, 2)).toMatchObject({
        ...{ state: 'approved', fact: 'harbour-fire/fact-2', decided: { by: member, at } },
      });
      // Whoever rejected it meanwhile is not overruled.
      expect(await findDraft(store, guild, lease.drafting, 3)).toMatchObject({ state: 'rejected' });
    });

    it('and are decided on again when a fact is restored that an undo took out', async () => {
      const store = await open();
      const lease = await drafted(store);
      done(await approve(store, approval(lease), shipped));
      const undoing = { guild, member, at } as const;
      done(await undoChanges(store, { ...undoing, what: { batch: 4 } }, shipped));
      const target = { kind: 'fact', id: 'harbour-fire/fact-2' } as const;
      done(await restoreItem(store, { ...undoing, target }, shipped));
      expect(await findDraft(store, guild, lease.drafting, 2)).toMatchObject({
        ...{ state: 'approved', fact: target.id, decided: { by: member, at } },
      });
    });

    it('change nothing at all when one fact is refused', async () => {
      const store = await open();
      const lease = await drafted(store);
      const wanted = approval(lease);
      const broken: Approval = {
        ...wanted,
        *become(...given) {
          const { edits, became } = yield* wanted.become(...given);
          const bad = fact('bad', { quote: 'Nothing of the sort' }, given[2].revision);
          return { edits: [...edits, bad], became };
        },
      };
      expect(await approve(store, broken, shipped)).toMatchObject({
        refusals: [{ reason: 'not-in-source' }],
      });
      expect((await readGuild(store, guild)).items.fact.size).toBe(0);
      expect(await progressOf(store, lease)).toMatchObject({ approved: 0, confident: 2 });
    });

    it('leave a draft alone that another moderator has before them', async () => {
      const store = await open();
      const lease = await drafted(store);
      await leaseNext(store, { ...lease, member: 'second' });
      expect(await reject(store, lease, 0)).toMatchObject({
        taken: { state: 'open', holder: { member: 'second' } },
      });
      expect(await reject(store, { ...lease, at: minutes(holdMinutes) }, 0)).toEqual({
        done: true,
      });
      expect(await takeRejectionBack(store, lease, 0)).toBe(true);
      expect(await takeRejectionBack(store, lease, 0)).toBe(false);
    });
  });

  describe('that are less sure', () => {
    it('are neither counted, nor given to anybody, nor decided on', async () => {
      const store = await open();
      const lease = await draftedAside(store);
      expect(await openDraftings(store, guild)).toMatchObject([{ open: 2 }]);
      expect(await reviewedTexts(store)).toEqual([]);
      expect(await progressOf(store, lease)).toMatchObject({ total: 2, confident: 1, aside: 2 });
      await leaseNext(store, lease, 0);
      expect(await leaseNext(store, lease, 1)).toMatchObject({ number: 0 });
      await reject(store, lease, 0);
      await reject(store, lease, 1);
      expect(await leaseNext(store, lease)).toBeUndefined();
      expect(await openDraftings(store, guild)).toEqual([]);
      expect(await reject(store, lease, 2)).toMatchObject({ taken: { state: 'aside' } });
      expect(await approve(store, approval(lease), shipped)).toMatchObject({ entries: [] });
      expect(await reviewedTexts(store)).toMatchObject([
        { drafts: [{ outcome: 'rejected' }, { outcome: 'rejected' }] },
      ]);
    });

    it('are open once they are asked for, also after a restart', async () => {
      const url = await address();
      const before = await openStore(url);
      const lease = await draftedAside(before);
      expect(await openAside(before, { ...lease, guild: 'another' })).toEqual([]);
      await before.close();
      const between = await openStore(url);
      expect(await progressOf(between, lease)).toMatchObject({ total: 2, aside: 2 });
      expect(await openAside(between, lease)).toEqual([2, 3]);
      expect(await openAside(between, lease)).toEqual([]);
      await between.close();
      const after = await openStore(url);
      expect(await progressOf(after, lease)).toMatchObject({ total: 4, confident: 1, aside: 0 });
      expect(await leaseNext(after, lease, 1)).toMatchObject({ number: 2, confident: false });
      expect(await reject(after, lease, 2)).toEqual({ done: true });
      await after.close();
    });

    it('are put aside again, but for what is decided or before somebody else', async () => {
      const store = await open();
      const lease = await draftedAside(store);
      await openAside(store, lease);
      const second = { ...lease, member: 'second' };
      await leaseNext(store, second, 2);
      expect(await putAside(store, lease, 2)).toBe(1);
      expect(await findDraft(store, guild, lease.drafting, 3)).toMatchObject({ state: 'open' });
      expect(await reject(store, second, 3)).toEqual({ done: true });
      expect(await putAside(store, lease, 2)).toBe(0);
      expect(await progressOf(store, lease)).toMatchObject({ total: 3, rejected: 1, aside: 1 });
      // Not even at a forged press is a confident one put away.
      expect(await putAside(store, lease, 0)).toBe(1);
      expect(await progressOf(store, lease)).toMatchObject({ total: 2, confident: 1, aside: 2 });
    });
  });

  it('are given back with their outcomes, by text', async () => {
    const store = await open();
    const lease = await drafted(store);
    done(await approve(store, approval(lease), shipped));
    await reject(store, lease, 0);
    expect(await reviewedTexts(store)).toMatchObject([
      {
        sha256: sha256Of(text),
        text,
        drafts: [
          { outcome: 'rejected', body: { answer: 'Three sheds', start: 0 } },
          { outcome: 'approved', became: { answer: 'Out by noon' } },
          { outcome: 'approved', became: { answer: 'The old harbour' } },
        ],
      },
    ]);
  });

  it('lose the ids of a member who wants that, and go with their guild', async () => {
    const store = await open();
    const lease = await drafted(store);
    await reject(store, lease, 0);
    await leaseNext(store, lease);
    await deleteMember(store, member);
    expect(await findDraft(store, guild, lease.drafting, 0)).toMatchObject({
      decided: { by: '', at },
    });
    expect((await findDraft(store, guild, lease.drafting, 1))?.holder).toBeUndefined();
    await guildLeft(store, guild, at);
    await purge(store, minutes(31 * 24 * 60));
    expect(await findDrafting(store, guild, { id: lease.drafting })).toBeUndefined();
    expect(await findDraft(store, guild, lease.drafting, 0)).toBeUndefined();
    expect(await reviewedTexts(store)).toEqual([]);
  });
});
