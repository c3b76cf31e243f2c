import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { articleKnowledge } from '../../src/packs/article.ts';
import { blocksOf, sessionOf, labels, wordsOf } from './session.ts';
import { one, two } from './packs.ts';

const session = sessionOf(one);
const both = sessionOf(two);
const bare = sessionOf(articleKnowledge('Fire at the harbour\n\nThree boats burnt.', 'fire.txt'));

describe('/who', () => {
  test('lists who took part or spoke, not who wrote the story', async () => {
    const reply = await session.give('who');
    expect(wordsOf(reply)).toBe(
      [
        'Who took part or spoke',
        'Ada Orn (mayor, Velm): 5 quotes',
        'Bram Tal (head, Ferry League): 2 quotes',
      ].join('\n'),
    );
    const card = await session.press({ of: reply, label: 'Bram Tal' });
    expect(card.visibility).toBe('private');
  });

  test('gives roles and everything said, quoted, in pages', async () => {
    const first = await session.give('who', { person: 'orn' });
    expect(wordsOf(first)).toMatch(/^Ada Orn\nRole: mayor, Velm\n/);
    expect(wordsOf(first)).toMatch(/Page 1 of 2$/);
    const second = await session.press({ of: first, label: 'Next' });
    expect(second.update).toBe(true);
    const quotes = [first, second].flatMap((page) => blocksOf(page, 'quote'));
    const said = [...one.facts.values()].filter(({ speaker }) => speaker?.id === 'ada-orn');
    expect(quotes.map(({ quote }) => quote)).toEqual(said.map(({ quote }) => quote));
    const back = await session.press({ of: second, label: 'Previous' });
    expect(back.blocks).toEqual(first.blocks);
  });

  test('says when nobody quotes someone, and names who holds an office there', async () => {
    expect(wordsOf(await session.give('who', { person: 'Velm' }))).toBe(
      'Velm\nIts people: Ada Orn (mayor)\nNo quote of Velm is written down here yet; /ask answers from the sources’ sentences.',
    );
  });

  test.each([
    ['a title', 'mayor of velm', 'Ada Orn'],
    ['an office and its place', 'Velm mayor', 'Ada Orn'],
    ['a misspelling', 'bramm tall', 'Bram Tal'],
    ['a last name', 'TAL', 'Bram Tal'],
  ])('understands %s', async (_what, person, name) => {
    expect(blocksOf(await session.give('who', { person }), 'heading')[0]?.text).toBe(name);
  });

  test('asks which of two of one name is meant', async () => {
    const reply = await both.give('who', { person: 'Ada Orn' });
    expect(wordsOf(reply)).toMatch(/^More than one person or body fits “Ada Orn”/);
    expect(labels(reply)).toEqual(['Ada Orn (mayor, Velm)', 'Ada Orn (shopkeeper)']);
    const card = await both.press({ of: reply, label: 'Ada Orn (shopkeeper)' });
    expect(card.update).toBe(true);
    expect(wordsOf(card)).toContain('The water came in minutes');
    expect(await both.type('who', 'person', 'ada')).toEqual([
      { name: 'Ada Orn (mayor, Velm)', value: 'ada-orn' },
      { name: 'Ada Orn (shopkeeper)', value: 'ada-orn-2' },
    ]);
  });

  test('offers everyone for a name like no other', async () => {
    const reply = await session.give('who', { person: 'Xyzzy' });
    expect(wordsOf(reply)).toBe('I know no person or body called “Xyzzy”.');
    const all = await session.press({ of: reply, label: 'Everyone' });
    expect(wordsOf(all)).toMatch(/^Who took part or spoke/);
  });

  test('has a plain word where nobody is known', async () => {
    expect(wordsOf(await bare.give('who'))).toMatch(/^No people are written down here yet/);
  });
});

describe('/quotes', () => {
  test('gives all that was said, in pages', async () => {
    const first = await session.give('quotes');
    const second = await session.press({ of: first, label: 'Next' });
    expect(wordsOf(first)).toMatch(/^What was said\n[^]*Page 1 of 2$/);
    expect([first, second].flatMap((page) => blocksOf(page, 'quote'))).toHaveLength(7);
  });

  test('gives what someone said about a topic, also after turning the page', async () => {
    const reply = await session.give('quotes', { speaker: 'tal', topic: 'rotting' });
    expect(wordsOf(reply)).toMatch(/^What Bram Tal said about “rotting”\nThe lower locks/);
    expect(blocksOf(reply, 'quote')).toHaveLength(1);
    expect(await session.press({ name: 'quotes', args: ['bram-tal', 'rotting', '0'] })).toEqual({
      ...reply,
      update: true,
    });
  });

  test('finds other forms of a word', async () => {
    const reply = await session.give('quotes', { topic: 'towns' });
    expect(blocksOf(reply, 'answer')[0]?.text).toBe('No town can tame a river alone');
  });

  test('never shows what is off the topic as if it were on it', async () => {
    const reply = await session.give('quotes', { speaker: 'tal', topic: 'opera' });
    expect(wordsOf(reply)).toMatch(
      /^No quote of |\nNo quote here has “opera” in it\. The nearest:/,
    );
    const all = await session.give('quotes', { speaker: 'tal' });
    expect(blocksOf(all, 'quote')).toHaveLength(2);
  });

  test('says when someone is not quoted', async () => {
    expect(wordsOf(await session.give('quotes', { speaker: 'Ina Rook' }))).toBe(
      'No quote of Ina Rook is written down here yet; /ask answers from the sources’ sentences.',
    );
    expect(wordsOf(await bare.give('quotes'))).toBe(
      'No quotes are written down here yet; /ask answers from the sources’ sentences.',
    );
  });

  test('suggests speakers and topics', async () => {
    expect(await session.type('quotes', 'speaker', '')).toEqual([
      { name: 'Ada Orn (mayor, Velm)', value: 'Ada Orn' },
      { name: 'Bram Tal (head, Ferry League)', value: 'Bram Tal' },
    ]);
    expect(await session.type('quotes', 'topic', 'fish')).toEqual([
      { name: 'Floods, fish and ferries', value: 'Floods, fish and ferries' },
    ]);
  });

  test.each([[[]], [['ada-orn']], [['gone', '']], [['ada-orn', 'x'.repeat(41)]]])(
    'says politely that there is nothing for %j',
    async (args) => {
      expect(wordsOf(await session.press({ name: 'quotes', args }))).toMatch(/no longer here/);
    },
  );
});

test('/help lists every command and gives examples', async () => {
  const reply = await session.give('help');
  const [lines, examples] = blocksOf(reply, 'list');
  const forMembers = commands.filter(({ definition }) => !definition.default_member_permissions);
  expect(lines?.items.map((line) => line.split(':')[0])).toEqual(
    forMembers.map(({ definition }) => `/${definition.name}`),
  );
  expect(examples?.items).toContain('/ask question: How many guests came to the River Meeting?');
});
