import { describe, expect, test } from 'vitest';
import { one } from '../../../../tests/commands/packs.ts';
import { knowledgeOf } from '../../../../tests/qa/stories.ts';
import { reader } from '../../../../tests/reader.ts';
import { buildIndex } from '../../index/answer-index.ts';
import { readClaim } from './read-claim.ts';

const index = buildIndex(one, reader);
const unheard = buildIndex(one, { model: reader.model, vectors: reader.vectors });
const read = async (claim: string, by = index) => (await readClaim(claim, by)) ?? expect.fail();

test('there is nothing to read it beside where nothing is known, and nothing in it to read', async () => {
  expect(
    await readClaim('The mill burned down.', buildIndex(knowledgeOf(), reader)),
  ).toBeUndefined();
  expect(await readClaim(' … ', index)).toBeUndefined();
});

describe('a claim beside its passage', () => {
  test('agrees with what stands there more than it is contradicted', async () => {
    const told = await read(
      'The second River Meeting opened in **Velm** on\nFriday with 1,200 guests.',
    );
    expect(told.claim).toBe('The second River Meeting opened in Velm on Friday with 1,200 guests.');
    expect(told.best.passage.text).toMatch(/opened in Velm on Friday/);
    expect(told.alone.agrees).toBeGreaterThan(told.alone.contradicts);
    expect(told.yesAlone).toBeGreaterThan(0);
    expect(told.most.agrees).toBeGreaterThan(told.most.contradicts);
    expect(told.replaced).toEqual([]);
  });

  test('is contradicted more than agreed with by another figure, which stands in its place', async () => {
    const claim = 'The second River Meeting opened in Velm on Friday with 3,000 guests.';
    const told = await read(claim);
    expect(told.alone.contradicts).toBeGreaterThan(told.alone.agrees);
    expect(told.yesAlone).toBeLessThan((await read(claim.replace('3,000', '1,200'))).yesAlone);
    const [other = expect.fail()] = told.replaced;
    expect(claim.slice(other.claim.start, other.claim.end)).toContain('3,000');
    expect(told.differences.figures).not.toEqual([]);
  });

  test('stays with its misspelt and wrong names', async () => {
    expect((await read('Mayor Ada Om promised to mend the old wier.')).claim).toBe(
      'Mayor Ada Om promised to mend the old wier.',
    );
  });

  test('has the passages around it and the title, but not the passage itself', async () => {
    const { around, best } = await read(
      'The Ferry League’s head warned that the lower locks were rotting.',
    );
    const lines = around.split('\n');
    expect(best.passage.text).toMatch(/^Bram Tal/);
    expect(lines).not.toContain(best.passage.text);
    expect(lines.slice(0, 4)).toEqual([
      '“No town can tame a river alone,” Mayor Ada Orn told the guests.',
      'She promised to mend the old weir.',
      '“We need new locks before the winter,” he said.',
      'River Meeting in Velm',
    ]);
    expect(lines.length).toBeLessThanOrEqual(6);
  });

  test('at the beginning of a story has only what follows it before the title', async () => {
    const { around, best } = await read(
      'The second River Meeting opened in Velm with 1,200 guests.',
    );
    expect(around.split('\n').indexOf('River Meeting in Velm')).toBe(
      Math.min(2, best.position) + 1,
    );
  });

  test('leads by three at most', async () => {
    const single = buildIndex(
      knowledgeOf({
        id: 'mill',
        texts: { post: 'The old mill of Brunn burned down on Sunday night.' },
      }),
      reader,
    );
    expect((await read('The mill of Brunn burned down.', single)).lead).toBe(3);
    expect((await read('Velm is a town.')).lead).toBeLessThanOrEqual(3);
  });
});

describe('whose words it tells', () => {
  const claim = 'Ada Orn said that no town can tame a river alone.';

  test('is read from the claim, and the passage has its speaker by all names and roles', async () => {
    const { claimedSpeaker, speakers } = await read(claim);
    expect(claimedSpeaker).toBe('Ada Orn');
    expect(speakers).toEqual(['Ada Orn', 'mayor Velm']);
  });

  test('is also told by the verb that reports where nobody reads for speakers', async () => {
    expect((await read(claim, unheard)).claimedSpeaker).toBe('Ada Orn');
  });

  test('is nobody’s where nobody is said to say it, and then no speaker is looked for', async () => {
    const told = await read('No town can tame a river alone.');
    expect(told).not.toHaveProperty('claimedSpeaker');
    expect(told.speakers).toEqual([]);
  });

  test('is heard in the source where no fact tells, or in none where nobody listens', async () => {
    const bare = knowledgeOf({
      id: 'mill',
      texts: { post: '“The old mill cannot be saved,” said Ida Falk, the mayor of Brunn.' },
    });
    const said = 'Ida Falk said that the old mill cannot be saved.';
    expect((await read(said, buildIndex(bare, reader))).speakers).toEqual(['Ida Falk']);
    const { model, vectors } = reader;
    expect((await read(said, buildIndex(bare, { model, vectors }))).speakers).toEqual([]);
  });
});
