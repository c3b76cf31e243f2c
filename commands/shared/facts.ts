/** Facts with their quotes, in the order of the story. */
import { kindLabel } from '../../src/bot/messages/kind-text.ts';
import { isSaid, type KnownKind } from '../../src/packs/kinds.ts';
import type { Entity, Event, Fact } from '../../src/packs/knowledge.ts';
import type { Block, Button } from '../../src/bot/reply.ts';
import { titled } from '../../src/qa/lookup/titles.ts';
import { shorten } from '../../src/text/shorten.ts';
import { factAction } from './actions.ts';

/** Facts that one passage proves. */
export interface Quoted {
  /** The one whose quote holds those of the others. */
  readonly fact: Fact;
  readonly facts: readonly Fact[];
}

const MAX_LABEL_LENGTH = 50;

/** Facts of these kinds: by kind in the order given, then as the event lists them. */
export function ofKinds({ facts }: Event, wanted: readonly KnownKind[]): Fact[] {
  return wanted.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
}

/** Facts whose quotes lie inside one another, together; otherwise in the order given. */
export function byQuote(facts: readonly Fact[]): Quoted[] {
  const holder = new Map<Fact, Fact>();
  const sorted = facts.toSorted(
    (a, b) => compare(a.source.key, b.source.key) || a.start - b.start || b.end - a.end,
  );
  let last: Fact | undefined;
  for (const fact of sorted) {
    const inside = last?.source === fact.source && fact.end <= last.end;
    if (!inside) last = fact;
    if (last) holder.set(fact, last);
  }
  const groups = Map.groupBy(facts, (fact) => holder.get(fact) ?? fact);
  return [...groups].map(([fact, group]) => ({ fact, facts: group }));
}

/** The answers, then the quote that proves them. `lead` says whose words or what sort of fact they are. */
export function quotedBlocks({ fact, facts }: Quoted, lead: string | undefined): Block[] {
  const answers = [...new Set(facts.map(({ answer }) => answer))];
  const isQuote = answers.every((answer) => isSameInWords(answer, fact.quote));
  return [
    ...(isQuote ? [] : [{ type: 'answer', text: answers.join('\n') } as const]),
    {
      ...{ type: 'quote', quote: fact.quote, source: fact.source, start: fact.start },
      ...(lead !== undefined && { lead }),
    },
  ];
}

/** Whether a short answer is all of its quote, but for marks: to show it above would be to say it twice. */
export function isSameInWords(answer: string, quote: string): boolean {
  return answer.replace(MARKS, '') === quote.replace(MARKS, '');
}

const MARKS = /[^\p{L}\p{N}]+/gu;

/** "Park Geun-hye (president, South Korea) · Pledge", by who said it or whom it is about; without them, only the kind. */
export function leadOf({ facts }: Quoted): string {
  const speakers = new Set(
    facts.flatMap((fact) => fact.speaker ?? personIn(fact) ?? []).map(titled),
  );
  const labels = new Set(facts.map(({ kind }) => kindLabel(kind)));
  return [...speakers, [...labels].join(', ')].join(' · ');
}

/** A fact in a line: who said it, or whom it is about where its answer does not tell, and its answer. */
export function factLine(fact: Fact): string {
  const { speaker, answer } = fact;
  const who = isSaid(fact) ? speaker : personIn(fact);
  return who ? `${who.name}: ${answer}` : answer;
}

/** The person whom a fact is about, unless its answer names them: "British Foreign Secretary" alone tells nothing. */
export function personIn({ subjects: [first], answer }: Fact): Entity | undefined {
  if (first?.type !== 'person') return undefined;
  return [first.name, ...first.aliases].some((name) => answer.includes(name)) ? undefined : first;
}

/** A button that shows the fact with its quote. */
export function factButton(fact: Fact): Button {
  return { label: shorten(factLine(fact), MAX_LABEL_LENGTH), action: factAction(fact) };
}

/** Order of letters, as for ids and ISO days. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
