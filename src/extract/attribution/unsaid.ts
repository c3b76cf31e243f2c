/** What nobody has said, or who only heard it: "Ann Smith must admit that", "reminded the voters that". */
import { BEFORE_PASSIVE } from '../../text/lang/en/function-words.ts';
import {
  MAKING_KNOWN,
  SAYING_IS_DUE,
  SAYING_IS_OPEN,
  SUPPOSED_BEFORE,
  WISHED_BEFORE,
} from '../../text/lang/en/reporting.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import type { Attribution } from './attributions.ts';

type Told = Pick<Attribution, 'mode' | 'source' | 'cue'>;

const PASSIVE: ReadonlySet<string> = new Set(BEFORE_PASSIVE);
/** Between a modal or a form of be and its verb. */
const BETWEEN = /^(?:AUX|PART|ADV)$/;
/** Words that may stand between a wish and whoever is to say it: "I hope that in May". */
const MAX_WISH = 5;

/**
 * Whether words are given to somebody who has not said them, as far as the text tells: they should, may or are only supposed
 * to, or it is they who were told.
 */
export function isUnsaid(article: Article, { mode, source, cue }: Told): boolean {
  if (!source || !cue) return false;
  const { words } = article;
  const [from, to] = [wordAt(article, cue.start), wordAt(article, cue.end)];
  const verb = words.findLastIndex(({ tag }, i) => i >= from && i < to && tag === 'VERB');
  if (verb < 0) return false;
  const makesKnown = MAKING_KNOWN.has(words[verb]?.lemma ?? '');
  const speaker = wordAt(article, source.start);
  if (cue.end <= source.start) return makesKnown && mode !== 'direct' && speaker <= verb + 2;
  return (
    isOpen(article, verb) ||
    (makesKnown && isPassive(article, verb)) ||
    isSupposed(article, speaker)
  );
}

/** "should say", "could well argue", "needs to admit". */
function isOpen({ words }: Article, verb: number): boolean {
  let at = verb - 1;
  for (; BETWEEN.test(words[at]?.tag ?? ''); at--)
    if (SAYING_IS_OPEN.has(words[at]?.norm ?? '')) return true;
  return words[at + 1]?.norm === 'to' && SAYING_IS_DUE.has(words[at]?.norm ?? '');
}

/** "was told", "had been repeatedly warned". */
function isPassive({ words }: Article, verb: number): boolean {
  if (words[verb]?.norm.endsWith('ing')) return false;
  let at = verb - 1;
  while (words[at]?.tag === 'ADV') at--;
  return PASSIVE.has(words[at]?.norm ?? '');
}

/** "If Ann Smith says", "I hope that the council says". */
function isSupposed({ words, sentenceOf }: Article, speaker: number): boolean {
  const first = words[speaker - 1]?.tag === 'DET' ? speaker - 1 : speaker;
  for (let at = first - 1; at >= first - MAX_WISH; at--) {
    const { norm = '', lemma = '', tag = 'PUNCT' } = words[at] ?? {};
    if (sentenceOf[at] !== sentenceOf[first] || tag === 'PUNCT') return false;
    if (at === first - 1 && SUPPOSED_BEFORE.has(norm)) return true;
    if (tag === 'VERB' && WISHED_BEFORE.has(lemma)) return true;
  }
  return false;
}
