/** "And Hague?", "what about Hungary", "and the price?": the last question with something else in the place of the old. */
import type { Entity } from '../../packs/knowledge.ts';
import { MONTHS, NEAR_DAYS, SEASONS, WEEKDAYS } from '../../text/lang/en/calendar.ts';
import {
  BEFORE_ANOTHER,
  GOES_BACK_OR_ON,
  INTERROGATIVES,
  SET_PHRASES,
} from '../../text/lang/en/in-questions.ts';
import { ORDINALS_PATTERN } from '../../text/lang/en/numbers.ts';
import { ATTRIBUTES, HAPPENINGS, isPlural, isWho } from '../../text/lang/en/nouns.ts';
import { TIME_UNITS } from '../../text/lang/en/units.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import { mentionsIn } from '../query/names.ts';
import { definite } from './definite.ts';
import type { Fragment } from './fragment.ts';
import { agreeing, AUXILIARIES, parseQuestion } from './question-parts.ts';
import { nounsIn } from './question-nouns.ts';
import {
  type Slot,
  isMisspelling,
  isSubject,
  misspelt,
  named,
  outermost,
  put,
  replaced,
  slots,
} from './slots.ts';
import type { DialogueContext } from './referents.ts';

/** What tells that something else is asked about. */
const LEADS = [
  /^(?:(?:ok(?:ay)?|so|oh|but|and|also|plus|or|then|well)[, ]+)*(?:(?:what|how) (?:about|of)|(?:the )?same (?:question )?(?:for|with))\s+/i,
  /^(?:(?:no|sorry|oops|actually|wait)[, ]+)*i (?:mean|meant)(?: to ask(?: about)?)?,? /i,
  /^(?:(?:ok(?:ay)?|so|oh|but|well)[, ]+)*(?:and|also|plus|or)\s+/i,
];
const TAIL = /(?:,? (?:too|as well|also|then|instead|though))+$/i;
const PREPOSITION = new RegExp(String.raw`^(?<preposition>${anyOf(BEFORE_ANOTHER)})\s+`, 'i');
const ASKS = new RegExp(`^(?:${anyOf(INTERROGATIVES)}|${AUXILIARIES})\\b`, 'i');
const ANAPHOR = new RegExp(String.raw`\b(?:${anyOf(GOES_BACK_OR_ON)})\b`, 'i');
const MAX_WORDS = 6;
const SET_PHRASE = new RegExp(`^(?:${anyOf(SET_PHRASES)})$`, 'i');

/** Something else that is asked about, as it was typed. */
interface Other {
  /** "in Budapest" */
  readonly text: string;
  /** "in" */
  readonly preposition: string;
  /** "Budapest": without the preposition, with its article. */
  readonly noun: string;
}

type Way = (other: Other, context: DialogueContext) => string | undefined;

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

function otherIn(text: string): Other | undefined {
  const lead = LEADS.find((each) => each.test(text));
  const whole = (lead ? text.replace(lead, '') : text).replace(TAIL, '');
  const preposition = PREPOSITION.exec(whole)?.groups?.preposition ?? '';
  if (!lead && !ONE.test(text) && preposition === '') return undefined;
  const noun = whole
    .replace(PREPOSITION, '')
    .replace(/^(the) one (?:from|of|in) (?:the )?(.+)$/i, '$1 $2 one');
  const words = noun.split(/\s+/).length;
  if (noun === '' || words > MAX_WORDS || ASKS.test(noun) || ANAPHOR.test(whole)) return undefined;
  if (preposition !== '' && SET_PHRASE.test(noun)) return undefined;
  return { text: whole, preposition: preposition.toLowerCase(), noun };
}

const RELATED = /^(?:his|her|their) (?<noun>\p{Ll}+)$/u;

/** "And her friend?" after "Where did she die?": in her place. */
function withRelated(text: string, { question }: DialogueContext): string | undefined {
  const lead = LEADS.find((each) => each.test(text));
  const related = lead && text.replace(lead, '').replace(TAIL, '');
  const noun = RELATED.exec(related ?? '')?.groups?.noun;
  if (related === undefined || noun === undefined || !isWho(noun)) return undefined;
  return SUBJECT_PRONOUN.test(question) ? question.replace(SUBJECT_PRONOUN, related) : undefined;
}

const SUBJECT_PRONOUN = new RegExp(`(?<=\\b${AUXILIARIES} )(?:he|she|they)(?= )`, 'iu');

/** "The Swedish one", "the second one". */
const ONE = /^(?:the )?(?:one (?:from|of|in) .+|(?<which>[\p{L}\p{N}-]+(?: [\p{L}-]+)?) ones?)$/iu;

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

