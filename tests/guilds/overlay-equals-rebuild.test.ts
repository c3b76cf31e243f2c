/**
 * A guild's state that takes over what it can from what is shipped and from its own last state is the same as one that
 * is made of nothing but its rows: after any changes, whatever is asked.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyGuild, type GuildRows } from '../../src/guilds/items/guild-rows.ts';
import type { Row } from '../../src/guilds/items/rows-by-event.ts';
import { kinds, type Bodies, type Kind } from '../../src/guilds/items/items.ts';
import { type EarlierOverlay, overlay, overlaying } from '../../src/guilds/items/overlay.ts';
import { RowsByEvent } from '../../src/guilds/items/rows-by-event.ts';
import { sha256Of } from '../../src/guilds/items/change.ts';
import type { Model } from '../../src/model/model.ts';
import { assemble } from '../../src/packs/assemble.ts';
import type { Entity, Fact, Knowledge } from '../../src/packs/knowledge.ts';
import { loadPacks, packDirectories } from '../../src/packs/load.ts';
import type { FactFile } from '../../src/packs/schema.ts';
import { buildIndex, type AnswerIndex } from '../../src/qa/index/answer-index.ts';
import { understand } from '../../src/qa/answer.ts';
import { suggestQuestions } from '../../src/qa/lookup/suggested-questions.ts';
import { findFact, suggestFacts, suggestSources } from '../../src/qa/lookup/items.ts';
import { findEntity, findEvent, findSpeaker, suggestEntities } from '../../src/qa/lookup/names.ts';
import { passagesIn } from '../../src/qa/retrieval/passage-index.ts';
import { retrieve, wordScores } from '../../src/qa/retrieval/retrieve.ts';
import { factAsked } from '../../src/qa/index/sample-questions.ts';
import { atOnce } from '../../src/runtime/schedule.ts';
import { randomFrom } from '../knowledge/random.ts';
import { pieces } from '../qa/stories.ts';

const shipped = loadPacks(packDirectories(join(import.meta.dirname, '../knowledge'))).slice(0, 3);
const facts = shipped.flatMap(({ event, facts }) =>
  facts.map((fact) => ({ key: `${event.id}/${fact.id}`, event: event.id, fact })),
);
const entities = shipped.flatMap(({ event }) =>
  event.entities.map((entity) => ({ event: event.id, entity })),
);

/** No model is asked: what is compared is what it would be given. */
const model = { id: 'none', pieces } as Model;
const vectors = {
  of: () => undefined,
  make: () => Promise.resolve(),
  ofQuestion: () => Promise.resolve(new Float32Array(384)),
  ofSampleQuestions: () => undefined,
  makeSampleQuestions: () => Promise.resolve(),
};

interface State extends EarlierOverlay {
  readonly knowledge: Knowledge;
  readonly index: AnswerIndex;
}

function rebuilt(rows: GuildRows): State {
  const { fact, ...others } = rows.items;
  const items = { ...structuredClone(others), fact: RowsByEvent.of(structuredClone([...fact])) };
  const { packs, invalid } = overlay(structuredClone(shipped), { ...rows, items });
  const knowledge = assemble(packs);
  return { rows, packs, invalid, knowledge, index: buildIndex(knowledge, { model, vectors }) };
}

function overlaid(rows: GuildRows, base: State, before: State): State {
  const { packs, invalid } = atOnce(overlaying(shipped, rows, before));
  const knowledge = assemble(packs, [base.knowledge, before.knowledge]);
  const index = buildIndex(knowledge, { model, vectors }, base.index, before.index);
  return { rows, packs, invalid, knowledge, index };
}

type Random = ReturnType<typeof randomFrom>;

