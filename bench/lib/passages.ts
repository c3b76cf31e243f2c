/** Public question sets as passages: sentences of one text, and which of them answer a question. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sentences } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';
import { FileError } from '../../src/runtime/cli-errors.ts';

export interface Passage {
  readonly id: string;
  readonly question: string;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Which sentences answer; none for a question that the text does not answer. */
  readonly labels: readonly boolean[];
}

const answerSentences = z
  .object({
    qid: z.string(),
    question: z.string(),
    doc: z.string().default(''),
    sentences: z.array(z.string()),
    labels: z.array(z.union([z.number(), z.boolean()])),
  })
  .refine(({ sentences, labels }) => sentences.length === labels.length, {
    path: ['labels'],
    error: 'expected one for each sentence',
  });

const squadAnswer = z.union([
  z.string().transform((text) => ({ text, answer_start: undefined })),
  z.object({ text: z.string(), answer_start: z.int().optional() }),
]);
const squad = z.object({
  id: z.string(),
  title: z.string().default(''),
  context: z.string(),
  question: z.string(),
  answers: z.array(squadAnswer).default([]),
  is_impossible: z.boolean().default(false),
});

/** One JSON object a line. @throws FileError that names the line which is not of that form */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const where = `${file}, line ${i + 1}`;
      const parsed = schema.safeParse(parsedLine(line, where));
      if (!parsed.success) throw new FileError(`${where}: ${problemsOf(parsed.error)}`);
      return [parsed.data];
    });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new FileError(`${file} can't be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function parsedLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new FileError(`${where}: expected one JSON object on the line.`);
  }
}

/** On one line: what is wrong, and in which field. */
function problemsOf({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

/** Passages of a file in the format of `answer_sentences_dev.jsonl`. */
export function readAnswerSentences(file: string): Passage[] {
  return readLines(file, answerSentences).map(({ qid, question, doc, ...rest }) => {
    const spans: Span[] = [];
    let text = '';
    for (const sentence of rest.sentences) {
      if (text !== '') text += ' ';
      spans.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
    }
    return {
      id: qid,
      question,
      title: doc,
      text,
      sentences: spans,
      labels: rest.labels.map(Boolean),
    };
  });
}

/** Passages of a file in the format of `squad2_dev.jsonl`: a sentence answers when it holds a gold answer. */
export function readSquad(file: string): Passage[] {
  return readLines(file, squad).map(({ id, title, context, question, answers, is_impossible }) => {
    const spans = sentences(context);
    const gold = is_impossible ? [] : answers;
    const labels = spans.map(({ start, end }) =>
      gold.some(({ text, answer_start }) =>
        answer_start === undefined
          ? context.slice(start, end).includes(text)
          : answer_start >= start && answer_start + text.length <= end,
      ),
    );
    return {
      id,
      question,
      title: title.replaceAll('_', ' '),
      text: context,
      sentences: spans,
      labels,
    };
  });
}
