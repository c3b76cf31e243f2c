/**
 * What it is worth that a moderator's sample question is like the one asked: `npm run calibrate:asked [-- --write]`. Asks
 * the questions `dev` of the made-up events, and fits how much surer the reader may be of a passage whose facts have the
 * likeliest sample question. Reports the log loss on the events that one half did not see, without and with it; with
 * `--write`, what a fit on all gives goes into the reader's card.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READER } from '../src/model/model.ts';
import { candidateOf } from '../src/qa/candidates.ts';
import { readToAnswer, understand } from '../src/qa/answer.ts';
import { LIST_TYPES } from '../src/qa/query/question-type.ts';
import { factAsked } from '../src/qa/sample-questions.ts';
import { chanceBy, probability, readerCard, type Signs } from '../src/reading/card.ts';
import { fitLogistic } from './lib/logistic.ts';
import { benchKnowledge, isRight, readQuestions } from './lib/questions.ts';
import { readyIndex, shippedReader } from './lib/ready.ts';
import { commandLine } from './lib/report.ts';

interface Row {
  readonly event: string;
  /** `reading`: log odds by the card, without sample questions. */
  readonly signs: { readonly reading: number; readonly ahead: number };
  readonly right: boolean;
}

/** Nearly no penalty: `ahead` is small, and its weight large. */
const PENALTY = 1e-6;
/** What the fit's steps are suited to. */
const TIMES = 20;

const { json, flag } = commandLine([], ['write']);
const rows = await readRows();
const events = [...new Set(rows.map(({ event }) => event))];
const first = new Set(events.filter((_, i) => i % 2 === 0));
const halves = [true, false].map((isFirst) =>
  rows.filter(({ event }) => first.has(event) === isFirst),
);
const losses = halves.map((own, i) => {
  const others = halves[1 - i] ?? [];
  return {
    without: lossOf(own, others, ['reading']),
    with: lossOf(own, others, ['reading', 'ahead']),
  };
});
const asked = ratioOf(rows);
const found = { questions: rows.length, losses, halves: halves.map(ratioOf), asked };
console.log(json ? JSON.stringify(found) : found);
if (flag('write')) {
  const path = join(READER, 'card.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/"asked": [\d.]+/, `"asked": ${asked}`));
}

async function readRows(): Promise<Row[]> {
  const knowledge = benchKnowledge();
  const index = await readyIndex(knowledge, shippedReader());
  const found: Row[] = [];
  for (const question of readQuestions('dev', knowledge)) {
    const query = understand(index, question.question, question.event);
    if (factAsked(query.text, index.passages.facts, question.event)) continue;
    const [best, ...others] = await readToAnswer(index, query, question.event);
    if (!best) continue;
    const { score } = best.reading;
    const lead = score - Math.max(...others.map(({ reading }) => reading.score));
    const isList = LIST_TYPES.has(query.type);
    const chance = probability(score, isList ? 'list' : lead, readerCard(), best.again);
    found.push({
      event: question.event,
      signs: { reading: Math.log(chance / (1 - chance)), ahead: best.ahead ?? 0 },
      right: isRight(candidateOf(best, chance, query.text), question),
    });
  }
  return found;
}

function only(signs: Signs, names: readonly string[]): Signs {
  return Object.fromEntries(names.map((name) => [name, signs[name] ?? 0]));
}

function fitOn(own: readonly Row[], names: readonly string[]) {
  return fitLogistic(
    own.map(({ signs, right }) => ({ signs: only(scaled(signs), names), right })),
    PENALTY,
  );
}

function scaled({ reading, ahead }: Row['signs']): Signs {
  return { reading, ahead: TIMES * ahead };
}

/** Mean log loss on the rows that the fit did not see. */
function lossOf(own: readonly Row[], others: readonly Row[], names: readonly string[]): number {
  const fitted = fitOn(own, names);
  const losses = others.map(({ signs, right }) => {
    const chance = chanceBy(fitted, only(scaled(signs), names));
    return -Math.log(right ? chance : 1 - chance);
  });
  return Number((losses.reduce((sum, each) => sum + each, 0) / losses.length).toFixed(4));
}

/** What `ahead` is worth in log odds as the card has them. */
function ratioOf(own: readonly Row[]): number {
  const { reading = 1, ahead = 0 } = fitOn(own, ['reading', 'ahead']).weights;
  return Number(((TIMES * ahead) / reading).toFixed(2));
}
