/** Whom and what a pronoun means after a reply: its antecedent, or nothing where more than one fits. */
import { eventById, type Event, type Fact } from '../../packs/knowledge.ts';
import { isBody } from '../../text/lang/en/bodies.ts';
import { isPerson, isPlural, isWho } from '../../text/lang/en/nouns.ts';
import { genderOfNoun } from '../../text/lang/en/titles.ts';
import { escaped } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import { isSaid } from '../../packs/kinds.ts';
import { mentionsIn, type Names } from '../query/names.ts';
import { parseQuestion } from './question-parts.ts';
import { definite } from '../../text/definite.ts';
import { nounsIn } from './question-nouns.ts';
import type { Turn } from './memory.ts';
import {
  entitiesNamed,
  namedAs,
  namesInView,
  type FollowUpIndex,
  type Named,
  type Pronoun,
} from './named.ts';

/** What the last question and its reply were about. */
export interface DialogueContext {
  readonly turn: Turn;
  /** The last question, without its question mark. */
  readonly question: string;
  /** The event in view. */
  readonly event?: Event;
  /** The fact that answered first. */
  readonly fact?: Fact;
  readonly names: Names;
}

/** An antecedent as it stands in a sentence. */
export interface Antecedent {
  readonly name: string;
  readonly plural: boolean;
}

/** What a follow-up to this turn may go back to. */
export function dialogueContext(turn: Turn, index: FollowUpIndex): DialogueContext {
  const event = eventById(index.knowledge, turn.eventId);
  const key = turn.answers[0]?.fact;
  const fact = key === undefined ? undefined : index.knowledge.facts.get(key);
  const names = namesInView(event, index);
  const asked = GONE_ON.reduce(
    (text, pattern) => text.replace(pattern, '$1 '),
    turn.question.replace(/[\s?!.…]+$/u, '').replace(/^(?:and|but|so)\s+/i, ''),
  ).trim();
  const question = withCapitals(asked, names);
  return { turn, question, names, ...(event && { event }), ...(fact && { fact }) };
}

/** What goes on with a list asks the same as its first question. */
const GONE_ON = [
  /^(who|what|where) else\b ?/i,
  /^(which|what) other\b ?/i,
  /^((?:who|what) (?:are|were) the) other\b ?/i,
];

/** "geoff dixon" as "Geoff Dixon", where nothing else has a capital letter. */
function withCapitals(question: string, names: Names): string {
  if (/.\p{Lu}/u.test(question)) return question;
  const tokens = tokenise(question);
  let text = question;
  for (const { from, to, entities } of mentionsIn(tokens, names)) {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    const typed = question.slice(start, end).toLowerCase();
    const called = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    const written = called.find((each) => each.toLowerCase() === typed);
    const isSure = written?.includes(' ') === true || entities[0]?.type === 'person';
    if (written !== undefined && isSure) text = text.slice(0, start) + written + text.slice(end);
  }
  return text;
}

/** "he", "she": who speaks, whom the question named, or the one person of the answer. */
export function person(context: DialogueContext, pronoun?: Pronoun): Antecedent | undefined {
  const { named, near } = context.turn;
  // A passage that is only near may be about somebody else, and so is an answer where the question names one of two.
  const isLeftOpen = near === true || namesOneOfSeveral(context);
  const people = named.filter(
    (each) =>
      mayBePerson(each) &&
      (!pronoun || !each.pronoun || each.pronoun === pronoun) &&
      !(isLeftOpen && each.from === 'answer'),
  );
  // Where a title tells of one that he or she is meant, the others are not; but whom the question is about may still be.
  const told = people.filter((each) => pronoun && each.pronoun === pronoun);
  const focus = people.filter((each) => each.from === 'focus' && !told.includes(each));
  if (told.length === 1 && focus.length === 0) return one(told);
  if (focus.length > 0 && told.some(({ from }) => from === 'question')) return undefined;
  return firstRank(people) ?? (people.length === 0 ? personAsked(context, pronoun) : undefined);
}

