/**
 * Whether the bot still answers as well as it did: `npm run bench:smoke [-- --json]`. Asks a fixed slice of the held
 * questions of their events, and fails where a figure is beyond its bound in `bench/floors.json`, or where a search
 * library finds as much. Takes about a minute on two cores.
 */
import { askAll, figuresOf } from './lib/asked.ts';
import { judge, readFloors, type Judged } from './lib/floors.ts';
import { peerFigures } from './lib/baseline-answers.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { readyIndex, shippedReader } from './lib/ready.ts';
import { commandLine, type Figures } from './lib/report.ts';
import { othersWords, speakerAsked } from './lib/said.ts';
import { spread } from './lib/sampling.ts';

const { json } = commandLine();
const { questions: count, bounds } = readFloors();
const knowledge = benchKnowledge();
const held = readQuestions('held', knowledge);
const slice = new Set(spread(held, count));
const said = held.filter(({ question }) => speakerAsked(question) !== undefined);

const index = await readyIndex(knowledge, shippedReader());
const asked = await askAll(index, [...slice], true);
const saidToo = said.filter((question) => !slice.has(question));
const askedSaid = await askAll(index, saidToo, true);
const figures: Figures = {
  ...figuresOf(asked),
  "someone else's words": othersWords([...asked, ...askedSaid], knowledge.events).share,
};
const judged = [
  ...judge(figures, bounds),
  ...Object.entries(peerFigures(knowledge, [...slice], true)).map(([name, peer]): Judged => {
    const [own = NaN, other = NaN] = [figures['hit@1'], peer['hit@1']];
    return {
      holds: own > other,
      line: `hit@1 ${own.toFixed(3)}, more than ${name} ${other.toFixed(3)}`,
    };
  }),
];
if (json)
  console.log(JSON.stringify({ questions: slice.size, said: said.length, figures, judged }));
else {
  console.log(`${slice.size} questions, ${said.length} of what somebody said`);
  for (const { holds, line } of judged) console.log(`${holds ? 'ok  ' : 'FAIL'} ${line}`);
}
if (judged.some(({ holds }) => !holds)) process.exitCode = 1;
