/** What is wrong with knowledge packs, told so that whoever wrote them can put it right. */

export interface Problem {
  /** The file it is in. */
  readonly file: string;
  /** Where in the file: `fact "attendance", field "quote"`, `line 12`. */
  readonly where?: string;
  readonly what: string;
  readonly expected?: string;
  readonly found?: string;
  /** The passage of the source that comes nearest to a quote, differences marked. */
  readonly nearest?: string;
  readonly remedy: string;
}

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

/** A problem as lines of text. */
export function describe({ file, where, what, remedy, ...rest }: Problem): string {
  const place = where === undefined ? file : `${file}, ${where}`;
  const rows = [
    ['expected', rest.expected],
    ['found', rest.found],
    ['nearest', rest.nearest],
    ['to do', remedy],
  ];
  const lines = rows.flatMap(([label = '', text]) =>
    text === undefined ? [] : [`  ${`${label}:`.padEnd(10)}${text}`],
  );
  return [`${place}: ${what}`, ...lines].join('\n');
}

/** A value as it stands in a file: `"Park"`, `17`, `nothing`. */
export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : shortened(JSON.stringify(value));
}

/** At most 200 characters of a text. */
export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
