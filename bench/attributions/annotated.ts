/** Articles with every attribution annotated: who, with which cue, said what. The format of PolNeAR as JSON lines. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const span = z.object({ start: z.int().min(0), end: z.int(), text: z.string() });
const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(
    z.object({
      quote: z.array(span),
      speaker: z.array(span),
      verb: z.array(span),
      type_derived: z.enum(['direct', 'indirect', 'mixed']),
    }),
  ),
});

export type AnnotatedArticle = z.infer<typeof articleSchema>;
export type Annotation = AnnotatedArticle['quotes'][number];

/** Reads a file with one article a line; throws with the line's number when one does not fit. */
export function readAnnotated(file: string): AnnotatedArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = articleSchema.safeParse(parseJson(line, `${file}, line ${i + 1}`));
    if (parsed.success) return [parsed.data];
    throw new Error(`${file}, line ${i + 1}: ${z.prettifyError(parsed.error)}`);
  });
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${where}: expected one JSON object on the line`);
  }
}
