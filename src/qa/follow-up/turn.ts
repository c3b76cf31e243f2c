/** What is remembered of a question and its reply. */
import { eventById, type Entity, type Fact, type Knowledge } from '../../packs/knowledge.ts';
import { isSaid } from '../../packs/kinds.ts';
import { isBody } from '../../text/lang/en/bodies.ts';
import { FEMININE_PRONOUNS, MASCULINE_PRONOUNS } from '../../text/lang/en/pronouns.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Names } from '../query/names.ts';
import { questionType } from '../query/question-type.ts';
import type { Candidate, Verdict } from '../candidates/verdict.ts';
import type { ShownAnswer, Turn } from '../dialogue/memory.ts';
import {
  entitiesNamed,
  namedAs,
  namesInView,
  type Pronoun,
  type FollowUpIndex,
  type Named,
  uniqueByName,
} from '../dialogue/named.ts';
import { isWhoSaid } from './follow-up.ts';
import { isSubject, slots } from './slots.ts';

/** What there was before the reply. */
export interface Before {
  readonly last?: Turn | undefined;
  /** The event that the question was asked of, when it was asked of one. */
  readonly eventId?: string | undefined;
  /** What was typed, where the question puts it into other words. */
  readonly typed?: string | undefined;
}

/** The turn after a verdict of any outcome: its answers are remembered, or that there were none. */
export function turnAfter(verdict: Verdict, index: FollowUpIndex, before: Before = {}): Turn {
  const { query, answers, outcome } = verdict;
  const given = outcome === 'answered' || outcome === 'near' ? answers : [];
  const asked = query.mentions.flatMap(([entity, ...others]) =>
    entity && others.length === 0 ? [entity] : [],
  );
  const { speaker } = query;
  const near = outcome === 'near';
  const { after } = query;
  return turnOf(given, { ...before, index, question: query.text, after, asked, speaker, near });
}

/** The turn after one of the choices was taken: the question is the last one. */
export function turnAfterChoice(chosen: Given, index: FollowUpIndex, last: Turn): Turn {
  return turnOf([chosen], { index, last, question: last.question });
}

/** The turn after facts were shown that go on with a list. */
export function turnAfterFurther(
  question: string,
  facts: readonly Fact[],
  index: FollowUpIndex,
  last: Turn,
): Turn {
  return turnOf(
    facts.map((fact) => ({ ...fact, fact, speaker: undefined })),
    { index, last, question },
  );
}

/** As much of a candidate as is remembered. */
type Given = Pick<Candidate, 'source' | 'fact' | 'start' | 'end' | 'answer'> & {
  readonly speaker?: string | undefined;
};

/** Whom a conversation remembers, the latest first. */
const MAX_NAMED = 24;

interface Asked extends Before {
  readonly question: string;
  readonly after?: string | undefined;
  readonly index: FollowUpIndex;
  readonly asked?: readonly Entity[];
  readonly speaker?: Entity | undefined;
  readonly near?: boolean;
}

function turnOf(given: readonly Given[], about: Asked): Turn {
  const { question, index, last, asked = [] } = about;
  const { knowledge } = index;
  const eventId =
    given[0]?.source.eventId ?? about.eventId ?? last?.eventId ?? onlyEvent(knowledge);
  const event = eventById(knowledge, eventId);
  const names = namesInView(event, index);
  const spoken = spokenOf(about, names);
  const as = (from: Named['from']) => (each: Entity) =>
    withPronoun(namedAs(each, from, event?.facts), spoken);
  const speakers = given.flatMap((each) => speakersOf(each, names));
  const inAnswers = given.flatMap(({ fact, answer }) => [
    ...(fact?.subjects ?? []),
    ...(WHO.test(question) ? personOf(answer, names).filter(mayAct) : []),
    ...entitiesNamed(answer, names),
  ]);
  const focus = focusOf(about, names, speakers, given);
  const ofQuestion = uniqueByName([
    ...focus.map(as('focus')),
    ...[...asked, ...entitiesNamed(question, names)].map(as('question')),
  ]);
  // "When was that?": the talk stays about whom it was, whoever the answer names.
  const isOpen = ofQuestion.length === 0 && about.after !== undefined;
  const named = uniqueByName([
    ...(isOpen ? (last?.named ?? []) : ofQuestion),
    ...[...speakers, ...inAnswers].map(as('answer')),
  ]);
  const topic = last && isWhoSaid(question) ? last : about;
  const before = (last?.named ?? []).map((each): Named => ({ ...each, from: 'before' }));
  const answers = given.map(shownAnswer);
  return {
    question: topic.question,
    ...(topic.after !== undefined && { after: topic.after }),
    ...(topic.after !== undefined && last && { root: last.root ?? last.question }),
    ...(eventId !== undefined && { eventId }),
    answers,
    ...(about.near && { near: true }),
    shown: [...(last?.shown ?? []), ...answers],
    // A decline that names nobody leaves all as it was, but for one of somebody unknown; else "she" may still be somebody
    // of before.
    named:
      named.length > 0
        ? uniqueByName([...named, ...before.filter(isPerson)]).slice(0, MAX_NAMED)
        : before.filter(() => !isOfUnknown(question)),
  };
}

