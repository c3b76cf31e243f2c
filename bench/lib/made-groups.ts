/** Questions made from packs, for fitting: their asks, near misses of them, and what people ask in vain. */
import type { Analysis } from '../../src/answer/analysis.ts';
import { FIELD, type Entry } from '../../src/answer/entries.ts';
import { PICKED } from '../../src/answer/index.ts';
import { formOf } from '../../src/answer/intents.ts';
import type { SearchIndex } from '../../src/answer/search.ts';
import { isStopword } from '../../src/text/lang/en/stopwords.ts';
import type { Fact, Knowledge } from '../../src/knowledge/knowledge.ts';
import { tokenise, type Token } from '../../src/text/tokens.ts';
import { valuesOf, type ValueType } from '../../src/text/values.ts';
import { groupsOf, type Group } from './groups.ts';
import { randomFrom } from './trees.ts';

export interface MadeGroups {
  readonly asks: readonly Group[];
  /** Asks with one word replaced, or narrowed to another year or place. */
  readonly nearMisses: readonly Group[];
  readonly strays: readonly Group[];
}

/** All of them, the same for the same packs. */
export function madeGroups(knowledge: Knowledge, search: SearchIndex): MadeGroups {
  const random = randomFrom(11);
  const entryOf = new Map(search.entries.map((entry) => [entry.fact, entry]));
  const facts = [...knowledge.facts.values()];
  const asked = facts.flatMap((fact) => fact.asks.map((ask) => ({ fact, ask })));
  return {
    asks: asked.flatMap(({ fact, ask }) => askGroups(fact, ask)),
    nearMisses: asked.flatMap(({ fact, ask }) => nearMisses(fact, ask)),
    strays: strayGroups(),
  };

  /** The ask put to its fact without that ask. Other facts on the same matter may answer too, so they are left out. */
  function askGroups(fact: Fact, ask: string): Group[] {
    const analysis = search.understand(ask, fact.eventId);
    const entries = candidatesFor(analysis, fact, ask);
    const labels = entries.map((entry) => entry.fact === fact);
    return [
      ...groupsOf(aboutOf(fact, true), analysis, entries, labels, search),
      ...asWritten(analysis, fact, labels.length),
    ];
  }

  function nearMisses(fact: Fact, ask: string): Group[] {
    const misses = [
      swapWord(ask, fact),
      narrowed(ask, fact),
      otherForm(ask, fact, random),
      otherSpeaker(fact),
      ...namesInstead(fact),
    ];
    return misses.flatMap((miss) => {
      if (!miss) return [];
      const analysis = search.understand(miss.question, fact.eventId);
      const entries = candidatesFor(analysis, fact, ask).filter(
        ({ fact: own, fields }) =>
          own === fact || miss.word === undefined || !fields.has(miss.word),
      );
      const labels = entries.map(() => false);
      return groupsOf(aboutOf(fact, false), analysis, entries, labels, search);
    });
  }

  function strayGroups(): Group[] {
    const { vocabulary } = search;
    return knowledge.events.flatMap((event) => {
      const topics = [...new Set(event.facts.flatMap(({ asks }) => tokenise(asks.join(' '))))]
        .map(({ norm }) => norm)
        .filter((norm) => {
          const word = vocabulary.find(norm);
          return word !== undefined && !vocabulary.isName(word) && search.wordWeight(word) > 0.4;
        });
      return event.entities.flatMap(({ name }) =>
        [0, 1, 2, 3].flatMap(() => {
          const [text = '', turns = ''] = STRAYS[Math.floor(random() * STRAYS.length)] ?? [];
          const topic = topics[Math.floor(random() * topics.length)] ?? '';
          const analysis = search.understand(
            text.replace('NAME', name).replace('WORD', topic),
            event.id,
          );
          const senses =
            analysis.terms.find(({ norm }) => norm === (turns === 'WORD' ? topic : turns))
              ?.senses ?? [];
          const entries = search
            .pick(analysis, PICKED / 2, event.id)
            .facts.filter(
              ({ fields }) => !senses.some(({ word, score }) => score > 0.6 && fields.has(word)),
            );
          const about = { about: event.id, weight: 0.3, counted: false, answerable: false };
          return groupsOf(
            about,
            analysis,
            entries,
            entries.map(() => false),
            search,
          );
        }),
      );
    });
  }

  /** The ask narrowed to another year or name than the fact's. */
  function narrowed(ask: string, fact: Fact): Miss | undefined {
    const event = knowledge.events.find(({ id }) => id === fact.eventId);
    const places =
      event?.entities.filter(({ type }) => type !== 'person' && type !== 'group') ?? [];
    const year = String(1950 + Math.floor(random() * 75));
    const name = places[Math.floor(random() * places.length)]?.name;
    const into = random() < 0.5 || name === undefined ? year : name;
    const own = entryOf.get(fact)?.fields;
    const known = tokenise(into).some(({ norm }) => {
      const word = search.vocabulary.find(norm);
      return word !== undefined && own?.has(word) === true;
    });
    return known ? undefined : { question: `${ask.replace(/[?.!]$/, '')} in ${into}?` };
  }

  /** The ask as it stands in the pack, word for word. */
  function asWritten(analysis: Analysis, fact: Fact, limit: number): Group[] {
    const entries = search
      .pick(analysis, limit, fact.eventId)
      .facts.filter(({ fact: other }) => other === fact || !mayAnswerToo(other, fact));
    const labels = entries.map((entry) => entry.fact === fact);
    return groupsOf(aboutOf(fact, true), analysis, entries, labels, search).slice(0, 1);
  }

  /** The facts picked for a question made from `fact`: that fact without the ask, and those on other passages. */
  function candidatesFor(analysis: Analysis, fact: Fact, ask: string): Entry[] {
    return search
      .pick(analysis, PICKED / 2, fact.eventId)
      .facts.filter(({ fact: other }) => other === fact || !mayAnswerToo(other, fact))
      .map((entry) => (entry.fact === fact ? withoutAsk(entry, ask, search) : entry));
  }

  /** The ask with one informative word replaced by another fact's: a near miss that `fact` does not answer. */
  function swapWord(ask: string, fact: Fact): Miss | undefined {
    const { vocabulary } = search;
    const entry = entryOf.get(fact);
    const informative = (text: string): Token[] =>
      tokenise(text).filter((token) => {
        const word = vocabulary.find(token.norm);
        return word !== undefined && !isStopword(token.norm) && search.wordWeight(word) > 0.4;
      });
    const isName = (token: Token): boolean => vocabulary.isName(vocabulary.find(token.norm) ?? -1);
    const own = informative(ask);
    const out = own[Math.floor(random() * own.length)];
    if (!out || !entry) return undefined;
    for (let tries = 0; tries < 20; tries++) {
      const other = facts[Math.floor(random() * facts.length)];
      if (other?.eventId !== fact.eventId) continue;
      const words = informative(other.asks.join(' ')).filter(
        (each) => isName(each) === isName(out),
      );
      const into = words[Math.floor(random() * words.length)];
      const word = into && vocabulary.find(into.norm);
      if (!into || word === undefined || entry.fields.has(word)) continue;
      return { question: ask.slice(0, out.start) + into.text + ask.slice(out.end), word };
    }
    return undefined;
  }
}

