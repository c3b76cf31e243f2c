/** The buttons of a panel: approve, reject, next, all that are confident, and who a speaker is. */
import { z } from 'zod';
import { notice, type Block, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import {
  approveDrafts,
  type Draft,
  draftingBy,
  draftNumbered,
  identify,
  rejectDraft,
  reopenDraft,
  undo,
} from '../../src/guilds/guild.ts';
import type { ModeratorContext, ModeratorAction } from '../shared/moderator-command.ts';
import { refusalBlocks } from '../shared/change-replies.ts';
import { undone } from '../shared/undo.ts';
import { reviewButton, showNext } from './begin.ts';
import { draftAction, draftLine, undoButton, type Review } from './panel.ts';

/** Id of the drafting, number of the draft; more may follow. */
const args = z.tuple(
  [
    z.string(),
    z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
  ],
  z.string(),
);
/** The first revision of a change. */
const batchSchema = z.coerce.number().int().positive();
const GONE = 'Those drafts are no longer here. /review shows what is.';

export type OnDraft = (
  review: Review,
  number: number,
  request: Request,
  context: ModeratorContext,
  rest: readonly string[],
) => Reply | Promise<Reply>;

/** An action on a draft, as long as it is of the source's present text. */
export function withReview(act: OnDraft): ModeratorAction {
  return async (given, request, context) => {
    const { data } = args.safeParse(given);
    if (!data) return notice(GONE);
    const [id, number, ...rest] = data;
    const drafting = await draftingBy(context.guild, { id });
    const source = drafting && context.view.knowledge.sources.get(drafting.source);
    if (!drafting || !source) return notice(GONE);
    if (source.sha256 !== drafting.sha256) {
      return {
        ...notice('A newer edition of the text has taken its place since these were drafted.'),
        buttons: [reviewButton(source.key)],
      };
    }
    return act({ drafting, source }, number, request, context, rest);
  };
}

export const decideActions: Readonly<Record<string, ModeratorAction>> = {
  'draft-next': withReview(async (review, number, request, context) =>
    inPlace(await showNext(review, number, request, context)),
  ),
  'draft-yes': withReview(async (review, number, request, context) => {
    const draft = await draftOf(review, number, context);
    const outcome = await approveDrafts(context.guild, request, review, number);
    const again = (blocks: readonly Block[]) =>
      showNext(review, number - 1, request, context, { blocks });
    if (outcome.done) {
      const [first] = outcome.entries;
      if (!first || !draft) return inPlace(await again([note(WHO)]));
      return inPlace(
        await showNext(review, number, request, context, {
          blocks: [note(`Approved. ${draftLine(draft)}`)],
          buttons: [undoButton(review, number, first.batch)],
        }),
      );
    }
    if ('refusals' in outcome) {
      return inPlace(await again(refusalBlocks(outcome.refusals, context)));
    }
    return inPlace(await onwards(outcome, review, number, request, context));
  }),
  'draft-no': withReview(async (review, number, request, context) => {
    const draft = await draftOf(review, number, context);
    const outcome = await rejectDraft(context.guild, request, review.drafting, number);
    if (!outcome.done || !draft) {
      return inPlace(await onwards(outcome, review, number, request, context));
    }
    return inPlace(
      await showNext(review, number, request, context, {
        blocks: [note(`Rejected. ${draftLine(draft)}`)],
        buttons: [{ label: 'Take it back', action: draftAction('draft-back', review, number) }],
      }),
    );
  }),
  /** A rejected one is before the member again. */
  'draft-back': withReview(async (review, number, request, context) => {
    const open = await reopenDraft(context.guild, request, review.drafting, number);
    const blocks = open ? [] : [note('That draft is not a rejected one any more.')];
    return inPlace(await showNext(review, number - 1, request, context, { blocks }));
  }),
  'draft-all': withReview(async (review, number, request, context) => {
    const outcome = await approveDrafts(context.guild, request, review, 'confident');
    if (!outcome.done) {
      const blocks = 'refusals' in outcome ? refusalBlocks(outcome.refusals, context) : [];
      return inPlace(await showNext(review, number - 1, request, context, { blocks }));
    }
    const facts = outcome.entries.filter(({ kind }) => kind === 'fact');
    const [first] = outcome.entries;
    if (!first) {
      const blocks = [note('No confident draft is left that nobody else has before them.')];
      return inPlace(await showNext(review, number - 1, request, context, { blocks }));
    }
    const many = facts.length === 1 ? 'One draft is' : `${facts.length} drafts are`;
    return inPlace(
      await showNext(review, number, request, context, {
        blocks: [note(`${many} approved, in one change. The next question is answered from it.`)],
        buttons: [undoButton(review, number, first.batch)],
      }),
    );
  }),
  /** What was approved or edited is open again, and before the member. */
  'draft-undo': withReview(async (review, number, request, context, [batch]) => {
    const { data } = batchSchema.safeParse(batch);
    const outcome =
      data === undefined ? undefined : await undo(context.guild, request, { batch: data });
    if (!outcome?.done) {
      const { blocks } = undone(outcome, context);
      return inPlace(await showNext(review, number - 1, request, context, { blocks }));
    }
    const facts = outcome.entries.filter(({ kind }) => kind === 'fact').length;
    const open = facts === 1 ? 'The draft is open again.' : `${facts} drafts are open again.`;
    const text = facts === 0 ? 'That was taken back already.' : `Taken back. ${open}`;
    return inPlace(await showNext(review, number - 1, request, context, { blocks: [note(text)] }));
  }),
  'draft-who': withReview(async (review, number, request, context, [is = '']) => {
    const draft = await draftOf(review, number, context);
    const name = draft?.body.speaker;
    if (name === undefined) return notice(GONE);
    await identify(context.guild, request, review.drafting, { name, is });
    const drafting = await draftingBy(context.guild, review.drafting);
    const now = drafting ? { ...review, drafting } : review;
    return inPlace(await showNext(now, number - 1, request, context));
  }),
};

const WHO = 'First say who the speaker is: it may be someone known here.';

/** Why a draft is not this member's to decide, and the next one. */
export async function onwards(
  outcome: { readonly done: boolean; readonly taken?: Draft },
  review: Review,
  number: number,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const blocks = outcome.taken ? takenBlocks(outcome.taken, request) : [note(GONE)];
  return showNext(review, number, request, context, { blocks });
}

const DONE = { open: '', approved: 'approved', edited: 'edited', rejected: 'rejected' } as const;

/** Who decided on the draft and how, or who has it before them. */
export function takenBlocks(draft: Draft, { member }: Pick<Request, 'member'>): Block[] {
  const { state, decided, holder, became } = draft;
  const what = draftLine(draft);
  if (state === 'open') {
    return [
      {
        ...{ type: 'mention', lead: `${what} is before another moderator just now:` },
        mentions: [{ kind: 'member', id: holder?.member ?? '' }],
      },
    ];
  }
  const differs = state === 'edited' && became ? ` It became “${became.answer}”.` : '';
  if (decided?.by === member) return [note(`You ${DONE[state]} it already. ${what}${differs}`)];
  return [
    {
      ...{ type: 'mention', lead: `${what} was ${DONE[state]} already, by` },
      mentions: [{ kind: 'member', id: decided?.by ?? '' }],
      ...(decided && { at: decided.at }),
    },
    ...(differs === '' ? [] : [note(differs.trim())]),
  ];
}

function draftOf({ drafting }: Review, number: number, { guild }: ModeratorContext) {
  return draftNumbered(guild, drafting, number);
}

function note(text: string): Block {
  return { type: 'note', text };
}

function inPlace(reply: Reply): Reply {
  return { ...reply, update: true };
}
