/** Whether an entry has the sort of answer that the question asks for. */
import type { Analysis } from '../analysis.ts';
import type { Entry } from '../entries.ts';
import { sortOf } from '../intents.ts';
import type { Value, ValueType } from '../../text/values.ts';
import { isWanted } from '../wanted.ts';
import { COVERED, isExact, type Meeting } from './meeting.ts';
import { most } from './numbers.ts';

export const VALUES = [
  'valueFits',
  'valueMissing',
  'valueNear',
  'valueCount',
  'unitFits',
  'unitMissing',
  'unitOnlyNear',
  'wantsNames',
  'givesName',
  'givesNumber',
  'sortFits',
  'sortClashes',
  'kindFits',
  'kindMissing',
  'reason',
  'quoted',
  'negation',
] as const;

const NAMES: ReadonlySet<ValueType> = new Set(['person', 'place', 'name']);
/** A day tells how long something took only as its end. */
const LASTING = /\b(?:until|till|since|through|from|by)\b/i;
const REASON =
  /\b(?:because|due to|caused|owing|so that|in order to|aimed?|aims|since|as a result|purpose|therefore|led to|after|to (?:help|prevent|avoid|make|improve|ensure|discuss|protect|reduce|allow|promote))\b/i;

export function values(
  analysis: Analysis,
  meetings: readonly Meeting[],
  entry: Entry,
): Record<(typeof VALUES)[number], number> {
  const asked = new Set(meetings.filter(isExact).map(({ word }) => word));
  const isNew = (words: readonly (number | undefined)[]): boolean =>
    words.some((word) => !asked.has(word));
  const given = entry.given.filter(({ words }) => isNew(words));
  const lasting = analysis.form !== 'how-long' || LASTING.test(quoteOf(entry));
  const wants = (value: Pick<Value, 'type' | 'dimension'>): boolean =>
    isWanted(value, analysis) && (value.type !== 'date' || lasting);
  const novel = given.filter(wants);
  const near = entry.values.filter(
    (value) => wants(value) && isNew(entry.words.slice(value.from, value.to)),
  );
  const wanted = analysis.values.length > 0;
  return {
    valueFits: wanted && novel.length > 0 ? 1 : 0,
    valueMissing: wanted && novel.length === 0 ? 1 : 0,
    valueNear: most(near, (value) => nearness(value, meetings)),
    valueCount: Math.min(1, novel.length / 3),
    ...unitFeatures(analysis, entry, meetings),
    unitOnlyNear:
      meetings.find(({ term }) => term.norm === analysis.unit?.norm)?.match === 'near' ? 1 : 0,
    wantsNames: wantsNames(analysis, given, meetings, entry) ? 1 : 0,
    givesName: given.some(({ type }) => NAMES.has(type)) ? 1 : 0,
    givesNumber: given.some(({ type }) => !NAMES.has(type)) ? 1 : 0,
    ...sortFeatures(analysis, entry, novel.length > 0),
    ...kindFeatures(analysis, entry),
    reason: analysis.form === 'why' && REASON.test(quoteOf(entry)) ? 1 : 0,
    quoted: analysis.form === 'said' && /["“]/.test(quoteOf(entry)) ? 1 : 0,
    negation: analysis.negated === isDenied(entry, meetings) ? 0 : 1,
  };
}

/** Whether the fact's asks want the sort of answer that the question wants. */
function sortFeatures(
  { form }: Analysis,
  { asks, fact }: Entry,
  given: boolean,
): { sortFits: number; sortClashes: number } {
  const sort = sortOf(form);
  if (sort === undefined || !fact) return { sortFits: 0, sortClashes: 0 };
  const fits = asks.some((ask) => sortOf(ask.form) === sort);
  return { sortFits: fits ? 1 : 0, sortClashes: fits || given ? 0 : 1 };
}

/** How far from a word its name may stand: "the church of St Hild". */
const NAMED_WITHIN = 3;
const INDEFINITE = /^(?:an?|another|some|other|several|many|one|various|few|two)$/;

/**
 * "Which countries?" is not answered by how many there are, nor "which church?" by "a church": where the
 * entry only counts or mentions what is to be named, it names none.
 */
function wantsNames(
  { identity }: Analysis,
  given: Entry['given'],
  meetings: readonly Meeting[],
  entry: Entry,
): boolean {
  const asked = identity && meetings.find(({ term }) => term.at === identity.at);
  if (!asked || !isExact(asked)) return false;
  if (entry.fact && given.some(({ type }) => NAMES.has(type))) return false;
  return asked.places.length === 0
    ? given.length > 0 && given.every(({ type }) => type === 'count')
    : asked.places.every((place) => isBare(place, meetings, entry));
}

/** Counted or mentioned for the first time, with no new name beside it. */
function isBare(
  at: number,
  meetings: readonly Meeting[],
  { tokens, words, values }: Entry,
): boolean {
  const counted = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].some(
    (token) => token !== undefined && (token.number || INDEFINITE.test(token.norm)),
  );
  return (
    counted &&
    !values.some(
      ({ type, from, to }) =>
        NAMES.has(type) &&
        from <= at + NAMED_WITHIN &&
        to > at - NAMED_WITHIN &&
        words.slice(from, to).some((each) => !meetings.some(({ word }) => word === each)),
    )
  );
}

function kindFeatures(
  { kinds }: Analysis,
  { fact }: Entry,
): { kindFits: number; kindMissing: number } {
  const asked = fact !== undefined && kinds.length > 0;
  const fits = asked && kinds.includes(fact.kind);
  return { kindFits: fits ? 1 : 0, kindMissing: asked && !fits ? 1 : 0 };
}

function unitFeatures(
  { unit, form }: Analysis,
  entry: Entry,
  meetings: readonly Meeting[],
): { unitFits: number; unitMissing: number } {
  if (!unit || form !== 'how-many') return { unitFits: 0, unitMissing: 0 };
  if (entry.units.length > 0) {
    const fits = most(unit.senses, ({ word, score }) => (entry.units.includes(word) ? score : 0));
    return { unitFits: fits, unitMissing: fits < COVERED ? 1 : 0 };
  }
  const meeting = meetings.find(({ term }) => term.norm === unit.norm);
  if (!meeting || meeting.own < COVERED) return { unitFits: 0, unitMissing: 1 };
  const { places } = meeting;
  const counted = entry.values.some(
    ({ type, to }) => type === 'count' && places.some((place) => place >= to && place < to + 5),
  );
  return { unitFits: counted ? meeting.own : 0, unitMissing: 0 };
}

/** A denial reaches so many words on. */
const DENIED = 4;

/** Whether the entry denies something that the question speaks of. */
function isDenied({ denials }: Entry, meetings: readonly Meeting[]): boolean {
  return denials.some((at) =>
    meetings.some(({ places }) => places.some((place) => place > at && place <= at + DENIED)),
  );
}

function quoteOf({ source, start, end }: Entry): string {
  return source.text.slice(start, end);
}

/** How near a value stands to the words that the question shares with the entry. */
function nearness({ from, to }: Value, meetings: readonly Meeting[]): number {
  let near = 0;
  let total = 0;
  for (const meeting of meetings) {
    const { places } = meeting;
    if (places.length === 0) continue;
    const distance = Math.min(
      ...places.map((place) => (place < from ? from - place : Math.max(0, place - to + 1))),
    );
    near += meeting.term.weight / (1 + distance / 4);
    total += meeting.term.weight;
  }
  return total === 0 ? 0 : near / total;
}
