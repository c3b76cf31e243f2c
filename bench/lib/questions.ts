/** The questions of this project's own benchmark, and the packs that they ask about. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Entry } from '../../src/answer/entries.ts';
import { loadKnowledge, packDirectories } from '../../src/knowledge/load.ts';
import type { Knowledge, Span } from '../../src/knowledge/knowledge.ts';
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
  readonly gold: readonly (Span & { readonly source: string })[];
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
      gold: question.gold.flatMap(({ quote }) =>
        placesOf(question.id, question.event, quote, knowledge),
      ),
    }));
}

function placesOf(
  id: string,
  eventId: string,
  quote: string,
  knowledge: Knowledge,
): Question['gold'] {
  const sources = knowledge.events.find((event) => event.id === eventId)?.sources ?? [];
  const places = sources.flatMap(({ key, text }) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ source: key, start, end: start + quote.length }];
  });
  if (places.length === 0) throw new Error(`${id}: no source of ${eventId} has “${quote}”`);
  return places;
}

/** Whether an entry's passage answers: it shares half of the shorter of the two with a gold one. */
export function isRight(
  { source, start, end }: Pick<Entry, 'source' | 'start' | 'end'>,
  { gold }: Question,
): boolean {
  return gold.some((place) => {
    if (place.source !== source.key) return false;
    const shared = Math.min(end, place.end) - Math.max(start, place.start);
    return shared >= Math.min(end - start, place.end - place.start) / 2;
  });
}
