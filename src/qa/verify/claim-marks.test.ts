import { expect, test } from 'vitest';
import { one } from '../../../tests/commands/packs.ts';
import { reader } from '../../../tests/reader.ts';
import { buildIndex } from '../answer-index.ts';
import { marksOf } from './claim-marks.ts';
import { readClaim, type ReadClaim } from './read-claim.ts';

const index = buildIndex(one, reader);
const CLAIM = 'The first River Meeting was held in Busan in 2027.';

async function readAlone(changed: (read: ReadClaim) => Partial<ReadClaim>): Promise<string[]> {
  const read = await readClaim(CLAIM, index);
  if (!read) throw new Error('nothing was read');
  const marks = marksOf({ ...read, replaced: [], ...changed(read) });
  return marks.map(({ claim, passage }) => {
    const instead = passage && read.best.passage.text.slice(passage.start, passage.end);
    return `${CLAIM.slice(claim.start, claim.end)} → ${instead ?? ''}`;
  });
}

test('a name is marked where no value differs', async () => {
  const noDays = ({ differences }: ReadClaim) => ({
    differences: { ...differences, days: [] },
  });
  expect(await readAlone(noDays)).toEqual(['Busan → Orsk']);
  expect(await readAlone(() => ({}))).toEqual(['2027 → 2029']);
});
