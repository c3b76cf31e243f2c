/**
 * What each idea of the answer layer brings: `npm run bench:ablation [-- --json]`. Each row is fitted
 * and measured without one of them, on the development questions, each event unseen; with fewer and
 * faster trees than the models have, as there are many to grow.
 */
import { ASKS } from '../src/answer/features/asks.ts';
import { CONTRADICTION } from '../src/answer/features/contradiction.ts';
import { COVERAGE } from '../src/answer/features/coverage.ts';
import { MEANING } from '../src/answer/features/meaning.ts';
import { PARTIES } from '../src/answer/features/parties.ts';
import { PLACE } from '../src/answer/features/place.ts';
import { SURROUNDINGS } from '../src/answer/features/surroundings.ts';
import { VALUES } from '../src/answer/features/values.ts';
import { buildSearch } from '../src/answer/search.ts';
import type { Curve } from './lib/curve.ts';
import { questionGroups, type Group } from './lib/groups.ts';
import { madeGroups } from './lib/made-groups.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { commandLine, table, type Figures } from './lib/report.ts';
import { crossValidate, SETTINGS } from './lib/validate.ts';

const FEWER = { ...SETTINGS, trees: 50, rate: 0.25 };

const { json } = commandLine();
const knowledge = benchKnowledge();
const search = buildSearch(knowledge);
const asked = questionGroups('facts', readQuestions('dev', knowledge), search);
const { asks, nearMisses, strays } = madeGroups(knowledge, search);
const all = [...asked, ...asks, ...nearMisses, ...strays];

/** Features that an idea stands for. */
const IDEAS: Readonly<Record<string, readonly string[]>> = {
  'asks of facts': ASKS,
  'values and units asked for': VALUES,
  'speaker and entities': PARTIES,
  'what contradicts': CONTRADICTION,
  'meaning of words': MEANING,
  'sentences around': SURROUNDINGS,
  'place of words': PLACE,
  'missing words': COVERAGE.filter((feature) => /missing|unknown/i.test(feature)),
};

const rows: Record<string, Figures> = { everything: figures(measured(all)) };
for (const [idea, features] of Object.entries(IDEAS)) {
  const uses = (column: string): boolean => !features.includes(column.replace(/^lead:/, ''));
  rows[`without ${idea}`] = figures(measured(all, uses));
}
for (const [idea, beginning] of [
  ['lead over the others', 'lead:'],
  ['form of the question', 'form:'],
] as const) {
  const uses = (column: string): boolean => !column.startsWith(beginning);
  rows[`without ${idea}`] = figures(measured(all, uses));
}
for (const [made, groups] of [
  ['near misses made from asks', [...asked, ...asks, ...strays]],
  ['questions asked in vain', [...asked, ...asks, ...nearMisses]],
  ['anything made from packs', asked],
] as const) {
  rows[`without ${made}`] = figures(measured(groups));
}
console.log(json ? JSON.stringify(rows) : table('development questions, events unseen', rows));

function measured(groups: readonly Group[], uses?: (column: string) => boolean): Curve {
  return crossValidate(groups, uses, FEWER);
}

function figures({ hitAt1, f1, coverageAt5, coverageAt10 }: Curve): Figures {
  return { 'hit@1': hitAt1, 'best F1': f1, 'coverage at 5%': coverageAt5, 'at 10%': coverageAt10 };
}