/** A change of a guild's rows, of any kind. */
function changed(rows: GuildRows, random: Random): GuildRows {
  const items = Object.fromEntries(
    kinds.map((kind) => [kind, new Map<string, Row<unknown>>(rows.items[kind])]),
  ) as unknown as { [K in Kind]: Map<string, Row<Bodies[K]>> };
  const texts = new Map(rows.texts);
  const revision = rows.revision + 1;
  const pick = <T>(all: readonly T[]): T =>
    all[Math.floor(random() * all.length)] ?? expect.fail('nothing to pick from');
  const put = <K extends Kind>(kind: K, id: string, body: Bodies[K]): void => {
    items[kind].set(id, { id, revision, body });
  };
  const { key, event, fact } = pick(facts);
  const own = [...items.fact.values()].filter(({ body }) => body.id.startsWith('own'));
  const at = `${revision}`;
  const changes: Record<string, () => void> = {
    hide: () => {
      put('hidden', key, {});
    },
    restore: () => {
      for (const id of [...items.hidden.keys()].slice(0, 3)) items.hidden.delete(id);
    },
    correct: () => {
      put('fact', key, {
        ...fact,
        answer: `${fact.answer.slice(0, 200)}, as corrected ${at}`,
        sampleQuestions: [...fact.sampleQuestions.slice(1), `What was corrected ${at} times?`],
      });
    },
    add: () => {
      put('fact', `${event}/own-${at}`, ownFact(fact, at));
    },
    again: () => {
      if (own.length > 0) items.fact.delete(pick(own).id);
    },
    rename: () => {
      const { event: home, entity } = pick(entities);
      put('entity', entity.id, {
        ...entity,
        name: `${entity.name} Quill`,
        aliases: [...entity.aliases, `Alias ${at}`],
        event: home,
      });
    },
    person: () => {
      put('entity', `person-${at}`, {
        ...{ id: `person-${at}`, type: 'person', name: `Pia Number${at}`, aliases: [] },
        ...{ demonyms: [], roles: [{ title: `keeper of lot ${at}` }], event },
      });
    },
    merge: () => {
      const [one, other] = [pick(entities), pick(entities)];
      if (one.entity.type === other.entity.type && one.entity.id !== other.entity.id)
        put('merge', one.entity.id, { into: other.entity.id });
    },
    unmerge: () => {
      items.merge.clear();
    },
    archive: () => {
      put('event', event, { ...headerOf(event), archived: true });
    },
    unarchive: () => {
      items.event.clear();
    },
    retitle: () => {
      put('event', event, { ...headerOf(event), title: `A title ${at}`, archived: false });
    },
    source: () => {
      const text = `Lots are sold\n\nPia Quill sold lot ${at} to Oda Brandt for ${at} crowns.\n`;
      texts.set(sha256Of(text), text);
      put('source', `${event}/post-${at}`, {
        ...{ id: `post-${at}`, publisher: 'The Post', headline: `Lot ${at} is sold` },
        ...{ published: '2031-05-02', credits: [], file: 'sources/post.txt' },
        sha256: sha256Of(text),
      });
    },
    unsource: () => {
      for (const id of [...items.source.keys()].slice(0, 1)) items.source.delete(id);
    },
  };
  for (let i = 0; i < 1 + random() * 3; i++) pick(Object.values(changes))();
  return { revision, items: { ...items, fact: RowsByEvent.of(items.fact) }, texts };
}

function headerOf(id: string) {
  const { event } = shipped.find((pack) => pack.event.id === id) ?? expect.fail(id);
  const { title, aliases, start, end, place } = event;
  return { id, title, aliases, start, end, place };
}

function ownFact(fact: FactFile, at: string): FactFile {
  return {
    ...fact,
    id: `own-${at}`,
    answer: `An answer of the guild’s own, ${at}`,
    sampleQuestions: [`What is said of matter ${at}?`, 'What do moderators say?'],
  };
}

/** All that questions see of a state, with things by their ids. */
async function seen({ knowledge, index, invalid }: State, questions: readonly string[]) {
  return {
    invalid: [...invalid].map(({ target, lacks }) => `${target.id} ${lacks}`).sort(),
    events: knowledge.events.map(plainEvent),
    facts: [...knowledge.facts.values()].map(plainFact),
    got: facts.map(({ key }) => knowledge.facts.get(key)?.answer),
    sizes: [knowledge.facts.size, knowledge.sources.size, knowledge.entities.size],
    entities: [...knowledge.entities.values()].map(plainEntity),
    sources: [...knowledge.sources.keys()],
    passages: passagesIn(index.passages).map(({ source, passage, facts }) => [
      ...[source.key, passage.text],
      facts.map(({ key }) => key),
    ]),
    asked: await Promise.all(
      questions.map((question, i) => asked(question, i % 2 === 0, { knowledge, index })),
    ),
  };
}

