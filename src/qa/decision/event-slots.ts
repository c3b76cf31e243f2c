/**
 * Questions for a slot of the event in view and nothing else: "when was it", "the theme?", "how many came". No passage
 * has their words, so a reader finds little in them; what a moderator approved of that kind is the answer.
 */
import type { KnownKind } from '../../packs/kinds.ts';
import type { Entity, Event, Fact, Knowledge } from '../../packs/knowledge.ts';
import * as slotWords from '../../text/lang/en/event-slots.ts';
import { TELLING_WORDS } from '../../text/lang/en/function-words.ts';
import { hasNegation } from '../../text/lang/en/negation.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { stemSet, tokenise } from '../../text/tokens.ts';
import { eventInView } from '../dialogue/event-in-view.ts';
import { candidateOfFact } from '../candidates/candidates.ts';
import type { QuestionType } from '../query/question-type.ts';
import type { Query } from '../query/query.ts';
import type { Verdict } from '../candidates/verdict.ts';

interface Slot<Words> {
  /** What answers, the first that there is. */
  readonly kinds: readonly KnownKind[];
  /** Types of question that ask for it. */
  readonly types: readonly QuestionType[];
  /** Words beside which such a question still asks for nothing else. */
  readonly beside: Words;
  /** Nouns that ask for it in a question of what, or alone. */
  readonly nouns?: Words;
  /** One of these has to stand there. */
  readonly needs?: Words;
  /** Of several days the last. */
  readonly last?: true;
}

const { TAKES_PLACE, BEGINS, ENDS, ATTENDED, LASTS, TURNOUT } = slotWords;
const NONE: ReadonlySet<string> = new Set();
const TABLE: readonly Slot<readonly string[]>[] = [
  {
    kinds: ['date'],
    nouns: slotWords.OF_DATE,
    types: ['when'],
    beside: [...TAKES_PLACE, ...BEGINS],
  },
  { kinds: ['date'], types: ['when'], beside: ENDS, needs: ENDS, last: true },
  { kinds: ['place'], nouns: slotWords.OF_PLACE, types: ['where'], beside: TAKES_PLACE },
  { kinds: ['attendance'], types: ['how-many', 'who', 'list'], beside: ATTENDED, needs: ATTENDED },
  { kinds: ['attendance'], types: ['how-many', 'words'], beside: TURNOUT, needs: TURNOUT },
  { kinds: ['duration'], types: ['how-long'], beside: LASTS },
  { kinds: ['theme'], nouns: slotWords.OF_THEME, types: [], beside: [] },
  { kinds: ['purpose'], nouns: slotWords.OF_PURPOSE, types: ['why'], beside: TAKES_PLACE },
  { kinds: ['agenda', 'topic'], nouns: slotWords.OF_AGENDA, types: ['list'], beside: [] },
];
const SLOTS = TABLE.map(({ needs, ...slot }): Slot<ReadonlySet<string>> => ({
  ...slot,
  beside: stemSet(slot.beside),
  nouns: stemSet(slot.nouns ?? []),
  ...(needs && { needs: stemSet(needs) }),
}));
/** Types that ask for whatever their noun is: "what was the venue", "the venue?" */
const OF_NOUN: ReadonlySet<QuestionType> = new Set(['value', 'words']);

/** Words that make another question; "when will it be held" asks for the same day. */
const TELLING = new Set([...TELLING_WORDS, ...slotWords.SOMEBODY]).difference(new Set(['will']));
const ASKS_FOR = stemSet(slotWords.ASKS_FOR);
/** A moderator has approved it for this event, but nobody for this question. */
const PROBABILITY = 0.95;

/** The approved fact of the event in view whose slot is asked for, if nothing else is. */
export function slotOf(
  query: Query,
  knowledge: Knowledge,
  eventId: string | undefined,
): Verdict | undefined {
  const event = eventInView(knowledge, eventId);
  if (!event || hasNegation(query.text)) return undefined;
  const asked = askedOf(query, event);
  const slot = asked && SLOTS.find((each) => asksFor(each, query.type, asked));
  const fact = slot && factFor(slot, event);
  if (!fact) return undefined;
  const answers = [candidateOfFact(fact, PROBABILITY)];
  return { outcome: 'answered', query, answers, related: [], confidence: PROBABILITY };
}

/**
 * Stems of what a question has beside words without content and the event's own name; none where it compares or means
 * somebody.
 */
function askedOf({ text }: Query, event: Event): ReadonlySet<string> | undefined {
  const tokens = tokenise(text);
  if (tokens.some(({ norm }) => TELLING.has(norm))) return undefined;
  const own = new Set(event.entities.filter((entity) => isEvent(entity, event)).flatMap(namesOf));
  const content = tokens.filter(({ norm, stem }) => !isStopword(norm) && !own.has(stem));
  return new Set(content.map(({ stem }) => stem)).difference(ASKS_FOR);
}

function asksFor(
  { nouns = NONE, types, beside, needs }: Slot<ReadonlySet<string>>,
  type: QuestionType,
  asked: ReadonlySet<string>,
): boolean {
  if (!asked.isSubsetOf(nouns.union(beside))) return false;
  if (needs) return types.includes(type) && !asked.isDisjointFrom(needs);
  return types.includes(type) || (OF_NOUN.has(type) && !asked.isDisjointFrom(nouns));
}

/**
 * The approved fact of a slot that is about the event; where none says so, the only one of its kind. Of several the one
 * with the largest figure, then the earliest; the last day where that is asked.
 */
function factFor(
  { kinds, last }: Pick<Slot<unknown>, 'kinds' | 'last'>,
  event: Event,
): Fact | undefined {
  for (const kind of kinds) {
    const all = event.facts.filter((fact) => fact.kind === kind);
    const own = all.filter(({ subjects }) => subjects.some((each) => isEvent(each, event)));
    const only = all.length === 1 && all[0]?.subjects.length === 0 ? all : [];
    const found = (own.length > 0 ? own : only).toSorted(
      (a, b) => mostOf(b) - mostOf(a) || (dayOf(a) < dayOf(b) ? -1 : 1),
    );
    const best = last ? (found.length > 1 ? found.at(-1) : undefined) : found[0];
    if (best) return best;
  }
  return undefined;
}

function mostOf({ quantities }: Fact): number {
  return Math.max(0, ...quantities.map(({ value }) => value));
}

function dayOf({ when }: Fact): string {
  return when?.start ?? '';
}

/** Whether an entity is the event itself, not another that its story tells of. */
function isEvent({ type, name, aliases }: Entity, { title }: Event): boolean {
  return type === 'event' && [name, ...aliases].includes(title);
}

function namesOf({ name, aliases }: Entity): string[] {
  return tokenise([name, ...aliases].join('\n')).map(({ stem }) => stem);
}
