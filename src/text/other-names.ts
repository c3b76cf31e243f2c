/** Other names of the same: of countries, states and parties. */
import { demonymGroups } from './gazetteer.ts';
import { PARTY_LETTERS, PARTY_NAMES } from './lang/en/parties.ts';
import { PEOPLES, STATE_SHORTS } from './lang/en/places.ts';
import type { Span } from './span.ts';
import { tokenise } from './tokens.ts';

const STATES: ReadonlyMap<string, string> = new Map(
  [...STATE_SHORTS.matchAll(/(\S+?)=(.+?)(?=\s+\S+=|\s*$)/g)].map(([, short = '', name = '']) => [
    short,
    name,
  ]),
);

/** Names that mean one thing, a group each. */
const GROUPS: readonly (readonly string[])[] = [
  ...demonymGroups(),
  ['American', 'America', 'United States', 'USA', 'U.S.'],
  ...STATES,
  ...[PARTY_NAMES, PEOPLES].flatMap((lines) =>
    lines
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' | ')),
  ),
];

/** By each word of a name, the words of what else it is called. */
const others = new Map<string, (readonly string[])[]>();
for (const group of GROUPS) {
  const names = group.map((name) => tokenise(name).map(({ norm }) => norm));
  for (const [i, name] of names.entries()) {
    const alike = names.filter((_, j) => j !== i);
    for (const word of name) others.set(word, [...(others.get(word) ?? []), ...alike]);
  }
}

/** Whether words of a text have another name for what a word in lower case names: "fla" for "florida", "poland" for "poles". */
export function isCalledIn(word: string, words: ReadonlySet<string>): boolean {
  const names = others.get(word) ?? others.get(word.replace(/s$/, ''));
  return names?.some((name) => name.every((each) => words.has(each))) ?? false;
}

/** Initials stand with stops or without, shortened words with one: "N.Y.", "NY", "Fla.". */
const shorts = [...STATES.keys()]
  .map((short) => (/^\p{Lu}+$/u.test(short) ? short.replaceAll(/./g, '$&\\.?') : `${short}\\.`))
  .join('|');
const PARTY_AND_PLACE = new RegExp(
  `(?<=[(,]\\s?)([${[...PARTY_LETTERS.keys()].join('')}])-(\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)*)(?=[),])`,
  'gu',
);
const STATE = new RegExp(`(?<=[(,]\\s?)(?:${shorts})(?=[),])`, 'gu');

/** A text with what stands short behind a name written out: "Chaffetz (R-Utah)" → "Chaffetz (Republican of Utah)". */
export function writtenOut(text: string): string {
  return text
    .replace(
      PARTY_AND_PLACE,
      (_, letter: string, place: string) =>
        `${PARTY_LETTERS.get(letter) ?? letter} of ${stateOf(place) ?? place}`,
    )
    .replace(STATE, (short) => stateOf(short) ?? short);
}

/** Where a text tells somebody's party and place by a letter and a short name: "R" and "Utah" of "Chaffetz (R-Utah)". */
export function partiesAndPlaces(text: string): { readonly party: Span; readonly place: Span }[] {
  return [...text.matchAll(PARTY_AND_PLACE)].map(({ index, 1: letter = '', 2: place = '' }) => {
    const end = index + letter.length;
    return { party: { start: index, end }, place: { start: end + 1, end: end + 1 + place.length } };
  });
}

function stateOf(short: string): string | undefined {
  return STATES.get(short.replaceAll('.', ''));
}
