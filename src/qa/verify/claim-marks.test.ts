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

test('a name is marked where no value differs, and beside one that does where it stands in the same place', async () => {
  const noDays = ({ differences }: ReadClaim) => ({
    differences: { ...differences, days: [] },
  });
  expect(await readAlone(noDays)).toEqual(['Busan → Orsk']);
  expect(await readAlone(() => ({}))).toEqual(['Busan → Orsk', '2027 → 2029']);
  const elsewhere = ({ differences }: ReadClaim) => ({
    differences: { ...differences, otherName: undefined },
  });
  expect(await readAlone(elsewhere)).toEqual(['2027 → 2029']);
});

test('what the claim names itself is not marked as standing in the place of something in it', async () => {
  const marks = async (letters: string): Promise<string[]> => {
    const CLAIMED = 'Busan';
    return readAlone(({ best, differences }) => {
      const start = best.passage.text.indexOf(letters);
      const at = CLAIM.indexOf(CLAIMED);
      return {
        differences: { ...differences, days: [], names: [], otherName: undefined },
        replaced: [
          {
            claim: { start: at, end: at + CLAIMED.length },
            passage: { start, end: start + letters.length },
            ...{ position: best.position, score: 5, gain: 5 },
          },
        ],
      };
    });
  };
  expect(await marks('Orsk')).toEqual(['Busan → Orsk']);
  expect(await marks('River Meeting')).toEqual([]);
});
