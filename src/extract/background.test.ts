import { expect, test } from 'vitest';
import { STORM } from '../../tests/extract/stories.ts';
import { reader } from '../../tests/reader.ts';
import { readText } from './article/article.ts';
import { draftInBackground } from './background.ts';
import { draftArticle } from './draft.ts';

const { label } = reader.model;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const article = { bytes: bytesOf(STORM) };

test('an article is drafted as it is here, with what is less sure', async () => {
  const here = await draftArticle(readText(STORM), reader.model, { lessSure: true });
  const there = await draftInBackground(article, label);
  expect(there.facts.map(({ answer }) => answer)).toEqual(here.facts.map(({ answer }) => answer));
  expect(there.lessSure.length).toBe(here.lessSure.length);
  expect(there.source).toEqual(here.source);
});

test('its windows are labelled where it was asked for, one after the other', async () => {
  let [open, most, windows] = [0, 0, 0];
  await draftInBackground(article, async (ids) => {
    most = Math.max(most, ++open);
    windows++;
    const labels = await label(ids);
    open--;
    return labels;
  });
  expect(windows).toBeGreaterThan(1);
  expect(most).toBe(1);
});

test('what is no article is refused for its reason', async () => {
  const drafted = draftInBackground({ bytes: bytesOf('   \n') }, label);
  await expect(drafted).rejects.toMatchObject({ name: 'NoArticleError', fault: { code: 'empty' } });
});

test('one whose windows cannot be labelled fails with why, however patient one is', async () => {
  const drafted = draftInBackground(article, () => Promise.reject(new Error('no encoder')));
  await expect(drafted).rejects.toThrow('no encoder');
});

test('one that takes too long is refused, and the next one is drafted', async () => {
  const never = new Promise<Float32Array>(() => undefined);
  const late = draftInBackground(article, () => never, 50);
  await expect(late).rejects.toMatchObject({ fault: { code: 'slowArticle' } });
  const next = await draftInBackground(article, label);
  expect(next.facts.length).toBeGreaterThan(0);
});
