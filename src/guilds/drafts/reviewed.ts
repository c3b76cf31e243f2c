/** What moderators made of drafts, by the text that these were drafted from: for fitting anew how sure drafts are. */
import { draftSchema, draftStates, type Became, type DraftBody, parseBecame } from './drafts.ts';
import { readText } from '../items/guild-rows.ts';
import type { Store } from '../db/store.ts';

/** A draft that moderators decided on. */
export interface Reviewed {
  readonly body: DraftBody;
  readonly outcome: 'approved' | 'edited' | 'rejected';
  /** What an approved or edited one became. */
  readonly became?: Became;
}

/** The decided drafts of one text, of all guilds that reviewed it. */
export interface ReviewedText {
  readonly sha256: string;
  /** Missing for a text that is shipped, not stored. */
  readonly text?: string;
  /** Guild after guild, in the order of review. */
  readonly drafts: readonly Reviewed[];
}

/** Every text with a draft that was decided on, in any guild; nothing tells which, or who decided. @throws StoreFault */
export async function reviewedTexts(store: Store): Promise<readonly ReviewedText[]> {
  return store.read(async (db) => {
    const rows = await db
      .selectFrom('draft')
      .innerJoin('drafting', (join) =>
        join
          .onRef('drafting.guild', '=', 'draft.guild')
          .onRef('drafting.id', '=', 'draft.drafting'),
      )
      .where('draft.state', 'not in', ['open', 'aside'])
      .orderBy('drafting.sha256')
      .orderBy('draft.guild')
      .orderBy('draft.number')
      .select(['drafting.sha256', 'draft.guild', 'draft.body', 'draft.state', 'draft.became'])
      .execute();
    const texts: ReviewedText[] = [];
    for (const [sha256, all] of Map.groupBy(rows, (row) => row.sha256)) {
      const text = await readText(db, all[0]?.guild ?? '', sha256);
      const drafts = all.flatMap(({ body, state, became }): Reviewed[] => {
        const outcome = draftStates.find((each) => each === state);
        if (outcome === undefined || outcome === 'open' || outcome === 'aside') return [];
        const now = parseBecame(became);
        return [
          { body: draftSchema.parse(JSON.parse(body)), outcome, ...(now && { became: now }) },
        ];
      });
      texts.push({ sha256, ...(text !== undefined && { text }), drafts });
    }
    return texts;
  });
}
