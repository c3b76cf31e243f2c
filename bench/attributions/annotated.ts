/** Articles with every attribution annotated: who, with which cue, said what. The format of PolNeAR as JSON lines. */
import { z } from 'zod';
import { readLines } from '../lib/passages.ts';

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

/** Reads a file with one article a line. @throws FileError with the line's number when one does not fit */
export function readAnnotated(file: string): AnnotatedArticle[] {
  return readLines(file, articleSchema);
}
