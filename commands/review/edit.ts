/** A draft in the form of a fact, to be changed before it becomes one. */
import { notice, type Modal, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { factOf, naming, needed } from '../../src/guilds/drafts/promote-drafts.ts';
import { approveEdited, nextDraft } from '../../src/guilds/drafts/review.ts';
import { findDraft, type Draft } from '../../src/guilds/drafts/drafts.ts';
import { factForm } from '../fact/form.ts';
import { saveFact } from '../fact/save.ts';
import type { Desk, DeskAction } from '../shared/moderating.ts';
import { problem } from '../shared/unfinished.ts';
import { showNext } from './begin.ts';
import { onwards, takenBlocks, withReview } from './decide.ts';
import { draftAction, undoButton, wordingLine, type Review } from './panel.ts';

const GONE = 'That draft is no longer here. /review shows what is.';

export const editActions: Readonly<Record<string, DeskAction>> = {
  'draft-edit': withReview(async (review, number, request, desk) => {
    const { store, guild } = desk.ledger;
    // The member may take their time: the draft is theirs for some more minutes.
    const mine = await nextDraft(desk.ledger, request, review.drafting, number - 1);
    if (mine?.number === number) {
      return { ...notice('The form is ready.'), modal: form(review, mine) };
    }
    const taken = await findDraft(store, guild, review.drafting.id, number);
    const outcome = { done: false, ...(taken && { taken }) };
    return { ...(await onwards(outcome, review, number, request, desk)), update: true };
  }),
  'draft-save': withReview(async (review, number, request, desk) => {
    const { store, guild } = desk.ledger;
    const draft = await findDraft(store, guild, review.drafting.id, number);
    return draft ? save(review, draft, request, desk) : notice(GONE);
  }),
};

function save(review: Review, draft: Draft, request: Request, desk: Desk): Promise<Reply> {
  const { ledger } = desk;
  const { drafting, source } = review;
  const { body, number } = draft;
  const names = naming(ledger, source.eventId, drafting, ledger.rows);
  const subjects = body.subjects.flatMap((name) => names.idOf(name) ?? []);
  const speaker = names.idOf(body.speaker);
  return saveFact(
    {
      ...{ modal: form(review, draft), source: source.key, seen: ledger.rows.revision },
      like: factOf('draft', body, source, { speaker, subjects }),
      speaker: (name) => (name === body.speaker && speaker !== undefined ? speaker : undefined),
      save: async (edits, { id: fact, body: file }, said) => {
        const { kind, answer, quote } = file;
        const outcome = await approveEdited(ledger, request, drafting, {
          ...{ number, fact, edits: [...needed(names.added, file), ...edits] },
          became: { kind, answer, quote, ...(said !== '' && { speaker: said }) },
        });
        if (outcome.done || 'refusals' in outcome) return outcome;
        return 'taken' in outcome ? { blocks: takenBlocks(outcome.taken, request) } : problem(GONE);
      },
      reply: async ({ entries: [first] }, { body: file }) => ({
        ...(await showNext(review, number, request, desk, {
          blocks: [{ type: 'note', text: `Edited and approved. ${wordingLine(file)}` }],
          buttons: first ? [undoButton(review, number, first.batch)] : [],
        })),
        update: true,
      }),
    },
    request,
    desk,
  );
}

function form(review: Review, { body, number }: Draft): Modal {
  const { answer, quote, kind, speaker = '', asks } = body;
  return factForm({
    title: 'Edit a draft',
    action: draftAction('draft-save', review, number),
    values: { answer, quote, kind, speaker, asks: asks.join('\n') },
  });
}
