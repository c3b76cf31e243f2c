import { describe, expect, test } from 'vitest';
import { articleKnowledge } from '../../src/packs/article.ts';
import { blocksOf, sessionOf, labels, wordsOf } from './session.ts';
import { addDrafted, drafts } from './drafted.ts';
import { office } from './moderation.ts';
import { one, two } from './packs.ts';
import { knowledgeOf } from '../qa/stories.ts';

const session = sessionOf(one);
const both = sessionOf(two);
const bare = sessionOf(articleKnowledge('Fire at the harbour\n\nThree boats burnt.', 'fire.txt'));
const commands = ['event', 'themes', 'attendance', 'timeline', 'sources'];

test('/event is a card whose lines come from facts', async () => {
  const reply = await session.give('event');
  expect(wordsOf(reply)).toBe(
    [
      'River Meeting in Velm',
      'Neighbours meet about the river',
      '> VELM, 2 May 2031 — The second River Meeting opened in Velm on Friday with 1,200 guests from nine towns.',
      'What: The first was in Orsk',
      'When: 2\u2009–\u20093 May 2031',
      'Where: Velm',
      'How many: 1,200 guests; Nine towns',
      'Theme: “One river, many towns”',
      'Sources: Velm Courier, 2 May 2031',
      'The buttons show the quotes behind these lines.',
    ].join('\n'),
  );
  const quote = await session.press({ of: reply, label: '1,200 guests' });
  expect(wordsOf(quote)).toBe('1,200 guests\n> with 1,200 guests from nine towns');
  const timeline = await session.press({ of: reply, label: 'Timeline' });
  expect(timeline.visibility).toBe('private');
});

describe('/event of a story', () => {
  const FIRST =
    'A ferry sank off Velm on Friday, and nine people died. Divers look for more in the wreck.';
  const OLD = 'In 2019 another ferry sank at Orsk, where 298 people died after a fire.';
  const COUNTED = 'The tug, which sank in 2020, had cost two million crowns.';
  const sank = { id: 'sank', kind: 'what', answer: 'A ferry sank', quote: 'A ferry sank off Velm' };
  const dead = { id: 'dead', kind: 'casualty', answer: 'Nine people', quote: 'nine people died' };
  const oldDead = { id: 'old', kind: 'casualty', answer: '298', quote: '298 people died' };
  const old = { when: { start: '2019-01-01', end: '2019-12-31' } };
  const cause = { id: 'fire', kind: 'cause', answer: 'A fire', quote: 'after a fire' };
  const orsk = { id: 'orsk', type: 'event', name: 'Ferry of Orsk' };

  function fieldsOf(facts: readonly Readonly<Record<string, unknown>>[], title = 'Ferry sinks') {
    const text = [title, 'By Ina Rook', FIRST, OLD, COUNTED].join('\n\n');
    const story = { id: 'ferry', title, texts: { courier: text }, entities: [orsk], facts };
    return sessionOf(knowledgeOf(story)).give('event');
  }

  async function linesOf(...facts: Parameters<typeof fieldsOf>[0]): Promise<string[]> {
    const [block] = blocksOf(await fieldsOf(facts), 'fields');
    return (block?.fields ?? [])
      .map(({ label, text }) => `${label}: ${text}`)
      .filter((line) => !/^(?:When|Where|Sources): /.test(line));
  }

  test('leads with its first sentences, letter for letter and cited', async () => {
    const reply = await fieldsOf([dead]);
    const [quote] = blocksOf(reply, 'quote');
    expect(quote?.quote).toBe(FIRST);
    expect(quote?.source.publisher).toBe('courier');
    expect(reply.blocks.findIndex(({ type }) => type === 'quote')).toBeLessThan(
      reply.blocks.findIndex(({ type }) => type === 'fields'),
    );
  });

  test('does not say again what they say', async () => {
    expect(await linesOf(sank, dead)).toEqual(['How many: Nine people']);
    expect(await linesOf({ ...sank, quote: 'The tug, which sank in 2020' })).toEqual([
      'What: A ferry sank',
    ]);
  });

  test('takes no casualties, cause or cost of another event', async () => {
    expect(await linesOf({ ...oldDead, subjects: ['orsk'] }, dead)).toEqual([
      'How many: Nine people',
    ]);
    expect(await linesOf({ ...oldDead, ...old }, dead)).toEqual(['How many: Nine people']);
    expect(await linesOf({ ...cause, subjects: ['orsk'] })).toEqual([]);
    const tug = { id: 'tug', kind: 'cost', answer: 'Two million', quote: 'cost two million' };
    expect(await linesOf({ ...tug, when: { start: '2020-01-01', end: '2020-12-31' } })).toEqual([]);
    expect(await linesOf({ ...oldDead, kind: 'background' })).toEqual([]);
    expect(await linesOf(cause)).toEqual(['Cause: A fire']);
  });

  test('shows nothing of a draft until it is approved', async () => {
    const draft = drafts[1];
    const session = office();
    const toll = { ...draft, quote: draft?.quote ?? '', kind: 'casualty', answer: '300 hurt' };
    const panel = await addDrafted(session, [toll]);
    const before = await session.give('event', { event: 'River Meeting in Velm' });
    expect(wordsOf(before)).toContain('New bridge for Velm\n> The town of Velm will build');
    expect(wordsOf(before)).not.toContain('300 hurt');
    await session.press({ of: panel, label: 'Approve' });
    const after = await session.give('event', { event: 'River Meeting in Velm' });
    expect(wordsOf(after)).toContain('How many: 1,200 guests; 300 hurt; Nine towns');
  });
});

