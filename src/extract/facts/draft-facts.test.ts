import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONFIDENT, MIN_LIKELY, MIN_CONFIDENCE } from './confidence.ts';
import { reader } from '../../../tests/reader.ts';
import { CONFERENCE, STORM } from '../../../tests/extract/stories.ts';
import { readText } from '../article/article.ts';
import { draftArticle } from '../draft.ts';
import type { FactDraft } from './fact-draft.ts';

async function draft(story: string, least?: number): Promise<readonly FactDraft[]> {
  const { facts } = await draftArticle(
    readText(story),
    reader.model,
    least === undefined ? {} : { least },
  );
  return facts;
}

const FERRY = `Ferry sinks off Calder with 41 aboard

By Nessa Orrick
The Calder Packet, Thursday 12 October 2023

A ferry with 41 people aboard sank off Calder on Tuesday night, and nine of them died, the coastguard said.

The Orm Star went down within 20 minutes in a storm. Rescue boats took two dozen passengers to the harbour.

“We heard them shouting in the dark,” said fisherman Olav Tveit. “There was nothing we could do.”

It was the worst accident at sea since 1994, when the Estonia sank in the Baltic and 852 people died.

The line probably will not sail again before November, its director, Marta Quill, said.
`;

const SHIPPED = 'knowledge/seoul-cyberspace-2013/sources/korea-herald.txt';

const stories = [
  ['a storm', STORM],
  ['a conference', CONFERENCE],
  ['a ferry', FERRY],
] as const;

