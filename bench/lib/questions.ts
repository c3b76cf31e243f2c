/** The questions of this project's own benchmark, and the packs that they ask about. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadKnowledge, packDirectories } from '../../src/packs/load.ts';
import { isStopword } from '../../src/text/lang/en/stopwords.ts';
import type { Fact, Knowledge } from '../../src/packs/knowledge.ts';
import type { Span } from '../../src/text/span.ts';
import type { Candidate } from '../../src/qa/candidates/verdict.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { readLines } from './passages.ts';

const root = join(import.meta.dirname, '../..');

const questionSchema = z.object({
  id: z.string(),
  event: z.string(),
  question: z.string(),
  type: z.enum(['plain', 'paraphrase', 'keyword', 'misspelt', 'near', 'far']),
  gold: z.array(z.object({ quote: z.string(), answer: z.string().optional() })),
});

/** A question, and the passages of its event's sources that answer it: none when nothing does. */
export interface Question extends Omit<z.infer<typeof questionSchema>, 'gold'> {
  readonly gold: readonly Place[];
}

/** A passage that answers, and what it answers. */
interface Place extends Span {
  readonly source: string;
  readonly answer?: string;
  /** The most of the answer that any fact of the pack on this passage gives, 0 to 1. */
  readonly given: number;
}

/** The shipped pack and those of the tests, loaded together. */
export function benchKnowledge(): Knowledge {
  return loadKnowledge([
    ...packDirectories(join(root, 'knowledge')),
    ...packDirectories(join(root, 'tests/knowledge')),
  ]);
}

/** The questions of one part. Errors name the question whose passage stands in no source of its event. */
export function readQuestions(part: 'dev' | 'held', knowledge: Knowledge): Question[] {
  const directory = join(root, 'bench/questions');
  return readdirSync(directory)
    .filter((name) => name.endsWith(`.${part}.jsonl`))
    .sort()
    .flatMap((name) => readLines(join(directory, name), questionSchema))
    .map((question) => ({
      ...question,
      gold: question.gold.flatMap((gold) => placesOf(question, gold, knowledge)),
    }));
}

function placesOf(
  { id, event: eventId }: { id: string; event: string },
  { quote, answer }: { quote: string; answer?: string | undefined },
  knowledge: Knowledge,
): readonly Place[] {
  const event = knowledge.events.find((each) => each.id === eventId);
  const places = (event?.sources ?? []).flatMap(({ key, text }) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ source: key, start, end: start + quote.length }];
  });
  if (places.length === 0) throw new Error(`${id}: no source of ${eventId} has “${quote}”`);
  return places.map((place) => {
    const facts = (event?.facts ?? []).filter((fact) => isOn(fact, place));
    const given = Math.max(0, ...facts.map((fact) => shareGiven(fact, answer)));
    return { ...place, given, ...(answer !== undefined && { answer }) };
  });
}

/** Half of a gold answer's words are enough: a fact may say the rest otherwise. */
const ENOUGH = 0.5;

/** A passage that is shown, with the fact that words it. */
export type Shown = Pick<Candidate, 'source' | 'start' | 'end' | 'fact'>;

/**
 * Whether a passage answers: it shares half of the shorter of the two with a gold one and, where a fact words it, the
 * fact's short answer gives half of the gold answer's words, or as many as any fact there does.
 */
export function isRight(shown: Shown, { gold }: Question): boolean {
  return gold.some(
    (place) =>
      isOn(shown, place) &&
      (!shown.fact || shareGiven(shown.fact, place.answer) >= Math.min(ENOUGH, place.given)),
  );
}

function isOn({ source, start, end }: Shown, place: Span & { readonly source: string }): boolean {
  if (place.source !== source.key) return false;
  const shared = Math.min(end, place.end) - Math.max(start, place.start);
  return shared >= Math.min(end - start, place.end - place.start) / 2;
}

/** Share of the answer's words that a fact gives, by its own answer or by naming whom it is about. */
function shareGiven({ answer, speaker, subjects }: Fact, gold: string | undefined): number {
  if (gold === undefined) return 1;
  const names = [...(speaker ? [speaker] : []), ...subjects].map(({ name }) => name);
  const given = stemsOf([answer, ...names].join(' . '));
  const asked = stemsOf(gold);
  return asked.size === 0 ? 1 : [...asked].filter((stem) => given.has(stem)).length / asked.size;
}

/** The stems of a text's words that have content. */
export function stemsOf(text: string): Set<string> {
  return new Set(tokenise(text).flatMap(({ norm, stem }) => (isStopword(norm) ? [] : [stem])));
}
