/** Moderators' review of drafts: which one is before them, and what they decide. */
import { CONFIDENT } from '../../extract/facts/confidence.ts';
import type { Source } from '../../packs/knowledge.ts';
import type { Edit, Outcome } from '../items/change.ts';
import {
  approve,
  keepIdentity,
  reject,
  takeRejectionBack,
  type Becoming,
  type Gone,
  type Taken,
} from './decide.ts';
import { openDraftings, type Drafting } from './draftings.ts';
import type { Became, Draft } from './drafts.ts';
import { holdNext, progressOf, type Looking, type Progress } from './leases.ts';
import type { Work } from '../../runtime/schedule.ts';
import { becoming } from './promote-drafts.ts';
import { inAnswers, type By, type Ledger } from '../guild.ts';

/** The next open draft after the number `after` that no other moderator has before them. @throws StoreFault */
export function nextDraft(
  ledger: Ledger,
  by: By,
  drafting: Drafting,
  after?: number,
): Promise<Draft | undefined> {
  return holdNext(ledger.store, looking(ledger, by, drafting), after);
}

/** @throws StoreFault */
export function progressIn(ledger: Ledger, by: By, drafting: Drafting): Promise<Progress> {
  return progressOf(ledger.store, looking(ledger, by, drafting));
}

/** Makes facts of one draft, or of all confident ones, as they stand. @throws StoreFault */
export async function approveDrafts(
  ledger: Ledger,
  by: By,
  { drafting, source }: { readonly drafting: Drafting; readonly source: Source },
  which: number | 'confident',
): Promise<Outcome | Taken | Gone> {
  const approval = { which, state: 'approved', become: becoming(ledger, source) } as const;
  return decided(ledger, by, drafting, approval);
}

/** Keeps a draft as edited, with the change that adds the fact that it became. @throws StoreFault */
export async function approveEdited(
  ledger: Ledger,
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
  const becomes: Becoming = { edits, became: new Map([[number, { fact, became }]]) };
  const become = function* (): Work<Becoming> {
    yield;
    return becomes;
  };
  const approval = { which: number, state: 'edited', become } as const;
  return decided(ledger, by, drafting, approval);
}

/** @throws StoreFault */
export function rejectDraft(
  ledger: Ledger,
  by: By,
  drafting: Drafting,
  number: number,
): ReturnType<typeof reject> {
  return reject(ledger.store, looking(ledger, by, drafting), number);
}

/** Opens a rejected draft again; false when it is not a rejected one. @throws StoreFault */
export function reopenDraft(
  ledger: Ledger,
  by: By,
  drafting: Drafting,
  number: number,
): Promise<boolean> {
  return takeRejectionBack(ledger.store, looking(ledger, by, drafting), number);
}

/** Keeps who a name in the drafts is: a known one's id, or an empty one for nobody known. @throws StoreFault */
export function identify(
  ledger: Ledger,
  by: By,
  drafting: Drafting,
  { name, is }: { readonly name: string; readonly is: string },
): Promise<void> {
  const said = { name, is, confident: CONFIDENT };
  return keepIdentity(ledger.store, looking(ledger, by, drafting), said);
}

/** Sources whose drafts of their present text are open, with how many; the latest drafted first. @throws StoreFault */
export async function openReviews(
  { store, guild }: Ledger,
  sources: ReadonlyMap<string, Source>,
): Promise<{ readonly source: Source; readonly open: number }[]> {
  return (await openDraftings(store, guild)).flatMap(({ source: key, sha256, open }) => {
    const source = sources.get(key);
    return source?.sha256 === sha256 ? [{ source, open }] : [];
  });
}

async function decided(
  ledger: Ledger,
  by: By,
  drafting: Drafting,
  approval: Pick<Parameters<typeof approve>[1], 'which' | 'state' | 'become'>,
): Promise<Outcome | Taken | Gone> {
  const { store, rows: known, keys } = ledger;
  const wanted = { ...looking(ledger, by, drafting), ...approval, known };
  return inAnswers(ledger, await approve(store, wanted, keys));
}

function looking({ guild }: Ledger, { member, now: at }: By, { id }: Drafting): Looking {
  return { guild, drafting: id, member, at };
}
