/**
 * How sure drafts are: `npm run calibrate:drafts -- ARTICLES... [--reviews DIR] [--write]`.
 *
 * Drafts the articles of `drafts/judged.jsonl` again, as far as the files have them, which training kept aside, and
 * fits the probability that both readers found a draft right (a random forest on its signs). Reports what a fit on one
 * half of the articles is worth on the other; `--reviews` adds what moderators decided (`npm run reviews -- --save
 * DIR`). With `--write`, a fit on all of them goes beside the reader. Judged drafts that come out otherwise now
 * count nothing; how many is said.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readText } from '../src/extract/article/article.ts';
import { labelled } from '../src/extract/attribution/spoken.ts';
import { CONFIDENT, confidenceOf, MIN_CONFIDENCE } from '../src/extract/facts/confidence.ts';
import { everyDraft } from '../src/extract/facts/draft-facts.ts';
import { withoutDoubtfulParts } from '../src/extract/facts/doubles.ts';
import type { FactDraft, Signs } from '../src/extract/facts/fact-draft.ts';
import { openModel } from '../src/model/model.ts';
import { DRAFTS_FILE, type Forest } from '../src/reading/forest.ts';
import { keyOf, placeOf, readJudged, readReviews } from './drafts/judged.ts';
import { fitForest } from './lib/forest.ts';
import { commandLine } from './lib/report.ts';
import { readStories, textOf } from './news/data.ts';

interface Example {
  readonly article: string;
  readonly fact: FactDraft;
  readonly signs: Signs;
  readonly right: boolean;
}

const { files, json, flag, option } = commandLine(['reviews'], ['write']);
if (files.length === 0) {
  console.error('Usage: npm run calibrate:drafts -- ARTICLES... [--reviews DIR] [--write]');
  process.exit(2);
}
const reviews = option('reviews');
const { articles, examples, lost, agreed } = await readExamples(files);
const half = (article: string): boolean =>
  (createHash('sha256').update(`drafts:${article}`).digest()[0] ?? 0) < 128;
const own = examples.filter(({ article }) => half(article));
const others = examples.filter(({ article }) => !half(article));
const figures = {
  articles,
  drafts: examples.length,
  lost,
  'readers agree': agreed,
  'on the other half': worth(others, fitForest(own)),
  'the other way round': worth(own, fitForest(others)),
};
console.log(json ? JSON.stringify(figures) : figures);
if (flag('write')) {
  const { signs, trees } = fitForest(examples);
  const lines = trees.map((tree) => JSON.stringify(tree)).join(',\n');
  const judged = JSON.stringify(figures);
  writeFileSync(
    DRAFTS_FILE,
    `{"judged":${judged},\n"signs":${JSON.stringify(signs)},\n"trees":[\n${lines}\n]}\n`,
  );
}

async function readExamples(from: readonly string[]) {
  const judged = Map.groupBy(readJudged(), ({ article }) => article);
  const texts = from.flatMap(readStories).flatMap((article) => {
    const own = judged.get(article.id);
    return own ? [{ text: textOf(article), judged: own }] : [];
  });
  if (reviews !== undefined)
    texts.push(...readReviews(reviews).map((each) => ({ ...each, judged: [...each.judged] })));
  const model = openModel();
  const examples: Example[] = [];
  let [all, agreed] = [0, 0];
  for (const { text, judged: own } of texts) {
    all += own.length;
    const facts = everyDraft(await labelled(readText(text), model));
    const verdicts = new Map(own.map((each) => [keyOf(each), each]));
    for (const fact of facts) {
      const verdict = verdicts.get(keyOf(placeOf(fact)));
      if (!verdict) continue;
      const [first, second] = verdict.right;
      if (first === second) agreed++;
      const right = first && second;
      examples.push({ article: verdict.article, fact, signs: fact.signs, right });
    }
  }
  await model.close();
  const found = examples.length;
  return {
    articles: texts.length,
    examples,
    lost: all - found,
    agreed: agreed / Math.max(1, found),
  };
}

function worth(examples: readonly Example[], forest: Forest) {
  const drafts = examples.map(({ article, fact, signs, right }) => ({
    ...fact,
    ...{ article, right, confidence: confidenceOf(signs, forest) },
  }));
  const likely = drafts.filter(({ confidence }) => confidence >= MIN_CONFIDENCE);
  const shown = [...Map.groupBy(likely, ({ article }) => article).values()].flatMap((own) =>
    withoutDoubtfulParts(own),
  );
  const sure = shown.filter(({ confidence }) => confidence >= CONFIDENT);
  const share = (of: readonly { readonly right: boolean }[]): number =>
    of.filter(({ right }) => right).length / Math.max(1, of.length);
  return {
    drafts: examples.length,
    'share shown': shown.length / Math.max(1, examples.length),
    'shown right': share(shown),
    'share of these confident': sure.length / Math.max(1, shown.length),
    'confident right': share(sure),
  };
}
