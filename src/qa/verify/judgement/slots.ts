/**
 * What the sources have in the place of a claim's figure, day or name: the claim is asked with that cut out, and then read
 * with the answer put in. Where a passage says yes to the claim with its own value and not with the claim's, it
 * contradicts the claim.
 */
import type { Model } from '../../../model/model.ts';
import type { Pieces } from '../../../model/tokenizer.ts';
import { readWindow, type Reading } from '../../../reading/read.ts';
import { datesIn } from '../../../text/dates/dates.ts';
import { PREPOSITIONS_WHERE } from '../../../text/lang/en/function-words.ts';
import { numbersIn, type NumberIn } from '../../../text/numbers/numbers.ts';
import { overlap, type Span } from '../../../text/span.ts';
import { tokenise } from '../../../text/tokens.ts';
import { compareDays } from '../figures/days.ts';
import type { Differences } from '../differences/differences.ts';
import { otherFigureIn } from '../figures/figures.ts';
import { mayBeSameName, nameRuns, nameTokens } from '../differences/names.ts';

/** Another value in the place of the claim's. */
export interface Replaced {
  /** Offsets into the claim. */
  readonly claim: Span;
  /** The passage that has it, as a place in its source, and where it stands there. */
  readonly position: number;
  readonly passage: Span;
  /** Logit that the passage answers the claim with its value cut out. */
  readonly score: number;
  /** By how much the logit of yes grows with the passage's value. */
  readonly gain: number;
}

/** Consecutive passages of a source, as they are read. */
export interface Excerpt {
  readonly from: number;
  readonly texts: readonly string[];
  /** The same with short forms written out; these are read. */
  readonly plain: readonly string[];
  readonly pieces: readonly Pieces[];
  readonly title: Pieces | undefined;
  /** Each passage's reading of the claim itself. */
  readonly readings: readonly Reading[];
}

/** A value of a claim that can be cut out. */
interface Slot {
  readonly claim: Span;
  /** The words that ask for it. */
  readonly asked: string;
  /** Another one of its sort in an answer, as offsets into the passage. */
  readonly otherIn: (passage: string, answer: Span) => Span | undefined;
}

/** Slots that are looked at: each takes two readings of a few sentences, some 20 ms each on one core. */
const MAX_SLOTS = 4;

interface Asked {
  readonly claim: string;
  readonly differences: Pick<Differences, 'figures' | 'days' | 'names'>;
  /** Words of names in the source. */
  readonly names: ReadonlySet<string>;
}

/** The values for which the excerpt has others, the surest first. What can be reckoned from the passage is not asked for. */
export async function readSlots(
  { claim, differences: { figures, days, names: unmet }, names }: Asked,
  excerpt: Excerpt,
  model: Model,
): Promise<Replaced[]> {
  const reckoned = figures.flatMap((each) => (each.isReckoned ? [each.claim] : []));
  const lacking = [...[...figures, ...days].map((each) => each.claim), ...unmet];
  const isOf = (spans: readonly Span[], { claim: own }: Slot): boolean =>
    spans.some((span) => overlap(span, own));
  const slots = [...daySlots(claim), ...figureSlots(claim), ...nameSlots(claim, names)].filter(
    (slot, i, all) =>
      !isOf(reckoned, slot) &&
      !isOf(
        all.slice(0, i).map((each) => each.claim),
        slot,
      ),
  );
  // Those that the passage lacks come first.
  const wanted = slots
    .toSorted((a, b) => Number(isOf(lacking, b)) - Number(isOf(lacking, a)))
    .slice(0, MAX_SLOTS);
  const found: Replaced[] = [];
  for (const slot of wanted) {
    const replaced = await readSlot(claim, slot, excerpt, model);
    if (replaced) found.push(replaced);
  }
  return inOnePlace(found).sort((a, b) => b.gain - a.gain);
}

/**
 * The values that would stand in one place of the claim alone: who "a strategist at Orn Securities" is makes the reader surer
 * in whatever place his name is put.
 */
export function inOnePlace(found: readonly Replaced[]): Replaced[] {
  const isSame = (one: Replaced, other: Replaced): boolean =>
    one.position === other.position && overlap(one.passage, other.passage);
  return found.filter((one) =>
    found.every((other) => other === one || other.gain === 0 || !isSame(one, other)),
  );
}

