/** The way into a review: the next draft of a source, drafted first where nobody has had that done. */
import type { Request } from '../../src/bot/request.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import {
  draftFacts,
  draftingOf,
  nextDraft,
  type Progress,
  progressIn,
} from '../../src/guilds/guild.ts';
import type { Block, Button, Reply } from '../../src/bot/reply.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { addAction } from '../fact/add.ts';
import { atPresent, type ModeratorContext } from '../shared/moderator-command.ts';
import { draftAction, panel, progressText, type Review, type Said } from './panel.ts';

/** Shows the next draft of the source. Where its text was not drafted yet, says so, and shows the first one once it is. */
export async function beginReview(
  source: Source,
  request: Request,
  context: ModeratorContext,
  said: Said = {},
): Promise<Reply> {
  const drafting = await draftingOf(context.guild, source);
  if (drafting) return showNext({ drafting, source }, -1, request, context, said);
  const next = firstOf(source, request, context, said);
  // So that a bot that stops finishes this before.
  context.guild.background.add(next.catch(() => undefined));
  return {
    visibility: 'private',
    blocks: [
      ...(said.blocks ?? []),
      { type: 'text', text: `Facts are being drafted from “${sourceName(source)}” …` },
      {
        type: 'note',
        text: 'The first one will stand here in some seconds; a very long text may take a minute. /review comes back to it at any time.',
      },
    ],
    buttons: [reviewButton(source.key), ...(said.buttons ?? [])],
    next,
  };
}

/** Opens the review of a source. */
export function reviewButton(sourceKey: string, label = 'Review the drafts'): Button {
  return { label, style: 'primary', action: { name: 'review', args: [sourceKey] } };
}

const FAILED =
  'Something went wrong on my side. It is in the log. The source is kept, and /ask answers from its own sentences.';

async function firstOf(
  source: Source,
  request: Request,
  context: ModeratorContext,
  { blocks = [], buttons = [] }: Said,
): Promise<Reply> {
  const work = draftFacts(context.guild, context.view.knowledge, source, request);
  // So that it is logged when it fails.
  context.guild.background.add(work);
  const drafted = await work.catch(() => undefined);
  if (drafted && !('refusal' in drafted)) {
    return showNext({ drafting: drafted, source }, -1, request, context);
  }
  const [answer, text] = drafted
    ? ['No facts were drafted.', drafted.refusal]
    : ['The facts could not be drafted.', FAILED];
  return {
    visibility: 'private',
    blocks: [...blocks, { type: 'answer', text: answer }, { type: 'text', text }],
    buttons: [
      ...(drafted ? [] : [reviewButton(source.key, 'Try again')]),
      addButton(source),
      ...buttons,
    ],
  };
}

/** Shows the member the next draft after the one with this number, or how the review ended. @throws StoreFault */
export async function showNext(
  review: Review,
  after: number,
  request: Request,
  before: ModeratorContext,
  said: Said = {},
): Promise<Reply> {
  const context = await atPresent(before);
  const draft = await nextDraft(context.guild, request, review.drafting, after);
  const progress = await progressIn(context.guild, request, review.drafting);
  return draft ? panel(review, draft, progress, context, said) : ended(review, progress, said);
}

/** Nothing is left to decide, or nothing that no other moderator has before them. */
function ended(review: Review, progress: Progress, { blocks = [], buttons = [] }: Said): Reply {
  const { source } = review;
  const { total, approved, edited, rejected, held } = progress;
  const text =
    total === 0
      ? 'No fact could be drafted from this text. /ask answers from its own sentences.'
      : held > 0
        ? 'Nothing is left for you: other moderators have the rest before them.'
        : 'Every draft is reviewed.';
  const counts = Object.entries({ Approved: approved, Edited: edited, Rejected: rejected });
  const fields: Block[] =
    total === 0
      ? []
      : [
          { type: 'note', text: progressText(progress) },
          { type: 'fields', fields: counts.map(([label, n]) => ({ label, text: String(n) })) },
        ];
  return {
    visibility: 'private',
    blocks: [
      ...blocks,
      { type: 'heading', text: `Drafted from “${sourceName(source)}”` },
      { type: 'answer', text },
      ...fields,
    ],
    buttons: [
      ...(held > 0 ? [{ label: 'Look again', action: draftAction('draft-next', review, 0) }] : []),
      addButton(source),
      { label: 'All facts', action: { name: 'facts', args: [source.eventId, '', '', '0'] } },
      ...buttons,
    ],
  };
}

function addButton({ key }: Source): Button {
  return { label: 'Add a fact', action: addAction(key) };
}
