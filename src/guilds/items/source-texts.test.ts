import { expect, it } from 'vitest';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import {
  at,
  done,
  guild,
  member,
  shipped,
  source,
  text,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';
import type { Store } from '../db/store.ts';
import { draftSchema } from '../drafts/drafts.ts';
import { keepDrafting } from '../drafts/draftings.ts';
import { purge } from '../members/retention.ts';
import { defaultQuotas, type Quotas } from './quotas.ts';
import { change, sha256Of } from './change.ts';
import type { Edit } from './edits.ts';
import { readGuild, readText } from './guild-rows.ts';
import { saveSpeech } from './source-speech.ts';
import { readVectors, saveVectors } from './source-vectors.ts';
import { restoreItem } from './undo.ts';

const day = 24 * 60 * 60 * 1000;
const days = (count: number) => new Date(at.getTime() + count * day);
const model = 'a-model';
const [first, second] = [text, text.replace('three sheds', 'four sheds')];

async function tell(store: Store, edits: readonly Edit[], when: Date, quotas = defaultQuotas) {
  const { revision } = done(
    await change(store, { guild, member, at: when, edits, quotas }, shipped),
  );
  return revision;
}

/** The first text on day 0, replaced by the second on day 3. */
async function withTwoTexts(store: Store): Promise<number> {
  await withEvent(store);
  for (const text of [first, second]) {
    const key = { sha256: sha256Of(text), model };
    await saveVectors(store, guild, key, Int8Array.of(1, 2));
    await saveSpeech(store, guild, { ...key, part: 0 }, []);
  }
  return tell(store, [source('harbour-fire', second, 3)], days(3));
}

async function kept(store: Store) {
  const texts = await Promise.all(
    [first, second].map(async (each) => {
      const sha256 = sha256Of(each);
      const stored = await store.read((db) => readText(db, guild, sha256));
      const vectors = await readVectors(store, guild, { sha256, model });
      const speech = await store.read((db) =>
        db.selectFrom('source_speech').select('part').where('sha256', '=', sha256).execute(),
      );
      return [stored === each, vectors !== undefined, speech.length === 1];
    }),
  );
  return texts.map((each) => (new Set(each).size === 1 ? each[0] : each));
}

/** Keeps a draft of the text, and gives the id of its drafting. */
async function drafted(store: Store, from: string, of = guild): Promise<string> {
  const body = draftSchema.parse({
    ...{ kind: 'count', answer: 'Three sheds', quote: 'We lost three sheds' },
    ...{ start: 0, end: 19, confidence: 0.5 },
  });
  const { id } = await keepDrafting(store, {
    ...{ guild: of, source: 'harbour-fire/post', sha256: sha256Of(from), entities: [], at },
    drafts: [{ body, confident: false }],
  });
  return id;
}

/** The draftings that are kept, and those of which drafts are. */
async function keptDraftings(store: Store) {
  const draftings = await store.read((db) => db.selectFrom('drafting').select('id').execute());
  const drafts = await store.read((db) => db.selectFrom('draft').select('drafting').execute());
  return {
    draftings: draftings.map(({ id }) => id).sort(),
    drafts: drafts.map(({ drafting }) => drafting).sort(),
  };
}

onBothEngines('the text of a source', ({ open }) => {
  it('is there while the log tells of it, and no longer', async () => {
    const store = await open();
    await withTwoTexts(store);
    const quotas = { ...defaultQuotas, auditDays: 10 };
    await purge(store, days(9), quotas);
    expect(await kept(store)).toEqual([true, true]);
    // The entry that replaced it is younger.
    await purge(store, days(12), quotas);
    expect(await kept(store)).toEqual([true, true]);
    await purge(store, days(14), quotas);
    expect(await kept(store)).toEqual([false, true]);
    expect([...(await readGuild(store, guild)).texts.values()]).toEqual([second]);
  });

  it('goes with what pushes it out of the log, and not before', async () => {
    const store = await open();
    let seen = await withTwoTexts(store);
    const quotas: Quotas = { ...defaultQuotas, logBytes: 4000 };
    seen = await tell(
      store,
      [{ do: 'remove', kind: 'source', id: 'harbour-fire/post', seen }],
      at,
      quotas,
    );
    expect(await kept(store)).toEqual([true, true]);
    const target = { kind: 'source', id: 'harbour-fire/post' } as const;
    done(await restoreItem(store, { guild, member, at, target }, shipped));
    expect([...(await readGuild(store, guild)).texts.values()]).toEqual([second]);
    seen = (await readGuild(store, guild)).revision;
    await tell(
      store,
      [{ do: 'remove', kind: 'source', id: 'harbour-fire/post', seen }],
      at,
      quotas,
    );
    for (let i = 0; i < 12; i++) await tell(store, [named(`event-${i}`)], at, quotas);
    expect(await kept(store)).toEqual([false, false]);
  });

  it('goes with what was drafted from it, and with nothing else that was drafted', async () => {
    const store = await open();
    await withTwoTexts(store);
    const old = await drafted(store, first);
    const others = [
      await drafted(store, second),
      await drafted(store, first, 'another'),
      await drafted(store, 'shipped, and in no table'),
    ].sort();
    const quotas = { ...defaultQuotas, auditDays: 10 };
    await purge(store, days(12), quotas);
    const all = [old, ...others].sort();
    expect(await keptDraftings(store)).toEqual({ draftings: all, drafts: all });
    await purge(store, days(14), quotas);
    expect(await keptDraftings(store)).toEqual({ draftings: others, drafts: others });
  });

  it('stays where another source has it, or it is another guild’s', async () => {
    const store = await open();
    await withTwoTexts(store);
    await withEvent(store, 'another');
    const again = { ...source('harbour-fire', first), id: 'harbour-fire/again' };
    await tell(store, [again], days(20));
    await purge(store, days(21), { ...defaultQuotas, auditDays: 10 });
    expect(await kept(store)).toEqual([true, true]);
    expect(await store.read((db) => readText(db, 'another', sha256Of(first)))).toBe(first);
  });
});

function named(id: string): Edit {
  return {
    do: 'put',
    kind: 'event',
    id,
    seen: 0,
    body: {
      ...{ id, title: id.repeat(20), aliases: [], archived: false },
      ...{ start: '2026-02-27', end: '2026-02-27', place: 'Old harbour' },
    },
  };
}
