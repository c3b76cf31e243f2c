/**
 * Questions about real news articles: `npm run bench:news -- ARTICLES QUESTIONS [--pairs FILE] [--part aside|all]
 * [--together N] [--limit N] [--json] [--errors]`, on the formats of `news_articles.jsonl`, `news_questions.jsonl` and
 * `news_pairs.jsonl`. Each article is taken in as `npm run ask -- --article` does. Asked are the articles that were
 * kept aside from training, or all; `--together` puts so many into one knowledge, so that passages have to be
 * retrieved; `--limit` takes so many questions and pairs, evenly spread. `bench/news/questions.jsonl` and `pairs.jsonl` are
 * about articles of `attributions_train.jsonl`, which may stand for ARTICLES.
 *
 * A quote matches a labelled sentence when they share at least 0.7 of the shorter one's words. Only what is answered
 * counts as an answer, right or false. `hit@1` is how often the likeliest passage is right, whatever the outcome;
 * `coverage at 5%` how many questions are answered rightly at a threshold that answers 5 % of those without an answer.
 */
import { figuresBy, figuresOf } from './lib/asked.ts';
import { shippedReader } from './lib/ready.ts';
import { commandLine, readGiven, refuse, table, type Figures } from './lib/report.ts';
import { spread } from './lib/sampling.ts';
import { askNews, askPeers, type AskedNews } from './news/asking.ts';
import {
  isKeptAside,
  readArticles,
  readNewsQuestions,
  readPairs,
  type Article,
} from './news/data.ts';
import { detailFigures, pairFigures, type AskedPair } from './news/figures.ts';

const usage =
  'npm run bench:news -- ARTICLES QUESTIONS [--pairs FILE] [--part aside|all] [--together N] [--limit N] [--json] [--errors]';
const MAX_SHOWN = 160;

const { files, json, flag, option, number } = commandLine(
  ['pairs', 'part', 'together', 'limit'],
  ['errors'],
);
const part = option('part', ['aside', 'all']) === 'all' ? 'all' : 'aside';
const together = number('together', 1);
const limit = number('limit', Infinity);
const [articlesFile, questionsFile, ...others] = files;
if (articlesFile === undefined || questionsFile === undefined || others.length > 0) {
  refuse(`Expected two files, found ${files.length}. Usage: ${usage}`);
}
const articles = new Map(
  readGiven(articlesFile, usage, readArticles).map((article) => [article.id, article]),
);
const questions = spread(
  readGiven(questionsFile, usage, (file) => readNewsQuestions(file, articles)).filter(isAsked),
  limit,
);
const pairsFile = option('pairs');
const pairs =
  pairsFile === undefined
    ? []
    : spread(
        readGiven(pairsFile, usage, (file) => readPairs(file, articles)).filter(({ question }) =>
          isAsked(question),
        ),
        limit,
      );
if (questions.length === 0) refuse(`No question is about an article of --part ${part}.`);

const reader = shippedReader();
const asked = await askNews(questions, together, reader);
const askedPairs = await askPairs();
const results: Record<string, Figures> = { Verbatim: figuresOf(asked) };
for (const [name, own] of Object.entries(askPeers(questions, together))) {
  results[name] = figuresOf(own);
}
const figures = {
  part,
  articles: new Set(questions.map(({ article }) => article)).size,
  questions: questions.length,
  together,
  results,
  byType: figuresBy(asked, ({ question }) => question.type),
  details: detailFigures(asked),
  pairs: pairFigures(askedPairs),
};
if (json) console.log(JSON.stringify(figures));
else print();

function isAsked({ article }: { readonly article: Article }): boolean {
  return part === 'all' || isKeptAside(article.id);
}

async function askPairs(): Promise<AskedPair[]> {
  const both = await askNews(
    pairs.flatMap(({ question, near }) => [question, near]),
    together,
    reader,
  );
  return pairs.flatMap((pair, i) => {
    const [question, near] = both.slice(2 * i);
    return question && near ? [{ pair, question, near }] : [];
  });
}

function print(): void {
  const { articles: count, byType, details } = figures;
  console.log(`${table(`${questions.length} questions, ${count} articles (${part})`, results)}\n`);
  console.log(`${table('Verbatim, by type of question', byType)}\n`);
  console.log(table('Verbatim', details));
  if (pairs.length > 0) console.log(`\n${table('pairs, by what was changed', figures.pairs)}`);
  if (!flag('errors')) return;
  asked.filter(isError).forEach(printError);
  for (const { question, near } of askedPairs) {
    if (isError(question) || isError(near)) [question, near].forEach(printError);
  }
}

function isError({ answerable, answered, right }: AskedNews): boolean {
  return answerable ? !answered || !right : answered;
}

/** The question with what came of it, the passage with its short answer marked, and what would have been right. */
function printError({ question, verdict, best, right, confidence }: AskedNews): void {
  const { article, type, labelled } = question;
  const first = right ? 'right first' : 'wrong first';
  const what = `${verdict.outcome}, ${labelled.length > 0 ? first : 'no answer'}`;
  console.log(`\n${article.id} ${what} ${confidence.toFixed(2)} [${type}] ${question.question}`);
  if (best) console.log(`  given  ${best.answer.slice(0, MAX_SHOWN)} | ${shown(best.quote)}`);
  for (const sentence of right ? [] : labelled) console.log(`  wanted ${shown(sentence)}`);
}

function shown(text: string): string {
  return text.slice(0, MAX_SHOWN).replace(/\s+/g, ' ');
}
