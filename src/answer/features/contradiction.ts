/** Where an entry says nearly what the question says, but another word in one place: the mark of a near miss. */
import type { Token } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import type { Entry } from '../entries.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { COVERED, type Meeting } from './meeting.ts';

export const CONTRADICTION = [
  'substituted',
  'substitutedNumber',
  'substitutedName',
  'opposed',
  'relationMissing',
] as const;

export function contradiction(
  { tokens: asked, stems, contraries, relations }: Analysis,
  meetings: readonly Meeting[],
  { tokens }: Entry,
): Record<(typeof CONTRADICTION)[number], number> {
  const strongest = { plain: 0, number: 0, name: 0 };
  for (const { term, own } of meetings) {
    if (own >= COVERED) continue;
    const sort = term.number ? 'number' : term.name ? 'name' : 'plain';
    const sides = [asked[term.at - 1], asked[term.at + 1]] as const;
    const strength = term.weight * replaced(sides, tokens, stems);
    strongest[sort] = Math.max(strongest[sort], strength);
  }
  const has = (stem: string): boolean => tokens.some((token) => token.stem === stem);
  const opposed = contraries.some(({ stem, against }) => against.some(has) && !has(stem));
  return {
    substituted: strongest.plain,
    substitutedNumber: strongest.number,
    substitutedName: strongest.name,
    opposed: opposed ? 1 : 0,
    relationMissing: relations.some((words) => !tokens.some(({ stem }) => words.has(stem))) ? 1 : 0,
  };
}

/**
 * 1 when the entry has another word between the two neighbours of the question's word, 0.5 when it has
 * one beside one of them that carries content.
 */
function replaced(
  [before, after]: readonly [Token | undefined, Token | undefined],
  tokens: readonly Token[],
  stems: ReadonlySet<string>,
): number {
  const is = (i: number, wanted: Token | undefined): boolean =>
    wanted !== undefined && tokens[i]?.stem === wanted.stem;
  let strength = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isStopword(token.norm) || stems.has(token.stem)) continue;
    const left = is(i - 1, before);
    const right = is(i + 1, after);
    if (left && right) return 1;
    if ((left && carries(before)) || (right && carries(after))) strength = 0.5;
  }
  return strength;
}

function carries(token: Token | undefined): boolean {
  return token !== undefined && !isStopword(token.norm);
}