/** A question that a fact does not answer; entries that have the `word` it turns on may, and are left out. */
interface Miss {
  readonly question: string;
  readonly word?: number;
}

/** Question words with the sorts of value that answer them. */
const FORMS: readonly (readonly [string, readonly ValueType[]])[] = [
  ['Who', ['person', 'name']],
  ['When', ['date', 'duration', 'age']],
  ['Where', ['place', 'name']],
  ['Why', []],
  ['How much', ['money', 'count', 'percent', 'measure']],
  ['How long', ['duration', 'date']],
];
const FORM =
  /^(?:Who|When|Where|Why|How (?:much|long|many \p{L}+))(?= (?:did|does|do|was|were|is|are|will|has|have)\b)/u;

/** The ask with another question word, of a sort that the fact's short answer does not give. */
function otherForm(ask: string, { answer }: Fact, random: () => number): Miss | undefined {
  const [own] = FORM.exec(ask) ?? [];
  if (own === undefined) return undefined;
  const given = valuesOf(tokenise(answer), answer).map(({ type }) => type);
  const others = FORMS.filter(
    ([word, sorts]) => !own.startsWith(word) && !sorts.some((sort) => given.includes(sort)),
  );
  const [word] = others[Math.floor(random() * others.length)] ?? [];
  return word === undefined ? undefined : { question: ask.replace(FORM, word) };
}

