/** The buttons of a panel: approve, reject, next, all that are confident, and who a speaker is. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Block, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import {
  approveDrafts,
  type Draft,
  draftingBy,
  type Drafting,
  draftNumbered,
  identify,
  rejectDraft,
  reopenDraft,
} from '../../src/guilds/guild.ts';
import type { ModeratorContext, ModeratorAction } from '../shared/moderator-command.ts';
import { refusalBlocks } from '../shared/change-replies.ts';
import { undoChange, undone } from '../shared/undo.ts';
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

export type OnDraft = (
  review: Review,
  number: number,
  request: Request,
  context: ModeratorContext,
  rest: readonly string[],
) => Reply | Promise<Reply>;

/** What becomes of an action whose draft's text is gone, or no longer the present one; `why` says so. */
type OnLost = (
  why: Reply,
  drafting: Drafting,
  number: number,
  request: Request,
  context: ModeratorContext,
) => Reply | Promise<Reply>;

/** An action on a draft, as long as it is of the source's present text. */
export function withReview(act: OnDraft, lost: OnLost = (why) => why): ModeratorAction {
  return async (given, request, context) => {
    const { data } = args.safeParse(given);
    if (!data) return notice(say('review.gone'));
    const [id, number, ...rest] = data;
    const drafting = await draftingBy(context.guild, { id });
    const gone = notice(say('review.gone'));
    if (!drafting) return gone;
    const source = context.view.knowledge.sources.get(drafting.source);
    if (!source) return lost(gone, drafting, number, request, context);
    if (source.sha256 !== drafting.sha256) {
      const newer = { ...notice(say('review.newerText')), buttons: [reviewButton(source.key)] };
      return lost(newer, drafting, number, request, context);
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
      if (!first || !draft) return inPlace(await again([note(say('review.whoFirst'))]));
      return inPlace(
        await showNext(review, number, request, context, {
          blocks: [note(say('review.approved', { draft: draftLine(draft) }))],
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
        blocks: [note(say('review.rejected', { draft: draftLine(draft) }))],
        buttons: [
          { label: say('review.undoRejection'), action: draftAction('draft-back', review, number) },
        ],
      }),
    );
  }),
  /** A rejected one is before the member again. */
  'draft-back': withReview(async (review, number, request, context) => {
    const open = await reopenDraft(context.guild, request, review.drafting, number);
    const blocks = open ? [] : [note(say('review.notRejected'))];
    return inPlace(await showNext(review, number - 1, request, context, { blocks }));
  }),
  /** What was approved or edited is open again, and before the member. */
  'draft-undo': withReview(async (review, number, request, context, [batch]) => {
    const { data } = batchSchema.safeParse(batch);
    const outcome = data === undefined ? undefined : await undoChange(data, request, context);
    if (outcome === 'notAllowed' || !outcome?.done) {
      const { blocks } = await undone(outcome, context);
      return inPlace(await showNext(review, number - 1, request, context, { blocks }));
    }
    const count = outcome.entries.filter(({ kind }) => kind === 'fact').length;
    const text = count === 0 ? say('review.takenBackAlready') : say('review.takenBack', { count });
    return inPlace(await showNext(review, number - 1, request, context, { blocks: [note(text)] }));
  }),
  'draft-who': withReview(async (review, number, request, context, [is = '']) => {
    const draft = await draftOf(review, number, context);
    const name = draft?.body.speaker;
    if (name === undefined) return notice(say('review.gone'));
    await identify(context.guild, request, review.drafting, { name, is });
    const drafting = await draftingBy(context.guild, review.drafting);
    const now = drafting ? { ...review, drafting } : review;
    return inPlace(await showNext(now, number - 1, request, context));
  }),
};

/** Why a draft is not this member's to decide, and the next one. */
export async function onwards(
  outcome: { readonly done: boolean; readonly taken?: Draft },
  review: Review,
  number: number,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const blocks = outcome.taken ? takenBlocks(outcome.taken, request) : [note(say('review.gone'))];
  return showNext(review, number, request, context, { blocks });
}

/** Who decided on the draft and how, or who has it before them. */
export function takenBlocks(draft: Draft, { member }: Pick<Request, 'member'>): Block[] {
  const { state, decided, holder, became } = draft;
  const line = draftLine(draft);
  if (state === 'open') {
    return [
      {
        ...{ type: 'mention', lead: say('review.heldBy', { draft: line }) },
        mentions: [{ kind: 'member', id: holder?.member ?? '' }],
      },
    ];
  }
  if (state === 'aside') return [note(say('review.isAside', { draft: line }))];
  const answer = state === 'edited' ? became?.answer : undefined;
  if (decided?.by === member) {
    return [
      note(
        answer === undefined
          ? say(`youDecided.${state}`, { draft: line })
          : say('review.youEditedInto', { draft: line, answer }),
      ),
    ];
  }
  return [
    {
      ...{ type: 'mention', lead: say(`decidedBy.${state}`, { draft: line }) },
      mentions: [{ kind: 'member', id: decided?.by ?? '' }],
      ...(decided && { at: decided.at }),
    },
    ...(answer === undefined ? [] : [note(say('review.became', { answer }))]),
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
