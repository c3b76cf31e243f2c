/** Which sentences of a text claim something that sources could tell: no question, opinion, wish or greeting. */
import * as functionWords from '../../../text/lang/en/function-words.ts';
import { CONTRACTED } from '../../../text/lang/en/negation.ts';
import {
  AFTER_JUDGEMENTS,
  BEFORE_JUDGEMENTS,
  BEFORE_OPINION_VERBS,
  JUDGEMENTS,
  OPINION_OPENERS,
  OPINION_VERBS,
  OUGHTS,
} from '../../../text/lang/en/opinions.ts';
import { JOINS_STATEMENT } from '../../../text/lang/en/preamble.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { baseOf } from '../../../text/lang/en/verbs.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { foldWord, tokenise } from '../../../text/tokens.ts';
import { isOtherStatement } from '../../query/languages.ts';
import { plainSmallTalk } from '../../query/small-talk.ts';
import { reportedSpeaker } from './reported-speaker.ts';

const AUXILIARIES: ReadonlySet<string> = new Set([...functionWords.AUXILIARIES, ...CONTRACTED]);
const QUESTION = /\?["'”’)\s]*$/u;
const OPENS_OPINION = new RegExp(
  `^(?:(?:${JOINS_STATEMENT})[,!]?\\s+)*(?:(?:${anyOf(OPINION_OPENERS)})(?![\\p{L}])|` +
    `(?:i|we)(?:['’]d)?\\s+(?:(?:\\p{L}+ly|${BEFORE_OPINION_VERBS})\\s+)*(?:${anyOf(OPINION_VERBS)})\\b)`,
  'iu',
);
const JUDGES = new RegExp(
  `(?:\\b(?:${anyOf(functionWords.FORMS_OF_BE)}|be|such|looks?|sounds?|seems?)|['’]s)\\s+(?:(?:${anyOf(BEFORE_JUDGEMENTS)})\\s+)*` +
    `(?:${anyOf(JUDGEMENTS)})(?:[.!,…]|\\s+(?:${anyOf(AFTER_JUDGEMENTS)})\\b|\\s*$)`,
  'iu',
);
const SHOULD = new RegExp(`\\b(?:${anyOf(OUGHTS)})(?:n['’]?t)?\\b`, 'iu');
const MIN_WORDS = 2;
/** So many words are a sentence, though none has the form of a verb: "seven million people use the card". */
const SENTENCE_WORDS = 5;

/** What somebody is reported to have said is a claim, whatever it is about. */
export function isClaim(sentence: string): boolean {
  const text = sentence.trim();
  if (QUESTION.test(text) || plainSmallTalk(text) !== undefined || OPENS_OPINION.test(text))
    return false;
  if (isOtherStatement(text)) return false;
  const tokens = tokenise(text);
  if (tokens.filter(({ norm }) => !isStopword(norm)).length < MIN_WORDS) return false;
  if (tokens.length < SENTENCE_WORDS && !tokens.some(({ text: word }) => mayBeVerb(foldWord(word))))
    return false;
  return reportedSpeaker(text) !== undefined || !(JUDGES.test(text) || SHOULD.test(text));
}

/** Whether a word may be a finite verb, by its form. */
export function mayBeVerb(word: string): boolean {
  return AUXILIARIES.has(word) || baseOf(word) !== undefined || /\p{L}{2}(?:ed|s)$/u.test(word);
}
