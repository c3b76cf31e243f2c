/** When an answer counts as the words of somebody else than the one who is asked. */
import { expect, test } from 'vitest';
import type { AskedOfPacks } from '../../bench/lib/asked.ts';
import { benchKnowledge } from '../../bench/lib/questions.ts';
import { isOthersWords } from '../../bench/lib/said.ts';

const { events, facts } = benchKnowledge();
const said = parkFact();

/** Any statement of hers. */
function parkFact() {
  const [fact] = [...facts.values()].filter(
    ({ kind, speaker }) => kind === 'statement' && speaker?.name === 'Park Geun-hye',
  );
  if (!fact) throw new Error('the shipped pack has no statement of Park Geun-hye');
  return fact;
}

function askedFor(question: string, answered = true): AskedOfPacks {
  const { source, start, end, quote, answer } = said;
  return {
    question: { id: 'q', event: said.eventId, question, type: 'plain', gold: [] },
    best: { source, start, end, quote, answer, span: { start, end }, confidence: 0.9 },
    answered,
    answerable: false,
    right: false,
    confidence: 0.9,
    milliseconds: 1,
  };
}

test.each([
  ['What did William Hague say about spam?', true, true],
  ['What did Park say about spam?', true, false],
  ['What did the president say about spam?', true, false],
  ['What did William Hague say about spam?', false, false],
  ['Who spoke about spam?', true, false],
])('“%s”, answered (%s) with what Park said: %s', (question, answered, others) => {
  expect(isOthersWords(askedFor(question, answered), events)).toBe(others);
});
