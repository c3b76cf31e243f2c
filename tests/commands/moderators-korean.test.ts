import { expect, test } from 'vitest';
import type { Reply } from '../../src/bot/reply.ts';
import { labels, wordsOf } from './session.ts';
import { modalOf, office } from './moderation.ts';

const COURIER = 'velm-river/courier';
const ferries = {
  answer: 'Fish and ferries',
  quote: 'they will talk about floods, fish and ferries until Saturday',
  kind: '의제',
  sampleQuestions: '',
};
const HANGUL = /\p{Script=Hangul}/u;

/** All that a form says, each in Korean. */
function formOf(reply: Reply): string[] {
  const { title, inputs } = modalOf(reply);
  return [title, ...inputs.flatMap(({ label, description = label }) => [label, description])];
}

test.each([
  ['fact add', { source: COURIER }],
  ['source edit', { source: COURIER }],
  ['source replace', { source: COURIER }],
  ['entity add', { event: 'velm-river' }],
  ['entity edit', { name: 'Bram Tal' }],
  ['event-admin add', {}],
  ['event-admin edit', { event: 'velm-river' }],
])('the form of /%s is in Korean', async (name, options) => {
  const form = await office().as({ locale: 'ko' }).give(name, options);
  for (const text of [wordsOf(form), ...formOf(form)]) expect(text).toMatch(HANGUL);
});

test('a fact is added, changed by two at once and traced in Korean; its words stay', async () => {
  const session = office().as({ locale: 'ko' });
  const done = await session.send(await session.give('fact add', { source: COURIER }), ferries);
  expect(wordsOf(done)).toContain('사실을 추가했습니다.');
  expect(wordsOf(done)).toContain(ferries.quote);
  expect(labels(done)).toEqual(['수정', '되돌리기']);
  const form = await session.press({ of: done, label: '수정' });
  await session.as({ member: 'other' }).send(form, { answer: 'Ferries and fish' });
  const both = await session.send(form, { answer: 'Fish only' });
  expect(labels(both)).toEqual(['제 내용으로 덮어쓰기', '양식 열기', '현재 내용 유지']);
  expect(wordsOf(await session.give('fact history', { fact: 'Ferries and fish' }))).toContain(
    '2. 변경: 사실 “Ferries and fish”, 변경한 사람: other',
  );
  const shown = await session.as({ locale: 'en-GB' }).give('fact show', {
    fact: 'Ferries and fish',
  });
  expect(wordsOf(shown)).toContain('Kind: Agenda');
});

test('days of what was changed are told in words, in the language of who reads', async () => {
  const session = office().as({ locale: 'ko' });
  const form = await session.give('event-admin edit', { event: 'velm-river' });
  await session.send(form, { start: '2031년 5월 1일', end: '2031-05-04' });
  const audit = await session.give('audit', { day: '2031. 6. 10.' });
  expect(wordsOf(audit)).toContain('시작: 2031년 5월 [-2일-]{+1일+}');
  expect(wordsOf(audit)).not.toContain('2031-05');
  const english = await session.as({ locale: 'en-GB' }).give('audit');
  expect(wordsOf(english)).toContain('[-2-]{+1+} May 2031');
  const source = await session.send(await session.give('source edit', { source: COURIER }), {
    published: '2031/05/03',
  });
  expect(wordsOf(source)).not.toContain('2031-05');
});
