/** Who speaks where the name of a work stands before theirs: "“Tides” director Ann Smith said". */
import type { Article } from '../article/article.ts';
import type { Phrase } from '../article/phrases.ts';
import { isSpeaker } from '../../text/lang/en/nouns.ts';

const CLOSES = /^(?:[”"’']|'')$/;

/**
 * Whoever made a work or is in it, where a source opens with the work: a name between quotation marks, or one that goes on
 * behind "of", as in "Song of |the Sea director Ann Smith|". A work never speaks.
 */
export function makerIn(
  { words }: Article,
  [work, maker]: readonly Phrase[],
  isPerson: (phrase: Phrase) => boolean,
): Phrase | undefined {
  const head = words[work?.head ?? -1];
  if (!work || maker?.from !== work.to + 1 || head?.tag !== 'PROPN' || isSpeaker(head.norm))
    return undefined;
  const tie = words[work.to];
  const isTied = CLOSES.test(tie?.text ?? '') || (tie?.norm === 'of' && !isPerson(work));
  // "director", "star": what the work is to them.
  const hasNoun = words.slice(maker.from, maker.head).some(({ tag }) => tag === 'NOUN');
  return isTied && hasNoun && isPerson(maker) ? maker : undefined;
}