/** How whoever asks speaks of people: "when did she resign" of her whom that was taken to mean, and as before. */
function spokenOf(
  { question, typed = question, last }: Asked,
  names: Names,
): ReadonlyMap<string, Pronoun> {
  const before = (last?.named ?? []).flatMap(({ name, pronoun }) =>
    pronoun ? [[name, pronoun] as const] : [],
  );
  const known = new Set(entitiesNamed(typed, names));
  const [meant, ...others] = entitiesNamed(question, names).filter((each) => !known.has(each));
  const [pronoun, other] = PRONOUNS.filter(([, own]) => own.test(typed));
  const isTold = meant && pronoun && others.length === 0 && !other;
  return new Map([...before, ...(isTold ? [[meant.name, pronoun[0]] as const] : [])]);
}

const PRONOUNS: readonly (readonly [Pronoun, RegExp])[] = [
  ['he', new RegExp(String.raw`\b(?:${anyOf(MASCULINE_PRONOUNS)})\b`, 'iu')],
  ['she', new RegExp(String.raw`\b(?:${anyOf(FEMININE_PRONOUNS)})\b`, 'iu')],
];

function withPronoun(named: Named, spoken: ReadonlyMap<string, Pronoun>): Named {
  const pronoun = named.pronoun ?? spoken.get(named.name);
  return pronoun ? { ...named, pronoun } : named;
}

/** Whose words or deeds were asked for, or else who gave them; whom "who is" asks about, or who is the answer to "who". */
function focusOf(
  { question, speaker, near }: Asked,
  names: Names,
  speakers: readonly Entity[],
  given: readonly Given[],
): readonly Entity[] {
  const asked = speaker ?? subjectOf(question, names) ?? whoIsAsked(question, names);
  if (asked) return [asked];
  if (questionType(question) === 'said') return speakers;
  if (!/^who\b/i.test(question)) return [];
  const answered = given.flatMap(({ answer }) =>
    // What only may answer makes nobody a person.
    near ? entitiesNamed(answer, names).filter(isPerson) : personOf(answer, names),
  );
  return [...answered, ...speakers];
}

/** "Who is Ann Smith": the talk is about her, whatever she is. */
function whoIsAsked(question: string, names: Names): Entity | undefined {
  const whom = WHO_IS.exec(question)?.groups?.whom;
  const slot = slots(whom ?? '', names).find(
    ({ start, end }) => start === 0 && end === whom?.length,
  );
  return slot?.certain === true && mayAct(slot.entity) ? asPerson(slot.entity) : undefined;
}

/** "Whom did they help": a name of two words is then a person's. */
const WHO = /^(?:\p{L}+ )?whom?\b/iu;

/** "Who is" somebody, by a word that is no pronoun. */
function isOfUnknown(question: string): boolean {
  const whom = WHO_IS.exec(question)?.groups?.whom ?? '';
  return tokenise(whom).some(({ norm }) => !isStopword(norm));
}

const WHO_IS = /^who(?:(?: exactly)? (?:is|was|are)|['’]?s) (?<whom>.+?)[\s?!.]*$/iu;

/** The one whom an answer to "who" is, with what they are before the name: "the minister Ann Smith". */
function personOf(answer: string, names: Names): Entity[] {
  const named = entitiesNamed(answer, names);
  const whole = named.filter(({ name, aliases }) => [name, ...aliases].includes(answer));
  const [last, ...others] = named.filter(({ type }) => type === 'person');
  const isTitled = last && others.length === 0 && answer.endsWith(` ${last.name}`);
  return isTitled ? [last] : whole.map(asPerson);
}

/** Who is the answer to "who" is a person, where nothing else is known of the name and it is no body's. */
function asPerson(entity: Entity): Entity {
  const isBodyName = entity.name.toLowerCase().split(' ').some(isBody);
  return entity.id === entity.name && !isBodyName ? { ...entity, type: 'person' } : entity;
}

/** Of whom a question asks what they said, or what they did where it is a person: "what did Ann Smith ask Bob Jones". */
function subjectOf(question: string, names: Names): Entity | undefined {
  const slot = slots(question, names).find((each) => isSubject(question, each));
  if (slot?.certain !== true) return undefined;
  const isAsked = questionType(question) === 'said' || mayAct(slot.entity);
  return isAsked ? slot.entity : undefined;
}

/** A person, or a name of two words of which nothing else is known: no body's. */
function mayAct({ type, id, name }: Entity): boolean {
  const own = name.toLowerCase().split(' ');
  const isUnknown = type === 'organisation' && id === name && own.length === 2;
  return type === 'person' || (isUnknown && !own.some(isBody));
}

function isPerson({ type }: Pick<Named, 'type'>): boolean {
  return type === 'person';
}

/** Where one event is all that is known, it is in view. */
function onlyEvent({ events }: Knowledge): string | undefined {
  return events.length === 1 ? events[0]?.id : undefined;
}

/** Who says the answer: by its fact, else by the name that reading found. */
function speakersOf({ fact, speaker }: Given, names: Names): Entity[] {
  if (fact && isSaid(fact)) return fact.speaker ? [fact.speaker] : [];
  return speaker === undefined ? [] : entitiesNamed(speaker, names).slice(0, 1);
}

function shownAnswer({ source, fact, start, end, answer }: Given): ShownAnswer {
  return { source: source.key, ...(fact && { fact: fact.key }), start, end, text: answer };
}