/** "And the Swedish one?" after "What did the Hungarian minister say?", or for the one person of that country. */
const theOne: Way = ({ noun }, context) => {
  const which = ONE.exec(noun)?.groups?.which;
  if (which === undefined) return undefined;
  const { question, names } = context;
  const [country] = named(which, names);
  const adjective = slots(question, names).find(
    ({ entity, start, end }) =>
      (!country || entity.type === country.type) &&
      /\bthe $/i.test(question.slice(0, start)) &&
      /^\s\p{Ll}/u.test(question.slice(end)),
  );
  if (adjective && /^\p{Lu}/u.test(which)) return put(question, adjective, which);
  const longer = withNoun(which, context);
  if (longer !== undefined) return longer;
  if (country?.type !== 'country' && country?.type !== 'organisation') return undefined;
  const people = new Set(
    [...names.entries()].flatMap(([, entities]) =>
      entities.filter((each) => each.roles.some(({ of }) => of === country && of)),
    ),
  );
  const [only, ...others] = people;
  if (!only || others.length > 0) return undefined;
  return inSlot(only, only.name, context) ?? `who is ${only.name}`;
};

/** "And the London one?" after "Where was the earlier conference?": what is known as the London conference. */
function withNoun(which: string, { question, names }: DialogueContext): string | undefined {
  for (const { 0: phrase, groups } of question.matchAll(/\bthe (?:\p{L}+ )?(?<noun>\p{L}+)\b/giu)) {
    const whole = `${which} ${groups?.noun ?? ''}`;
    if (mentionsIn(tokenise(whole), names)[0]?.to === tokenise(whole).length) {
      return question.replace(phrase, () => `the ${whole}`);
    }
  }
  return undefined;
}

/** "And Hague?" where the last question names another person: a name of the same type takes its place. */
const otherName: Way = ({ noun, preposition }, context) => {
  const { names } = context;
  const bare = noun.replace(/^the /i, '');
  const tokens = tokenise(bare);
  const [mention] = mentionsIn(tokens, names);
  const [entity, ...namesakes] = mention?.entities ?? misspelt(tokens, names);
  if (!entity) return otherUnknown(noun, context);
  const isWhole =
    !mention ||
    (mention.from === 0 && mention.to === tokens.length) ||
    isMisspelling(tokens, entity);
  const name =
    isWhole && namesakes.length === 0 && !isAdjective(bare, entity) ? nameOf(entity, noun) : noun;
  return inSlot(entity, name, context, preposition);
};

function nameOf(entity: Entity, typed: string): string {
  if (entity.type === 'person') return entity.name;
  return /^the /i.test(typed) ? `the ${entity.name.replace(/^the /i, '')}` : definite(entity.name);
}

function isAdjective(typed: string, { demonyms }: Entity): boolean {
  return demonyms.some((each) => each.toLowerCase() === typed.toLowerCase());
}

/** In the place of a name of the same type, the last of them; else of who or what acts, where the new one may act. */
function inSlot(
  entity: Entity,
  name: string,
  { question, names }: DialogueContext,
  preposition = '',
): string | undefined {
  const found = slots(question, names);
  if (found.some((slot) => slot.entity === entity)) return undefined;
  const adjective = isAdjective(name, entity);
  const isSame = (slot: Slot): boolean =>
    slot.entity.type === entity.type &&
    isAdjective(question.slice(slot.start, slot.end), slot.entity) === adjective;
  const same = outermost(found).findLast(isSame) ?? found.findLast(isSame);
  if (same)
    return adjective
      ? put(question, same, name)
      : replaced(question, same, name, isMany(entity, name));
  const acts = preposition === '' && ACTORS.has(entity.type);
  const actor = acts
    ? found.find((slot) => ACTORS.has(slot.entity.type) && isSubject(question, slot))
    : undefined;
  return actor && !adjective ? replaced(question, actor, name, isMany(entity, name)) : undefined;
}

function isMany({ type }: Entity, name: string): boolean {
  return type === 'group' && isPlural(name);
}

const ACTORS: ReadonlySet<Entity['type']> = new Set(['person', 'organisation', 'country', 'group']);

/** Whether any name can stand in this place: it is a person or the subject, and no adjective ("the Irish quartet"). */
function isFree(question: string, slot: Slot): boolean {
  const before = question.slice(0, slot.start);
  const acts = slot.entity.type === 'person' || isSubject(question, slot);
  return acts && !/\b(?:the|an?|one|some|any|all|more|many|which|what|whose|\d+) $/i.test(before);
}

/** A name that no source has, in capital letters: in the one place where the question has a name. */
function otherUnknown(noun: string, { question, names }: DialogueContext): string | undefined {
  if (!/^(?:the )?\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]+|of|de|van|der))*$/u.test(noun))
    return undefined;
  const found = outermost(slots(question, names)).filter((slot) => isFree(question, slot));
  const [slot] = found;
  return slot && found.length === 1 ? replaced(question, slot, noun) : undefined;
}

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

/** "And the unions?" after "What did Dixon say?", "and the man?" after "How old is Hayley Walsh?" */
const otherSpeaker: Way = ({ noun, preposition }, { question, names }) => {
  const head = noun.split(' ').at(-1)?.toLowerCase() ?? '';
  const isPerson = isWho(head) && /^the /i.test(noun) && preposition === '';
  const slot = isPerson
    ? slots(question, names).find(
        (each) =>
          (ACTORS.has(each.entity.type) && isSubject(question, each)) ||
          (each.entity.type === 'person' && isFree(question, each)),
      )
    : undefined;
  return slot && replaced(question, slot, noun);
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
