import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import {
  at,
  done,
  entity,
  fact,
  guild,
  member,
  refused,
  remove,
  shipped,
  source,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';
import { openStore, type Store } from '../db/store.ts';
import { readAudit } from './audit.ts';
import { change } from './change.ts';
import type { Edit } from './edits.ts';
import { readGuild } from './guild-rows.ts';
import { listGaps, recordGap, dismissGap } from '../members/gaps.ts';
import { addReport, closeReport, listReports } from '../members/reports.ts';
import { purge } from '../members/retention.ts';
import { findUnfinished, keepUnfinished, listUnfinished } from '../members/unfinished.ts';
import { defaultQuotas } from './quotas.ts';

const later = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

onBothEngines('quotas', ({ open }) => {
  it('are told when they are nearly used up, and refuse what goes beyond', async () => {
    const store = await open();
    await withEvent(store);
    const quotas = { ...defaultQuotas, facts: 5 };
    const tell = (edits: readonly Edit[]) =>
      change(store, { guild, member, at, edits, quotas }, shipped);
    const few = await tell([fact('a'), fact('b'), fact('c')]);
    expect(few).not.toHaveProperty('near');
    expect(await tell([fact('d')])).toMatchObject({ near: [{ of: 'facts', used: 4, most: 5 }] });
    expect(refused(await tell([fact('e'), fact('f')]))).toMatchObject([
      { reason: 'quota', use: { of: 'facts', used: 6, most: 5 } },
    ]);
    // What is there already may be changed, also when no more may be added.
    done(await tell([fact('e')]));
    done(await tell([fact('a', { answer: 'Three sheds burnt' }, 99)]));
    done(await tell([{ do: 'remove', kind: 'fact', id: 'harbour-fire/a', seen: 99 }, fact('g')]));
  });

  it('count the bytes of sources, each text once', async () => {
    const store = await open();
    await withEvent(store);
    const tell = (edits: readonly Edit[]) =>
      change(
        store,
        { guild, member, at, edits, quotas: { ...defaultQuotas, sourceBytes: 2000 } },
        shipped,
      );
    const long = 'The fire was out by noon. '.repeat(100);
    const another = { ...source('harbour-fire', long), id: 'harbour-fire/wire' } as Edit;
    expect(refused(await tell([another]))).toMatchObject([
      { reason: 'quota', use: { of: 'sources', most: 2000 } },
    ]);
  });

  it('count bytes, not characters, of what is stored already', async () => {
    const store = await open();
    await withEvent(store);
    const told = '배가 섬에 왔다. '.repeat(100);
    const quotas = { ...defaultQuotas, sourceBytes: Buffer.byteLength(told) + 1000 };
    const tell = (edits: readonly Edit[]) =>
      change(store, { guild, member, at, edits, quotas }, shipped);
    const another = (id: string, text: string) =>
      ({
        ...source('harbour-fire', text),
        id: `harbour-fire/${id}`,
      }) as Edit;
    done(await tell([another('wire', told)]));
    expect(refused(await tell([another('post-2', 'The fire was out. '.repeat(60))]))).toMatchObject(
      [{ reason: 'quota', use: { of: 'sources' } }],
    );
    const keep = (title: string, minutes: number) =>
      keepUnfinished(
        store,
        { guild, member, title, body: told, at: later(minutes) },
        { ...defaultQuotas, unfinishedBytes: 2 * Buffer.byteLength(told) },
      );
    for (const [i, title] of ['one', 'two', 'three'].entries()) await keep(title, i);
    expect((await listUnfinished(store, guild, member)).map(({ title }) => title)).toEqual([
      'three',
    ]);
  });

  it('count names, and what all items say', async () => {
    const store = await open();
    await withEvent(store);
    const quotas = { ...defaultQuotas, names: 4, itemBytes: 300_000 };
    const tell = (edits: readonly Edit[]) =>
      change(store, { guild, member, at, edits, quotas }, shipped);
    done(await tell([entity('a', 'Ada'), entity('b', 'Bo')]));
    expect(await tell([entity('c', 'Cy')])).toMatchObject({ near: [{ of: 'names', used: 4 }] });
    expect(refused(await tell([entity('d', 'Di')]))).toMatchObject([
      { reason: 'quota', use: { of: 'names', used: 5, most: 4 } },
    ]);
    const asked = (count: number) => ({
      sampleQuestions: Array.from({ length: count }, (_, i) => `Who told them of shed ${i}?`),
    });
    done(await tell([fact('long', asked(4000))]));
    expect(refused(await tell([fact('longer', asked(9000))]))).toMatchObject([
      { reason: 'quota', use: { of: 'items', most: 300_000 } },
    ]);
    // What becomes shorter is taken, also where there is too much.
    done(await change(store, { guild, member, at, edits: [fact('long', asked(1), 99)] }, shipped));
  });

  it('of previews and forms let the oldest previews go first', async () => {
    const store = await open();
    const keep = (title: string, body: unknown, minutes: number) =>
      keepUnfinished(
        store,
        { guild, member, title, body, at: later(minutes) },
        { ...defaultQuotas, unfinished: 4, unfinishedBytes: 500_000 },
      );
    const preview = 'x'.repeat(200_000);
    const form = await keep('form', { typed: 'words' }, 0);
    const [first, second] = [await keep('one', preview, 1), await keep('two', preview, 2)];
    const third = await keep('three', preview, 3);
    const left = (await listUnfinished(store, guild, member)).map(({ id }) => id);
    expect(left).toEqual([third, second, form]);
    expect(await findUnfinished(store, guild, member, first)).toBeUndefined();
    await keep('more', 1, 4);
    await keep('and more', 2, 5);
    expect((await listUnfinished(store, guild, member)).map(({ title }) => title)).toEqual([
      'and more',
      'more',
      'three',
      'form',
    ]);
  });

  it('of gaps let dismissed ones go first, then those asked least', async () => {
    const store = await open();
    const ask = (question: string, minutes: number) =>
      recordGap(store, guild, question, question, later(minutes), { ...defaultQuotas, gaps: 3 });
    for (const [i, each] of ['a', 'b', 'b', 'c'].entries()) await ask(each, i);
    const { gaps } = await listGaps(store, guild);
    const c = gaps.find(({ wordings }) => wordings[0] === 'c');
    await dismissGap(store, guild, c?.id ?? '', at);
    await ask('d', 5);
    await ask('e', 6);
    const left = (await listGaps(store, guild)).gaps.map(({ wordings }) => wordings[0]);
    expect(left.sort()).toEqual(['b', 'd', 'e']);
  });

  it('of reports let closed ones go, and keep every open one', async () => {
    const store = await open();
    const report = (subject: string) =>
      addReport(store, { guild, member, subject, at }, { ...defaultQuotas, reports: 2 });
    const first = await report('a');
    await report('b');
    await expect(report('c')).rejects.toMatchObject({ kind: 'reports' });
    expect(await listReports(store, guild)).toHaveLength(2);
    await closeReport(store, { guild, id: first, state: 'dismissed', member, at });
    await report('c');
    expect((await listReports(store, guild)).map(({ subject }) => subject).sort()).toEqual([
      'b',
      'c',
    ]);
  });

  it('of days let old entries of the log go', async () => {
    const store = await open();
    await withEvent(store);
    const days = (count: number) => later(count * 24 * 60);
    done(await change(store, { guild, member, at: days(5), edits: [fact('a')] }, shipped));
    await purge(store, days(12), { ...defaultQuotas, auditDays: 10 });
    expect((await readAudit(store, guild)).map(({ id }) => id)).toEqual(['harbour-fire/a']);
  });

  describe('of the log', () => {
    const long = (letter: string) => ({
      sampleQuestions: Array.from({ length: 20 }, (_, i) => `${letter.repeat(190)} ${i}?`),
    });
    const quotas = { ...defaultQuotas, logBytes: 20_000 };
    const tell = async (store: Store, edits: readonly Edit[]) =>
      done(await change(store, { guild, member, at, edits, quotas }, shipped));
    const rowsIn = (store: Store, table: 'audit' | 'item') =>
      store.read((db) => db.selectFrom(table).select('id').where('guild', '=', guild).execute());
    const takenBy = async (store: Store) =>
      (await readAudit(store, guild, { limit: 1000 })).reduce(
        (sum, { before, after }) => sum + JSON.stringify([before, after]).length,
        0,
      );

    it('lets the oldest changes go, each as a whole, and the newest never', async () => {
      const store = await open();
      await withEvent(store);
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
        await tell(store, [fact(id, long(id)), fact(`${id}2`)]);
      }
      const left = await readAudit(store, guild, { limit: 1000 });
      expect(left.map(({ id }) => id)).toEqual(
        ['f2', 'f', 'e2', 'e', 'd2', 'd', 'c2', 'c'].map((id) => `harbour-fire/${id}`),
      );
      expect(await takenBy(store)).toBeLessThan(quotas.logBytes);
      const many = Array.from({ length: 8 }, (_, i) => fact(`g${i}`, long('g')));
      await tell(store, many);
      expect(await readAudit(store, guild, { limit: 1000 })).toHaveLength(many.length);
      await tell(store, [fact('h')]);
      expect((await readAudit(store, guild)).map(({ id }) => id)).toEqual(['harbour-fire/h']);
    });

    it('stays bounded whatever is imported, removed and imported again', async () => {
      const store = await open();
      await withEvent(store);
      let seen = 0;
      for (let round = 0; round < 6; round++) {
        const facts = Array.from({ length: 40 }, (_, i) => fact(`r${round}-${i}`, {}, seen));
        ({ revision: seen } = await tell(store, facts));
        const gone = facts.map(({ kind, id }) => ({ do: 'remove', kind, id, seen }) as const);
        ({ revision: seen } = await tell(store, gone));
      }
      // The last change alone takes more than there may be.
      expect(await rowsIn(store, 'audit')).toHaveLength(40);
      expect(await rowsIn(store, 'item')).toHaveLength(3 + 40);
      expect((await readGuild(store, guild)).items.fact.size).toBe(0);
    });

    it('tells so once, before it binds', async () => {
      const store = await open();
      await withEvent(store);
      const near: unknown[] = [];
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
        const edits = [fact(id, long(id))];
        const outcome = await change(store, { guild, member, at, edits, quotas }, shipped);
        if (outcome.done && outcome.near) near.push([id, outcome.near]);
      }
      expect(near).toMatchObject([['d', [{ of: 'log', most: 20_000 }]]]);
    });

    it('is counted anew where days let entries go', async () => {
      const store = await open();
      await withEvent(store);
      await tell(store, [fact('a', long('a')), fact('b', long('b'))]);
      await tell(store, [remove(fact('a'), 99)]);
      const later = new Date(at.getTime() + 800 * 24 * 3600e3);
      const rest = { guild, member, at: later, quotas };
      await change(store, { ...rest, edits: [fact('c')] }, shipped);
      await purge(store, later);
      expect((await readAudit(store, guild)).map(({ id }) => id)).toEqual(['harbour-fire/c']);
      expect((await rowsIn(store, 'item')).map(({ id }) => id)).not.toContain('harbour-fire/a');
      const edits = [fact('d', long('d')), fact('e', long('e'))];
      await change(store, { ...rest, edits }, shipped);
      expect(await readAudit(store, guild)).toHaveLength(3);
    });

    it('refuses what is stale though it keeps the newer change no more', async () => {
      const store = await open();
      await withEvent(store);
      const { revision } = await tell(store, [fact('a')]);
      await tell(store, [fact('a', { answer: 'Two sheds' }, revision)]);
      for (const id of 'bcdefg') await tell(store, [fact(id, long(id))]);
      const edits = [fact('a', { answer: 'Four sheds' }, revision)];
      expect(refused(await change(store, { guild, member, at, edits }, shipped))).toMatchObject([
        { reason: 'stale', theirs: { member: '', after: { answer: 'Two sheds' } } },
      ]);
    });

    it('hides nothing that was removed from who last looked long ago', async () => {
      const store = await open();
      await withEvent(store);
      const { revision } = await tell(store, [fact('a'), fact('b')]);
      const before = await readGuild(store, guild);
      await tell(store, [remove(fact('a'), revision)]);
      for (const id of 'cdefgh') await tell(store, [fact(id, long(id))]);
      const now = await readGuild(store, guild, before);
      expect([...now.items.fact.keys()]).not.toContain('harbour-fire/a');
      expect(now).toEqual(await readGuild(store, guild));
    });
  });
});

test('the disk gets back what was deleted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-space-'));
  const path = join(folder, 'verbatim.db');
  const store = await openStore(`file:${path}`);
  try {
    const body = 'x'.repeat(1_000_000);
    for (let i = 0; i < 8; i++) {
      await keepUnfinished(store, { guild, member, title: 'preview', body, at });
    }
    await store.giveSpaceBack();
    expect(statSync(path).size).toBeGreaterThan(8_000_000);
    await purge(store, new Date(at.getTime() + 100 * 24 * 3600e3));
    await store.giveSpaceBack();
    expect(statSync(path).size).toBeLessThan(1_000_000);
    expect(await listUnfinished(store, guild, member)).toEqual([]);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});
