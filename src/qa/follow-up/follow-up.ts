/** A question that goes on from the last one, as a question that stands on its own. Pure: the last turn is given. */
import type { Fact } from '../../packs/knowledge.ts';
import { BEFORE_INTERROGATIVES, GOES_BACK } from '../../text/lang/en/in-questions.ts';
import { ASKS_AGAIN, ASKS_FOR_MORE } from '../../text/lang/en/small-talk-forms.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import { withoutPreamble } from '../query/preamble.ts';
import { clean } from '../query/query.ts';
import type { Names } from '../query/names.ts';
import { plainSmallTalk } from '../query/small-talk.ts';
import { spellOut } from '../query/spelling.ts';
import { questionType } from '../query/question-type.ts';
import { filled, inItsPlace } from './filled.ts';
import { fragmentOf, type Fragment } from './fragment.ts';
import { goneOn } from './further.ts';
import type { ShownPassage, Turn } from '../dialogue/memory.ts';
import { entitiesNamed, type FollowUpIndex } from '../dialogue/named.ts';
import { isAnaphoric, withAntecedent } from '../dialogue/pronouns.ts';
import { dialogueContext, type DialogueContext } from '../dialogue/referents.ts';
import { another, corrected, ofAnother } from './same-of-another.ts';
import { put, slots } from './slots.ts';

/** A question as it goes on from the turn before it. */
export interface FollowUp {
  /** What is asked of the answer layer. */
  readonly question: string;
  /** The question as it was understood, to be shown; missing where it is asked as it was typed. */
  readonly understoodAs?: string;
  /** The event in view, when the question stays with it. */
  readonly eventId?: string;
  /** Approved facts that go on with the list; they are shown instead of asking. */
  readonly further?: readonly Fact[];
  /** Whether it is read alone, also with the last question, or with that only, as it says too little alone. */
  readonly read: 'alone' | 'both ways' | 'in context';
  /** What is read alone besides, where it is read in context: it may be surer that the passage found so answers. */
  readonly alone?: string;
  /** Whom or what the last question is asked of now: a passage that does not name it is at most near. */
  readonly about?: string;
  /** Passages that must not be shown again: `withoutShown` takes them out of a verdict. */
  readonly except?: readonly ShownPassage[];
}

/** Longer questions say all that they need. */
const MAX_WORDS = 16;

/** Nothing when the question stands on its own, or when the last turn gives nothing to go on from. */
export function followUp(typed: string, last: Turn, index: FollowUpIndex): FollowUp | undefined {
  const spelt = spellOut(clean(typed));
  const fragment = fragmentOf(withoutPreamble(spelt));
  const goesOn =
    last.shown.length > 0 && (ASKS_FOR_MORE.test(fragment.plain) || ASKS_AGAIN.test(fragment.text));
  if (!goesOn && plainSmallTalk(typed)) return undefined;
  if (fragment.plain === '' || fragment.text.split(/\s+/).length > MAX_WORDS) return undefined;
  const context = dialogueContext(last, index);
  const list = goneOn(fragment, context, index);
  if (list) {
    const { question, isCertain, ...rest } = list;
    const asked = question === fragment.plain ? typed : `${question}?`;
    return { ...rest, ...inWords(question, isCertain, asked, context), read: 'alone' };
  }
  const whole = again(fragment, context) ?? whoSaid(fragment, context);
  if (whole !== undefined) return { ...inWords(whole, true, typed, context), read: 'alone' };
  const meant = corrected(spelt, context);
  const about = meant ?? another(fragment.text);
  const resolved =
    about === undefined
      ? withAntecedent(fragment.plain, context)
      : (ofAnother(about, context) ?? withAntecedent(fragment.plain, context));
  const topic = about === undefined ? {} : { about };
  if (resolved !== undefined)
    return { ...inWords(resolved, true, typed, context), read: 'both ways', ...topic };
  // What can't be put into a question of its own is read as it was typed, with the last one.
  if (!context.event) return undefined;
  if (meant !== undefined) {
    return {
      ...inWords(fragment.plain, false, `what about ${meant}`, context),
      ...{ read: 'in context', about: meant, alone: `what about ${meant}` },
    };
  }
  const asTyped = { ...inWords(fragment.plain, false, typed, context), ...topic };
  if (questionType(fragment.plain) === 'overview') return { ...asTyped, read: 'alone' };
  const goesBack =
    isAnaphoric(fragment.plain, context) ||
    WHO_SAID_THAT.test(fragment.plain) ||
    FRAGMENT.test(fragment.text);
  if (!goesBack) return undefined;
  if (isOfAnybody(fragment.plain)) return { ...asTyped, read: 'both ways' };
  const alone =
    filled(fragment.plain, context) ??
    (about === undefined ? undefined : inItsPlace(about, context)) ??
    (saysEnough(fragment.plain, about) ? typed : undefined);
  return { ...asTyped, read: 'in context', ...(alone !== undefined && { alone }) };
}

/** Whether its own words can tell what it asks: a pronoun needs more beside it than a name after "what about" does. */
function saysEnough(question: string, about: string | undefined): boolean {
  return contentOf(about ?? question) >= (about === undefined ? MIN_CONTENT : 1);
}

