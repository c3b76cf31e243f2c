/** The search libraries asked the same questions about the same packs. */
import type { Event, Knowledge } from '../../src/packs/knowledge.ts';
import { sentences } from '../../src/text/sentences.ts';
import { type Asked, figuresOf } from './asked.ts';
import { BASELINES, type Search } from './baselines.ts';
import { isRight, type Question, type Shown } from './questions.ts';
import type { Figures } from './report.ts';

interface Document {
  readonly shown: Shown;
  readonly text: string;
}

/** Each library over the facts (answer, sample questions and quote as one text) and the sentences. */
export function peerFigures(
  { events }: Knowledge,
  questions: readonly Question[],
  scoped: boolean,
): Record<string, Figures> {
  const groups = scoped ? events.map((event) => [event]) : [events];
  return Object.fromEntries(
    Object.entries(BASELINES).map(([name, make]) => {
      const asked = groups.flatMap((group) => {
        const documents = documentsOf(group);
        const search = make(documents.map(({ text }) => text));
        const own = questions.filter(({ event }) => group.some(({ id }) => id === event));
        return own.map((question) => askPeer(search, documents, question));
      });
      return [name, figuresOf(asked)];
    }),
  );
}

function documentsOf(events: readonly Event[]): Document[] {
  return events.flatMap(({ facts, sources }) => [
    ...facts.map((fact) => ({
      shown: { fact, source: fact.source, start: fact.start, end: fact.end },
      text: [fact.answer, ...fact.sampleQuestions, fact.quote].join('\n'),
    })),
    ...sources.flatMap((source) =>
      sentences(source.text).map(({ start, end }) => ({
        shown: { source, start, end },
        text: source.text.slice(start, end),
      })),
    ),
  ]);
}

function askPeer(search: Search, documents: readonly Document[], question: Question): Asked {
  const begin = performance.now();
  const [first] = search(question.question);
  const milliseconds = performance.now() - begin;
  const document = first && documents[first.text];
  return {
    milliseconds,
    answerable: question.gold.length > 0,
    answered: first !== undefined,
    right: document !== undefined && isRight(document.shown, question),
    confidence: first ? first.score : 0,
  };
}
