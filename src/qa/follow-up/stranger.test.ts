/** Whether "he" and "she" are answered about somebody of whom nothing was said yet. */
import { expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import type { Turn } from '../dialogue/memory.ts';
import { isOfStranger } from './stranger.ts';

const STORY = `A panel will not hear it

On Monday the panel of Senator Ann Smith met. On Tuesday Smith and Bo Tal asked for a vote in Velm. The seat had been Odo Kern's, who was 63.

It rained for an hour. At noon Kern, who left in May, was ill. He is a farmer.
`;
const [source] = articleKnowledge(STORY, 'panel.txt').sources.values();

function turn(question: string, shown?: string): Turn {
  if (!source) throw new Error('no source');
  const start = source.text.indexOf(shown ?? 'A panel');
  const span = { start, end: start + (shown?.length ?? 0) };
  const passages = shown === undefined ? [] : [{ source: source.key, ...span }];
  return { question, answers: [], shown: passages, named: [] };
}

function isOther(question: string, passage: string, last: Turn): boolean {
  if (!source) throw new Error('no source');
  const start = source.text.indexOf(passage);
  return isOfStranger(question, { source, start, end: start + passage.length }, last);
}

const VOTE = 'On Tuesday Smith and Bo Tal asked for a vote in Velm.';
const SEAT = "The seat had been Odo Kern's, who was 63.";

test('who was neither asked about nor shown is a stranger', () => {
  const last = turn('who asked for a vote', VOTE);
  expect(isOther('how old is he', SEAT, last)).toBe(true);
  expect(isOther('when did he leave', 'At noon Kern, who left in May, was ill.', last)).toBe(true);
  expect(isOther('how old is the senator', SEAT, last)).toBe(false);
  expect(isOther('how old is kern and where is he', SEAT, last)).toBe(false);
});

test('who was shown, asked about or named before is none', () => {
  expect(isOther('how old was he', SEAT, turn('what about the seat', SEAT))).toBe(false);
  expect(isOther('how old was he', SEAT, turn('who is Odo Kern'))).toBe(false);
  const named = [{ name: 'Odo Kern', type: 'person', from: 'before' } as const];
  expect(isOther('how old was he', SEAT, { ...turn('who voted', VOTE), named })).toBe(false);
});

test('where nobody was named, or the passage and what it goes back to names nobody, anybody may be meant', () => {
  expect(
    isOther('how old was he', SEAT, turn('how long did it rain', 'It rained for an hour.')),
  ).toBe(false);
  expect(isOther('how long was he there', 'It rained for an hour.', turn('who voted', VOTE))).toBe(
    false,
  );
});
