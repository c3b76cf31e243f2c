/**
 * Drafted facts against hand-made ones: `npm run bench:drafts [-- --limit N] [--missed yes] [--wrong yes] [--json]`.
 *
 * For each pack: how many of its hand-made facts are drafted (`drafts/match.ts` says when a draft tells
 * the same), and how many of the drafts are right as they stand, of all and of the confident ones. A
 * draft that no hand-made fact tells has the verdict of a reader (`drafts/labels.ts`); without one it
 * counts as wrong. The confidence of an event's drafts comes from a model that has not seen the event;
 * that of the shipped pack is the model that ships, which never saw it.
 *
 * Then the held questions are asked over the confident drafts in place of the hand-made facts.
 */
import { join } from 'node:path';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { CONFIDENT } from '../src/ingest/confident.ts';
import type { Weights } from '../src/ingest/linear.ts';
import { fitFacts, isRight, lessonsOf, UNSEEN } from './drafts/fit.ts';
import { draftedKnowledge } from './drafts/knowledge.ts';
import { readVerdicts } from './drafts/labels.ts';
import { tellsSame } from './drafts/match.ts';
import { draftSources, type DraftedSource } from './drafts/packs.ts';
import { askAll, figuresOf } from './lib/asked.ts';
import { benchKnowledge, readQuestions } from './lib/questions.ts';
import { readyIndex, shippedReader } from './lib/ready.ts';
import { commandLine, table, type Figures } from './lib/report.ts';
import { spread } from './lib/sampling.ts';

const { json, number, option } = commandLine(['missed', 'wrong', 'part', 'limit']);
const part = option('part', ['dev', 'held']) === 'dev' ? 'dev' : 'held';
const knowledge = benchKnowledge();
const verdicts = readVerdicts();
const lessons = lessonsOf(join(import.meta.dirname, '../../shared/data/attributions_dev.jsonl'));
const models = new Map<string, Weights>();
const drafted = draftSources(knowledge, (event) => modelWithout(event));
const rows = Object.fromEntries(
  [...Map.groupBy(drafted, ({ event }) => event.id)].map(([id, sources]) => [id, figures(sources)]),
);
const packs = {
  ...rows,
  'made-up packs': figures(drafted.filter(({ event }) => event.id !== UNSEEN)),
};

const questions = spread(readQuestions(part, knowledge), number('limit', Infinity));
const confident = draftedKnowledge(drafted, ({ confidence }) => confidence >= CONFIDENT);
const everything = draftedKnowledge(drafted, () => true);
const reader = shippedReader();
const asked = {
  'hand-made facts': await askedOver(knowledge),
  'confident drafts': await askedOver(confident),
  'all drafts': await askedOver(everything),
};

if (json) console.log(JSON.stringify({ packs, part, questions: questions.length, asked }));
else {
  console.log(`${table('drafts by pack', packs)}\n`);
  console.log(table(`${questions.length} questions (${part})`, asked));
  if (option('missed') !== undefined) for (const each of drafted) printMissed(each);
  if (option('wrong') !== undefined) for (const each of drafted) printWrong(each);
}

async function askedOver(known: Knowledge): Promise<Figures> {
  return figuresOf(await askAll(await readyIndex(known, reader), questions, true));
}

/** The confidence model fitted without an event. */
function modelWithout(event: string): Weights {
  const known = models.get(event);
  if (known) return known;
  const model = fitFacts(lessons.filter(({ about }) => about !== event));
  models.set(event, model);
  return model;
}

function figures(sources: readonly DraftedSource[]): Figures {
  const facts = sources.flatMap((each) =>
    each.facts.map((fact) => each.draft.facts.some((draft) => tellsSame(draft, fact))),
  );
  const judged = sources.flatMap(({ draft, facts: hand }) =>
    draft.facts.map((fact) => ({
      right: isRight(fact, draft.source.sha256, hand, verdicts),
      sure: fact.confidence >= CONFIDENT,
    })),
  );
  const sure = judged.filter((each) => each.sure);
  const share = (of: readonly { right: boolean | undefined }[]): number =>
    of.filter(({ right }) => right === true).length / Math.max(1, of.length);
  return {
    'hand-made': facts.length,
    drafted: facts.filter(Boolean).length / Math.max(1, facts.length),
    drafts: judged.length,
    right: share(judged),
    confident: sure.length,
    'confident right': share(sure),
    unjudged: judged.filter(({ right }) => right === undefined).length,
  };
}

function printMissed({ source, facts, draft }: DraftedSource): void {
  const missed = facts.filter((fact) => !draft.facts.some((each) => tellsSame(each, fact)));
  console.log(`\n${source.key}: ${missed.length} of ${facts.length} missed`);
  for (const { kind, speaker, answer } of missed)
    console.log(`  ${kind}${speaker ? `, ${speaker.name}` : ''}: ${answer}`);
}

function printWrong({ source, facts, draft }: DraftedSource): void {
  console.log(`\n${source.key}: not right, or not judged`);
  for (const fact of draft.facts) {
    const right = isRight(fact, draft.source.sha256, facts, verdicts);
    if (right === true) continue;
    const { kind, speaker, answer, confidence } = fact;
    console.log(
      `  ${right === undefined ? '?' : '-'} ${confidence.toFixed(2)} ${kind}${speaker === undefined ? '' : `, ${speaker}`}: ${answer}`,
    );
  }
}
