/**
 * Web pages read: `npm run bench:pages -- DIR [--json]`. DIR holds saved pages and `expected.json`, a list of
 * `{file, site, headline, authors[], published, paragraphs[]}` with null where nothing is known. How it scores stands at
 * `bench/pages/score.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { decode } from '../src/extract/pages/decode.ts';
import { articleOfPage } from '../src/extract/pages/page.ts';
import { articleRefusal } from '../src/extract/pages/refusal.ts';
import { FileError, runProgram, UsageError } from '../src/runtime/cli-errors.ts';
import { scorePage, type Score } from './pages/score.ts';
import { errorMessage } from '../src/runtime/error-message.ts';

const expectedSchema = z.array(
  z.object({
    file: z.string(),
    headline: z.string().nullable(),
    authors: z.array(z.string()).nullable(),
    published: z.string().nullable(),
    paragraphs: z.array(z.string()).nullable(),
  }),
);

await runProgram(() => {
  const [directory] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
  if (directory === undefined) throw new UsageError('npm run bench:pages -- [--json] DIR');
  const json = process.argv.includes('--json');
  const scores = expectedIn(directory).map((expected) => {
    const article = articleOfPage(decode(readFileSync(join(directory, expected.file))));
    const refused = article
      ? articleRefusal(article.paragraphs, article.language)?.code
      : 'no article';
    const score = scorePage(expected, article, refused);
    if (json) console.log(JSON.stringify(score));
    return score;
  });
  console.log(json ? JSON.stringify(summary(scores)) : asText(summary(scores)));
  return Promise.resolve();
});

function expectedIn(directory: string): z.infer<typeof expectedSchema> {
  const file = join(directory, 'expected.json');
  try {
    return expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new FileError(`${file}: ${errorMessage(error)}`);
  }
}

type Summary = Record<string, { readonly of: number; readonly count: number }>;

function summary(scores: readonly Score[]): Summary {
  const share = (of: (score: Score) => boolean | null): Summary[string] => {
    const known = scores.map(of).filter((each) => each !== null);
    return { count: known.filter(Boolean).length, of: known.length };
  };
  const read = scores.filter(({ paragraphs }) => paragraphs !== null);
  return {
    'headline right': share(({ headline }) => headline),
    'authors right': share(({ authors }) => authors),
    'day right': share(({ day }) => day),
    'expected paragraphs found': {
      count: read.reduce((sum, { found }) => sum + found, 0),
      of: read.reduce((sum, { paragraphs }) => sum + (paragraphs ?? 0), 0),
    },
    'pages with a lost paragraph': share(({ paragraphs, lost }) =>
      paragraphs === null ? null : lost.length > 0,
    ),
    'pages with furniture': share(({ paragraphs, furniture }) =>
      paragraphs === null ? null : furniture.length > 0,
    ),
    refused: share(({ refused }) => refused !== null),
  };
}

function asText(all: Summary): string {
  return Object.entries(all)
    .map(([name, { count, of }]) => `${name.padEnd(28)} ${count} of ${of}`)
    .join('\n');
}
