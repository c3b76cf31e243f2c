/**
 * What each idea of the answer layer brings: `npm run bench:ablation [-- --json]`. Each row is fitted
 * and measured without one of them, on the development questions, each event unseen.
 */
import { buildSearch } from '../src/answer/search.ts';
import { questionGroups } from './lib/groups.ts';
import { madeGroups } from './lib/made-groups.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { commandLine, table, type Figures } from './lib/report.ts';
import { crossValidate, SETTINGS } from './lib/validate.ts';

const { json } = commandLine();
const knowledge = benchKnowledge();
const search = buildSearch(knowledge);
const asked = questionGroups('facts', readQuestions('dev', knowledge), search);
const { asks, nearMisses, strays } = madeGroups(knowledge, search);
const all = [...asked, ...asks, ...nearMisses, ...strays];

/** Columns that an idea stands for, by the beginnings of their names. */
const IDEAS: Readonly<Record<string, readonly string[]>> = {
  'asks of facts': ['ask', 'lead:ask', 'sameForm'],
  'kind of fact': ['kind'],
  'form of the question': ['form:', 'sort'],
  'value that is asked for': ['value', 'gives', 'lead:value', 'unit', 'wantsNames'],
  'speaker and entities': ['speaker', 'entities', 'names'],
  'missing words': ['missing', 'unknown', 'numbersMissing', 'names', 'extremeMissing'],
  'place of words': ['pairs', 'closeness', 'order', 'lead:pairs', 'lead:closeness'],
  'lead over the others': ['lead:'],
};

const rows: Record<string, Figures> = { everything: figures(crossValidate(all, SETTINGS.facts)) };
for (const [idea, beginnings] of Object.entries(IDEAS)) {
  const uses = (column: string): boolean => !beginnings.some((each) => column.startsWith(each));
  rows[`without ${idea}`] = figures(crossValidate(all, SETTINGS.facts, uses));
}
rows['without near misses made from asks'] = figures(
  crossValidate([...asked, ...asks, ...strays], SETTINGS.facts),
);
rows['without questions asked in vain'] = figures(
  crossValidate([...asked, ...asks, ...nearMisses], SETTINGS.facts),
);
rows['without anything made from packs'] = figures(crossValidate(asked, SETTINGS.facts));
rows['without fixed directions'] = figures(
  crossValidate(all, { ...SETTINGS.facts, monotone: false }),
);
console.log(json ? JSON.stringify(rows) : table('development questions, events unseen', rows));

function figures({
  hitAt1,
  f1,
  coverageAt5,
  coverageAt10,
}: ReturnType<typeof crossValidate>): Figures {
  return { 'hit@1': hitAt1, 'best F1': f1, 'coverage at 5%': coverageAt5, 'at 10%': coverageAt10 };
}
