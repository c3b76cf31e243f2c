import { expect, it } from 'vitest';
import { readAudit } from './audit.ts';
import { change } from './change.ts';
import type { Put } from './edits.ts';
import { readGuild, revisionOf, settingsOf } from './guild-rows.ts';
import { restoreItem, undoChanges } from './undo.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import {
  at,
  done,
  entity,
  event,
  fact,
  guild,
  member,
  refused,
  remove,
  shipped,
  source,
  tell,
  text,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';

onBothEngines('changes', ({ open }) => {
  it('keeps what was put, in the order it was put', async () => {
    const store = await open();
    expect(await revisionOf(store, guild)).toBe(0);
    await withEvent(store);
    const { revision } = done(await tell(store, [fact('sheds', { speaker: 'ida-moor' })]));
    expect(revision).toBe(4);
    expect(await revisionOf(store, guild)).toBe(4);

    const rows = await readGuild(store, guild);
    expect(rows.revision).toBe(4);
    expect(rows.items.event.get('harbour-fire')?.body.title).toBe('Harbour fire');
    expect(rows.items.fact.get('harbour-fire/sheds')).toMatchObject({
      revision: 4,
      body: { answer: 'Three sheds', speaker: 'ida-moor', quantities: [] },
    });
    expect([...rows.texts.values()]).toEqual([text]);
    const log = await readAudit(store, guild);
    expect(log.map((entry) => [entry.revision, entry.action, entry.kind, entry.batch])).toEqual([
      [4, 'add', 'fact', 4],
      [3, 'add', 'entity', 1],
      [2, 'add', 'source', 1],
      [1, 'add', 'event', 1],
    ]);
  });

  it('keeps guilds apart', async () => {
    const store = await open();
    await withEvent(store);
    done(await tell(store, [event('other')], 'another'));
    expect([...(await readGuild(store, 'another')).items.event.keys()]).toEqual(['other']);
    expect([...(await readGuild(store, guild)).items.event.keys()]).toEqual(['harbour-fire']);
    expect(refused(await tell(store, [source()], 'another'))).toMatchObject([
      { reason: 'unknown', missing: { kind: 'event', id: 'harbour-fire' } },
    ]);
  });

  it('reads only what changed since an older state, and agrees with reading all', async () => {
    const store = await open();
    await withEvent(store);
    done(await tell(store, [fact('sheds'), fact('watchers')]));
    const older = await readGuild(store, guild);
    done(
      await tell(store, [
        remove(fact('sheds'), 5),
        fact('watchers', { answer: 'About 200' }, 5),
        fact('third'),
      ]),
    );
    const newer = await readGuild(store, guild, older);
    expect(newer).toEqual(await readGuild(store, guild));
    expect(newer.items.event.get('harbour-fire')).toBe(older.items.event.get('harbour-fire'));
    expect([...older.items.fact.keys()]).toEqual(['harbour-fire/sheds', 'harbour-fire/watchers']);
  });

  it('refuses a stale edit and gives both versions', async () => {
    const store = await open();
    await withEvent(store);
    done(await tell(store, [fact('sheds')]));
    const seen = await revisionOf(store, guild);
    done(await tell(store, [fact('sheds', { answer: 'Three of the sheds' }, seen)]));
    const late = fact('sheds', { answer: '3 sheds' }, seen);
    expect(refused(await tell(store, [late]))).toMatchObject([
      {
        reason: 'stale',
        edit: { body: { answer: '3 sheds' } },
        theirs: { member, action: 'edit', after: { answer: 'Three of the sheds' } },
      },
    ]);
    // Removed meanwhile, and added by two at once.
    done(await tell(store, [remove(fact('sheds'), 5)]));
    expect(refused(await tell(store, [late]))).toMatchObject([
      { reason: 'stale', theirs: { action: 'remove', before: { answer: 'Three of the sheds' } } },
    ]);
    done(await tell(store, [fact('new')]));
    expect(refused(await tell(store, [fact('new', { answer: 'other' })]))).toHaveLength(1);
    expect(await revisionOf(store, guild)).toBe(7);
  });

  it('takes the same edit twice as done once', async () => {
    const store = await open();
    await withEvent(store);
    done(await tell(store, [fact('sheds')]));
    expect(done(await tell(store, [fact('sheds')]))).toEqual({
      done: true,
      revision: 4,
      entries: [],
    });
    expect(await revisionOf(store, guild)).toBe(4);
  });

  it('refuses what refers to nothing, and removing what is still needed', async () => {
    const store = await open();
    await withEvent(store);
    done(await tell(store, [fact('sheds', { speaker: 'ida-moor' })]));
    const unknown = [fact('a', { speaker: 'nobody' }), fact('b', { source: 'gazette' })];
    expect(refused(await tell(store, unknown))).toMatchObject([
      { reason: 'unknown', edit: { id: 'harbour-fire/a' }, missing: { id: 'nobody' } },
      { reason: 'unknown', missing: { kind: 'source', id: 'harbour-fire/gazette' } },
    ]);
    for (const put of [event(), source(), entity()]) {
      const [refusal] = refused(await tell(store, [remove(put, 4)]));
      expect(refusal).toMatchObject({ reason: 'in-use' });
      expect(refusal).toHaveProperty(
        'by',
        expect.arrayContaining([{ kind: 'fact', id: 'harbour-fire/sheds' }]),
      );
    }
    // All at once is possible, and then nothing may refer to it any more.
    const all = [event(), source(), entity(), fact('sheds')].map((put) => remove(put, 4));
    done(await tell(store, all));
    expect(refused(await tell(store, [fact('late')]))[0]).toMatchObject({ reason: 'unknown' });
  });

  it('refuses a source whose text has no words', async () => {
    const store = await open();
    await withEvent(store);
    const { revision } = done(await tell(store, [fact('sheds')]));
    for (const empty of ['', ' \n', '\u200b', '“…”', '\u3164']) {
      const refusals = refused(await tell(store, [source('harbour-fire', empty, revision)]));
      expect(refusals[0]).toMatchObject({ reason: 'empty', edit: { kind: 'source' } });
    }
    expect(await revisionOf(store, guild)).toBe(revision);
  });

  it('refuses what is called by no letter and no digit', async () => {
    const store = await open();
    await withEvent(store);
    const [braille, joiners, marks] = ['\u2800', '\u200d\u200c', '“…”'];
    for (const name of [braille, joiners, marks]) {
      const puts = [
        { ...event('second'), body: { ...event('second').body, title: name } } as Put,
        entity('nobody', name),
        fact('nothing', { answer: name }),
      ];
      for (const put of puts) {
        const refusals = refused(await tell(store, [put]));
        expect(refusals).toMatchObject([{ reason: 'empty', of: 'name', edit: { id: put.id } }]);
      }
    }
  });

  it('lets a guild refer to what is shipped, correct it and bring it back', async () => {
    const store = await open();
    const wire = source('shipped');
    const override: typeof wire = { ...wire, id: 'shipped/wire' };
    done(await tell(store, [override]));
    const corrected = { ...fact('attendance', { source: 'wire' }), id: 'shipped/attendance' };
    done(await tell(store, [corrected]));
    done(await tell(store, [remove(corrected, 2)]));
    done(
      await tell(
        store,
        [corrected].map((put) => ({ ...put, seen: 3 })),
      ),
    );
    expect(done(await tell(store, [remove(override, 4)])).revision).toBe(5);
  });

  it('refuses a quote that does not stand in the stored source', async () => {
    const store = await open();
    await withEvent(store);
    const wrong = fact('sheds', { quote: 'We lost four sheds' });
    expect(refused(await tell(store, [wrong]))).toMatchObject([
      { reason: 'not-in-source', edit: { body: { quote: 'We lost four sheds' } } },
    ]);
    // The source was replaced after the moderator saw it.
    done(await tell(store, [source('harbour-fire', text.replace('three', 'four'), 3)]));
    done(await tell(store, [wrong]));
    expect(refused(await tell(store, [fact('again')]))[0]).toMatchObject({
      reason: 'not-in-source',
    });
  });

  it('does all of an import or nothing', async () => {
    const store = await open();
    const many = Array.from({ length: 1500 }, (_, i) => fact(`fact-${i}`));
    const edits = [...many, event(), source(), fact('bad', { quote: 'Nowhere' })];
    expect(refused(await tell(store, edits))).toHaveLength(1);
    expect(await revisionOf(store, guild)).toBe(0);
    const outcome = done(await tell(store, edits.slice(0, -1)));
    expect(outcome.revision).toBe(1502);
    expect((await readGuild(store, guild)).items.fact.size).toBe(1500);
    const log = await readAudit(store, guild, { limit: 2000 });
    expect(log.map(({ revision }) => revision)).toEqual(
      Array.from({ length: 1502 }, (_, i) => 1502 - i),
    );
    const undone = await undoChanges(store, { guild, member, at, what: { batch: 1 } }, shipped);
    expect(done(undone).revision).toBe(3004);
    expect((await readGuild(store, guild)).items.fact.size).toBe(0);
  });

  it('undoes, undoes the undo, and restores', async () => {
    const store = await open();
    await withEvent(store);
    const target = { kind: 'fact', id: 'harbour-fire/sheds' } as const;
    const who = { guild, member, at };
    done(await tell(store, [fact('sheds')]));
    done(await tell(store, [fact('sheds', { answer: '3' }, 4)]));
    done(await undoChanges(store, { ...who, what: { target } }, shipped));
    const answer = async () =>
      (await readGuild(store, guild)).items.fact.get(target.id)?.body.answer;
    expect(await answer()).toBe('Three sheds');
    done(await undoChanges(store, { ...who, what: { target } }, shipped));
    expect(await answer()).toBe('3');

    done(await tell(store, [remove(fact('sheds'), 7)]));
    expect(await answer()).toBeUndefined();
    const restored = done(await restoreItem(store, { ...who, target }, shipped));
    expect(restored.entries).toMatchObject([{ action: 'restore', after: { answer: '3' } }]);
    expect(await answer()).toBe('3');
    expect(await restoreItem(store, { ...who, target }, shipped)).toBeUndefined();

    // An older entry is not undone over newer changes; one that never was, not at all.
    const stale = refused(await undoChanges(store, { ...who, what: { entry: 5 } }, shipped));
    expect(stale).toMatchObject([{ reason: 'stale', theirs: { revision: 9 } }]);
    expect(await undoChanges(store, { ...who, what: { entry: 99 } }, shipped)).toBeUndefined();
  });

  it('finds log entries by member, target, action and time, page by page', async () => {
    const store = await open();
    await withEvent(store);
    const later = new Date('2026-04-01T00:00:00Z');
    done(
      await change(
        store,
        { guild, member: 'second', at: later, action: 'import', edits: [fact('sheds')] },
        shipped,
      ),
    );
    done(await tell(store, [remove(fact('sheds'), 4)]));
    const revisions = async (filter: Parameters<typeof readAudit>[2]) =>
      (await readAudit(store, guild, filter)).map(({ revision }) => revision);
    expect(await revisions({ member: 'second' })).toEqual([4]);
    expect(await revisions({ kind: 'fact', id: 'harbour-fire/sheds' })).toEqual([5, 4]);
    expect(await revisions({ action: 'import' })).toEqual([4]);
    expect(await revisions({ since: later })).toEqual([4]);
    expect(await revisions({ until: later })).toEqual([5, 3, 2, 1]);
    expect(await revisions({ below: 4, limit: 2 })).toEqual([3, 2]);
    expect(await readAudit(store, 'another')).toEqual([]);
  });

  it('keeps hostile text letter for letter', async () => {
    const store = await open();
    const published = `Zero \0, a lone surrogate \ud800, a flag 🇰🇷, '; drop table item; --\r\n\u202e`;
    done(await tell(store, [event(), source('harbour-fire', published)]));
    done(await tell(store, [fact('flag', { quote: 'a flag 🇰🇷', answer: 'a\0b' })]));
    const rows = await readGuild(store, guild);
    expect([...rows.texts.values()]).toEqual([published]);
    expect(rows.items.fact.get('harbour-fire/flag')?.body.answer).toBe('a\0b');
  });

  it('gives settings with defaults', async () => {
    const store = await open();
    expect(settingsOf(await readGuild(store, guild))).toEqual({
      moderators: [],
      keepDays: 30,
      caution: 'normal',
      digest: false,
      language: 'member',
    });
    const body = {
      moderators: ['42'],
      channel: '77',
      keepDays: 7,
      caution: 'strict' as const,
      digest: true,
      language: 'ko' as const,
    };
    done(await tell(store, [{ do: 'put', kind: 'settings', id: 'guild', seen: 0, body }]));
    expect(settingsOf(await readGuild(store, guild))).toEqual(body);
  });
});
