/**
 * The project's own questions: `npm run bench:answers [-- --part dev|held]
 * [--scope event|all] [--json] [--errors yes]`.
 * The shipped event and those of the tests are loaded together; each question is asked of its event
 * (as `/ask event:` does) and of all of them. The libraries search the same facts and sentences.
 */
import { buildIndex } from '../src/answer/index.ts';
import { sentences } from '../src/text/sentences.ts';
import { askAll, figuresOf, type Asked } from './lib/asked.ts';
import { peers } from './lib/peers.ts';
import { benchKnowledge, isRight, readQuestions } from './lib/questions.ts';
import { commandLine, table, type Figures } from './lib/report.ts';

const { json, option } = commandLine(['part', 'scope', 'errors']);
const part = option('part', ['dev', 'held']) === 'dev' ? 'dev' : 'held';
const scope = option('scope', ['event', 'all']);
const knowledge = benchKnowledge();
const questions = readQuestions(part, knowledge);
const index = buildIndex(knowledge);

const SCOPES = { event: ['its event', true], all: ['all events', false] } as const;
const results = Object.fromEntries(
  Object.entries(SCOPES)
    .filter(([name]) => (scope ?? name) === name)
    .map(([, [title, scoped]]) => [
      title,
      { Verbatim: figuresOf(askAll(index, questions, scoped)), ...peerFigures(scoped) },
    ]),
);
const byType = typeFigures(askAll(index, questions, true));

if (json) console.log(JSON.stringify({ part, questions: questions.length, results, byType }));
else {
  for (const [of, rows] of Object.entries(results)) {
    console.log(`${table(`${questions.length} questions (${part}), asked of ${of}`, rows)}\n`);
  }
  console.log(table('Verbatim, by type of question', byType));
  if (option('errors') !== undefined) printErrors(askAll(index, questions, true));
}

function typeFigures(asked: readonly Asked[]): Record<string, Figures> {
  const types = [...new Set(asked.map(({ question }) => question.type))];
  return Object.fromEntries(
    types.map((type) => {
      const own = asked.filter(({ question }) => question.type === type);
      const share = (holds: (each: Asked) => boolean): number =>
        own.filter(holds).length / own.length;
      return [
        type,
        {
          questions: own.length,
          'right first': share(({ right }) => right),
          'answered right': share(({ answered, right }) => answered && right),
          answered: share(({ answered }) => answered),
        },
      ];
    }),
  );
}

/** Each library over the facts (answer, asks and quote as one text) and the sentences. */
function peerFigures(scoped: boolean): Record<string, Figures> {
  const groups = scoped ? knowledge.events.map((event) => [event]) : [knowledge.events];
  return Object.fromEntries(
    Object.entries(peers).map(([name, make]) => {
      const asked = groups.flatMap((events): Asked[] => {
        const documents = events.flatMap(({ facts, sources }) => [
          ...facts.map((fact) => ({
            ...{ fact, source: fact.source, start: fact.start, end: fact.end },
            text: [fact.answer, ...fact.asks, fact.quote].join('\n'),
          })),
          ...sources.flatMap((source) =>
            sentences(source.text).map(({ start, end }) => ({
              ...{ source, start, end },
              text: source.text.slice(start, end),
            })),
          ),
        ]);
        const search = make(documents.map(({ text }) => text));
        const own = questions.filter(({ event }) => events.some(({ id }) => id === event));
        return own.map((question) => {
          const begin = performance.now();
          const [first] = search(question.question);
          const milliseconds = performance.now() - begin;
          const document = first && documents[first.text];
          return {
            question,
            milliseconds,
            answerable: question.gold.length > 0,
            answered: first !== undefined,
            right: document !== undefined && isRight(document, question),
            confidence: first?.score ?? 0,
          };
        });
      });
      return [name, figuresOf(asked)];
    }),
  );
}

function printErrors(asked: readonly Asked[]): void {
  for (const { question, best, answerable, right, answered, confidence } of asked) {
    if (answerable ? right && answered : !answered) continue;
    const what = answerable ? (right ? 'declined' : 'wrong') : 'false answer';
    console.log(`\n${what} ${confidence.toFixed(2)} [${question.type}] ${question.question}`);
    console.log(
      `  ${best?.answer ?? '-'} | ${best?.quote.slice(0, 160).replace(/\s+/g, ' ') ?? ''}`,
    );
    console.log(
      `  ${best?.why.matched.join(', ') ?? ''}; missing ${best?.why.missing.join(', ') ?? ''}`,
    );
  }
}
