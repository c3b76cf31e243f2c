/** Moderators' review of drafts: which one is before them, and what they decide. */
import { CONFIDENT } from '../../extract/facts/confidence.ts';
import type { Source } from '../../packs/knowledge.ts';
import type { Outcome } from '../items/change.ts';
import type { Edit } from '../items/edits.ts';
import {
  approve,
  isFor,
  keepIdentity,
  reject,
  takeRejectionBack,
  type Promotion,
  type Gone,
  type Taken,
} from './decide.ts';
import { findDrafting, openDraftings, type Drafting } from './draftings.ts';
import { findDraft, selectDrafts, type Became, type Draft } from './drafts.ts';
import { openAside, putAside } from './less-sure.ts';
import { leaseNext, progressOf, type Lease, type Progress } from './leases.ts';
import { unhurried, type Work } from '../../runtime/schedule.ts';
import { promoteDrafts, promoteNewDrafts } from './promote-drafts.ts';
import { inAnswers, type By, type Guild } from '../items/guild-store.ts';

/** The next open draft after the number `after` that no other moderator has before them. @throws StoreFault */
export function nextDraft(
  guild: Guild,
  by: By,
  drafting: Drafting,
  after?: number,
): Promise<Draft | undefined> {
  return leaseNext(guild.store, leaseOf(guild, by, drafting), after);
}

/** @throws StoreFault */
export function progressIn(guild: Guild, by: By, drafting: Drafting): Promise<Progress> {
  return progressOf(guild.store, leaseOf(guild, by, drafting));
}

/** The drafts that were made together under this id. @throws StoreFault */
export function draftingBy(
  { store, id: guild }: Guild,
  which: Parameters<typeof findDrafting>[2],
): Promise<Drafting | undefined> {
  return findDrafting(store, guild, which);
}

/** The draft of this number. @throws StoreFault */
export function draftNumbered(
  { store, id: guild }: Guild,
  { id }: Pick<Drafting, 'id'>,
  number: number,
): Promise<Draft | undefined> {
  return findDraft(store, guild, id, number);
}

/** What approving several drafts would do. */
export interface Bulk {
  /** Those that would become facts, the most important first. */
  readonly drafts: readonly Draft[];
  /** Names that would be added with them. */
  readonly names: readonly string[];
  /** How many more there are, with numbers that are too high for one go. */
  readonly more: number;
}

/**
 * The drafts that may be approved without a look and are this member's to decide, with what approving them adds:
 * `among` those with these numbers, and with numbers under `below`. @throws StoreFault
 */
export async function confidentDrafts(
  guild: Guild,
  by: By,
  { drafting, source }: { readonly drafting: Drafting; readonly source: Source },
  { among, below }: { readonly among?: readonly number[] | undefined; readonly below: number },
): Promise<Bulk> {
  const { store, id, rows } = guild;
  const all = await store.read((db) => selectDrafts(db, id, drafting.id, among ?? 'confident'));
  const open = all.filter((draft) => isFor(draft, by.member, by.now));
  const first = open.filter(({ number }) => number < below);
  const { edits, became } = await unhurried(promoteNewDrafts(guild, source)(first, drafting, rows));
  return {
    drafts: first.filter(({ number }) => became.has(number)),
    names: edits.flatMap((edit) =>
      edit.do === 'put' && edit.kind === 'entity' ? [edit.body.name] : [],
    ),
    more: open.length - first.length,
  };
}

/** What is not decided yet, the most important first. @throws StoreFault */
export function openDrafts(
  { store, id: guild }: Guild,
  { id }: Pick<Drafting, 'id'>,
): Promise<readonly Draft[]> {
  return store.read((db) => selectDrafts(db, guild, id, 'open'));
}

/** Makes facts of one draft, or of several, as they stand. @throws StoreFault */
export async function approveDrafts(
  guild: Guild,
  by: By,
  { drafting, source }: { readonly drafting: Drafting; readonly source: Source },
  which: number | readonly number[],
): Promise<Outcome | Taken | Gone> {
  const become = (Array.isArray(which) ? promoteNewDrafts : promoteDrafts)(guild, source);
  const approval = { which, state: 'approved', become } as const;
  return decided(guild, by, drafting, approval);
}

