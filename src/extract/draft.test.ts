import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { STORM } from '../../tests/extract/stories.ts';
import { reader } from '../../tests/reader.ts';
import { readText } from './article/article.ts';
import { draftArticle } from './draft.ts';

const BARE = 'The crew of the ferry left the pier at noon.\n';

test('the source is as far as it is known, and has the hash of its text', async () => {
  const known = {
    ...{ headline: 'Ferry leaves', byline: 'Nessa Orrick', dateline: 'CALDER' },
    ...{ publisher: 'The Calder Packet', published: '2023-10-12', url: 'https://packet.example/1' },
  };
  const sha256 = createHash('sha256').update(BARE).digest('hex');
  const full = await draftArticle(readText(BARE, known), reader.model);
  expect(full.source).toEqual({ ...known, sha256 });
  expect(full.text).toBe(BARE);
  const bare = await draftArticle(readText(BARE), reader.model);
  expect(bare.source).toEqual({ sha256 });
});

test('the hash is that of the UTF-8 of the text', async () => {
  const { source } = await draftArticle(readText('Zoë waits.'), reader.model);
  const bytes = Buffer.from('Zoë waits.', 'utf8');
  expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('what is less sure comes only where it is asked for, with those whom it names', async () => {
  const article = readText(STORM);
  const usual = await draftArticle(article, reader.model);
  const more = await draftArticle(article, reader.model, { lessSure: true });
  expect(usual.lessSure).toEqual([]);
  expect(more.lessSure.length).toBeGreaterThan(0);
  const names = (facts: typeof more.facts) =>
    facts.flatMap(({ speaker, subjects }) => [speaker ?? [], subjects].flat());
  const entities = (draft: typeof more) => draft.entities.map(({ name }) => name);
  expect(entities(usual)).toEqual(expect.arrayContaining(names(usual.facts)));
  expect(entities(more)).toEqual(expect.arrayContaining(names(more.lessSure)));
  // Nobody is an entity whom no fact names.
  const told = new Set(names(usual.facts));
  expect(usual.entities.filter(({ name, type }) => !told.has(name) && type !== 'country')).toEqual(
    [],
  );
});

test('facts are as sure as one asks, the most important first', async () => {
  const article = readText(STORM);
  const sure = await draftArticle(article, reader.model, { least: 0.85 });
  const all = await draftArticle(article, reader.model, { least: 0 });
  expect(sure.facts.length).toBeGreaterThan(0);
  expect(sure.facts.filter(({ confidence }) => confidence < 0.85)).toEqual([]);
  expect(all.facts.some(({ confidence }) => confidence < 0.85)).toBe(true);
  const ranks = all.facts.map(({ signs: { kept = 0, importance = 0 } }) => kept * (1 + importance));
  expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
});
