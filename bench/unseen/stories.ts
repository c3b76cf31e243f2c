/** Questions on saved pages, written by somebody who had not seen the code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { articleKnowledge } from '../../src/packs/article.ts';
import type { Span } from '../../src/text/span.ts';
import { FileError } from '../../src/runtime/cli-errors.ts';
import { answer } from '../../src/qa/answer.ts';
import type { ReadingParts } from '../../src/qa/answer-index.ts';
import { bestOf, type Candidate, type Verdict } from '../../src/qa/verdict.ts';
import { readLines } from '../lib/passages.ts';
import { readyIndex } from '../lib/ready.ts';

const page = z.object({
  file: z.string(),
  headline: z.string().nullable(),
  paragraphs: z.array(z.string()).nullable(),
});

const story = z.object({
  page: z.string(),
  type: z.string(),
  question: z.string(),
  /** Paragraph, start and end, with the paragraph's white space made single. */
  answers: z.array(z.tuple([z.int(), z.int(), z.int()])),
  short: z.string().nullish(),
  polarity: z.enum(['yes', 'no']).optional(),
});

type Story = z.infer<typeof story>;

export type Grade = 'right' | 'near' | 'silent' | 'wrong';

export interface Graded {
  readonly page: string;
  readonly type: string;
  readonly question: string;
  readonly grade: Grade;
  readonly answerable: boolean;
  /** The likeliest passage answers, whatever the outcome. */
  readonly rightFirst: boolean;
  /** Of the passages that answer together, the share that is given. */
  readonly given: number;
  readonly confidence: number;
  readonly short: string | null;
  readonly answer: string | null;
  readonly quote: string | null;
}

/** Asks every question of its page; `folder` has the pages' texts in `expected.json`. @throws FileError */
export async function askStories(
  file: string,
  folder: string,
  reader: ReadingParts,
): Promise<Graded[]> {
  const pages = readPages(join(folder, 'expected.json'));
  const graded: Graded[] = [];
  for (const [name, stories] of Map.groupBy(readLines(file, story), (each) => each.page)) {
    const article = pages.get(name);
    if (!article) throw new FileError(`${file}: there is no page ${name} in ${folder}.`);
    const index = await readyIndex(articleKnowledge(article.text, `${name}.txt`), reader);
    for (const each of stories) {
      graded.push(gradeOf(each, await answer(index, each.question), article.paragraphs));
    }
  }
  return graded;
}

interface PageText {
  readonly text: string;
  /** Where each paragraph stands in the text. */
  readonly paragraphs: readonly Span[];
}

/** The pages' headlines and paragraphs as plain texts, by their file's name without its ending. */
function readPages(file: string): ReadonlyMap<string, PageText> {
  const parsed = z.array(page).safeParse(jsonOf(file));
  if (!parsed.success) throw new FileError(`${file}: ${z.prettifyError(parsed.error)}`);
  return new Map(
    parsed.data.map((each) => [each.file.replace(/\.html?$/, ''), pageText(each)] as const),
  );
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new FileError(`${file} can't be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function pageText({ headline, paragraphs }: z.infer<typeof page>): PageText {
  let text = headline ?? '';
  const spans = (paragraphs ?? []).map((paragraph) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += paragraph.replace(/\s+/g, ' ');
    return { start, end: text.length };
  });
  return { text, paragraphs: spans };
}

function gradeOf(
  { page: name, type, question, answers, polarity, short = polarity ?? null }: Story,
  verdict: Verdict,
  paragraphs: readonly Span[],
): Graded {
  const gold = answers.map(([paragraph, start, end]): Span => {
    const first = paragraphs[paragraph];
    if (!first) throw new FileError(`“${question}”: ${name} has no paragraph ${paragraph}.`);
    return { start: first.start + start, end: first.start + end };
  });
  const best = bestOf(verdict);
  const rightFirst = best !== undefined && gold.some((span) => isOn(best, span));
  const answerable = gold.length > 0;
  const covered = gold.filter((span) => verdict.answers.some((each) => isOn(each, span)));
  return {
    page: name,
    type,
    question,
    answerable,
    rightFirst,
    grade: GRADES[verdict.outcome](answerable, rightFirst && isSameWord(verdict, polarity)),
    given: covered.length / gold.length,
    confidence: verdict.confidence,
    short,
    answer: best ? best.answer : null,
    quote: best ? best.quote : null,
  };
}

/** Silence is right where nothing answers. */
const GRADES: Readonly<Record<Verdict['outcome'], (answerable: boolean, right: boolean) => Grade>> =
  {
    answered: (_, right) => (right ? 'right' : 'wrong'),
    near: () => 'near',
    ambiguous: () => 'near',
    silent: (answerable) => (answerable ? 'silent' : 'right'),
  };

/** Where yes or no is asked for and said, it has to be the right one. */
function isSameWord(verdict: Verdict, wanted: Story['polarity']): boolean {
  return wanted === undefined || verdict.polarity === undefined || verdict.polarity === wanted;
}

/** The two share half of the shorter. */
function isOn({ start, end }: Candidate, span: Span): boolean {
  const shared = Math.min(end, span.end) - Math.max(start, span.start);
  return shared >= Math.min(end - start, span.end - span.start) / 2;
}
