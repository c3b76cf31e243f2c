/** The way into a review: the next draft of a source, drafted first where nobody has had that done. */
import { say } from '../../src/bot/messages/say.ts';
import { articleText } from '../../src/bot/messages/fault-text.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import {
  draftFacts,
  draftingOf,
  nextDraft,
  type Progress,
  progressIn,
} from '../../src/guilds/guild.ts';
import type { Action, Block, Button, Reply } from '../../src/bot/reply.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { addAction } from '../fact/add.ts';
import { atPresent, type ModeratorContext } from '../shared/moderator-command.ts';
import { lessSureButton } from './less-sure-button.ts';
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
  const before = context.guild.draftsInLine();
  const next = firstOf(source, request, context, said);
  // So that a bot that stops finishes this before.
  context.guild.drafting.add(next.catch(() => undefined));
  return {
    visibility: 'private',
    blocks: [
      ...(said.blocks ?? []),
      { type: 'text', text: say('review.drafting', { source: sourceName(source) }) },
      {
        type: 'note',
        text: say('review.comesHere'),
      },
      ...(before > 0
        ? [{ type: 'note', text: say('review.inLine', { place: before + 1 }) } as const]
        : []),
    ],
    buttons: [reviewButton(source.key), ...(said.buttons ?? [])],
    next,
  };
}

/** Brings the draft of this number before the member, unless another moderator has it. */
export function openDraft(review: Review, number: number): Action {
  // The next one after that before it; before the first there is none.
  return number === 0
    ? reviewButton(review.source.key).action
    : draftAction('draft-next', review, number - 1);
}

/** Opens the review of a source. */
export function reviewButton(sourceKey: string, label = say('review.begin')): Button {
  return { label, style: 'primary', action: { name: 'review', args: [sourceKey] } };
}

async function firstOf(
  source: Source,
  request: Request,
  context: ModeratorContext,
  { blocks = [], buttons = [] }: Said,
): Promise<Reply> {
  const work = draftFacts(context.guild, context.view.knowledge, source, request);
  // So that it is logged when it fails.
  context.guild.drafting.add(work);
  const drafted = await work.catch(() => undefined);
  if (drafted && !('refusal' in drafted)) {
    return showNext({ drafting: drafted, source }, -1, request, context);
  }
  const [answer, text] = drafted
    ? [say('review.notDrafted'), articleText(drafted.refusal)]
    : [say('review.failed'), say('review.failedWhy')];
  return {
    visibility: 'private',
    blocks: [...blocks, { type: 'answer', text: answer }, { type: 'text', text }],
    buttons: [
      ...(drafted ? [] : [reviewButton(source.key, say('review.tryAgain'))]),
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
  const { total, held, aside } = progress;
  const text =
    total === 0
      ? say(aside === 0 ? 'review.noDraft' : 'review.noneSure')
      : held > 0
        ? say('review.othersHaveRest')
        : say('review.allReviewed');
  const counts = (['approved', 'edited', 'rejected'] as const).map((state) => ({
    label: say(`reviewed.${state}`),
    text: String(progress[state]),
  }));
  const fields: Block[] =
    total === 0
      ? []
      : [
          { type: 'note', text: progressText(progress) },
          { type: 'fields', fields: counts },
        ];
  return {
    visibility: 'private',
    blocks: [
      ...blocks,
      { type: 'heading', text: say('review.draftedFrom', { source: sourceName(source) }) },
      { type: 'answer', text },
      ...fields,
    ],
    buttons: [
      ...(held > 0
        ? [{ label: say('review.lookAgain'), action: draftAction('draft-next', review, 0) }]
        : []),
      ...lessSureButton(review, aside),
      addButton(source),
      {
        label: say('review.allFacts'),
        action: { name: 'facts', args: [source.eventId, '', '', '0'] },
      },
      ...buttons,
    ],
  };
}

function addButton({ key }: Source): Button {
  return { label: say('review.addFact'), action: addAction(key) };
}
