/**
 * What it is worth that a moderator's sample question is like the one asked: `npm run calibrate:asked [-- --write]`.
 * Asks the questions `dev` of the made-up events, and tries how much surer the reader may be of a passage whose facts
 * have the likeliest sample question, at the card's threshold. The weight is the one with the most right answers, less
 * wrong ones and false ones; a fit of probabilities alone (logistic regression) gives half as much again and more false
 * answers. With `--write` it goes into the reader's card.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READER } from '../src/model/model.ts';
import { readToAnswer, understand } from '../src/qa/answer.ts';
import { candidateOf } from '../src/qa/candidates/candidates.ts';
import { minConfidence } from '../src/qa/decision/decision.ts';
import { withDoubts } from '../src/qa/doubts/doubts.ts';
import { LIST_TYPES } from '../src/qa/query/question-type.ts';
import { factAsked } from '../src/qa/index/sample-questions.ts';
import { probability, readerCard } from '../src/reading/card.ts';
import { shareOf } from './lib/asked.ts';
import { benchKnowledge, isRight, readQuestions } from './lib/questions.ts';
import { readyIndex, shippedReader } from './lib/ready.ts';
import { commandLine, table, type Figures } from './lib/report.ts';

interface Row {
  readonly answerable: boolean;
  readonly right: boolean;
  /** The probability that the first passage answers, by what sample questions are worth. */
  readonly probabilityAt: (asked: number) => number;
}

const WEIGHTS = Array.from({ length: 11 }, (_, i) => 4 * i);
const { json, flag } = commandLine([], ['write']);
const rows = await readRows();
const tried = WEIGHTS.map((asked) => ({ asked, ...figuresAt(asked) }));
const best = tried.reduce((top, each) => (worth(each) > worth(top) ? each : top));
if (json) console.log(JSON.stringify({ questions: rows.length, tried, asked: best.asked }));
else {
  const lines = tried.map(({ asked, ...figures }): [string, Figures] => [String(asked), figures]);
  console.log(table(`${rows.length} questions, by weight`, Object.fromEntries(lines)));
  console.log(`\nbest: ${best.asked}`);
}
if (flag('write')) {
  const path = join(READER, 'card.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/"asked": [\d.]+/, `"asked": ${best.asked}`));
}

async function readRows(): Promise<Row[]> {
  const knowledge = benchKnowledge();
  const index = await readyIndex(knowledge, shippedReader());
  const card = readerCard();
  const found: Row[] = [];
  for (const question of readQuestions('dev', knowledge)) {
    const query = understand(index, question.question, question.event);
    if (factAsked(query.text, index.passages.facts, question.event)) continue;
    const read = await readToAnswer(index, query, question.event);
    const [first, ...others] = await withDoubts(read, query, index.speechOf);
    if (!first) continue;
    const { score } = first.reading;
    const behind = Math.max(...others.map(({ reading }) => reading.score));
    const lead = LIST_TYPES.has(query.type) ? 'list' : score - behind;
    const least = minConfidence(first, query);
    found.push({
      answerable: question.gold.length > 0,
      right: isRight(candidateOf(first, 0, query.text), question),
      probabilityAt: (asked) => {
        const answering = probability(score, lead, { ...card, asked }, first.again, first.ahead);
        return answering < least ? 0 : answering;
      },
    });
  }
  return found;
}

function figuresAt(asked: number) {
  const sure = ({ probabilityAt }: Row): boolean =>
    probabilityAt(asked) >= readerCard().thresholds.normal;
  const answerable = rows.filter((row) => row.answerable);
  const others = rows.filter((row) => !row.answerable);
  return {
    right: shareOf(answerable, (row) => sure(row) && row.right),
    wrong: shareOf(answerable, (row) => sure(row) && !row.right),
    false: shareOf(others, sure),
  };
}

function worth({ right, wrong, false: falsely }: ReturnType<typeof figuresAt>): number {
  return right - wrong - falsely;
}