/** Names are looked for in half of the questions: it takes longer than all else. */
async function asked(
  question: string,
  isNamed: boolean,
  { knowledge, index }: Pick<State, 'knowledge' | 'index'>,
) {
  const { text, mended, mentions } = understand(index, question);
  const windows = await retrieve(index.passages, index.vectors, question);
  return {
    ...{ text, mended, mentions: mentions.map((each) => each.map(({ id }) => id)) },
    fact: factAsked(question, index.passages.facts)?.key,
    scores: [...wordScores(index.passages, question)],
    windows: windows.map(({ source, from, to }) => [source.source.key, from, to]),
    known: question.split(' ').map((word) => index.words.has(word.toLowerCase())),
    asks: suggestQuestions(knowledge, question.slice(0, 14)),
    facts: suggestFacts(knowledge, question.slice(0, 20)),
    sources: suggestSources(knowledge, question.slice(-12)),
    entities: suggestEntities(knowledge, question.slice(-12)),
    found: [
      ...(isNamed ? [findFact, findEntity, findSpeaker, findEvent] : []).map((find) =>
        JSON.stringify(find(knowledge, question.slice(-16)), (name, value: unknown) =>
          name === 'item' || name === 'items' || name === 'nearest' ? idsOf(value) : value,
        ),
      ),
    ],
  };
}

function idsOf(value: unknown): unknown {
  return [value].flat().map((each) => (each as { readonly id: string }).id);
}

function plainEvent({ id, title, facts, entities, sources }: Knowledge['events'][number]) {
  return {
    ...{ id, title, facts: facts.map(({ key }) => key) },
    entities: entities.map((each) => each.id),
    sources: sources.map(({ key }) => key),
  };
}

function plainFact(fact: Fact) {
  const { source, speaker, subjects } = fact;
  return {
    ...{ ...fact, source: source.key, text: source.sha256 },
    ...{ speaker: speaker && plainEntity(speaker), subjects: subjects.map(plainEntity) },
  };
}

function plainEntity(entity: Entity): unknown {
  return { ...entity, roles: entity.roles.map(({ title, of }) => [title, of?.id, of?.name]) };
}

function questionsFor(random: Random, rows: GuildRows): string[] {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] ?? expect.fail();
  const of = (fact: FactFile) => fact.sampleQuestions[0] ?? fact.answer;
  const { fact } = pick(facts);
  const { entity } = pick(entities);
  return [
    ...[of(fact), of(pick(facts).fact), `What did ${entity.name} say about ${fact.answer}?`],
    ...[`Who is ${entity.aliases[0] ?? entity.name}?`, 'What do moderators say?'],
    ...[`What is said of matter ${rows.revision}?`, 'who sold the lots to Oda Brandtt'],
    misspelt(of(pick(facts).fact), random),
  ];
}

/** With one letter of each long word left out. */
function misspelt(question: string, random: Random): string {
  return question.replaceAll(/\p{L}{6,}/gu, (word) => {
    const at = 1 + Math.floor(random() * (word.length - 1));
    return word.slice(0, at) + word.slice(at + 1);
  });
}

describe('a state over another one is like one made anew', () => {
  test.each([1, 2, 3])('after random changes, seed %i', async (seed) => {
    const random = randomFrom(seed);
    const base = rebuiltBase;
    let before = base;
    let rows = emptyGuild;
    for (let step = 0; step < 6; step++) {
      rows = changed(rows, random);
      const now = overlaid(rows, base, before);
      const questions = questionsFor(random, rows);
      expect(await seen(now, questions)).toEqual(await seen(rebuilt(rows), questions));
      before = now;
    }
  });

  test('and so are its packs, over long', () => {
    const random = randomFrom(9);
    let before: EarlierOverlay = { rows: emptyGuild, packs: shipped, invalid: [] };
    let kept = 0;
    for (let step = 0; step < 200; step++) {
      const rows = changed(before.rows, random);
      const now = { rows, ...atOnce(overlaying(shipped, rows, before)) };
      expect(now.packs).toEqual(overlay(shipped, rows).packs);
      kept += now.packs.filter((pack) => before.packs.includes(pack)).length;
      before = now;
    }
    expect(kept).toBeGreaterThan(200);
  });
});

const rebuiltBase: State = (() => {
  const knowledge = assemble(shipped);
  const index = buildIndex(knowledge, { model, vectors });
  return { rows: emptyGuild, packs: shipped, invalid: [], knowledge, index };
})();