/** Keeps a draft as edited, with the change that adds the fact that it became. @throws StoreFault */
export async function approveEdited(
  guild: Guild,
  by: By,
  drafting: Drafting,
  edited: {
    readonly number: number;
    readonly edits: readonly Edit[];
    readonly fact: string;
    readonly became: Became;
  },
): Promise<Outcome | Taken | Gone> {
  const { number, edits, fact, became } = edited;
  const becomes: Promotion = { edits, became: new Map([[number, { fact, became }]]) };
  const become = function* (): Work<Promotion> {
    yield;
    return becomes;
  };
  const approval = { which: number, state: 'edited', become } as const;
  return decided(guild, by, drafting, approval);
}

/** @throws StoreFault */
export function rejectDraft(
  guild: Guild,
  by: By,
  drafting: Drafting,
  number: number,
): ReturnType<typeof reject> {
  return reject(guild.store, leaseOf(guild, by, drafting), number);
}

/** Opens a rejected draft again; false when it is not a rejected one. @throws StoreFault */
export function reopenDraft(
  guild: Guild,
  by: By,
  drafting: Drafting,
  number: number,
): Promise<boolean> {
  return takeRejectionBack(guild.store, leaseOf(guild, by, drafting), number);
}

/** Opens the less sure drafts of a text; gives their numbers, the first first. @throws StoreFault */
export function showLessSure(
  { store, id: guild }: Guild,
  { id: drafting }: Pick<Drafting, 'id'>,
): Promise<readonly number[]> {
  return openAside(store, { guild, drafting });
}

/** Puts those from the number `first` on aside again; gives how many. @throws StoreFault */
export function hideLessSure(
  guild: Guild,
  by: By,
  drafting: Drafting,
  first: number,
): Promise<number> {
  return putAside(guild.store, leaseOf(guild, by, drafting), first);
}

/** Keeps who a name in the drafts is: a known one's id, or an empty one for nobody known. @throws StoreFault */
export function identify(
  guild: Guild,
  by: By,
  drafting: Drafting,
  { name, is }: { readonly name: string; readonly is: string },
): Promise<void> {
  const said = { name, is, confident: CONFIDENT };
  return keepIdentity(guild.store, leaseOf(guild, by, drafting), said);
}

/** Open drafts that no other moderator has before them, of the present text of each source. @throws StoreFault */
export async function draftsFor(
  { store, id: guild }: Guild,
  { member, now }: By,
  sources: ReadonlyMap<string, Source>,
): Promise<
  { readonly source: Source; readonly drafting: Drafting; readonly drafts: readonly Draft[] }[]
> {
  const found = [];
  for (const { id, source: key, sha256 } of await openDraftings(store, guild)) {
    const source = sources.get(key);
    const drafting = source?.sha256 === sha256 && (await findDrafting(store, guild, { id }));
    if (!source || !drafting) continue;
    const all = await store.read((db) => selectDrafts(db, guild, id, 'open'));
    found.push({ source, drafting, drafts: all.filter((draft) => isFor(draft, member, now)) });
  }
  return found;
}

/** Sources whose drafts of their present text are open, with how many; the latest drafted first. @throws StoreFault */
export async function openReviews(
  { store, id: guild }: Guild,
  sources: ReadonlyMap<string, Source>,
): Promise<{ readonly source: Source; readonly open: number }[]> {
  return (await openDraftings(store, guild)).flatMap(({ source: key, sha256, open }) => {
    const source = sources.get(key);
    return source?.sha256 === sha256 ? [{ source, open }] : [];
  });
}

async function decided(
  guild: Guild,
  by: By,
  drafting: Drafting,
  approval: Pick<Parameters<typeof approve>[1], 'which' | 'state' | 'become'>,
): Promise<Outcome | Taken | Gone> {
  const { store, rows: known, keys } = guild;
  const wanted = { ...leaseOf(guild, by, drafting), ...approval, known, once: by.once };
  return inAnswers(guild, await approve(store, wanted, keys));
}

function leaseOf({ id: guild }: Guild, { member, now: at }: By, { id }: Drafting): Lease {
  return { guild, drafting: id, member, at };
}
