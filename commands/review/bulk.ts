/** Approving all that are confident: first all that it takes, then just those. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import type { Block, Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { approveDrafts, type Bulk, confidentDrafts } from '../../src/guilds/guild.ts';
import { refusalBlocks } from '../shared/change-replies.ts';
import type { ModeratorAction, ModeratorContext } from '../shared/moderator-command.ts';
import { pageArg, pageButtons, pageNote, pageOf } from '../shared/pages.ts';
import { showNext } from './begin.ts';
import { withReview } from './decide.ts';
import { MAX_IN_SET, setNumbers, setText } from './number-set.ts';
import { draftAction, undoButton, whoseLine, type Review } from './panel.ts';

const ON_PAGE = 10;
const MAX_LINE_LENGTH = 160;
const MAX_NAMES = 12;
/** The page, and the drafts that were listed before. */
const listArgs = z.tuple([pageArg, z.string().max(60).optional()]);
const takeArgs = z.tuple([z.string().min(1).max(60)]);

export const bulkActions: Readonly<Record<string, ModeratorAction>> = {
  /** All that would be taken, before it is. */
  'draft-all': withReview(async (review, number, request, context, rest) => {
    const [page = 0, listed] = listArgs.safeParse([rest[0], rest[1]]).data ?? [];
    const among = listed === undefined ? undefined : setNumbers(listed);
    const bulk = await confidentDrafts(context.guild, request, review, {
      among,
      below: MAX_IN_SET,
    });
    if (bulk.drafts.length === 0) {
      return again(review, number, request, context, [note(say('review.noneConfident'))]);
    }
    return { ...shown({ review, number, page }, bulk), update: true };
  }),
  /** Back to the draft from which the list was opened. */
  'draft-see': withReview((review, number, request, context) =>
    again(review, number, request, context, []),
  ),
  /** Just those that were listed; what others decided meanwhile stays as they decided. */
  'draft-take': withReview(async (review, number, request, context, rest) => {
    const [listed = ''] = takeArgs.safeParse(rest.slice(0, 1)).data ?? [];
    const numbers = setNumbers(listed);
    const outcome = await approveDrafts(context.guild, request, review, numbers);
    if (!outcome.done) {
      const blocks = 'refusals' in outcome ? refusalBlocks(outcome.refusals, context) : [];
      return again(review, number, request, context, blocks);
    }
    const facts = outcome.entries.filter(({ kind }) => kind === 'fact');
    const left = numbers.length - facts.length;
    const leftNote = left > 0 ? [note(say('review.allLeft', { count: left }))] : [];
    const [first] = outcome.entries;
    if (!first) return again(review, number, request, context, leftNote);
    return {
      ...(await showNext(review, number, request, context, {
        blocks: [note(say('review.allApproved', { count: facts.length })), ...leftNote],
        buttons: [undoButton(review, number, first.batch)],
      })),
      update: true,
    };
  }),
};

interface Listed {
  readonly review: Review;
  /** Of the draft that was before the member. */
  readonly number: number;
  readonly page: number;
}

function shown({ review, number, page: at }: Listed, { drafts, names, more }: Bulk): Reply {
  const page = pageOf(drafts, at, ON_PAGE);
  const set = setText(drafts.map((draft) => draft.number));
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('review.allTitle', { count: drafts.length }) },
      {
        type: 'list',
        items: page.items.map((draft) => whoseLine(draft, MAX_LINE_LENGTH)),
        first: page.number * ON_PAGE + 1,
      },
      ...pageNote(page),
      ...(names.length > 0 ? [{ type: 'text', text: namesText(names) } as const] : []),
      ...(more > 0 ? [note(say('review.allLater', { count: more }))] : []),
      note(say('review.allOneChange')),
    ],
    buttons: [
      {
        label: say('review.takeThese', { count: drafts.length }),
        style: 'primary',
        action: draftAction('draft-take', review, number, set),
      },
      {
        label: say('review.backToDraft'),
        action: draftAction('draft-see', review, number),
      },
      ...pageButtons(page, (to) => draftAction('draft-all', review, number, to, set)),
    ],
  };
}

function namesText(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join(', ');
  const more = names.length - MAX_NAMES;
  return more > 0
    ? say('review.namesAddedMore', { names: shown, count: more })
    : say('review.namesAdded', { names: shown });
}

async function again(
  review: Review,
  number: number,
  request: Request,
  context: ModeratorContext,
  blocks: readonly Block[],
): Promise<Reply> {
  return { ...(await showNext(review, number - 1, request, context, { blocks })), update: true };
}

function note(text: string): Block {
  return { type: 'note', text };
}