/** "Clinton" in an article about two of that name: whom the question is about, though it does not tell which. */
function namesOneOfSeveral({ question, names }: DialogueContext): boolean {
  const tokens = tokenise(question);
  return mentionsIn(tokens, names).some(({ entities, from, to }) => {
    const named = tokens.slice(from, to).map(({ norm }) => norm);
    // An office of two is held by one of them, whom the answer tells.
    const isName = entities.every(({ name }) =>
      named.every((norm) => name.toLowerCase().split(' ').includes(norm)),
    );
    return entities.length > 1 && isName && entities.some(({ type }) => type === 'person');
  });
}

/**
 * "Who is that?": the one whom the answer names, as far as it names anybody; `another` where the pronoun can't mean them.
 */
export function personAnswered(
  { turn, names, event }: DialogueContext,
  pronoun?: Pronoun,
): Antecedent | 'another' | undefined {
  const found = turn.answers.flatMap(({ text }) => entitiesNamed(text, names));
  const people = [...new Set(found)]
    .map((each) => namedAs(each, 'answer', event?.facts))
    .filter((each) => mayBePerson({ ...each, from: 'focus' }));
  const isOther = pronoun && people.some((each) => each.pronoun && each.pronoun !== pronoun);
  return isOther ? 'another' : one(people);
}

/** The one person whom the question has by a common noun, "the woman"; or a name that may be anybody's. */
function personAsked(
  { turn, question }: DialogueContext,
  pronoun?: Pronoun,
): Antecedent | undefined {
  const nouns = nounsIn(question).filter(
    ({ head, plural }) => !plural && isPerson(head) && isOf(pronoun, head),
  );
  const [noun, ...others] = nouns;
  if (noun) return others.length === 0 ? noun : undefined;
  return firstRank(turn.named.filter((each) => each.from !== 'before' && mayBeName(each)));
}

function isOf(pronoun: Pronoun | undefined, noun: string): boolean {
  const gender = genderOfNoun(noun);
  return !pronoun || !gender || (gender === 'male') === (pronoun === 'he');
}

/** A name of two words of which nothing is known but its letters: no body's. */
function mayBeName({ type, id, name }: Named): boolean {
  const own = name.toLowerCase().split(' ');
  return type === 'organisation' && id === undefined && own.length === 2 && !own.some(isBody);
}

/** What the question counts or chooses from: "the Twitter accounts". */
export function countedIn({ question, names }: DialogueContext): Antecedent | undefined {
  const { noun, plural = false } = parseQuestion(question, names) ?? {};
  return noun !== undefined && plural ? { name: `the ${noun}`, plural } : undefined;
}

/**
 * "they": who speaks, the body that was named, what was counted, or the persons of the answer. One person, where nothing
 * else of the question can be several; nothing where several fit.
 */
export function group(context: DialogueContext): Antecedent | undefined {
  const { turn, question } = context;
  const bodies = turn.named.filter((each) => BODIES.has(each.type) && isTopic(each, question));
  const focus = turn.named.filter(({ from }) => from === 'focus');
  if (focus.length > 1) return several(focus);
  const ofQuestion = bodies.filter(({ from }) => from === 'question');
  const parts = parseQuestion(question, context.names);
  const isOther = parts?.plural === true || nounsIn(question).some(({ plural }) => plural);
  if (ofQuestion.length > 0 && (isOther || focus.length > 0)) return undefined;
  if (focus.length > 0) return isOther ? undefined : one(focus);
  const acts = parts?.gap === 'subject' || isWho(parts?.noun?.split(' ').at(-1) ?? '');
  const counted = parts?.plural === true && acts ? parts.noun : undefined;
  if (counted !== undefined) return { name: `the ${counted}`, plural: true };
  const people = turn.named.filter(({ type, from }) => type === 'person' && from === 'answer');
  // Who did it was answered without a name: they, or the body to which it was done.
  if (/^who\b/i.test(question) && parts?.gap === 'subject' && people.length === 0) return undefined;
  return (
    one(ofQuestion) ??
    one(bodies.filter(({ from, id }) => from === 'answer' && id !== undefined)) ??
    (people.length > 1 ? several(people) : undefined) ??
    (isOther ? undefined : several(turn.named.filter(isAsked)))
  );
}

function isAsked({ type, from }: Named): boolean {
  return type === 'person' && from === 'question';
}

