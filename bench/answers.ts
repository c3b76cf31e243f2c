/**
 * The project's own questions: `npm run bench:answers [-- --part dev|held] [--scope event|all] [--limit N] [--json]
 * [--errors]`. The shipped event and those of the tests are loaded together; each question is asked of its event (as
 * `/ask event:` does) and of all of them. The libraries search the same facts and sentences.
 */
import { askAll, figuresBy, figuresOf, type AskedOfPacks } from './lib/asked.ts';
import { peerFigures } from './lib/baseline-answers.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { readyIndex, shippedReader } from './lib/ready.ts';
import { commandLine, table, type Figures } from './lib/report.ts';
import { othersWords } from './lib/said.ts';
import { spread } from './lib/sampling.ts';

const { json, flag, option, number } = commandLine(['part', 'scope', 'limit'], ['errors']);
const part = option('part', ['dev', 'held']) === 'dev' ? 'dev' : 'held';
const scope = option('scope', ['event', 'all']);
const limit = number('limit', Infinity);
const knowledge = benchKnowledge();
const questions = spread(readQuestions(part, knowledge), limit);
const index = await readyIndex(knowledge, shippedReader());

const SCOPES = [
  { name: 'event', title: 'its event', scoped: true },
  { name: 'all', title: 'all events', scoped: false },
] as const;

const results: Record<string, Record<string, Figures>> = {};
const asked: AskedOfPacks[] = [];
for (const { name, title, scoped } of SCOPES) {
  if (scope !== undefined && scope !== name) continue;
  const own = await askAll(index, questions, scoped);
  results[title] = { Verbatim: figuresOf(own), ...peerFigures(knowledge, questions, scoped) };
  if (asked.length === 0) asked.push(...own);
}
const byType = figuresBy(asked, ({ question }) => question.type);
const others = othersWords(asked, knowledge.events);

if (json) {
  console.log(
    JSON.stringify({
      part,
      questions: questions.length,
      results,
      byType,
      "someone else's words": others,
    }),
  );
} else {
  for (const [of, rows] of Object.entries(results)) {
    console.log(`${table(`${questions.length} questions (${part}), asked of ${of}`, rows)}\n`);
  }
  console.log(`${table('Verbatim, by type of question', byType)}\n`);
  console.log(table('what somebody said', { "answered with someone else's words": { ...others } }));
  if (flag('errors')) for (const each of asked) printError(each);
}

function printError({ question, best, answerable, right, answered, confidence }: AskedOfPacks) {
  if (answerable ? right && answered : !answered) return;
  const given = answerable ? 'wrong' : 'false answer';
  const what = answered ? given : right ? 'declined' : 'not found';
  console.log(`\n${what} ${confidence.toFixed(2)} [${question.type}] ${question.question}`);
  if (best) console.log(`  ${best.answer} | ${best.quote.slice(0, 160).replace(/\s+/g, ' ')}`);
}
