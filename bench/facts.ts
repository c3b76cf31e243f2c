/**
 * Drafts against what a careful editor keeps: `npm run bench:facts -- ARTICLES FACTS [--all] [--json]`.
 *
 * Over the articles that were kept aside from training, or all with `--all`: how many of an editor's facts of the story
 * are drafted, how many drafts an editor keeps too, how often the speaker is the editor's, and how many figures, days and
 * places of other events come as the story's. A draft and an editor's fact are the same when they share half of the
 * shorter one's words in the article.
 */
import { CONFIDENT } from '../src/extract/facts/confidence.ts';
import { draftArticle } from '../src/extract/draft.ts';
import { readText } from '../src/extract/article/article.ts';
import { openModel, READER } from '../src/model/model.ts';
import { addUp, NO_TALLY, readEditorFacts, type Tally } from './facts/editor.ts';
import { commandLine, table } from './lib/report.ts';
import { isKeptAside, readArticles, textOf } from './news/data.ts';

const USAGE = 'npm run bench:facts -- ARTICLES FACTS [--all] [--json]';

const { files, json, flag, option } = commandLine(['model'], ['all']);
const [articlesFile, factsFile] = files;
if (articlesFile === undefined || factsFile === undefined) {
  console.error(`Usage: ${USAGE}`);
  process.exit(2);
}
const model = openModel(option('model') ?? READER);
const facts = Map.groupBy(readEditorFacts(factsFile), ({ article }) => article);
const tally: Tally = { ...NO_TALLY };
for (const article of readArticles(articlesFile)) {
  const own = facts.get(article.id);
  if (!own || !(flag('all') || isKeptAside(article.id))) continue;
  const drafts = await draftArticle(readText(textOf(article)), model);
  addUp(tally, article, own, drafts.facts, CONFIDENT);
}
await model.close();
const figures = {
  articles: tally.articles,
  'drafts an article': tally.drafts / tally.articles,
  'share confident': tally.confident / tally.drafts,
  'facts found': tally.found / tally.kept,
  'drafts kept too': tally.draftsKept / tally.drafts,
  'confident kept too': tally.confidentKept / tally.confident,
  'speakers right': tally.speakersRight / tally.speakers,
  'confident speakers right': tally.confidentSpeakersRight / tally.confidentSpeakers,
  'of other events': tally.others,
  'as the story’s': tally.othersAsMain,
};
console.log(json ? JSON.stringify(figures) : table('drafts and an editor', { drafts: figures }));
