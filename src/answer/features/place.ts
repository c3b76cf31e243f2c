/** How the met words stand to each other in an entry: near, in order, side by side. */
import type { Token } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import type { Entry } from '../entries.ts';
import type { Meeting } from './meeting.ts';

export const PLACE = [
  'pairs',
  'closeness',
  'order',
  'bigrams',
  'run',
  'defines',
  'length',
  'first',
  'depth',
  'answerNear',
] as const;

export function place(
  { tokens: asked, form }: Analysis,
  meetings: readonly Meeting[],
  entry: Entry,
): Record<(typeof PLACE)[number], number> {
  return {
    pairs: pairs(meetings),
    closeness: closeness(meetings),
    order: order(meetings),
    ...runs(asked, entry.tokens),
    defines: form === 'what' && meetings.length < 4 && defines(meetings, entry) ? 1 : 0,
    length: Math.log2(1 + entry.tokens.length) / 6,
    first: entry.position === 0 ? 1 : 0,
    answerNear: answerNear(meetings, entry),
    depth: entry.position < 0 ? 0 : Math.min(1, entry.position / 20),
  };
}

/** Neighbouring terms of the question that also stand within three words in the entry. */
function pairs(meetings: readonly Meeting[]): number {
  let found = 0;
  meetings.forEach(({ places }, i) => {
    const before = meetings[i - 1]?.places ?? [];
    if (before.some((a) => places.some((b) => b !== a && Math.abs(b - a) <= 3))) found++;
  });
  return meetings.length < 2 ? 0 : found / (meetings.length - 1);
}

/** How tightly the met words stand in the quote: 1 when side by side. */
function closeness(meetings: readonly Meeting[]): number {
  const met = meetings.filter(({ places }) => places.length > 0);
  if (met.length < 2) return 0;
  let best = Infinity;
  for (const { places } of met) {
    for (const start of places) {
      let reach = 0;
      for (const other of met) {
        let least = Infinity;
        for (const place of other.places) least = Math.min(least, Math.abs(place - start));
        reach = Math.max(reach, least);
      }
      best = Math.min(best, reach);
    }
  }
  return (met.length - 1) / Math.max(met.length - 1, best);
}

/** Share of the met terms that follow each other in the entry as in the question. */
function order(meetings: readonly Meeting[]): number {
  const places = meetings.flatMap((each) => each.places.slice(0, 1));
  const kept = places.filter((place, i) => i > 0 && place > (places[i - 1] ?? 0)).length;
  return places.length < 2 ? 0.5 : kept / (places.length - 1);
}

/** Share of the words side by side in the question that are so in the entry, small words included, and the longest run. */
function runs(asked: readonly Token[], tokens: readonly Token[]): { bigrams: number; run: number } {
  if (asked.length < 2) return { bigrams: 0, run: 0 };
  let found = 0;
  let run = 0;
  let longest = 0;
  for (let k = 1; k < asked.length; k++) {
    const side = sideBySide(asked[k - 1]?.stem, asked[k]?.stem, tokens);
    run = side ? run + 1 : 0;
    found += side ? 1 : 0;
    longest = Math.max(longest, run);
  }
  return { bigrams: found / (asked.length - 1), run: Math.min(1, longest / 6) };
}

function sideBySide(
  first: string | undefined,
  second: string | undefined,
  tokens: readonly Token[],
): boolean {
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.stem === second && tokens[i - 1]?.stem === first) return true;
  }
  return false;
}

/** How near the words of the short answer that the question does not have stand to those that it has. */
function answerNear(meetings: readonly Meeting[], { answerAt, words }: Entry): number {
  const given = answerAt.filter((place) => !meetings.some(({ word }) => word === words[place]));
  if (given.length === 0) return 0;
  let near = 0;
  let total = 0;
  for (const { places, term } of meetings) {
    if (places.length === 0) continue;
    let least = Infinity;
    for (const a of places) for (const b of given) least = Math.min(least, Math.abs(a - b));
    near += term.weight / (1 + (least - 1) / 4);
    total += term.weight;
  }
  return total === 0 ? 0 : near / total;
}

/** The entry begins with what is asked about, and says what it is. */
function defines(meetings: readonly Meeting[], entry: Entry): boolean {
  const last = meetings.at(-1)?.places[0];
  if (last === undefined || last > 8) return false;
  return /^(?:is|are|was|were|means|refers)$/.test(entry.tokens[last + 1]?.norm ?? '');
}
