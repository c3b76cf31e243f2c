/** The state or the party of "D-Wis.". */
import { expect, test } from 'vitest';
import { withPartyOrPlace } from './party-or-place.ts';

const ORN = 'Sen. Ida Orn (D-Wis.) met Rep. Bo Tal, R-N.Y., there.';

test.each([
  ['what state is orn from', 'D-Wis', 'Wis.'],
  ['where is tal from', 'R-N.Y', 'N.Y.'],
  ['which party is orn in', 'D-Wis.', 'D'],
  ['which state is orn from', 'Wis', 'Wis.'],
  ['who is from wisconsin', 'Ida Orn (D-Wis.)', 'Ida Orn (D-Wis.)'],
  ['where did they meet', 'there', 'there'],
  ['what is orn', 'D-Wis', 'D-Wis'],
  ['which party and which state is orn of', 'D-Wis', 'D-Wis'],
])('%s: %s → %s', (question, read, answer) => {
  const start = ORN.indexOf(read);
  const span = withPartyOrPlace(ORN, { start, end: start + read.length }, question);
  expect(ORN.slice(span.start, span.end)).toBe(answer);
});
