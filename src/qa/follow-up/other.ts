/** "And Hague?", "what about Hungary", "and the price?": the last question with something else in the place of the old. */
import { MONTHS, NEAR_DAYS, SEASONS, WEEKDAYS } from '../../text/lang/en/calendar.ts';
import { ORDINALS_PATTERN } from '../../text/lang/en/numbers.ts';
import { ATTRIBUTES, HAPPENINGS, isPlural, isWho } from '../../text/lang/en/nouns.ts';
import { TIME_UNITS } from '../../text/lang/en/units.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Fragment } from './fragment.ts';
import { ASKS, behindLead, ONE, type Other, otherIn, type Way } from './other-asked.ts';
import { otherName, otherSpeaker, theOne } from './other-name.ts';
import { agreeing, AUXILIARIES, parseQuestion } from './question-parts.ts';
import { nounsIn } from './question-nouns.ts';
import type { DialogueContext } from './referents.ts';
import { named, slots } from './slots.ts';

/** The last question about something else; nothing when no place for it is certain. */
export function withOther({ text }: Fragment, context: DialogueContext): string | undefined {
  const other = otherIn(text);
  if (!other) return withRelated(text, context);
  for (const way of WAYS) {
    const question = way(other, context);
    if (question !== undefined) return question;
  }
  return undefined;
}

const RELATED = /^(?:his|her|their) (?<noun>\p{Ll}+)$/u;

/** "And her friend?" after "Where did she die?": in her place. */
function withRelated(text: string, { question }: DialogueContext): string | undefined {
  const related = behindLead(text);
  const noun = RELATED.exec(related ?? '')?.groups?.noun;
  if (related === undefined || noun === undefined || !isWho(noun)) return undefined;
  return SUBJECT_PRONOUN.test(question) ? question.replace(SUBJECT_PRONOUN, related) : undefined;
}

const SUBJECT_PRONOUN = new RegExp(`(?<=\\b${AUXILIARIES} )(?:he|she|they)(?= )`, 'iu');

const likeForLike: Way = ({ noun }, { question }) => {
  const which = ONE.exec(noun)?.groups?.which ?? noun.replace(/^the /i, '');
  for (const sort of SORTS) {
    const old = sort.exec(question)?.[0];
    if (old !== undefined && sort.exec(which)?.[0] === which)
      return question.replace(old, () => which);
  }
  return undefined;
};

/** Words of which one can stand for another of its sort. */
const SORTS = [
  new RegExp(
    String.raw`(?<=^|\bthe )(?:${ORDINALS_PATTERN}|last|next|previous|\d+(?:st|nd|rd|th))(?=$| (?!time)\p{L})`,
    'iu',
  ),
  /\b(?:1[5-9]|20)\d\d\b/,
  new RegExp(String.raw`\b(?:${WEEKDAYS}|${anyOf(NEAR_DAYS)})\b`, 'i'),
  new RegExp(String.raw`\b(?:${MONTHS})\b`, 'i'),
];

const ABOUT = /\b(?:about|regarding|concerning|on)\s+(?<topic>(?!that$|this$|it$)[^?]+)$/i;

/** "And loopholes?" after "What did Ban say about legislation?"; "and about spam?" after "What did Park say?" */
const otherTopic: Way = ({ noun, preposition }, { question, names }) => {
  const asked = slots(question, names);
  if (named(noun, names).some((each) => asked.some(({ entity }) => entity === each)))
    return undefined;
  const said = /\b(?:say|said|tell|told|think|speak|talk|warn|know)\b/i.test(question);
  const topic = said ? ABOUT.exec(question)?.groups?.topic : undefined;
  if (topic === undefined || !['', 'about', 'on'].includes(preposition) || ONE.test(noun))
    return undefined;
  return `${question.slice(0, -topic.length)}${noun}`;
};

/** "And in 2012?" narrows the last question, which tells no time yet. */
const narrowed: Way = ({ text, noun, preposition }, { question }) => {
  const ends = /\b(?:of|to|for|with|by|from|in|at|about)$/i.test(question);
  const twice = TIME.test(noun) && TIME.test(question);
  return preposition === '' || !ASKS.test(question) || ends || twice
    ? undefined
    : `${question} ${text}`;
};

const TIME = new RegExp(
  String.raw`\b(?:1[5-9]|20)\d\d\b|\b(?:last|this|next|future|past|${TIME_UNITS}|${anyOf([...SEASONS, ...NEAR_DAYS])})s?\b|\b\p{L}+day\b`,
  'iu',
);

/** "And the weight?" after "What is the price of the Lumen 2?"; else "what is the weight". */
const otherAttribute: Way = ({ noun, preposition }, { question }) => {
  const bare = noun.replace(/^the /i, '');
  const head = bare.split(' ').at(-1)?.toLowerCase() ?? '';
  const isOne = ATTRIBUTES.has(head) && preposition === '';
  if (!isOne) return undefined;
  const old = /^(?:what|how) .*\bthe (?<attribute>\p{L}+) of\b/iu.exec(question)?.groups?.attribute;
  if (old !== undefined && ATTRIBUTES.has(old.toLowerCase()) && isPlural(old) === isPlural(bare)) {
    return question.replace(`the ${old} of`, () => `the ${bare} of`);
  }
  const asks = isWho(head) ? 'who' : 'what';
  return `${asks} ${agreeing('is', isPlural(bare))} the ${bare}`;
};

/** "And the interest rate?" after "What is the inflation rate?": of a question about one thing alone. */
const otherNoun: Way = ({ noun, preposition }, { question }) => {
  const { asks, old } = OF_ONE.exec(question)?.groups ?? {};
  const isNoun = /^the \p{Ll}+(?: \p{Ll}+){0,2}$/u.test(noun) && preposition === '';
  if (asks === undefined || old === undefined || !isNoun || nounsIn(question).length !== 1)
    return undefined;
  const agreed = asks.replace(/\S+$/, (verb) => agreeing(verb.toLowerCase(), isPlural(noun)));
  return `${agreed} ${noun}`;
};

const OF_ONE =
  /^(?<asks>(?:what|who|when|where|how (?:much|big|large|high|old|long)) (?:is|are|was|were)) (?<old>the \p{Ll}+(?: \p{Ll}+){0,2})$/iu;

/** "And experts?" after "How many officials attended?"; "and arrests?" after "How many people died?" */
const otherCounted: Way = ({ noun, preposition }, { question, names }) => {
  const bare = noun.replace(/^the /i, '');
  const parts = parseQuestion(question, names);
  const counts =
    parts?.wh.startsWith('how many') === true || /^(?:which|what) /.test(parts?.wh ?? '');
  if (
    !parts?.plural ||
    !counts ||
    preposition !== '' ||
    !isPlural(bare) ||
    !/^[\p{Ll} -]+$/u.test(bare)
  )
    return undefined;
  if (HAPPENINGS.has(bare))
    return parts.wh.startsWith('how many') ? `how many ${bare} were there` : undefined;
  return question.replace(parts.noun ?? '', () => bare);
};

/** Tried in this order. */
const WAYS: readonly Way[] = [
  likeForLike,
  theOne,
  otherTopicUnlessName,
  otherName,
  otherSpeaker,
  otherCounted,
  otherAttribute,
  otherNoun,
  otherTopic,
  narrowed,
];

function otherTopicUnlessName(other: Other, context: DialogueContext): string | undefined {
  return other.preposition === 'about' ? otherTopic(other, context) : undefined;
}
