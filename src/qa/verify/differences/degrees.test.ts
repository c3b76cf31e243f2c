import { expect, test } from 'vitest';
import { compareDegrees, hasDegreeAlone } from './degrees.ts';

test.each([
  ['All members voted for it.', 'Most members voted for it.', 'All → Most'],
  ['Most of the ferries were late.', 'A few ferries were late.', 'Most → few'],
  ['Many jars were broken.', 'Hardly any jars were broken.', 'Many → Hardly'],
  ['None of the towns paid.', 'Many of the nine towns paid.', 'None → Many'],
  ['Just one member of the board resigned.', 'The entire board resigned.', 'Just one → entire'],
  ['Most of its output is exported.', 'About 16% of its output is exported.', 'Most → About 16%'],
  ['The weir will be closed.', 'The weir may be closed in June.', 'will → may'],
  ['The lock was fully repaired.', 'The lock was partly repaired.', 'fully → partly'],
  ['More than half the members left.', '44% of the members left.', 'half → 44%'],
  ['Fewer than half of the members left.', 'Most members left.', 'Fewer than half → Most'],
  ['It is the last meeting.', 'It was the first meeting.', 'last → first'],
])('another degree of the same: %s', (claim, passage, marks) => {
  const found = compareDegrees(claim, passage).map(
    ({ claim: own, passage: theirs }) =>
      `${claim.slice(own.start, own.end)} → ${passage.slice(theirs?.start, theirs?.end)}`,
  );
  expect(found).toEqual([marks]);
});

test.each([
  ['All members voted for it.', 'Every member voted for it.'],
  ['Most members voted for it.', 'All members voted for it.'],
  ['All members voted for it.', 'A few guests left, and the members voted for it.'],
  ['Almost all members voted for it.', 'Most members voted for it.'],
  ['Not all members voted for it.', 'Some members voted for it.'],
  ['Nearly half of the money came from Velm.', 'About 47% of the money came from Velm.'],
  ['More than half of the jars broke.', '54% of the jars broke.'],
  ['More than half the jars broke.', 'Most jars broke.'],
  ['At least half of the jars broke.', 'All jars broke.'],
  ['23% of the jars broke.', '80% of the jars broke.'],
  ['No other mayor was as young.', 'Few mayors are so young.'],
])('none of: %s', (claim, passage) => {
  expect(compareDegrees(claim, passage)).toEqual([]);
});

test('a degree stands alone where the source has none like it', () => {
  expect(hasDegreeAlone('Only Orn voted for it.', 'Orn voted for it.')).toBe(true);
  expect(hasDegreeAlone('The whole report was read.', 'The full report was read.')).toBe(false);
  expect(hasDegreeAlone('Orn denied any fault.', 'Orn met the fault finders.')).toBe(false);
  expect(hasDegreeAlone('They read it after all.', 'They read it.')).toBe(false);
  expect(
    hasDegreeAlone('Orn let all his staff go except the cook.', 'Orn laid off the staff.'),
  ).toBe(false);
  expect(hasDegreeAlone('They agreed with each other.', 'They agreed on the other.')).toBe(false);
  expect(hasDegreeAlone('Everything but defence is cut.', 'Defence is not cut.')).toBe(false);
  expect(hasDegreeAlone('Every penny goes to Velm.', 'The funds go to Velm.')).toBe(false);
});
