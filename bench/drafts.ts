/**
 * Drafts of the shipped and the made-up packs against their hand-made facts: `npm run bench:drafts [-- --missed] [--json]`.
 *
 * For each pack how many of its hand-made facts a draft tells (`drafts/match.ts` says when), of how many drafts, and how
 * many of these are confident. The hand-made facts hold whole sentences and parts that drafts cut otherwise.
 */
import { CONFIDENT } from '../src/extract/facts/confidence.ts';
import { openModel, READER } from '../src/model/model.ts';
import { tellsSame } from './drafts/match.ts';
import { draftSources, type DraftedSource } from './drafts/packs.ts';
import { benchKnowledge } from './lib/questions.ts';
import { commandLine, table, type Figures } from './lib/report.ts';

const { json, flag, option } = commandLine(['model'], ['missed']);
const model = openModel(option('model') ?? READER);
const drafted = await draftSources(benchKnowledge(), model);
await model.close();
const packs = Object.fromEntries(
  [...Map.groupBy(drafted, ({ event }) => event.id)].map(([id, sources]) => [id, figures(sources)]),
);
if (json) console.log(JSON.stringify({ packs }));
else console.log(table('drafts by pack', packs));
if (flag('missed')) for (const each of drafted) printMissed(each);

function figures(sources: readonly DraftedSource[]): Figures {
  const drafts = sources.flatMap(({ draft }) => draft.facts);
  const told = sources.flatMap(({ facts, draft }) =>
    facts.map((fact) => draft.facts.some((each) => tellsSame(each, fact))),
  );
  return {
    'hand-made': told.length,
    told: told.filter(Boolean).length,
    drafts: drafts.length,
    confident: drafts.filter(({ confidence }) => confidence >= CONFIDENT).length,
  };
}

function printMissed({ source, facts, draft }: DraftedSource): void {
  const missed = facts.filter((fact) => !draft.facts.some((each) => tellsSame(each, fact)));
  console.log(`\n${source.key}: ${missed.length} of ${facts.length} missed`);
  for (const { kind, speaker, answer } of missed)
    console.log(`  ${kind}${speaker ? `, ${speaker.name}` : ''}: ${answer}`);
}
