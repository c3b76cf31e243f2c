/**
 * How the sentence model does on the public sets that it was fitted on, with trees that saw nothing on the
 * article in question: `npm run bench:unseen [-- DATA] [--json]`. The other benchmarks of such a set
 * measure the model as it is, which knows the set when it was among what it was fitted on.
 */
import { join } from 'node:path';
import { buildSearch } from '../src/answer/search.ts';
import { curveOf } from './lib/curve.ts';
import { publicGroups, questionGroups } from './lib/groups.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { commandLine, table, type Figures } from './lib/report.ts';
import { FALSE_ANSWERS, unseen } from './lib/validate.ts';

const { json, files } = commandLine();
const data = files[0] ?? join(import.meta.dirname, '../../shared/data');
const knowledge = benchKnowledge();
const own = questionGroups('sentences', readQuestions('dev', knowledge), buildSearch(knowledge));
const outcomes = unseen([...own, ...publicGroups(data)]);
const sets = [...new Set(outcomes.flatMap(({ group }) => group.set ?? []))];
const rows = Object.fromEntries(
  sets.map((set): [string, Figures] => {
    const curve = curveOf(
      outcomes.filter(({ group }) => group.set === set),
      FALSE_ANSWERS,
    );
    const { hitAt1, f1, coverageAt5, coverageAt10 } = curve;
    return [
      set,
      { 'hit@1': hitAt1, 'best F1': f1, 'coverage at 5%': coverageAt5, 'at 10%': coverageAt10 },
    ];
  }),
);
console.log(json ? JSON.stringify(rows) : table('sentences of articles unseen', rows));