describe.each(stories)('every draft of %s', (_, story) => {
  test('is a sentence of the story, and its answer is cut out of it in one piece', async () => {
    const facts = await draft(story);
    expect(facts.length).toBeGreaterThan(3);
    for (const { start, end, quote, answer } of facts) {
      expect(story.slice(start, end)).toBe(quote);
      expect(quote).toContain(answer);
      expect(answer).not.toMatch(/^[\s,;:“"]|[\s,;:]$/);
    }
  });

  test('has a probability between 0 and 1, and none comes twice', async () => {
    const facts = await draft(story);
    expect(facts.filter(({ confidence }) => !(confidence > 0 && confidence <= 1))).toEqual([]);
    const keys = facts.map(({ kind, speaker, answer }) => [kind, speaker, answer].join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('states nothing of the headline, and asks nothing', async () => {
    const facts = await draft(story);
    const headline = story.slice(0, story.indexOf('\n'));
    const said = facts.filter(({ kind }) => kind === 'statement');
    expect(said.filter(({ quote }) => headline.includes(quote))).toEqual([]);
    expect(said.filter(({ answer }) => answer.endsWith('?'))).toEqual([]);
    expect(said.filter(({ speaker }) => speaker === undefined)).toEqual([]);
  });
});

const TRANSCRIPT = `Harbour wall will be built at last

TOM BERG: The council of Tarnmouth has cut a million crowns from the harbour's budget for the next year.

Nessa Orrick reports.

NESSA ORRICK: The harbour has had a hard year since the flood of last winter.

MARTA QUILL: It is a shame that the money has been cut, but the wall will be built.

NESSA ORRICK: Do you think that the council was right?

MARTA QUILL: The council has to lift its game, and it has to be quick about it.
`;

test('a transcript is drafted as what each one says, without the names before it', async () => {
  const facts = await draft(TRANSCRIPT, MIN_LIKELY);
  const said = facts.find(({ answer }) => answer.includes('It is a shame'));
  expect(said).toMatchObject({ speaker: 'MARTA QUILL' });
  expect(said?.answer).toMatch(/^It is a shame .* will be built$/);
  expect(facts.filter(({ answer }) => /^[A-Z]+ [A-Z]+:/.test(answer))).toEqual([]);
});

test('quoted words have their speaker', async () => {
  const facts = await draft(FERRY);
  const said = facts.find(({ answer }) => answer.includes('shouting in the dark'));
  expect(said).toMatchObject({ kind: 'statement', speaker: 'Olav Tveit' });
  const more = await draft(STORM);
  expect(more.find(({ answer }) => answer.includes('eleven minutes'))?.speaker).toBe(
    'Imelda Farrow',
  );
});

test('a quotation that its reporting clause breaks is one draft', async () => {
  const facts = await draft(
    `${FERRY}\n“The worst,” said harbour master Paul Osei on Wednesday, “is behind us, and the boats can sail.”\n`,
  );
  const parts = facts.filter(({ quote }) => quote.startsWith('“The worst'));
  expect(
    parts.map(({ answer, speaker }) => [/worst.*boats can sail/.test(answer), speaker]),
  ).toEqual([[true, 'Paul Osei']]);
});

test('what somebody hopes or is to do is told by its sentence', async () => {
  const facts = await draft(
    `${FERRY}\nFerry captain Odo Quist is to ask for a second opinion before he pays for a new engine in the spring.\n`,
    0,
  );
  const told = facts.filter(({ quote }) => quote.startsWith('Ferry captain'));
  expect(told.map(({ answer }) => /^(?:to|be|ask)\b/.test(answer))).not.toContain(true);
  expect(told.length).toBeGreaterThan(0);
});

test('who calls for something is named beside it', async () => {
  const facts = await draft(
    `${FERRY}\nThe mayor of Calder, Ada Orn, called for a new harbour wall and for more rescue boats on Thursday.\n`,
    0,
  );
  const calls = facts.filter(({ quote, kind }) => quote.includes('called for') && kind === 'call');
  expect(calls.map(({ speaker }) => speaker)).toEqual(calls.map(() => 'Ada Orn'));
  expect(calls.length).toBeGreaterThan(0);
});

test('the dead of another accident are not the story’s', async () => {
  const facts = await draft(FERRY, 0);
  const dead = facts.filter(({ answer }) => answer.includes('852'));
  expect(dead.map(({ kind }) => kind)).toEqual(['background']);
});

test('a hedge stays in the answer', async () => {
  const facts = await draft(FERRY);
  const hedged = facts.filter(({ answer }) => answer.includes('sail again'));
  for (const { answer } of hedged) expect(answer).toMatch(/probably will not/);
});

test('numbers that can be compared stand beside the words', async () => {
  const facts = await draft(FERRY);
  const rescued = facts.find(({ answer }) => answer.includes('two dozen'));
  expect(rescued?.quantities).toContainEqual(expect.objectContaining({ value: 24 }));
});

test('a day is resolved by the day of publication', async () => {
  const facts = await draft(FERRY, 0);
  const days = facts.flatMap(({ when }) => when?.start ?? []);
  expect(days).toContain('2023-10-10');
});

test('a long text has no more drafts than one would review', async () => {
  const story = `${FERRY}\n${STORM.slice(STORM.indexOf('A storm')).repeat(3)}`;
  const words = story.split(/\s+/).length;
  expect((await draft(story)).length).toBeLessThan(words / 14);
});

test('less sure drafts come only where they are asked for', async () => {
  const article = readText(FERRY);
  const [usual, all] = [
    await draftArticle(article, reader.model),
    await draftArticle(article, reader.model, { least: 0 }),
  ];
  expect(all.facts.length).toBeGreaterThanOrEqual(usual.facts.length);
  expect(usual.facts.filter(({ confidence }) => confidence < MIN_CONFIDENCE)).toEqual([]);
});

describe('those that are less sure', () => {
  const withLessSure = (story: string) =>
    draftArticle(readText(story), reader.model, { lessSure: true });

  test('come beside the others, which stay as they are, only where somebody asks', async () => {
    const usual = await draftArticle(readText(STORM), reader.model);
    const full = await withLessSure(STORM);
    expect(usual.lessSure).toEqual([]);
    expect(full.facts).toEqual(usual.facts);
    expect(full.lessSure.length).toBeGreaterThan(0);
    for (const { confidence } of full.lessSure) {
      expect(confidence).toBeGreaterThanOrEqual(MIN_LIKELY);
      expect(confidence).toBeLessThan(MIN_CONFIDENCE);
    }
  });

  test('tell nothing again that is told, and are no more than the others', async () => {
    for (const [, story] of stories) {
      const { facts, lessSure } = await withLessSure(story);
      expect(lessSure.length).toBeLessThanOrEqual(facts.length);
      const answers = [...facts, ...lessSure].map(({ kind, answer }) => `${kind} ${answer}`);
      expect(new Set(answers).size).toBe(answers.length);
      // A name, day or number that a fact of its sentence tells is not told less surely.
      const parts = lessSure.filter(({ kind, quote, answer }) =>
        facts.some(
          (fact) => kind !== 'casualty' && fact.quote === quote && fact.answer.includes(answer),
        ),
      );
      expect(parts).toEqual([]);
    }
  });

  test('have the names that they are about among those of the article', async () => {
    for (const story of [STORM, readFileSync(SHIPPED, 'utf8')]) {
      const { facts, lessSure, entities } = await withLessSure(story);
      const names = new Set(entities.map(({ name }) => name));
      const told = [...facts, ...lessSure].flatMap(({ speaker, subjects }) => [
        ...subjects,
        ...(speaker === undefined ? [] : [speaker]),
      ]);
      expect(told.filter((name) => !names.has(name))).toEqual([]);
    }
  });
});

test('what “he” says is of nobody and never sure where two men fit about as well', async () => {
  const facts = await draft(
    `Toll stays in Brunn\n\nA letter about the toll came on Monday from Mr Odo Quist to Mr Karl Marsh, who live in Brunn. “We will not raise the toll before 2035,” he said.\n`,
    0,
  );
  const said = facts.filter(({ answer }) => answer.includes('not raise the toll'));
  expect(said.map(({ speaker, cue }) => [speaker, cue])).toEqual([[undefined, 'said']]);
  expect(said[0]?.confidence).toBeLessThan(CONFIDENT);
});
