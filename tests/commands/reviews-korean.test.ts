/** What moderators see of drafts, questions, reports, files and the log of changes in Korean. */
import { expect, test } from 'vitest';
import { addDrafted, BRIDGE } from './drafted.ts';
import { blocksOf, labels, wordsOf } from './session.ts';
import { modalOf, office, OTHER_GUILD, plain, upload } from './moderation.ts';

const HANGUL = /\p{Script=Hangul}/u;

test('drafts are reviewed in Korean; their words stay', async () => {
  const english = office();
  const session = english.as({ locale: 'ko' });
  await addDrafted(english);
  const list = await session.give('review');
  expect(wordsOf(list)).toMatch(/^검토할 초안\n/);
  const [choice] = await session.type('review', 'source', '');
  expect(choice?.name).toMatch(/^5개 남음: /);
  const panel = await session.press({ name: 'review', args: [BRIDGE] });
  expect(wordsOf(panel)).toContain('전체 5개 중 0개 검토함');
  expect(wordsOf(panel)).toContain(
    '틀리기보다는 맞을 것 같음: 이런 초안 20개 중 약 14개가 맞습니다',
  );
  expect(blocksOf(panel, 'answer')[0]?.text).toBe('It will carry trams and bicycles');
  expect(labels(panel)).toEqual([
    '승인',
    '수정',
    '거절',
    '다음',
    '확실한 초안 모두 승인(3개)',
    '목록으로 보기',
  ]);
  const approved = await session.press({ of: panel, label: '승인' });
  expect(wordsOf(approved)).toContain('승인했습니다. 발언: “It will carry trams and bicycles”');
  const rejected = await session.press({ of: approved, label: '거절' });
  expect(labels(rejected)).toContain('거절 취소');
  const form = await session.press({ of: rejected, label: '수정' });
  expect(modalOf(form).title).toBe('초안 수정');
  const other = session.as({ member: 'other' });
  expect(wordsOf(await other.press({ of: panel, label: '승인' }))).toContain(
    '이미 승인되었습니다. 승인한 관리자: mod',
  );
});

test('questions, reports, changes and what is unfinished are listed in Korean', async () => {
  const session = office().as({ locale: 'ko' });
  const member = plain(session);
  for (const question of ['Who paid for the fireworks?', 'who paid for the fireworks'])
    await member.give('ask', { question });
  const gaps = await session.give('gaps');
  expect(blocksOf(gaps, 'list')[0]?.items).toEqual([
    '“Who paid for the fireworks?” (2번 나옴. 다른 표현: “who paid for the fireworks”)',
  ]);
  expect(labels(gaps)).toEqual(['1: 사실 추가', '1: 목록에서 빼기']);
  const form = await session.press({ of: gaps, label: '1: 사실 추가' });
  await session.send(form, { answer: 'Cats', quote: 'Cats are lovely animals', kind: '비용' });
  const begun = await session.give('unfinished');
  expect(wordsOf(begun)).toMatch(/^시작한 일\n/);
  expect(labels(begun).at(-1)).toBe('1 버리기');
  await member.press({ name: 'report', args: ['velm-river/weir'] });
  const reports = await session.give('reports');
  expect(wordsOf(reports)).toMatch(/^신고 1건\n1: 신고한 멤버: plain/);
  expect(labels(reports)).toEqual(['1: 바로잡기', '1: 기각']);
  expect(wordsOf(await session.press({ of: reports, label: '1: 기각' }))).toBe(
    '처리할 신고가 없습니다.',
  );
  expect(wordsOf(await session.give('audit'))).toMatch(/^여기서는 아직 바뀐 것이 없습니다\./);
});

test('files come and go in Korean, and what is wrong with them is told in Korean', async () => {
  const session = office().as({ locale: 'ko' });
  const form = await session.give('fact add', { source: 'velm-river/courier' });
  const quote = 'floods, fish and ferries';
  await session.send(form, { answer: 'Fish and ferries', quote, kind: 'agenda' });
  expect(labels(await session.give('audit'))).toEqual(['1번 되돌리기']);
  const exported = await session.give('export');
  expect(wordsOf(exported)).toMatch(/^이벤트 \d+개, 출처 \d+개, 사실 \d+개입니다\./);
  const { text = '' } = exported.files?.[0] ?? {};
  const other = session.as({ guild: OTHER_GUILD });
  const file = (content: string) => ({ file: upload('all.json', content) });
  const dry = await other.give('import', {}, file(text));
  expect(wordsOf(dry)).toContain('추가: 1개\n사실 “Fish and ferries”');
  expect(labels(dry)).toEqual(['변경 1개 가져오기', '버리기']);
  const changed = text.replace(quote, 'floods, fish and fairies');
  for (const content of [changed, `${text.slice(0, 60)}oh`, '{}']) {
    const wrong = wordsOf(await other.give('import', {}, file(content)));
    expect(wrong).toMatch(/^아무것도 가져오지 않았습니다\./);
    expect(wrong).toMatch(/^ {2}할 일: /m);
  }
  const { modal } = await session.give('source add', { event: 'velm-river' });
  expect(modal?.title).toMatch(HANGUL);
  const action = modal?.action ?? { name: '', args: [] };
  const empty = await session.send(
    { ...dry, modal: { title: '', action, inputs: [] } },
    {},
    {
      file: upload('story.txt', ' \n'),
    },
  );
  expect(wordsOf(empty)).toMatch(/^파일이 비어 있습니다\. 기사 본문을 보내 주세요\./);
});
