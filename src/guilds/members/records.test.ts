/** Gaps, reports, and how long data is kept. */
import { describe, expect, it } from 'vitest';
import { readAudit } from '../items/audit.ts';
import { dismissGap, listGaps, recordGap } from './gaps.ts';
import { readGuild, revisionOf } from '../items/guild-rows.ts';
import { dropUnfinished, findUnfinished, keepUnfinished, listUnfinished } from './unfinished.ts';
import {
  claimGreeting,
  deleteMember,
  unfinishedDays,
  guildJoined,
  guildLeft,
  purge,
} from './retention.ts';
import { addReport, closeReport, countReports, findReport, listReports } from './reports.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { at, done, fact, guild, member, tell, withEvent } from '../../../tests/guilds/fixtures.ts';

const days = (count: number) => new Date(at.getTime() + count * 24 * 60 * 60 * 1000);

onBothEngines('records', ({ open }) => {
  describe('gaps', () => {
    it('are grouped by likeness and counted, most asked first', async () => {
      const store = await open();
      await recordGap(store, guild, 'Who started the fire?', 'start fire', at);
      await recordGap(store, guild, 'What did it cost?', 'cost', days(1));
      await recordGap(store, guild, 'who started it, the fire', 'start fire', days(2));
      await recordGap(store, guild, 'Who started the fire?', 'start fire', days(3));
      await recordGap(store, 'another', 'Who started the fire?', 'start fire', at);
      const { total, gaps } = await listGaps(store, guild);
      expect(total).toBe(2);
      expect(gaps).toMatchObject([
        {
          asked: 3,
          wordings: ['Who started the fire?', 'who started it, the fire'],
          first: at,
          last: days(3),
        },
        { asked: 1, wordings: ['What did it cost?'] },
      ]);
      const page = await listGaps(store, guild, { offset: 1, limit: 1 });
      expect(page).toEqual({ total: 2, gaps: [gaps[1]] });
    });

    it('stay dismissed when asked again', async () => {
      const store = await open();
      await recordGap(store, guild, 'Who?', 'who', at);
      const [gap] = (await listGaps(store, guild)).gaps;
      expect(await dismissGap(store, guild, gap?.id ?? '', at)).toBe(true);
      expect(await dismissGap(store, guild, gap?.id ?? '', at)).toBe(false);
      await recordGap(store, guild, 'Who is it?', 'who', days(1));
      expect(await listGaps(store, guild)).toEqual({ total: 0, gaps: [] });
    });

    it('count right when many ask at once, and take any text', async () => {
      const store = await open();
      const questions = Array.from({ length: 12 }, (_, i) => `${'😀'.repeat(300)}\0 ${i % 8}`);
      await Promise.all(
        questions.map((question, i) =>
          recordGap(store, guild, `${i % 8} ${question}`, 'x'.repeat(5000), at),
        ),
      );
      const { gaps } = await listGaps(store, guild);
      expect(gaps).toMatchObject([{ asked: 12 }]);
      expect(gaps[0]?.wordings).toHaveLength(5);
      expect(gaps[0]?.wordings.every((each) => each.length === 500 && each.isWellFormed())).toBe(
        true,
      );
    });
  });

  describe('reports', () => {
    it('are kept until one moderator closes them', async () => {
      const store = await open();
      const report = { guild, member, subject: 'harbour-fire/sheds', at };
      const id = await addReport(store, { ...report, note: 'It was four sheds.' });
      await addReport(store, { ...report, member: 'second', at: days(1) });
      expect(await addReport(store, { ...report, note: 'Really.' })).toBe(id);
      expect(await listReports(store, guild)).toMatchObject([
        { member: 'second', note: '' },
        { member, note: 'Really.', state: 'open', at },
      ]);
      expect(await listReports(store, 'another')).toEqual([]);

      const closing = { guild, id, state: 'corrected', member: 'mod', at: days(2) } as const;
      expect(await closeReport(store, { ...closing, guild: 'another' })).toBe(false);
      const both = [
        closeReport(store, closing),
        closeReport(store, { ...closing, member: 'late' }),
      ];
      expect(await Promise.all(both)).toEqual([true, false]);
      expect(await findReport(store, guild, id)).toMatchObject({
        state: 'corrected',
        closed: { by: 'mod', at: days(2) },
      });
      expect(await listReports(store, guild)).toHaveLength(1);
      expect(await listReports(store, guild, { state: 'corrected' })).toHaveLength(1);
      // Reported again after all: open again.
      await addReport(store, report);
      expect(await listReports(store, guild)).toHaveLength(2);
    });

    it('of one subject are found and counted, however many newer ones there are', async () => {
      const store = await open();
      const about = (subject: string, by: string) => ({ guild, member: by, subject, at });
      await addReport(store, about('harbour-fire/sheds', member));
      for (let i = 0; i < 30; i++) await addReport(store, about('harbour-fire/ships', `m${i}`));
      const sheds = { subject: 'harbour-fire/sheds' };
      expect(await listReports(store, guild, sheds)).toMatchObject([{ member }]);
      expect(await countReports(store, guild, sheds)).toBe(1);
      expect(await countReports(store, guild, { ...sheds, member: 'm1' })).toBe(0);
      expect(await countReports(store, guild, { state: 'dismissed' })).toBe(0);
      expect(await countReports(store, guild)).toBe(31);
    });
  });

  describe('keeping', () => {
    it("deletes a member's data and leaves the guild its facts", async () => {
      const store = await open();
      await withEvent(store);
      await addReport(store, { guild, member, subject: 'a', at });
      const other = await addReport(store, { guild, member: 'second', subject: 'a', at });
      await closeReport(store, { guild, id: other, state: 'dismissed', member, at });
      expect(await deleteMember(store, member)).toEqual({ reports: 1, names: 4 });
      expect((await readAudit(store, guild)).map((entry) => entry.member)).toEqual(['', '', '']);
      expect((await readGuild(store, guild)).items.event.size).toBe(1);
      expect((await findReport(store, guild, other))?.closed?.by).toBe('');
      expect(await deleteMember(store, member)).toEqual({ reports: 0, names: 0 });
    });

    it('notes once that a guild was greeted, also one that it knows, until it is purged', async () => {
      const store = await open();
      await withEvent(store, 'known');
      for (const id of ['new', 'known']) {
        const claims = await Promise.all([1, 2, 3].map(() => claimGreeting(store, id, at)));
        expect(claims.filter(Boolean)).toHaveLength(1);
        await guildLeft(store, id, at);
        await guildJoined(store, id);
        expect(await claimGreeting(store, id, days(1))).toBe(false);
        await guildLeft(store, id, at);
      }
      expect((await readGuild(store, 'known')).items.event.size).toBe(1);
      await purge(store, days(30));
      expect(await claimGreeting(store, 'new', days(31))).toBe(true);
    });

    it('purges a guild that the bot left, after the days that it chose', async () => {
      const store = await open();
      for (const id of ['default', 'week', 'back', 'stays']) {
        await withEvent(store, id);
        await addReport(store, { guild: id, member, subject: 'a', at });
        await recordGap(store, id, 'Who?', 'who', days(20));
      }
      const body = {
        moderators: [],
        keepDays: 7,
        caution: 'normal' as const,
        digest: false,
        language: 'member' as const,
      };
      done(
        await tell(store, [{ do: 'put', kind: 'settings', id: 'guild', seen: 0, body }], 'week'),
      );
      for (const id of ['default', 'week', 'back', 'unknown']) await guildLeft(store, id, at);
      await guildLeft(store, 'week', days(6));
      await guildJoined(store, 'back');
      expect(await purge(store, days(6.9))).toEqual([]);
      expect(await purge(store, days(7))).toEqual(['week']);
      expect((await purge(store, days(30))).toSorted()).toEqual(['default', 'unknown']);
      expect(await purge(store, days(300))).toEqual([]);
      for (const id of ['default', 'week']) {
        expect(await revisionOf(store, id)).toBe(0);
        expect((await readGuild(store, id)).texts.size).toBe(0);
        expect(await readAudit(store, id)).toEqual([]);
        expect(await listReports(store, id)).toEqual([]);
      }
      for (const id of ['back', 'stays']) {
        expect((await readGuild(store, id)).items.event.size).toBe(1);
        // Gaps that nobody asked for in half a year are gone.
        expect(await listGaps(store, id)).toEqual({ total: 0, gaps: [] });
      }
      // A guild that comes back begins anew.
      done(await tell(store, [fact('sheds', { source: 'wire' })].map(inShipped), 'week'));
      expect(await revisionOf(store, 'week')).toBe(1);
    });
  });

  describe('unfinished forms', () => {
    const form = { guild, member, title: 'Add a fact', body: { text: 'a\0b' }, at };

    it('are their member’s own, newest first, until dropped', async () => {
      const store = await open();
      const first = await keepUnfinished(store, form);
      const second = await keepUnfinished(store, { ...form, title: 'Edit', at: days(1) });
      await keepUnfinished(store, { ...form, member: 'another' });
      expect(await findUnfinished(store, guild, member, first)).toEqual(form.body);
      expect(await findUnfinished(store, guild, 'another', first)).toBeUndefined();
      expect(await findUnfinished(store, 'another', member, first)).toBeUndefined();
      expect(await listUnfinished(store, guild, member)).toEqual([
        { id: second, title: 'Edit', at: days(1) },
        { id: first, title: 'Add a fact', at },
      ]);
      expect(await dropUnfinished(store, guild, 'another', first)).toBe(false);
      expect(await dropUnfinished(store, guild, member, first)).toBe(true);
      expect(await findUnfinished(store, guild, member, first)).toBeUndefined();
    });

    it('go with their member, and after their days', async () => {
      const store = await open();
      const old = await keepUnfinished(store, form);
      const young = await keepUnfinished(store, { ...form, at: days(2) });
      await purge(store, days(unfinishedDays + 1));
      expect(await findUnfinished(store, guild, member, old)).toBeUndefined();
      expect(await findUnfinished(store, guild, member, young)).toEqual(form.body);
      await deleteMember(store, member);
      expect(await listUnfinished(store, guild, member)).toEqual([]);
    });
  });
});

function inShipped<T extends { readonly id: string }>(put: T): T {
  return { ...put, id: 'shipped/sheds' };
}
