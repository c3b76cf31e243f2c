/** Whether a clause tells what happened, or what somebody makes of it, what ought to be, and what is always so. */
import { anyOf } from '../../text/lang/words.ts';
import { DEMANDING, SUPPOSING, WEIGHING } from '../../text/lang/en/opinions.ts';
import type { Word } from '../article/words.ts';
import type { Signs } from './fact-draft.ts';

const WEIGHS = new RegExp(`\\b(?:${anyOf([...WEIGHING, ...DEMANDING])})(?![\\p{L}])`, 'iu');
const SUPPOSES = new RegExp(`\\b(?:${anyOf(SUPPOSING)})\\b`, 'i');

/** Signs of an answer; of judged drafts that are told two in three with any of them were right, of all 82 in 100. */
export function stanceSigns(text: string, words: readonly Word[]): Signs {
  return {
    ...(WEIGHS.test(text) && { weighs: 1 }),
    ...(SUPPOSES.test(text) && { supposes: 1 }),
    ...(isGeneral(text, words) && { general: 1 }),
  };
}

/** Of the present alone and without a figure: "Bankruptcy is like chess". */
function isGeneral(text: string, words: readonly Word[]): boolean {
  const verbs = words.filter(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return (
    verbs.length > 0 &&
    !/\d/.test(text) &&
    verbs.every(({ tag, norm, lemma }) =>
      tag === 'AUX' ? !/^(?:was|were|had|did)$/.test(norm) : norm === lemma || norm.endsWith('s'),
    )
  );
}