test('/themes gives theme and topics with their quotes', async () => {
  const reply = await session.give('themes', { event: 'river meeting' });
  expect(wordsOf(reply)).toBe(
    [
      'Theme and topics: River Meeting in Velm',
      ...['“One river, many towns”', 'Theme> the theme “One river, many towns”'],
      ...['Floods, fish and ferries', 'Topic> floods, fish and ferries'],
    ].join('\n'),
  );
});

test('/attendance gives facts of one passage under one quote', async () => {
  const reply = await session.give('attendance');
  expect(wordsOf(reply)).toBe(
    [
      'Attendance: River Meeting in Velm',
      '1,200 guests\nNine towns',
      'Attendance, Number> with 1,200 guests from nine towns',
    ].join('\n'),
  );
});

test('/timeline goes by day, earlier editions first', async () => {
  const reply = await session.give('timeline');
  expect(blocksOf(reply, 'fields')[0]?.fields).toEqual([
    { label: '2029', text: 'Edition: The first was in Orsk' },
    { label: '2\u2009–\u20093 May 2031', text: '“opened in Velm on Friday”' },
  ]);
});

test('/sources tells all that is known of an article', async () => {
  expect(wordsOf(await session.give('sources'))).toBe(
    [
      'Sources: River Meeting in Velm',
      'Publisher: Velm Courier',
      'Headline: Neighbours meet about the river',
      'By: Ina Rook',
      'Published: 2 May 2031, 18:30',
      'Link: https://example.org/river',
      'Credits: Photo: Jo Lint',
      'Facts from it: 14',
    ].join('\n'),
  );
});

describe('an event without such facts', () => {
  test.each([
    [
      'themes',
      'No theme or topics are written down here; /ask answers from the sources’ sentences.',
    ],
    [
      'attendance',
      'How many came, and who, is not written down here; /ask answers from the sources’ sentences.',
    ],
    ['timeline', 'No other days are written down here. The event itself: 3 Jun 2031.'],
  ])('/%s says so and offers what is known', async (name, words) => {
    const reply = await both.give(name, { event: 'Flood of the Tarn' });
    expect(wordsOf(reply)).toContain(`\n${words}\nWhat is known:\nCasualty: 2\nStatement: 1`);
    expect(labels(reply)).toEqual([
      'Nine people',
      'Ada Orn: The water came in minutes',
      'More about this event',
    ]);
  });

  test.each(commands)('/%s works over a bare article', async (name) => {
    const reply = await bare.give(name);
    expect(wordsOf(reply)).toContain('Fire at the harbour');
    if (name !== 'sources') expect(wordsOf(reply)).toMatch(/\/ask answers from the sources’/);
  });
});

describe.each(commands)('/%s', (name) => {
  test('asks which of several events is meant, and takes the list’s place', async () => {
    const list = await both.give(name);
    expect(wordsOf(list)).toBe(
      'Which event?\nRiver Meeting in Velm (2\u2009–\u20093 May 2031, Velm)\nFlood of the Tarn (3 Jun 2031, Tarn)',
    );
    const shown = await both.press({ of: list, label: 'Flood of the Tarn' });
    expect(shown.update).toBe(true);
    expect(wordsOf(shown)).toContain('Flood of the Tarn');
  });

  test('is private when asked to be', async () => {
    expect((await session.give(name)).visibility).toBe('public');
    expect((await session.give(name, { private: true })).visibility).toBe('private');
  });

  test('understands misspelt and short names, and completes them', async () => {
    for (const event of ['tarn', 'Fload of the Tarn', 'tarn-flood']) {
      expect(wordsOf(await both.give(name, { event }))).toContain('Flood of the Tarn');
    }
    expect(await both.type(name, 'event', 'flo')).toEqual([
      { name: 'Flood of the Tarn', value: 'Flood of the Tarn' },
    ]);
    expect(await both.type(name, 'event', '')).toHaveLength(2);
  });

  test('does not take another name for one that it is merely like', async () => {
    const reply = await session.give(name, { event: 'Meeting in Tarn' });
    expect(wordsOf(reply)).toBe('I know no event called “Meeting in Tarn”. The nearest names:');
    expect(labels(reply)).toEqual(['River Meeting in Velm', 'All events']);
  });

  test.each([[[]], [['gone']], [['gone', '0']], [['velm-river', '-1']], [['velm-river', 'x']]])(
    'says politely that there is nothing for %j',
    async (args) => {
      expect(wordsOf(await session.press({ name, args }))).toBe(
        'That event is no longer here. /event shows what is.',
      );
    },
  );

  test('shows the last page for a page that is no longer there', async () => {
    const reply = await session.press({ name, args: ['velm-river', '9999'] });
    expect(reply.update).toBe(true);
    expect(wordsOf(reply)).toContain('River Meeting in Velm');
  });
});

test('many events come in pages', async () => {
  const [velm] = two.events;
  if (!velm) throw new Error('no event');
  const events = Array.from({ length: 19 }, (_, i) => ({ ...velm, id: `e${i}`, title: `E ${i}` }));
  const many = sessionOf({ ...two, events });
  const first = await many.give('event');
  expect(wordsOf(first)).toMatch(/Page 1 of 3$/);
  const second = await many.press({ of: first, label: 'Next' });
  expect(second.update).toBe(true);
  expect(labels(second)).toEqual([
    ...Array.from({ length: 8 }, (_, i) => `E ${i + 8}`),
    'Previous',
    'Next',
  ]);
});

test('without any event there is a plain word', async () => {
  const none = sessionOf({ events: [], facts: new Map(), sources: new Map(), entities: new Map() });
  expect(wordsOf(await none.give('event'))).toBe('There is no event here to show.');
});