/** "it", "that", "there": the event that the answer is about, an earlier one perhaps, or that was named, or that is in view. */
export function occasion({ turn, fact, event }: DialogueContext): Antecedent | undefined {
  const events = turn.named.filter(({ type }) => type === 'event');
  const isAbout = fact !== undefined && !isSaid(fact);
  const about = isAbout ? one(events.filter(({ from }) => from !== 'before')) : undefined;
  const asked = fact ? undefined : one(events.filter(({ from }) => from === 'question'));
  const name = (about ?? asked)?.name ?? titleOf(event);
  return name === undefined ? undefined : { name: withArticle(name), plural: false };
}

/** "it", where it does or has something: the one body or thing that the question is about. */
export function thing({ turn, question }: DialogueContext): Antecedent | undefined {
  const answers = /^(?:who|which|what (?:company|firm|body))\b/i.test(question);
  const things = turn.named.filter(
    (each) => isThing(each) && isTopic(each, question) && (answers || each.from !== 'answer'),
  );
  return firstRank(things);
}

/** "it": the one thing that the question has by a common noun, where it names no body that may be meant: "the envelope". */
export function thingAsked(context: DialogueContext): Antecedent | undefined {
  const [noun, ...others] = nounsIn(context.question).filter(
    ({ head, plural }) => !plural && !isPerson(head),
  );
  const isNamed = context.turn.named.some((each) => isThing(each) && each.from === 'question');
  return noun && others.length === 0 && !isNamed ? noun : undefined;
}

/** One body, country or product; of a name of two words of which nothing is known, that is not certain. */
function isThing({ type, from, id, name }: Named): boolean {
  const unknown = id === undefined && name.split(' ').length === 2;
  const body = name.split(' ').some((word) => isBody(word.toLowerCase()));
  const isOne = type === 'organisation' || type === 'group';
  return isOne && from !== 'before' && !isPlural(name) && (!unknown || body);
}

/** What stands after a preposition is where or against whom, not what the question is about. */
function isTopic({ name, from }: Named, question: string): boolean {
  const behind = new RegExp(
    String.raw`\b(?:in|at|on|from|to|near|of|against|for|with) (?:the )?${escaped(name)}`,
    'i',
  );
  return from !== 'question' || !behind.test(question);
}

/** A speaker of whom nothing is known may be one. */
function mayBePerson({ type, from, id, name }: Named): boolean {
  const unknown = id === undefined && type === 'organisation' && from === 'focus';
  const body = name.split(' ').some((word) => isBody(word.toLowerCase()));
  return type === 'person' || (unknown && !body);
}

const BODIES: ReadonlySet<Named['type']> = new Set(['organisation', 'country', 'group']);
const RANKS = ['focus', 'question', 'answer', 'before'] as const;
const MAX_SEVERAL = 3;
/** A longer title, or one with marks, is a headline, which is no name. */
const MAX_TITLE = 9;

/** The only one of the first rank that has any. */
function firstRank(named: readonly Named[]): Antecedent | undefined {
  const rank = RANKS.find((each) => named.some(({ from }) => from === each));
  return one(named.filter(({ from }) => from === rank));
}

function one(named: readonly Named[]): Antecedent | undefined {
  const [first] = named;
  if (!first || named.length > 1) return undefined;
  const name = first.type === 'person' ? first.name : definite(first.name);
  return { name, plural: false };
}

/** Up to three names as one. */
function several(named: readonly Named[]): Antecedent | undefined {
  if (named.length < 2) return one(named);
  if (named.length > MAX_SEVERAL) return undefined;
  const names = named.map(({ name }) => name);
  return { name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`, plural: true };
}

/** An event's title where it is a name: a headline says something and fits in no other sentence. */
function titleOf(event: Event | undefined): string | undefined {
  if (!event) return undefined;
  const { title, sources } = event;
  const isHeadline = sources.some(({ headline }) => headline === title);
  const isName = !/[,;:?!]/.test(title) && title.split(' ').length <= MAX_TITLE;
  return isName && !isHeadline ? title : undefined;
}

/** "the Seoul Conference", "the launch of the Lumen 2 tablet". */
function withArticle(name: string): string {
  if (/^(?:the|an?)\s/i.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  const common = /^\p{Lu}\p{Ll}+ (?:of|on|at|in|for|to)\s/u.test(name);
  return `the ${common ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
}