async function readSlot(
  claim: string,
  slot: Slot,
  excerpt: Excerpt,
  model: Model,
): Promise<Replaced | undefined> {
  const { pieces, title, texts, plain, from } = excerpt;
  const read = (text: string): Promise<Reading[]> =>
    readWindow(model, model.pieces.of(text), pieces, title);
  const asked = await read(questionOf(claim, slot));
  const score = Math.max(...asked.map((each) => each.score));
  const at = asked.findIndex((each) => each.score === score);
  const [answer, text, own] = [asked[at], plain[at], excerpt.readings[at]];
  if (!answer || text === undefined || !own || score <= 0) return undefined;
  const other = slot.otherIn(text, answer);
  if (!other) return undefined;
  const filled = put(claim, slot.claim, text.slice(other.start, other.end));
  const yes = (await read(filled))[at]?.yes ?? 0;
  const gain = yes > 0 ? Math.max(0, yes - own.yes) : 0;
  const passage = originalOf(other, text, texts[at] ?? text);
  return { claim: slot.claim, position: from + at, passage, score, gain };
}

/** Where a span of a text stands in the original, of which a part was written out: else the whole of that part. */
function originalOf(span: Span, text: string, original: string): Span {
  const most = Math.min(text.length, original.length);
  let before = 0;
  while (before < most && text[before] === original[before]) before++;
  let after = 0;
  while (after < most - before && text.at(-1 - after) === original.at(-1 - after)) after++;
  if (span.end <= before) return span;
  if (span.start >= text.length - after) return moved(span, original.length - text.length);
  const start = original.slice(0, before).search(/[\p{L}\p{N}.-]*$/u);
  return { start, end: original.length - after };
}

function put(claim: string, { start, end }: Span, text: string): string {
  return claim.slice(0, start) + text + claim.slice(end);
}

function questionOf(claim: string, { claim: span, asked }: Slot): string {
  const question = put(claim, span, asked).replace(/\b(?:on|in|by|at) when\b/, 'when');
  return `${question.replace(/\.$/, '')}?`;
}

const ASKED_BY_SORT: Partial<Record<NumberIn['sort'], string>> = {
  age: 'how old',
  money: 'how much',
  percent: 'how much',
};

function figureSlots(claim: string): Slot[] {
  return numbersIn(claim).map((figure) => ({
    claim: placeOf(figure),
    asked: ASKED_BY_SORT[figure.sort] ?? 'how many',
    otherIn: (passage, { start, end }) => {
      const other = otherFigureIn(figure, passage.slice(start, end));
      // Of an age the number alone is put in: "is 54" says it where the claim has "is 31 years old".
      return other && moved(other.sort === 'age' ? other.numeral : placeOf(other), start);
    },
  }));
}

/** What is cut out with a number: a sign and the unit of money, the "years old" of an age, but no counted thing. */
function placeOf({ sort, start, end, numeral }: NumberIn): Span {
  if (sort === 'age') return { start: numeral.start, end: Math.max(end, numeral.end) };
  return sort === 'money' || sort === 'percent' ? { start, end } : numeral;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function daySlots(claim: string): Slot[] {
  return datesIn(claim).map(({ start, end }) => ({
    claim: { start, end },
    asked: 'when',
    otherIn: (passage, answer) => {
      const text = passage.slice(answer.start, answer.end);
      const [day] = datesIn(text);
      if (!day) return undefined;
      const compared = compareDays(claim.slice(start, end), text.slice(day.start, day.end));
      const differs = compared.some(({ outcome }) => outcome === 'other');
      return differs ? moved(day, answer.start) : undefined;
    },
  }));
}

const IN_PLACES: ReadonlySet<string> = new Set(PREPOSITIONS_WHERE);
const ARTICLE = /\b(?:the|an?)\s+$/i;

function nameSlots(claim: string, names: ReadonlySet<string>): Slot[] {
  const tokens = tokenise(claim);
  return nameRuns(claim, nameTokens(claim, names)).map((span) => {
    const before = tokens.findLast(({ end }) => end <= span.start)?.norm ?? '';
    const thing = ARTICLE.test(claim.slice(0, span.start)) ? 'what' : 'who';
    return {
      claim: span,
      asked: IN_PLACES.has(before) ? 'which place' : thing,
      otherIn: (passage, answer) =>
        otherName(claim.slice(span.start, span.end), passage, answer, names),
    };
  });
}

/** The first name in the answer, unless it may be the claim's. */
function otherName(
  own: string,
  passage: string,
  answer: Span,
  names: ReadonlySet<string>,
): Span | undefined {
  const inside = nameTokens(passage, names).filter((token) => overlap(token, answer));
  const [name] = nameRuns(passage, inside);
  const isOwn = inside.some(({ text }) => mayBeSameName(own, text));
  return name && !isOwn && !mayBeSameName(own, passage.slice(name.start, name.end))
    ? name
    : undefined;
}
