import { describe, expect, test } from 'vitest';
import { articleKnowledge } from '../../src/knowledge/article.ts';
import { blocksOf, deskOf, labels, wordsOf } from './desk.ts';
import { one, two } from './packs.ts';

const desk = deskOf(one);
const both = deskOf(two);
const bare = deskOf(articleKnowledge('Fire at the harbour\n\nThree boats burnt.', 'fire.txt'));
const commands = ['event', 'themes', 'attendance', 'timeline', 'sources'];

test('/event is a card whose lines come from facts', async () => {
  const reply = await desk.give('event');
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
  const quote = await desk.press({ of: reply, label: '1,200 guests' });
  expect(wordsOf(quote)).toBe('1,200 guests\n> with 1,200 guests from nine towns');
  const timeline = await desk.press({ of: reply, label: 'Timeline' });
  expect(timeline.visibility).toBe('private');
});

test('/themes gives theme and topics with their quotes', async () => {
  const reply = await desk.give('themes', { event: 'river meeting' });
  expect(wordsOf(reply)).toBe(
    [
      'Theme and topics: River Meeting in Velm',
      ...['“One river, many towns”', 'Theme> the theme “One river, many towns”'],
      ...['Floods, fish and ferries', 'Topic> floods, fish and ferries'],
    ].join('\n'),
  );
});

test('/attendance gives facts of one passage under one quote', async () => {
  const reply = await desk.give('attendance');
  expect(wordsOf(reply)).toBe(
    [
      'Attendance: River Meeting in Velm',
      '1,200 guests\nNine towns',
      'Attendance, Number> with 1,200 guests from nine towns',
    ].join('\n'),
  );
});

test('/timeline goes by day, earlier editions first', async () => {
  const reply = await desk.give('timeline');
  expect(blocksOf(reply, 'fields')[0]?.fields).toEqual([
    { label: '2029', text: 'Edition: The first was in Orsk' },
    { label: '2\u2009–\u20093 May 2031', text: '“opened in Velm on Friday”' },
  ]);
});

test('/sources tells all that is known of an article', async () => {
  expect(wordsOf(await desk.give('sources'))).toBe(
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
    ['themes', 'No source here gives a theme or topics.'],
    ['attendance', 'No source here says how many came, or who.'],
    ['timeline', 'No source here gives other days. The event itself: 3 Jun 2031.'],
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
    expect((await desk.give(name)).visibility).toBe('public');
    expect((await desk.give(name, { private: true })).visibility).toBe('private');
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
    const reply = await desk.give(name, { event: 'Meeting in Tarn' });
    expect(wordsOf(reply)).toBe('I know no event called “Meeting in Tarn”. The nearest names:');
    expect(labels(reply)).toEqual(['River Meeting in Velm', 'All events']);
  });

  test.each([[[]], [['gone']], [['gone', '0']], [['velm-river', '-1']], [['velm-river', 'x']]])(
    'says politely that there is nothing for %j',
    async (args) => {
      expect(wordsOf(await desk.press({ name, args }))).toBe(
        'That event is no longer here. /event shows what is.',
      );
    },
  );

  test('shows the last page for a page that is no longer there', async () => {
    const reply = await desk.press({ name, args: ['velm-river', '9999'] });
    expect(reply.update).toBe(true);
    expect(wordsOf(reply)).toContain('River Meeting in Velm');
  });
});

test('many events come in pages', async () => {
  const [velm] = two.events;
  if (!velm) throw new Error('no event');
  const events = Array.from({ length: 19 }, (_, i) => ({ ...velm, id: `e${i}`, title: `E ${i}` }));
  const many = deskOf({ ...two, events });
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
  const none = deskOf({ events: [], facts: new Map(), sources: new Map(), entities: new Map() });
  expect(wordsOf(await none.give('event'))).toBe(
    'No event is here yet, so there is nothing to show.',
  );
});
