/** A draft in the form of a fact, to be changed before it becomes one. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Modal, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import {
  approveEdited,
  type Draft,
  type Drafting,
  draftNumbered,
  factOf,
  naming,
  needed,
  nextDraft,
} from '../../src/guilds/guild.ts';
import { factForm } from '../fact/form.ts';
import { saveFact } from '../fact/save.ts';
import type { ModeratorContext, ModeratorAction } from '../shared/moderator-command.ts';
import { problem, unfinished } from '../shared/unfinished.ts';
import { showNext } from './begin.ts';
import { onwards, takenBlocks, withReview } from './decide.ts';
import { draftAction, undoButton, wordingLine, type Review } from './panel.ts';

export const editActions: Readonly<Record<string, ModeratorAction>> = {
  'draft-edit': withReview(async (review, number, request, context) => {
    // The member may take their time: the draft is theirs for some more minutes.
    const mine = await nextDraft(context.guild, request, review.drafting, number - 1);
    if (mine?.number === number) {
      return { ...notice(say('forms.ready')), modal: form(review, mine) };
    }
    const taken = await draftNumbered(context.guild, review.drafting, number);
    const outcome = { done: false, ...(taken && { taken }) };
    return { ...(await onwards(outcome, review, number, request, context)), update: true };
  }),
  'draft-save': withReview(async (review, number, request, context) => {
    const draft = await draftNumbered(context.guild, review.drafting, number);
    return draft ? save(review, draft, request, context) : notice(say('review.draftGone'));
  }, keepTyped),
};

/** Whoever took the text out may bring it back. */
async function keepTyped(
  why: Reply,
  drafting: Drafting,
  number: number,
  request: Request,
  { guild }: ModeratorContext,
): Promise<Reply> {
  const draft = await draftNumbered(guild, drafting, number);
  return draft ? unfinished(form({ drafting }, draft), why, request, guild) : why;
}

function save(
  review: Review,
  draft: Draft,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { guild } = context;
  const { drafting, source } = review;
  const { body, number } = draft;
  const names = naming(guild, source.eventId, drafting, guild.rows);
  const subjects = body.subjects.flatMap((name) => names.idOf(name) ?? []);
  const speaker = names.idOf(body.speaker);
  return saveFact(
    {
      ...{ modal: form(review, draft), source: source.key, seen: guild.rows.revision },
      like: factOf('draft', body, source, { speaker, subjects }),
      speaker: (name) => (name === body.speaker && speaker !== undefined ? speaker : undefined),
      save: async (edits, { id: fact, body: file }, said) => {
        const { kind, answer, quote } = file;
        const outcome = await approveEdited(guild, request, drafting, {
          ...{ number, fact, edits: [...needed(names.added, file), ...edits] },
          became: { kind, answer, quote, ...(said !== '' && { speaker: said }) },
        });
        if (outcome.done || 'refusals' in outcome) return outcome;
        return 'taken' in outcome
          ? { blocks: takenBlocks(outcome.taken, request) }
          : problem(say('review.draftGone'));
      },
      reply: async ({ entries: [first] }, { body: file }) => ({
        ...(await showNext(review, number, request, context, {
          blocks: [{ type: 'note', text: say('review.edited', { draft: wordingLine(file) }) }],
          buttons: first ? [undoButton(review, number, first.batch)] : [],
        })),
        update: true,
      }),
    },
    request,
    context,
  );
}

function form(review: Pick<Review, 'drafting'>, { body, number }: Draft): Modal {
  const { answer, quote, kind, speaker = '', sampleQuestions } = body;
  return factForm({
    title: say('review.editTitle'),
    action: draftAction('draft-save', review, number),
    values: { answer, quote, kind, speaker, sampleQuestions: sampleQuestions.join('\n') },
  });
}
