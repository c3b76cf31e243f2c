/**
 * The known kinds of fact, one row each: what commands and the answer layer do by kind, they take from the row. A pack may
 * use others; they are shown under their own name, and on the timeline by their day. What a kind is called, and what it is
 * for, stands in each language in `src/bot/messages`, where the compiler asks for it.
 */

/** The lines of facts on the card that /event shows, in its order. */
export const cardLines = [
  'what',
  'howMany',
  'theme',
  'cause',
  'result',
  'effect',
  'cost',
  'price',
  'next',
] as const;
/** A line of the event’s card. */
export type CardLine = (typeof cardLines)[number];

/** Kinds that are shown or left out together: by /attendance, /themes, the card of a name, and as the story's making. */
export type KindList = 'attendance' | 'themes' | 'person' | 'credits';

/** How a fact of the kind stands on the timeline. */
export interface OnTimeline {
  /** It belongs there also when no day is known. */
  readonly undated: boolean;
  /** What stands beside the day: its answer, the answer behind its label, or its quote, where the answer is the day. */
  readonly shows: 'answer' | 'labelled' | 'quote';
}

/** A row of the table: what is done with facts of a kind. */
export interface Kind {
  /** It is something that a speaker said, where it has one. */
  readonly said: boolean;
  /** Missing where the answer tells who, what or how much, which beside a day does not say what happened. */
  readonly timeline?: OnTimeline;
  /** The line of the card, and its place in the line, counted from 1. */
  readonly card?: readonly [line: CardLine, place: number];
  /** The lists that it is in, and its place in each, counted from 1. */
  readonly lists: Readonly<Partial<Record<KindList, number>>>;
  /** Other slugs that packs and stored facts may have for it. */
  readonly aliases: readonly string[];
}

const ANSWER: OnTimeline = { undated: false, shows: 'answer' };

/** In the order in which moderators are offered them. */
const table = {
  what: narrated({ card: ['what', 1] }),
  date: narrated({ timeline: { undated: true, shows: 'quote' } }),
  place: narrated(),
  duration: narrated({ timeline: { undated: false, shows: 'quote' } }),
  count: still({
    card: ['howMany', 3],
    lists: { attendance: 2 },
  }),
  attendance: still({
    card: ['howMany', 1],
    lists: { attendance: 1 },
  }),
  casualty: narrated({ card: ['howMany', 2] }),
  cause: still({ card: ['cause', 1] }),
  effect: narrated({ card: ['effect', 1] }),
  change: narrated(),
  outcome: narrated({ card: ['what', 5] }),
  result: narrated({ card: ['result', 1] }),
  vote: narrated({ card: ['result', 2] }),
  decision: narrated({ card: ['what', 4] }),
  plan: narrated({
    timeline: { undated: true, shows: 'answer' },
    card: ['next', 1],
  }),
  cost: still({ card: ['cost', 1] }),
  price: still({ card: ['price', 1] }),
  statement: said(),
  pledge: said(),
  call: said({ aliases: ['demand'] }),
  warning: said(),
  reaction: said(),
  participant: still({ lists: { attendance: 3, person: 3 } }),
  role: still({ lists: { person: 1 } }),
  organisation: still({ lists: { person: 2 } }),
  purpose: still({ card: ['what', 3] }),
  background: narrated(),
  theme: still({
    card: ['theme', 1],
    lists: { themes: 1 },
  }),
  topic: still({ lists: { themes: 2 } }),
  agenda: still({ lists: { themes: 3 } }),
  edition: narrated({
    timeline: { undated: true, shows: 'labelled' },
    card: ['what', 2],
  }),
  credit: still({ lists: { credits: 1 } }),
  publication: still({ lists: { credits: 2 } }),
};

/** A kind that the table has; packs may bring others. */
export type KnownKind = keyof typeof table;

/** The row of each known kind. */
export const kindTable: Readonly<Record<KnownKind, Kind>> = table;

/** The known kinds in the order of the table. */
export const knownKinds: readonly KnownKind[] = Object.keys(table).filter(isKnownKind);

/** The rows by slug, for slugs that may be a pack's own. */
export const kinds: ReadonlyMap<string, Kind> = new Map(Object.entries(table));

const canonical = new Map(
  knownKinds.flatMap((kind) => kindTable[kind].aliases.map((alias) => [alias, kind] as const)),
);

/** Whether there is a row for this slug. */
export function isKnownKind(kind: string): kind is KnownKind {
  return Object.hasOwn(table, kind);
}

/** The slug that a kind is read as: that of the row which has it as an alias, else itself. */
export function canonicalKind(kind: string): string {
  return canonical.get(kind) ?? kind;
}

/** The kinds of a list, in its order. */
export function kindsInList(list: KindList): readonly KnownKind[] {
  return inOrder((kind) => kindTable[kind].lists[list]);
}

/** The kinds of a line of the card, in its order. */
export function kindsOnLine(line: CardLine): readonly KnownKind[] {
  return inOrder((kind) => {
    const [of, place] = kindTable[kind].card ?? [];
    return of === line ? place : undefined;
  });
}

/** How a fact of this kind stands on a timeline; a pack's own kinds stand there by their day. */
export function onTimeline(kind: string): OnTimeline | undefined {
  return isKnownKind(kind) ? kindTable[kind].timeline : ANSWER;
}

/** Whether a fact is something that its speaker said; of a pack's own kinds, what has a speaker. */
export function isSaid({
  kind,
  speaker,
}: {
  readonly kind: string;
  readonly speaker?: object;
}): boolean {
  return speaker !== undefined && (kinds.get(kind)?.said ?? true);
}

/** The kinds that `placeOf` gives a place, by it. */
function inOrder(placeOf: (kind: KnownKind) => number | undefined): KnownKind[] {
  return knownKinds
    .flatMap((kind) => {
      const place = placeOf(kind);
      return place === undefined ? [] : [{ kind, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ kind }) => kind);
}

type More = Partial<Omit<Kind, 'said'>>;

/** A kind that tells what happened: it stands on the timeline where its day is known. */
function narrated(more: More = {}): Kind {
  return { timeline: ANSWER, ...still(more) };
}

/** A kind that tells who, what or how much: it does not stand on the timeline. */
function still(more: More = {}): Kind {
  return { said: false, lists: {}, aliases: [], ...more };
}

/** A kind that its speaker said; on the timeline where it has a day and no speaker. */
function said(more: More = {}): Kind {
  return { ...narrated(more), said: true };
}
