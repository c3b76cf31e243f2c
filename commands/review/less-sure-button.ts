/** The button to the less sure drafts of a text. */
import { say } from '../../src/bot/messages/say.ts';
import type { Button } from '../../src/bot/reply.ts';
import { draftAction, type Review } from './panel.ts';

/** Nothing where no draft is put aside. */
export function lessSureButton(review: Pick<Review, 'drafting'>, count: number): Button[] {
  if (count === 0) return [];
  const label = say('review.showLessSure', { count });
  return [{ label, action: draftAction('draft-more', review, 0) }];
}
