/** What is wrong with knowledge packs, told so that whoever wrote them can put it right. */

export interface Problem {
  /** The file it is in. */
  readonly file: string;
  /** Where in the file. */
  readonly place?: Place;
  readonly what: string;
  readonly expected?: string;
  readonly found?: string;
  /** The passage of the source that comes nearest to a quote, differences marked. */
  readonly nearest?: string;
  readonly remedy: string;
  /** The same as data, to be told in other languages; missing for what is wrong with folders. */
  readonly fault?: PackFault;
}

/** A line of a text; or an item by its id, else by its number from 1, and a field, of the file where no item is named. */
export type Place =
  { readonly line: number } | { readonly item?: PackItem; readonly field?: string };
/** Which entry of a pack is wrong: its id, or its number where it has none. */
export interface PackItem {
  readonly noun: PackNoun;
  readonly id: string | number;
}
/** What an entry of a pack is. */
export type PackNoun = 'fact' | 'source' | 'entity';

/** What is wrong. `found` is shown as it stands in the file, and missing where nothing stands there. */
export type PackFault =
  | { readonly code: 'notJson'; readonly found: string | undefined; readonly parser: string }
  | { readonly code: 'noExport'; readonly found: string | undefined }
  | { readonly code: 'noText'; readonly source: string; readonly found: string | undefined }
  | { readonly code: 'unknownField'; readonly names: string; readonly meant: string | undefined }
  | { readonly code: 'missing'; readonly expected: Expected }
  | { readonly code: 'misplaced'; readonly expected: Expected; readonly found: string }
  | { readonly code: 'eventTwice'; readonly found: string; readonly first: string }
  | {
      readonly code: 'otherType';
      readonly found: string;
      readonly type: string;
      readonly first: string;
    }
  | { readonly code: 'twice'; readonly noun: PackNoun }
  | { readonly code: 'otherText'; readonly expected: string; readonly found: string }
  | { readonly code: 'endsEarly'; readonly start: string; readonly found: string }
  | {
      readonly code: 'unknown';
      readonly noun: 'source' | 'entity';
      readonly found: string;
      readonly meant: string | undefined;
    }
  | {
      readonly code: 'notSoOften';
      readonly source: string;
      readonly count: number;
      readonly found: string;
    }
  | {
      readonly code: 'quotedElsewhere';
      readonly source: string;
      readonly found: string;
      readonly elsewhere: string;
    }
  | { readonly code: 'quotedNowhere'; readonly source: string; readonly found: string }
  | {
      readonly code: 'quotedOtherwise';
      readonly source: string;
      readonly found: string;
      readonly nearest: string;
    };

/** What belongs in a field; `english` is a schema's own words for what is not named here. */
export type Expected =
  | { readonly key: 'slug' | 'text' | 'day' | 'time' | 'link' | 'digest' }
  | { readonly key: 'string' | 'number' | 'int' | 'array' | 'object' }
  | { readonly key: 'oneOf'; readonly names: string }
  | { readonly key: 'characters'; readonly most: number }
  | { readonly key: 'items' | 'least'; readonly least: number }
  | { readonly key: 'other'; readonly english: string };

/** Takes a problem when one is found; reading and checking go on. */
export type Report = (problem: Problem) => void;

/** Everything that is wrong with the packs; the message lists it all. */
export class PackError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`${count} in the knowledge packs`, ...problems.map(describe)].join('\n\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}

/** A problem as lines of English text, for logs and programs. */
export function describe({ file, place, what, remedy, ...rest }: Problem): string {
  const rows = [
    ['expected', rest.expected],
    ['found', rest.found],
    ['nearest', rest.nearest],
    ['to do', remedy],
  ];
  const lines = rows.flatMap(([label = '', text]) =>
    text === undefined ? [] : [`  ${`${label}:`.padEnd(10)}${text}`],
  );
  return [`${[file, ...placeWords(place)].join(', ')}: ${what}`, ...lines].join('\n');
}

/** `fact "attendance"`, `field "quote"`; `line 12`. */
function placeWords(place: Place = {}): string[] {
  if ('line' in place) return [`line ${place.line}`];
  const { item, field } = place;
  const id = typeof item?.id === 'string' ? `"${item.id}"` : item?.id;
  return [
    ...(item ? [`${item.noun} ${id}`] : []),
    ...(field === undefined ? [] : [`field "${field}"`]),
  ];
}

/** A value as it stands in a file: `"Park"`, `17`, `nothing`. */
export function shown(value: unknown): string {
  return asWritten(value) ?? 'nothing';
}

/** The same; `undefined` where nothing stands there. */
export function asWritten(value: unknown): string | undefined {
  return value === undefined ? undefined : shortened(JSON.stringify(value));
}

/** At most 200 characters of a text. */
export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
