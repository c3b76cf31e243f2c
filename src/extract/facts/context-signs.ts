/** What tells whether an answer can be read without what stands before it, and whether its sentence states a fact at all. */
import type { Labels } from '../../reading/labels.ts';
import { LABELLED_KINDS } from '../../reading/labels.ts';
import { ANY_MONTH, ANY_WEEKDAY } from '../../text/lang/en/calendar.ts';
import { GOING_ON, POINTING_BACK } from '../../text/lang/en/fact-words.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Span } from '../../text/span.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import { groupsOf } from '../article/cues.ts';
import { meanProbability, piecesIn } from '../attribution/label-spans.ts';
import type { Spoken } from '../attribution/speakers.ts';
import type { Signs } from './fact-draft.ts';
import { leansBack, pointsAt } from './leaning.ts';
import { stanceSigns } from './stance-signs.ts';

const POINTS_BACK: ReadonlySet<string> = new Set(POINTING_BACK);
const GOES_ON = new RegExp(`^(?:${anyOf(GOING_ON)})\\b`, 'i');
/** "In 2016, he left": the subject behind an opening phrase is a pronoun. */
const LATE_PRONOUN = /^[^,]{3,90}, (?:he|she|it|they|these|those|this|his|her|their)\b/i;
/** No name of anybody: "in January he left". */
const DAY = new RegExp(`^(?:${ANY_MONTH}|${ANY_WEEKDAY})$`, 'i');

/** Signs of an answer, as offsets into the article. */
export function contextSigns(
  article: Article,
  labels: Labels,
  answer: Span,
  spoken: Spoken | undefined,
): Signs {
  const words = article.words.slice(wordAt(article, answer.start), wordAt(article, answer.end));
  const name = words.findIndex(({ tag, norm }) => tag === 'PROPN' && !DAY.test(norm));
  const back = words.findIndex(({ tag, norm }) => tag !== 'PROPN' && POINTS_BACK.has(norm));
  const range = piecesIn(labels, answer);
  const statement = labels.kinds(range)[LABELLED_KINDS.indexOf('statement')] ?? 0;
  const text = article.text.slice(answer.start, answer.end);
  return {
    ...(back >= 0 && (name < 0 || back < name) && { 'points back': 1 }),
    ...(name < 0 && { nameless: 1 }),
    ...(/^the\b/i.test(text) && words[1]?.tag !== 'PROPN' && { definite: 1 }),
    ...(GOES_ON.test(text) && { 'goes on': 1 }),
    ...(LATE_PRONOUN.test(text) && { 'late pronoun': 1 }),
    ...(leansBack(text, words, spoken) && { elliptic: 1 }),
    ...(pointsAt(words) && { demonstrative: 1 }),
    ...stanceSigns(text, words),
    approved: labels.approved(range),
    'states opinion': statement,
    'said here': meanProbability(labels, range, 'content'),
    ...(spoken && speakerSigns(article, spoken)),
  };
}

function speakerSigns(article: Article, { attribution: { cue }, speakers }: Spoken): Signs {
  const [speaker] = speakers;
  const groups = cue
    ? article.words
        .slice(wordAt(article, cue.start), wordAt(article, cue.end))
        .flatMap(({ lemma }) => groupsOf(lemma))
    : [];
  return {
    ...(groups.some((group) => group === 'say') && { 'cue says': 1 }),
    ...(groups.some((group) => group === 'assert') && { 'cue asserts': 1 }),
    ...(groups.some((group) => group === 'think' || group === 'show') && { 'cue thinks': 1 }),
    // "he" for a body
    ...(speaker?.found === 'pronoun' &&
      speaker.entity?.type !== 'person' && { 'pronoun of body': 1 }),
  };
}
