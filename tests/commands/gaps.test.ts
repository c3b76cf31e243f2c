import { describe, expect, test } from 'vitest';
import { likenessOf } from '../../src/guilds/members/guild-gaps.ts';
import { blocksOf, labels, wordsOf } from './session.ts';
import { modalOf, office, plain, valuesOf } from './moderation.ts';

describe('/gaps', () => {
  test('groups declined questions, and turns one into a fact that answers it', async () => {
    const session = office();
    const member = plain(session);
    for (const question of [
      'Who paid for the fireworks?',
      'who paid for the fireworks',
      'What colour were the boats?',
    ]) {
      const reply = await member.give('ask', { question });
      expect(wordsOf(reply)).toMatch(/^(?:The sources do not say|Not certain)/);
    }
    const list = await session.give('gaps');
    expect(blocksOf(list, 'list')[0]?.items).toEqual([
      '“Who paid for the fireworks?” (asked twice; also “who paid for the fireworks”)',
      '“What colour were the boats?” (asked once)',
    ]);
    expect(JSON.stringify(list)).not.toContain('plain');

    const form = await session.press({ of: list, label: '1: Add a fact' });
    const modal = modalOf(form);
    expect(modal.inputs.find(({ name }) => name === 'answer')?.description).toBe(
      'Who paid for the fireworks?',
    );
    expect(valuesOf(modal).source).toMatch(/^velm-river|^tarn-flood/);
    const fact = {
      source: 'velm-river/courier',
      ...{ answer: 'Velm, with the first 50,000 crowns', kind: 'cost' },
      quote: 'She said that Velm would give the first 50,000 crownz.',
    };
    const refused = await session.send(form, fact);
    expect(wordsOf(refused)).toContain('{+crowns+}');
    const done = await session.press({ of: refused, label: 'Take the source’s words' });
    expect(wordsOf(done)).toContain('The fact is added.');

    const reply = await member.give('ask', { question: 'Who paid for the fireworks?' });
    expect(blocksOf(reply, 'answer')[0]?.text).toBe('Velm, with the first 50,000 crowns');
    expect(blocksOf(await session.give('gaps'), 'list')[0]?.items).toHaveLength(1);
  });

  test('are dismissed for good, and turn pages', async () => {
    const session = office();
    for (const thing of ['boats', 'flags', 'hats', 'horses', 'drums', 'lamps']) {
      await session.give('ask', { question: `What colour were the ${thing} in Atlantis?` });
    }
    const first = await session.give('gaps');
    expect(wordsOf(first)).toContain('Page 1 of 2');
    const second = await session.press({ of: first, label: 'Next' });
    expect(labels(second)).toEqual(['6: Add a fact', '6: Dismiss', 'Previous', 'Next']);
    const left = await session.press({ of: second, label: '6: Dismiss' });
    expect(wordsOf(left)).toContain('Questions without an answer: 5');
    expect(wordsOf(await session.press({ of: second, label: '6: Add a fact' }))).not.toContain(
      'wrong',
    );
  });

  test('that are answered by now leave the list, and come back when they are not any more', async () => {
    const session = office();
    const question = 'Who paid for the fireworks?';
    for (const each of [question, 'What colour were the boats?'])
      await session.give('ask', { question: each });
    const form = await session.give('fact add', { source: 'velm-river/courier' });
    const done = await session.send(form, {
      ...{ answer: 'Velm', quote: 'Velm would give the first 50,000 crowns', kind: 'cost' },
      sampleQuestions: question,
    });
    const list = await session.give('gaps');
    expect(blocksOf(list, 'list')[0]?.items).toEqual([
      '“What colour were the boats?” (asked once)',
    ]);
    await session.press({ of: done, label: 'Undo' });
    expect(wordsOf(await session.give('gaps'))).not.toContain(question);
    await session.give('ask', { question });
    expect(wordsOf(await session.give('gaps'))).toContain(`“${question}” (asked once)`);
  });

  test('of a week stand together where they ask the same, each with the nearest passage', async () => {
    const session = office();
    const old = session.as({ now: new Date('2031-06-02T12:00:00Z') });
    expect(wordsOf(await session.give('gaps', { week: true }))).toContain('In the last 7 days no');
    await old.give('ask', { question: 'Which singer opened the meeting?' });
    for (const question of [
      'What colour were the boats?',
      'Who paid for the fireworks?',
      'who covered the cost of the fireworks',
    ])
      await session.give('ask', { question });
    const digest = await session.give('gaps', { week: true });
    expect(digest.visibility).toBe('private');
    expect(wordsOf(digest)).toContain('answered by no source: 2');
    expect(blocksOf(digest, 'list').map(({ items: [item] }) => item)).toEqual([
      expect.stringMatching(
        /^“Who paid for the fireworks\?” \(asked twice; also “who covered|^“who covered/,
      ),
      '“What colour were the boats?” (asked once)',
    ]);
    // What is quoted stands in a source.
    const quotes = blocksOf(digest, 'quote');
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote, source } of quotes) expect(source.text).toContain(quote);
    expect(labels(digest)).toEqual(['1: Add a fact', '2: Add a fact', 'All questions']);
    const all = await session.press({ of: digest, label: 'All questions' });
    expect(all.update).toBeUndefined();
    expect(wordsOf(all)).toContain('Questions without an answer: 4');
  });

  test('likeness looks at the telling words, in any order', () => {
    expect(likenessOf('Who paid for the fireworks?')).toBe(likenessOf('the firework, who paid it'));
    expect(likenessOf('Who paid for it?')).not.toBe(likenessOf('When did they pay for it?'));
    expect(likenessOf('Who was it?')).not.toBe('');
  });
});

describe('/reports', () => {
  test('bring a member’s report to the moderators, and close when it is corrected', async () => {
    const session = office();
    const member = plain(session);
    const answer = await member.give('ask', { question: 'What was the attendance in Velm?' });
    expect(wordsOf(await member.press({ of: answer, label: 'Report' }))).toContain('Thank you');
    const list = await session.give('reports');
    expect(blocksOf(list, 'mention')[0]?.mentions).toEqual([{ kind: 'member', id: 'plain' }]);
    expect(wordsOf(list)).toContain('1,200 guests');
    const form = await session.press({ of: list, label: '1: Correct' });
    await session.send(form, { answer: '1,200 guests from nine towns' });
    expect(wordsOf(await session.give('reports'))).toContain('No report is open.');
    const now = await member.give('ask', { question: 'What was the attendance in Velm?' });
    expect(blocksOf(now, 'answer')[0]?.text).toBe('1,200 guests from nine towns');
  });

  test('are dismissed once', async () => {
    const session = office();
    const answer = await session.give('ask', { question: 'What was the attendance in Velm?' });
    await session.press({ of: answer, label: 'Report' });
    const list = await session.give('reports');
    expect(wordsOf(await session.press({ of: list, label: '1: Dismiss' }))).toContain('No report');
    expect(wordsOf(await session.press({ of: list, label: '1: Dismiss' }))).toContain(
      'closed already',
    );
  });
});
