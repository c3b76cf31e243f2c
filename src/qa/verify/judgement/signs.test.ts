import { expect, test } from 'vitest';
import { one } from '../../../../tests/commands/packs.ts';
import { differencesOf } from '../differences/differences.ts';
import { signsOf } from './signs.ts';
import type { ReadClaim } from './read-claim.ts';

const [source] = one.sources.values();

/** The signs of a claim that tells somebody's words, beside a passage that these say. */
function signs(claim: string, claimedSpeaker: string, text: string, speakers: readonly string[]) {
  if (!source) throw new Error('there is no source');
  const best = {
    ...{ source, position: 0, facts: [], passage: { start: 0, end: text.length, text } },
    reading: { score: 0, start: 0, end: 0, yes: 0, agrees: 0, contradicts: 0 },
  } as unknown as ReadClaim['best'];
  const odds = { agrees: 0, contradicts: 0 };
  return signsOf({
    ...{ claim, best, lead: 0, yesAlone: 0, alone: odds, most: odds, around: '', replaced: [] },
    ...{ differences: differencesOf(claim, best, ''), claimedSpeaker, speakers },
  });
}

test.each([
  ['Moscow', 'Russia’s foreign ministry'],
  ['Russia', 'The Kremlin'],
])('%s speaks where %s does', (claimed, speaker) => {
  const found = signs(`${claimed} said the locks rot.`, claimed, `${speaker} said so.`, [speaker]);
  expect(found).toMatchObject({ 'same speaker': 1, 'other speaker': 0 });
});

const LOCKS = '“The lower locks are rotting,” Tal said.';

test.each([
  ['Orn', 'Bram Tal', 1],
  ['The mayor', 'Bram Tal', 0],
  ['Bram Tal', 'Bram Tal', 0],
])(
  'a name shows that another says it, an office does not: %s (%s)',
  (claimed, speaker, isOther) => {
    const found = signs(`${claimed} said the lower locks are rotting.`, claimed, LOCKS, [speaker]);
    expect(found['said by other']).toBe(isOther);
  },
);

test.each([
  ['The head of the Ferry League', 'Bram Tal', 1],
  ['The mayor', 'Ada Orn', 1],
  ['The head of the Ferry League', 'Ada Orn', 0],
])(
  'an office is known by what the source tells beside a name: %s (%s)',
  (claimed, speaker, isSame) => {
    const found = signs(`${claimed} said the lower locks are rotting.`, claimed, LOCKS, [speaker]);
    expect(found).toMatchObject({ 'same speaker': isSame, 'other speaker': 1 - isSame });
  },
);
