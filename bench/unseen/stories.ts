/** Questions on saved pages, written by somebody who had not seen the code. */
import { z } from 'zod';
import type { Span } from '../../src/text/span.ts';
import { FileError } from '../../src/runtime/cli-errors.ts';
import { answer } from '../../src/qa/answer.ts';
import type { ReadingParts } from '../../src/qa/index/answer-index.ts';
import { bestOf, type Candidate, type Verdict } from '../../src/qa/candidates/verdict.ts';
import { readLines } from '../lib/passages.ts';
import { readyIndex } from '../lib/ready.ts';
import { knowledgeOfPage, readPages } from './pages.ts';

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
  const pages = readPages(folder);
  const graded: Graded[] = [];
  for (const [name, stories] of Map.groupBy(readLines(file, story), (each) => each.page)) {
    const article = pages.get(name);
    if (!article) throw new FileError(`${file}: there is no page ${name} in ${folder}.`);
    const index = await readyIndex(knowledgeOfPage(article), reader);
    for (const each of stories) {
      graded.push(gradeOf(each, await answer(index, each.question), article.paragraphs));
    }
  }
  return graded;
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
