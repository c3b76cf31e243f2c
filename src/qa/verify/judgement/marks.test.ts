import { expect, test } from 'vitest';
import { articleKnowledge } from '../../../packs/article.ts';
import { one } from '../../../../tests/commands/packs.ts';
import { reader } from '../../../../tests/reader.ts';
import { buildIndex } from '../../index/answer-index.ts';
import { marksOf } from './marks.ts';
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

const arrest = buildIndex(
  articleKnowledge(
    `Meeting opens in Brunn

BRUNN, 4 May 2012 — The meeting opened in Brunn on Friday with 1,200 officials from 195 countries.

From what they were in 2005, the countries want to cut emissions by 80 percent by 2050. It was the third meeting of its kind.

The police in Tulsa arrested the mayor of the town after a long search. The council closed the old harbour.
`,
    'arrest.txt',
  ),
  reader,
);

test.each([
  ['The countries want to cut emissions by 80 percent by 2030.', ['2030 → 2050']],
  ['It was the fourth meeting of its kind.', ['fourth → third']],
  ['The police in Dallas arrested the mayor of the town.', ['Dallas → Tulsa']],
  [
    'The police in Tulsa arrested the sheriff of the town after a long search.',
    ['sheriff → mayor'],
  ],
  ['The council closed the old bridge.', ['bridge → harbour']],
  ['The council closed the new bridge.', []],
  ['The mayor arrested the police after a long search.', ['mayor → police']],
  ['The council opened the old harbour.', ['opened → closed']],
  ['The FBI arrested the mayor of the town after a long search.', []],
])('what differs in %s', async (claim, expected) => {
  const read = await readClaim(claim, arrest);
  const marks = read ? marksOf({ ...read, replaced: [] }) : [];
  const shown = marks.map(({ claim: own, passage }) => {
    const instead = passage && read?.best.passage.text.slice(passage.start, passage.end);
    return `${claim.slice(own.start, own.end)} → ${instead ?? ''}`;
  });
  expect(shown).toEqual(expected);
});
