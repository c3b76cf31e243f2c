/** What members see in Korean: all but quotes, names and titles, which stay as the sources have them. */
import { expect, test } from 'vitest';
import type { Reply } from '../../src/bot/reply.ts';
import { blocksOf, labels, sessionOf, wordsOf } from './session.ts';
import { one, two } from './packs.ts';

const HANGUL = /\p{Script=Hangul}/u;
const session = sessionOf(one, 'ko');
const both = sessionOf(two, 'ko');

/** All that the bot says of its own in a reply. */
function own({ blocks }: Reply): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'fields') return block.fields.map(({ label }) => label);
    return block.type === 'text' || block.type === 'note' || block.type === 'heading'
      ? [block.text]
      : [];
  });
}

test.each([
  ['attendance', {}],
  ['themes', {}],
  ['timeline', {}],
  ['sources', {}],
  ['quotes', {}],
  ['quotes', { topic: 'submarines' }],
  ['quotes', { speaker: 'Velm' }],
  ['who', {}],
  ['who', { person: 'nobody of that name' }],
  ['verify', { quote: 'No town can tame a river alone' }],
  ['verify', { quote: 'Cats are lovely animals' }],
  ['ask', { question: '?!' }],
  ['help', {}],
  ['privacy', {}],
])('/%s %j', async (name, options) => {
  const reply = await session.give(name, options);
  const said = own(reply);
  expect(said.length).toBeGreaterThan(0);
  for (const text of said) expect(text).toMatch(HANGUL);
});

test('the card of an event has its days in Korean, and its quotes in English', async () => {
  const reply = await session.give('event');
  const [card] = blocksOf(reply, 'fields');
  expect(card?.fields.map(({ label }) => label)).toContain('언제');
  expect(card?.fields.find(({ label }) => label === '언제')?.text).toMatch(/^2031년 5월 2일/);
  expect(blocksOf(reply, 'quote')[0]?.quote).toMatch(/^VELM, 2 May 2031/);
  expect(labels(reply)).toEqual(expect.arrayContaining(['주제', '참석', '연표', '출처']));
});

test('pages, choices and unknown names', async () => {
  const first = await session.give('who', { person: 'orn' });
  expect(wordsOf(first)).toMatch(/2쪽 중 1쪽$/);
  expect(labels(first)).toEqual(['이전', '다음']);
  const which = await both.give('event');
  expect(wordsOf(which)).toMatch(/^어느 이벤트인가요\?/);
  const unknown = await both.give('event', { event: 'Rivr Metting in Velmm' });
  expect(unknown.blocks.length + unknown.buttons.length).toBeGreaterThan(0);
});

test('a changed number, and who did not say it', async () => {
  const reply = await session.give('verify', {
    ...{ quote: 'with 1,300 guests from nine towns', speaker: 'Bram Tal' },
  });
  const words = wordsOf(reply);
  expect(words).toMatch(/^바뀌었고, 여기서는 누구의 말도 아닙니다\n/);
  expect(words).toContain('출처의 수는 1,200입니다(1,300 아님).');
  expect(words).toContain('Bram Tal의 말이라고 하지 않습니다.');
});

test('help gives each command by its Korean name and the one that always works', async () => {
  const words = wordsOf(await session.give('help'));
  expect(words).toContain('/질문, /ask: 질문하기.');
  expect(words).toContain('/도움말, /help: 제가 할 수 있는 일과 사용법');
});
