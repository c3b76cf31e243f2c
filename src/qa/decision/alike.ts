/**
 * What moderators approved as evidence: whether a fact on a passage has a sample question like the one that is asked, by
 * the encoder's own vectors. What is asked in other words is found so, where a reader finds no words of it.
 */
import { eventById, type Entity, type Event, type Fact } from '../../packs/knowledge.ts';
import { hasNegation } from '../../text/lang/en/negation.ts';
import { tokenise } from '../../text/tokens.ts';
import type { AnswerIndex } from '../index/answer-index.ts';
import type { ReadPassage } from '../candidates/candidates.ts';
import { questionType } from '../query/question-type.ts';
import { readText, type Query } from '../query/query.ts';
import { cosineOf } from '../retrieval/signed-bytes.ts';

/** Cosine below which two questions have nothing to do with each other: that of most that stand in one story. */
const NOTHING_ALIKE = 0.5;
/** What a cosine of 1 is worth beside the reader's score, in the order of passages. */
const IN_ORDER = 20;
/** A passage counts as so far ahead of the others at most, and behind them. */
const MAX_MARGIN = { ahead: 0.05, behind: -0.1 };

/**
 * The passages with how like the question their facts' sample questions are, in the order of reading and this together.
 * The same passages where no fact stands on them whose vectors are ready.
 */
export async function withAlike(
  read: readonly ReadPassage[],
  query: Query,
  { vectors, knowledge }: Pick<AnswerIndex, 'vectors' | 'knowledge'>,
): Promise<readonly ReadPassage[]> {
  const facts = new Set(read.flatMap((each) => each.facts));
  const known = [...facts].flatMap((fact) => {
    const questions = vectors.ofSampleQuestions(fact);
    return questions ? [{ fact, questions }] : [];
  });
  if (known.length === 0) return read;
  const asked = await vectors.ofQuestion(readText(query));
  const denies = hasNegation(query.text);
  const cosines = new Map<Fact, number>();
  const alike = new Map<Fact, number>();
  for (const { fact, questions } of known) {
    const event = eventById(knowledge, fact.eventId);
    const same = isAboutAll(fact, query, event) ? fact.sampleQuestions : [];
    const all = same.map((ask, i) =>
      hasNegation(ask) === denies ? cosineOf(questions, i, asked) : 0,
    );
    cosines.set(fact, Math.max(NOTHING_ALIKE, ...all));
    // “What sort of event was it?” stands on the passage that “where was it?” asks for, but its answer tells no place.
    const ofType = all.filter((_, i) => isOfType(same[i] ?? '', query));
    alike.set(fact, Math.max(NOTHING_ALIKE, ...ofType));
  }
  const ranked = read.map((each) => {
    const best = nearest(each.facts, cosines);
    const others = nearest([...facts.difference(new Set(each.facts))], cosines);
    const ahead = Math.max(MAX_MARGIN.behind, Math.min(MAX_MARGIN.ahead, best - others));
    return { ...each, alike, ahead, order: each.reading.score + IN_ORDER * best };
  });
  return ranked.sort((a, b) => b.order - a.order);
}

function nearest(facts: readonly Fact[], cosines: ReadonlyMap<Fact, number>): number {
  return Math.max(NOTHING_ALIKE, ...facts.map((fact) => cosines.get(fact) ?? NOTHING_ALIKE));
}

/** Whether a sample question asks for the same sort of answer; key words may ask for any. */
function isOfType(sample: string, { type }: Query): boolean {
  return type === 'words' || questionType(sample) === type;
}

/** Whether a fact is about all whom the question names, and tells the numbers in it: else another thing is asked. */
function isAboutAll(fact: Fact, { text, mentions }: Query, event: Event | undefined): boolean {
  const asked = tokenise(text);
  const own = normsOf([fact.answer, fact.quote, ...fact.sampleQuestions].join('\n'));
  const about = entitiesOf(fact);
  const words = normsOf(text);
  const isNamed = (entity: Entity): boolean => namesOf(entity).some((norm) => words.has(norm));
  return (
    asked.every(({ number, norm }) => !number || own.has(norm)) &&
    mentions.every(
      (one) =>
        !one.some(isNamed) ||
        one.some(
          (entity) =>
            about.has(entity) ||
            isPlaceOf(entity, event) ||
            namesOf(entity).some((norm) => own.has(norm)),
        ),
    )
  );
}

/** Where an event is tells its facts not apart. */
function isPlaceOf({ type, name }: Entity, event: Event | undefined): boolean {
  return type === 'place' && event?.place?.includes(name) === true;
}

function entitiesOf({ speaker, subjects }: Fact): ReadonlySet<Entity> {
  const all = [...(speaker ? [speaker] : []), ...subjects];
  return new Set([...all, ...all.flatMap(({ roles }) => roles.flatMap(({ of }) => of ?? []))]);
}

/** Words that a name has with a capital letter; longer aliases say what others are too, "British foreign minister". */
function namesOf({ name, aliases, demonyms }: Entity): string[] {
  const short = aliases.filter((alias) => !alias.includes(' '));
  return tokenise([name, ...short, ...demonyms].join('\n')).flatMap(({ norm, capital }) =>
    capital ? [norm] : [],
  );
}

function normsOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).map(({ norm }) => norm));
}
