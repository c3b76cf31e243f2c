/**
 * The known kinds of fact, one row each: what commands and the answer layer do by kind, they take from the row. A pack may
 * use others; they are shown under their own name, and on the timeline by their day.
 */
import type { Fact } from './knowledge.ts';

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
export type CardLine = (typeof cardLines)[number];

/** Kinds that are shown or left out together: by /attendance, /themes, the card of a name, and as the story's making. */
export type KindList = 'attendance' | 'themes' | 'person' | 'credits';

export interface OnTimeline {
  /** It belongs there also when no day is known. */
  readonly undated: boolean;
  /** What stands beside the day: its answer, the answer behind its label, or its quote, where the answer is the day. */
  readonly shows: 'answer' | 'labelled' | 'quote';
}

export interface Kind {
  /** How members read it, singular. */
  readonly label: string;
  /** One line for moderators; with the label it has at most 100 characters. */
  readonly description: string;
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
  what: told('What happened', 'The news itself: who did what', { card: ['what', 1] }),
  date: told('Date', 'When it was, or when something happened', {
    timeline: { undated: true, shows: 'quote' },
  }),
  place: told('Place', 'Where it was'),
  duration: told('Duration', 'How long it took', { timeline: { undated: false, shows: 'quote' } }),
  count: still('Number', 'Any other number of people or things', {
    card: ['howMany', 3],
    lists: { attendance: 2 },
  }),
  attendance: still('Attendance', 'How many came, and who they were', {
    card: ['howMany', 1],
    lists: { attendance: 1 },
  }),
  casualty: told('Casualty', 'People killed, hurt, missing or made homeless', {
    card: ['howMany', 2],
  }),
  cause: still('Cause', 'Why it happened', { card: ['cause', 1] }),
  effect: told('Effect', 'What it leads to for people, places or prices beyond it', {
    card: ['effect', 1],
  }),
  change: told('Change', 'What rose, fell or became different, and by how much'),
  outcome: told('Outcome', 'How it ended, or how things stand now', { card: ['what', 5] }),
  result: told('Result', 'Who won, or the score, share or figure that came out', {
    card: ['result', 1],
  }),
  vote: told('Vote', 'How votes were cast: how many for and against, and whose', {
    card: ['result', 2],
  }),
  decision: told('Decision', 'What a court, body or person decided', { card: ['what', 4] }),
  plan: told('Plan', 'What is to happen next', {
    timeline: { undated: true, shows: 'answer' },
    card: ['next', 1],
  }),
  cost: still('Cost', 'Money spent, lost, raised or owed', { card: ['cost', 1] }),
  price: still('Price', 'What something is sold or traded for', { card: ['price', 1] }),
  statement: said('Statement', 'Something said that is no pledge, call, warning or reaction'),
  pledge: said('Pledge', 'Something promised or committed to'),
  call: said('Call', 'Something demanded, asked for, urged or suggested', { aliases: ['demand'] }),
  warning: said('Warning', 'A danger or risk pointed out'),
  reaction: said('Reaction', 'What someone said or did in answer to it'),
  participant: still('Participant', 'Someone who took part, with office and country', {
    lists: { attendance: 3, person: 3 },
  }),
  role: still('Role', 'The office someone holds, or what they did there', { lists: { person: 1 } }),
  organisation: still('Organisation', 'What a body is', { lists: { person: 2 } }),
  purpose: still('Purpose', 'What it is for', { card: ['what', 3] }),
  background: told('Background', 'What went before, or another event, that explains it'),
  theme: still('Theme', 'The theme, motto or slogan', {
    card: ['theme', 1],
    lists: { themes: 1 },
  }),
  topic: still('Topic', 'A subject that is dealt with', { lists: { themes: 2 } }),
  agenda: still('Agenda', 'What is on the programme', { lists: { themes: 3 } }),
  edition: told('Edition', 'Which one of a series it is, and the earlier ones', {
    timeline: { undated: true, shows: 'labelled' },
    card: ['what', 2],
  }),
  credit: still('Credit', 'Who wrote it, photographed it or supplied it', {
    lists: { credits: 1 },
  }),
  publication: still('Publication', 'Where and when the story was published', {
    lists: { credits: 2 },
  }),
};

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

/** What members read for a kind, known or not: "Attendance", "Road closure". */
export function kindLabel(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return kinds.get(canonicalKind(kind))?.label ?? words.charAt(0).toUpperCase() + words.slice(1);
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
export function isSaid({ kind, speaker }: Pick<Fact, 'kind' | 'speaker'>): boolean {
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

type More = Partial<Omit<Kind, 'label' | 'description' | 'said'>>;

/** A kind that tells what happened: it stands on the timeline where its day is known. */
function told(label: string, description: string, more: More = {}): Kind {
  return { timeline: ANSWER, ...still(label, description, more) };
}

/** A kind that tells who, what or how much: it does not stand on the timeline. */
function still(label: string, description: string, more: More = {}): Kind {
  return { label, description, said: false, lists: {}, aliases: [], ...more };
}

/** A kind that its speaker said; on the timeline where it has a day and no speaker. */
function said(label: string, description: string, more: More = {}): Kind {
  return { ...told(label, description, more), said: true };
}
