/** Less sure drafts: among those to review once a moderator asks for them, and put away again. */
import { say } from '../../src/bot/messages/say.ts';
import type { Block } from '../../src/bot/reply.ts';
import { hideLessSure, showLessSure } from '../../src/guilds/guild.ts';
import type { ModeratorAction } from '../shared/moderator-command.ts';
import { showNext } from './begin.ts';
import { withReview } from './decide.ts';
import { draftAction } from './panel.ts';

export const lessSureActions: Readonly<Record<string, ModeratorAction>> = {
  /** The first of them comes before the member. */
  'draft-more': withReview(async (review, number, request, context) => {
    const numbers = await showLessSure(context.guild, review.drafting);
    const [first] = numbers;
    // Another moderator may have asked for them at the same moment.
    if (first === undefined) {
      return { ...(await showNext(review, number - 1, request, context)), update: true };
    }
    const label = say('review.hideLessSure');
    const said = {
      blocks: [note(say('review.lessSureShown', { count: numbers.length }))],
      buttons: [{ label, action: draftAction('draft-less', review, first) }],
    };
    return { ...(await showNext(review, first - 1, request, context, said)), update: true };
  }),
  /** Those from this number on are put away. */
  'draft-less': withReview(async (review, number, request, context) => {
    const count = await hideLessSure(context.guild, request, review.drafting, number);
    const blocks = [note(say('review.lessSureHidden', { count }))];
    return { ...(await showNext(review, -1, request, context, { blocks })), update: true };
  }),
};

function note(text: string): Block {
  return { type: 'note', text };
}
