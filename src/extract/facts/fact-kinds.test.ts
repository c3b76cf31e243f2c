import { expect, test } from 'vitest';
import { clauseKind } from './fact-kinds.ts';
import type { KindProbability } from './fact-spans.ts';

const BACKGROUND: KindProbability[] = [
  { kind: 'cause', probability: 0.6 },
  { kind: 'background', probability: 0.3 },
  { kind: 'what', probability: 0.1 },
];
const WHAT: KindProbability[] = [
  { kind: 'plan', probability: 0.6 },
  { kind: 'what', probability: 0.3 },
];

test.each([
  ['cause', 'The pier was closed because of the storm.', 'cause'],
  ['cause', 'The pier was closed after the storm.', 'background'],
  ['plan', 'The council will close the pier.', 'plan'],
  ['plan', 'Plans to close the pier were shown.', 'plan'],
  ['plan', 'Will Greenwood left with May Orn.', 'background'],
  ['plan', 'May Orn left with Will Greenwood.', 'background'],
  ['plan', 'The goodwill of the council opened the pier.', 'background'],
  ['reaction', 'The mayor welcomed it.', 'reaction'],
  ['call', 'The mayor vowed to stay.', 'background'],
  ['pledge', 'The mayor vowed to stay.', 'pledge'],
  ['result', 'The mayor stays.', 'background'],
])('%s: “%s” is %s', (labelled, text, kind) => {
  expect(clauseKind(labelled, text, BACKGROUND)).toBe(kind);
});

test('a clause of no kind that its words tell is what happened, where that is likelier than background', () => {
  expect(clauseKind('plan', 'The council closed the pier.', WHAT)).toBe('what');
});

test('a result is one where it is likely', () => {
  const likely: KindProbability[] = [{ kind: 'result', probability: 0.4 }, ...WHAT];
  expect(clauseKind('result', 'The mayor stays.', likely)).toBe('result');
});
