/**
 * Fits the two models of the answer layer: `npm run fit [-- DATA]`.
 *
 * Facts are fitted on the development questions of this project and on questions made from the packs:
 * their asks, near misses of them, and what people ask in vain. Sentences are fitted on the
 * development questions and, where the folder DATA has them, on public sets. Each answerable question
 * is also asked with all that answers it taken away. The figures in a model's file come from trees
 * fitted without the event or article in question; the trees that are kept saw everything.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from '../src/answer/model.ts';
import { buildSearch } from '../src/answer/search.ts';
import { publicGroups, questionGroups, type Group } from './lib/groups.ts';
import { madeGroups } from './lib/made-groups.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { crossValidate, fitTrees, SETTINGS } from './lib/validate.ts';

const data = process.argv[2] ?? join(import.meta.dirname, '../../shared/data');
const directory = join(import.meta.dirname, '../src/answer/models');
const knowledge = benchKnowledge();
const search = buildSearch(knowledge);
const questions = readQuestions('dev', knowledge);
const { asks, nearMisses, strays } = madeGroups(knowledge, search);

mkdirSync(directory, { recursive: true });
fit('facts', [...questionGroups('facts', questions, search), ...asks, ...nearMisses, ...strays]);
fit('sentences', [...questionGroups('sentences', questions, search), ...publicGroups(data)]);

function fit(name: 'facts' | 'sentences', groups: readonly Group[]): void {
  const { threshold, ...unseen } = crossValidate(groups);
  const trees = fitTrees(groups).map((tree) => `    ${JSON.stringify(write(tree))}`);
  const head = { settings: SETTINGS, questions: groups.length, unseen, threshold };
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`);
  writeFileSync(
    join(directory, `${name}.json`),
    `{\n${lines.join('\n')}\n  "trees": [\n${trees.join(',\n')}\n  ]\n}\n`,
  );
  console.log(name, JSON.stringify({ ...unseen, threshold }));
}