/** What another than its speaker said, who is spoken of in the fact. */
function otherSpeaker({ speaker, subjects, answer }: Fact): Miss | undefined {
  const other = subjects.find((each) => each !== speaker && each.type === 'person');
  if (!speaker || !other) return undefined;
  const topic =
    tokenise(answer)
      .filter(({ norm }) => !isStopword(norm))
      .at(-1)?.text ?? 'that';
  return { question: `What did ${other.name} say about ${topic}?` };
}

/** Who or which, where the fact only says how many. */
function namesInstead({ quantities, answer }: Fact): Miss[] {
  if (valuesOf(tokenise(answer), answer).some(({ type }) => NAMING.has(type))) return [];
  return quantities.flatMap(({ value, unit }) =>
    value > 1 && value < 500 && Number.isInteger(value) && /^\p{Ll}[\p{L} -]+s$/u.test(unit)
      ? [{ question: `Which ${unit} were they?` }, { question: `names of the ${value} ${unit}` }]
      : [],
  );
}

const NAMING: ReadonlySet<ValueType> = new Set(['person', 'place', 'name']);

/**
 * Questions that people ask of a story and that most stories leave open. Each is asked of the
 * names of an event; a fact that has the word which the question turns on is left out.
 */
const STRAYS: readonly (readonly [string, string])[] = [
  ['How old is NAME?', 'old'],
  ['Who is NAME married to?', 'married'],
  ['When was NAME born?', 'born'],
  ['Where does NAME live?', 'live'],
  ['Which party does NAME belong to?', 'party'],
  ['How much does NAME earn?', 'earn'],
  ['Why did NAME resign?', 'resign'],
  ['What did NAME study?', 'study'],
  ["What is NAME's phone number?", 'phone'],
  ['Who founded NAME?', 'founded'],
  ['How many people work for NAME?', 'work'],
  ['Did NAME apologise?', 'apologise'],
  ['What did NAME say about WORD?', 'WORD'],
  ['Does NAME support WORD?', 'WORD'],
  ['NAME WORD', 'WORD'],
  ['What did NAME do before WORD?', 'before'],
  ['how many WORD does NAME have', 'WORD'],
  ['When will NAME reopen?', 'reopen'],
];

function aboutOf(fact: Fact, answerable: boolean): Omit<Group, 'rows' | 'labels'> {
  return { about: fact.eventId, weight: answerable ? 0.4 : 0.2, counted: false, answerable };
}

/** Whether `other` may answer what is asked of `fact`: the same passage, or more by the same speaker or on the same subjects. */
function mayAnswerToo(other: Fact | undefined, fact: Fact): boolean {
  if (other?.eventId !== fact.eventId) return false;
  const samePassage =
    other.source === fact.source && other.start < fact.end && fact.start < other.end;
  const subjects = ({ subjects }: Fact): string =>
    subjects
      .map(({ id }) => id)
      .sort()
      .join();
  const sameMatter = other.kind === fact.kind && subjects(other) === subjects(fact);
  return (
    samePassage ||
    (sameMatter &&
      (fact.subjects.length > 0 || fact.speaker !== undefined) &&
      other.speaker === fact.speaker)
  );
}

function withoutAsk(entry: Entry, ask: string, { vocabulary }: SearchIndex): Entry {
  const own = tokenise(ask)
    .flatMap(({ norm }) => vocabulary.find(norm) ?? [])
    .join();
  const asks = entry.asks.filter(
    ({ words, form }) =>
      !(form === formOf(ask) && words.every((word) => own.split(',').includes(String(word)))),
  );
  const kept = new Set(asks.flatMap(({ words }) => words));
  const fields = new Map(
    [...entry.fields].map(([word, field]) => [word, kept.has(word) ? field : field & ~FIELD.ask]),
  );
  return { ...entry, asks, fields };
}
