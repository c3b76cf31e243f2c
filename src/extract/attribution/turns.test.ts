import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { labelsFor, type Marks } from '../labels.fixture.ts';
import { turnsOf } from './turns.ts';

function turnsIn(...paragraphs: string[]): string[] {
  return labelledTurns({}, paragraphs);
}

function labelledTurns(marks: Marks, paragraphs: readonly string[]): string[] {
  const article = readText(`${paragraphs.join('\n\n')}\n`);
  const wordsAt = ({ start, end }: { start: number; end: number }) =>
    article.text.slice(start, end);
  return turnsOf(article, labelsFor(article, marks)).map(
    ({ source, cue, content }) => `${wordsAt(source)}|${wordsAt(cue)}|${wordsAt(content)}`,
  );
}

const INTERVIEW = [
  'TOM BERG: Why was the wall not built last year?',
  'QUILL: The council asked for another plan.',
  '“BERG: And who will pay for it, if it comes?',
  'QUILL: We will, as always, and nobody else.',
];

test('a turn is what follows a name and a colon', () => {
  expect(turnsIn('The mayor on the wall', 'The two spoke on the radio.', ...INTERVIEW)).toEqual([
    'TOM BERG|:|Why was the wall not built last year?',
    'QUILL|:|The council asked for another plan.',
    'BERG|:|And who will pay for it, if it comes?',
    'QUILL|:|We will, as always, and nobody else.',
  ]);
});

test.each([
  ['one heading', ['Quill: the wall will stand by spring, says the mayor.', 'It is late.']],
  ['two turns', INTERVIEW.slice(0, 2)],
  [
    'notes of one kind',
    [
      'RELATED: Why the wall was not built last year.',
      'RELATED: What the council asked of its mayor.',
      'RELATED: Who will pay for it in the spring.',
    ],
  ],
  [
    'a table',
    ['Quill: 1,769 pledged votes', 'Berg: 1,501 pledged votes', 'Quill: 541 other votes in all'],
  ],
  [
    'notes that stand alone',
    [
      'Correction: The wall was not built last year.',
      'Update: The council asked for another plan.',
      'Source: The office of the town and its council.',
    ],
  ],
])('%s are no dialogue', (_, paragraphs) => {
  expect(turnsIn('The mayor on the wall', 'It was told in the town.', ...paragraphs)).toEqual([]);
});

test('what a list tells of places is no dialogue', () => {
  const list = [
    'Utopia: The lowest wage rises to nine crowns on Monday.',
    'Arcadia: Shops may not sell fins of sharks any more.',
    'Utopia: Whoever is young may have food for nothing.',
  ];
  expect(turnsIn(...list)).toHaveLength(3);
  expect(labelledTurns({ place: { Utopia: 0.9, Arcadia: 0.7 } }, list)).toEqual([]);
});
