/** Who said what, against annotated articles: `npm run bench:attributions -- FILE [--json]`. */
import { readAnnotated, type AnnotatedArticle } from './attributions/annotated.ts';
import { readFittedOn, seenIn } from './attributions/fitted-on.ts';
import { judge, scores, sureLine, sureOnes, table } from './attributions/report.ts';
import { commandLine, readOne } from './lib/report.ts';

const { files, json } = commandLine();
report(readOne(files, 'npm run bench:attributions -- FILE [--json]', readAnnotated));

function report(articles: readonly AnnotatedArticle[]): void {
  const [first] = articles;
  // The first article pays for loading the tagger and the models.
  if (first) judge(first);
  const results = articles.map((article) => ({ article, ...judge(article) }));
  const all = scores(results.map(({ judged }) => judged));
  const times = results.map(({ time }) => time).sort((a, b) => a - b);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const for800 = (all: readonly number[]): number =>
    (800 * all.reduce((sum, each) => sum + each, 0)) / Math.max(1, words);
  const time = {
    median: times[times.length >> 1] ?? 0,
    slowest: times.at(-1) ?? 0,
    perArticleOf800Words: for800(times),
    workPerArticleOf800Words: for800(results.map(({ work }) => work)),
  };
  const sure = sureOnes(results.map(({ judged }) => judged));
  const fitted = readFittedOn();
  const texts = articles.map(({ text }) => text);
  const seen = seenIn(fitted, texts);
  const unseen = seen > 0 ? { unseen: fitted?.unseen } : {};
  if (json) {
    console.log(
      JSON.stringify({
        articles: articles.length,
        fittedOn: seen,
        scores: all,
        ...unseen,
        sure,
        milliseconds: time,
      }),
    );
    return;
  }
  console.log(`${articles.length} articles, ${words} words\n`);
  if (fitted && seen > 0) {
    console.log(
      `Note: the models were fitted on ${seen} of these ${articles.length} articles, so the first table flatters them.\n`,
    );
  }
  console.log(`${table(all)}\n\n${sureLine(sure)}\n`);
  if (fitted && seen > 0) {
    console.log(
      `On the ${fitted.articles.length} articles of the fit, each unseen by the models that drafted it:\n\n${table(fitted.unseen)}\n`,
    );
  }
  const { median, slowest, perArticleOf800Words: even, workPerArticleOf800Words: work } = time;
  console.log(
    `Milliseconds an article: median ${median.toFixed(1)}, slowest ${slowest.toFixed(1)}, for 800 words ${even.toFixed(1)}, of which the thread ran ${work.toFixed(1)}`,
  );
}
