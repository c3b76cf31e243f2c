/** Places that are known by name: countries with the words for their people, cities, and states of the United States. */
import { DEMONYMS, MORE_COUNTRIES, PLACES, REGIONAL, STATES } from './lang/en/places.ts';
import { anyOf } from './lang/words.ts';

const OF_REGION = new RegExp(`^(?:${anyOf(REGIONAL)})s?$`);

/** The entries of the table: "British" with its countries. */
const demonyms: ReadonlyMap<string, readonly string[]> = new Map(
  [...DEMONYMS.matchAll(/(\S+?)=(.+?)(?=\s+\S+=|\s*$)/g)].map(([, word = '', list = '']) => [
    word.toLowerCase(),
    list.replace(/\s+/g, ' ').split('|'),
  ]),
);

/** The country of a demonym in any letter case; of several the one among `named`, else the first. */
export function countryOf(
  demonym: string,
  named: ReadonlySet<string> = new Set(),
): string | undefined {
  const countries = demonyms.get(demonym.toLowerCase());
  return countries?.find((each) => named.has(each)) ?? countries?.[0];
}

/** Each word for people and things of a country with the country's names; no country that only shares its name. */
export function demonymGroups(): string[][] {
  return [...demonyms].map(([word, countries]) => [
    word,
    ...countries.filter((each) => !/^(?:north|south) /i.test(each) || countries.length === 1),
  ]);
}

/** The words for the people of a country, in any letters: "Hungary" → "Hungarian". */
export function demonymsOf(country: string): string[] {
  const own = country.toLowerCase();
  return [...demonyms]
    .filter(
      ([word, countries]) =>
        countries.some((each) => each.toLowerCase() === own) && !/\.|^u[sk]$/.test(word),
    )
    .map(([word]) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Whether a word stands for the people of a country or a part of the world: "Koreans", "Swiss", "Europeans". */
export function isDemonym(word: string): boolean {
  const lower = word.toLowerCase();
  return demonyms.has(lower) || demonyms.has(lower.replace(/s$/, '')) || OF_REGION.test(lower);
}

let countries: ReadonlySet<string> | undefined;
let places: ReadonlySet<string> | undefined;

/** Whether a name is a country's, by the names that Unicode gives. */
export function isCountry(name: string): boolean {
  countries ??= new Set(countryNames());
  return countries.has(name.toLowerCase().replace(/^the /, ''));
}

/** Whether a name is that of a well-known city, state or part of the world; cities are those that name a time zone. */
export function isKnownPlace(name: string): boolean {
  places ??= new Set(
    [
      ...Intl.supportedValuesOf('timeZone').map(
        (zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '',
      ),
      ...STATES,
      ...PLACES,
    ].map((each) => each.toLowerCase()),
  );
  return places.has(name.toLowerCase());
}

function* countryNames(): Generator<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    for (const second of letters) {
      const name = names.of(first + second);
      // A union of countries speaks as a body does.
      if (name !== undefined && !/union|zone|nations/i.test(name)) yield name.toLowerCase();
    }
  }
  yield* MORE_COUNTRIES;
}