function contentOf(text: string): number {
  return tokenise(text).filter(({ norm }) => !isStopword(norm)).length;
}

/** "How many people did they ask": whoever did is of no matter, and the question says all else that it needs. */
function isOfAnybody(question: string): boolean {
  const back = question.toLowerCase().match(BACK) ?? [];
  return (
    contentOf(question) >= MIN_CONTENT && back.length > 0 && back.every((word) => word === 'they')
  );
}

const BACK = new RegExp(String.raw`\b(?:${anyOf([...GOES_BACK, 'one', 'ones'])})\b`, 'gu');
/** Words of content with which a question stands on its own. */
const MIN_CONTENT = 2;

/** "What was it again?" */
function again({ text }: Fragment, { question }: DialogueContext): string | undefined {
  return AGAIN.test(text) || ASKS_AGAIN.test(text) ? question : undefined;
}

const AGAIN =
  /^(?:(?:and|so|sorry),? )*(?:what|who|when|where|why|how (?:many|much)|which)(?: (?:is|was|were|are|did)(?: (?:it|that|he|she|they))?(?: say)?)? again$/iu;

/** "And the bridge", "which one", "why": too little to stand on its own. */
const FRAGMENT = new RegExp(
  String.raw`^(?:(?:and|or|but|also|plus|so)\b.*|(?:what|how) about .*|(?:the )?same (?:thing |question )?(?:for|with|about) .*|(?:who|what|when|where|why|how|which)(?: \p{L}+)?|(?:why|how) (?:so|not|only|just|that) \p{L}+|how many of (?:them|those)|(?:${anyOf(BEFORE_INTERROGATIVES)}) (?:(?:how|which|what|whose) )?\p{L}+(?: \p{L}+)?|what happen(?:ed|s) \p{L}+|(?:both|all|none|neither|some|most)(?: of (?:them|those))?|.*\b(?:ones?|the (?:first|second|third|last)))$`,
  'iu',
);

const WHO_SAID_THAT =
  /^(?:who (?:(?:said|says|claims?|claimed|stated)(?: (?:that|this|so|it|them))?|told(?: (?:that|this|it))?)|says who|according to whom?|whose words (?:are|were) (?:they|that|those))$/i;
const MAX_QUOTED = 120;
/** Words that the question itself quotes: "what does “trust but verify” mean". */
const QUOTED = /[“"](?<words>\S+ [^”"]+)[”"]/u;
/** A shorter answer is quoted with its sentence. */
const MIN_QUOTED = 5;

/** What asks who said some words begins so. */
const WHO_SAID = 'who said “';

/** Whether a question is "who said that" in words: what is talked about stays what was asked before. */
export function isWhoSaid(question: string): boolean {
  return question.toLowerCase().startsWith(WHO_SAID);
}

/** "Who said that?" */
function whoSaid(
  { plain }: Fragment,
  { turn, event, question }: DialogueContext,
): string | undefined {
  if (!WHO_SAID_THAT.test(plain)) return undefined;
  const quoted = QUOTED.exec(question)?.groups?.words;
  if (quoted !== undefined && !isWhoSaid(question)) return `${WHO_SAID}${quoted}”`;
  const [answer] = turn.answers;
  if (!answer) return undefined;
  const source = event?.sources.find(({ key }) => key === answer.source);
  const isShort = answer.text.split(' ').length < MIN_QUOTED;
  const passage = source?.text.slice(answer.start, answer.end).replace(/\s+/g, ' ') ?? answer.text;
  const words = (isShort ? passage : answer.text).replace(/^[“"]|[.”"]+$/gu, '');
  const cut =
    words.length > MAX_QUOTED ? `${words.slice(0, words.lastIndexOf(' ', MAX_QUOTED))} …` : words;
  return `${WHO_SAID}${cut}”`;
}

/** The question with persons called as an article without a pack mostly calls them, by their last names alone. */
function asTheArticle(question: string, event: DialogueContext['event'], names: Names): string {
  if (event?.entities.length !== 0) return question;
  return slots(question, names).reduceRight((text, slot) => {
    const { name, type } = slot.entity;
    const last = name.split(' ').at(-1) ?? name;
    const isWhole = type === 'person' && question.slice(slot.start, slot.end) === name;
    const alone = event.sources.reduce(
      (sum, { text: own }) => sum + own.split(last).length - 2 * own.split(name).length + 1,
      0,
    );
    return isWhole && alone > 0 ? put(text, slot, last) : text;
  }, question);
}

/** The question as it is asked: as it was understood where that is certain, else as it was typed. */
function inWords(
  question: string,
  isCertain: boolean,
  typed: string,
  { event, names }: DialogueContext,
): Pick<FollowUp, 'question' | 'understoodAs' | 'eventId'> {
  // The event stays in view unless the question names what is not known of it.
  const known = new Set(event?.entities.map(({ id }) => id));
  const stays = known.size === 0 || entitiesNamed(question, names).every(({ id }) => known.has(id));
  const eventId = event && stays ? { eventId: event.id } : {};
  if (!isCertain) return { question: typed, ...eventId };
  const whole = `${question.charAt(0).toUpperCase()}${question.slice(1).trim()}?`;
  return { question: asTheArticle(whole, event, names), understoodAs: whole, ...eventId };
}
