/** Facts drafted from the text of a source, before and after moderators decided on them. */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { kinds } from '../../packs/kinds.ts';
import { factSchema } from '../../packs/schema.ts';
import { pacer } from '../../runtime/schedule.ts';
import type { Reader, Store } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';

const { kind, answer, quote, sampleQuestions, when, quantities } = factSchema.shape;

/** A draft's own words. Speaker and subjects are names, as the text has them. */
export const draftSchema = z.object({
  ...{ kind, answer, quote },
  /** Offsets of the quote in the text. */
  start: z.int().min(0),
  end: z.int().min(0),
  speaker: z.string().min(1).exactOptional(),
  cue: z.string().exactOptional(),
  subjects: z.array(z.string()).default([]),
  /** Probability, 0 to 1, that it is right as it stands. */
  confidence: z.number().min(0).max(1),
  // What a fact can't have is left out; the rest of the draft stands.
  sampleQuestions: sampleQuestions.catch([]),
  when: when.refine(isInOrder).catch(undefined),
  quantities: quantities.unwrap().optional().catch(undefined),
});
/** A drafted fact as it is stored. */
export type DraftBody = z.infer<typeof draftSchema>;

/** Whether somebody says it, and it is not clear who. */
export function lacksSpeaker({ kind, cue, speaker }: DraftBody): boolean {
  return speaker === undefined && cue !== undefined && (kinds.get(kind)?.said ?? false);
}

function isInOrder(when: { start: string; end?: string | undefined } | undefined): boolean {
  return when?.end === undefined || when.start <= when.end;
}

/** What a draft became, with the speaker's name. */
const becameSchema = z.object({
  ...{ kind, answer, quote },
  speaker: z.string().exactOptional(),
});
/** The fact that a draft became, as it is stored. */
export type Became = z.infer<typeof becameSchema>;

/** One that is aside is a less sure one that nobody has asked for. */
export const draftStates = ['open', 'aside', 'approved', 'edited', 'rejected'] as const;
/** What was decided on a draft. */
export type DraftState = (typeof draftStates)[number];

/** A stored draft, and what moderators did with it. */
export interface Draft {
  readonly number: number;
  readonly body: DraftBody;
  readonly confident: boolean;
  readonly state: DraftState;
  readonly holder?: { readonly member: string; readonly until: Date };
  /** Key of the fact that it became. */
  readonly fact?: string;
  readonly became?: Became;
  /** `by` is empty for a member who is not known any more. */
  readonly decided?: { readonly by: string; readonly at: Date };
}

/** One draft; `undefined` when there is none such. @throws StoreFault */
export async function findDraft(
  store: Store,
  guild: string,
  drafting: string,
  number: number,
): Promise<Draft | undefined> {
  const [draft] = await store.read((db) => selectDrafts(db, guild, drafting, [number]));
  return draft;
}

/**
 * Drafts of a text, the most important first: those with these numbers, or the open ones, or the open confident ones.
 */
export async function selectDrafts(
  db: Reader,
  guild: string,
  drafting: string,
  which: readonly number[] | 'open' | 'confident',
): Promise<Draft[]> {
  let query = db
    .selectFrom('draft')
    .selectAll()
    .where('guild', '=', guild)
    .where('drafting', '=', drafting)
    .orderBy('number');
  if (typeof which !== 'string') query = query.where('number', 'in', which);
  else query = query.where('state', '=', 'open');
  if (which === 'confident') query = query.where('confident', '=', 1);
  const drafts: Draft[] = [];
  const pace = pacer();
  for (const row of await query.execute()) {
    await pace();
    drafts.push(parseDraft(row));
  }
  return drafts;
}

function parseDraft(row: Selectable<Tables['draft']>): Draft {
  const { number, decided_by: by, decided_at: at } = row;
  const isOpen = row.state === 'open';
  const became = isOpen ? undefined : parseBecame(row.became);
  return {
    number,
    body: draftSchema.parse(JSON.parse(row.body)),
    confident: row.confident === 1,
    state: draftStates.find((each) => each === row.state) ?? 'open',
    ...holding(row),
    ...(row.fact !== null && !isOpen && { fact: row.fact }),
    ...(became && { became }),
    ...(by !== null && at !== null && { decided: { by, at: new Date(at) } }),
  };
}

/** What a draft became, by its row; nothing for one that became nothing. */
export function parseBecame(json: string | null): Became | undefined {
  return json === null ? undefined : becameSchema.parse(JSON.parse(json));
}

function holding({
  held_by: member,
  held_until: until,
}: Pick<Selectable<Tables['draft']>, 'held_by' | 'held_until'>): Pick<Draft, 'holder'> {
  return member === null || until === null ? {} : { holder: { member, until: new Date(until) } };
}
