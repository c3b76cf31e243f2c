import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { readMentions } from '../entities/entities.ts';
import { labelsFor } from '../labels.fixture.ts';
import { saidIn, statementsOf } from './statements.ts';

test.each([
  [
    'Ada Orn said |the pier was old| and warned that |it may fall|.',
    ['the pier was old', 'it may fall'],
  ],
  ['|The pier|, Ada Orn said, |is old|.', ['The pier, Ada Orn said, is old']],
  ['Ada Orn said |the pier was old|.', ['the pier was old']],
])('of “%s” each part is told that has a verb of saying to itself', (marked, told) => {
  const sentence = marked.replaceAll('|', '');
  const article = readText(`Council closes the old pier\n\n${sentence}\n`);
  const at = article.text.indexOf(sentence);
  const parts = marked.split('|').filter((_, i) => i % 2 === 1);
  const content = parts.map((part) => {
    const start = article.text.indexOf(part, at);
    return { start, end: start + part.length };
  });
  const attribution = { mode: 'indirect', content } as const;
  const probabilities = { contentProbability: 1, sourceProbability: 1 };
  const last = article.sentences.at(-1);
  if (!last) throw new Error('no sentence');
  const said = saidIn(article, last, {
    attribution: { ...attribution, ...probabilities },
    speakers: [],
  });
  expect(said.map(({ start, end }) => article.text.slice(start, end))).toEqual(told);
});

test.each([
  ['Ada Orn called for |a new pier|.', 'call', 'Ada Orn called for a new pier.'],
  ['Ada Orn vowed |to mend the pier|.', 'pledge', 'Ada Orn vowed to mend the pier.'],
  ['Ada Orn warned |the pier may fall|.', 'warning', 'the pier may fall'],
  [
    'Ada Orn praised |the mayor for his words|.',
    'reaction',
    'Ada Orn praised the mayor for his words.',
  ],
  ['Ada Orn said |the pier was old|.', 'statement', 'the pier was old'],
])('of “%s” a %s is drafted', (marked, kind, told) => {
  const [before = '', said = '', after = ''] = marked.split('|');
  const article = readText(`Council closes the old pier\n\n${before}${said}${after}\n`);
  const start = article.text.length - `${said}${after}\n`.length;
  const cue = { start: start - before.length + 'Ada Orn '.length, end: start - 1 };
  const of = {
    ...{ article, mentions: readMentions(article), spoken: [] },
    labels: labelsFor(article, { fact: { [`${before}${said}`]: 0.9 } }),
  };
  const drafts = statementsOf(of, {
    attribution: {
      ...{ mode: 'indirect', content: [{ start, end: start + said.length }], cue },
      ...{ contentProbability: 1, sourceProbability: 1 },
    },
    speakers: [{ name: 'Ada Orn', found: 'named' }],
  });
  const words = drafts.map(({ span }) => article.text.slice(span.start, span.end));
  expect([drafts[0]?.kind, ...words]).toEqual([kind, told]);
});
