import type { Texts } from '../texts.ts';
import type * as english from '../en/many-facts.ts';

export const many: Texts<typeof english.many> = {
  title: '여러 사실',
  which: '목록에서 고를 번호',
  whichHint: '1부터 {most, number}까지. 예: 1, 3-7. 전체는: 모두',
  act: '할 일',
  event: '어느 이벤트로',
  eventHint: '옮길 때만: 제목이나 다른 이름',
  listChanged:
    '그사이 목록이 바뀌어 번호가 다른 것을 가리킬 수 있습니다. /fact list로 다시 확인해 주세요.',
  noNumbers:
    '목록에 있는 번호가 아닙니다. 1부터 {most, number}까지의 번호를 1, 3-7과 같이 적거나 “모두”라고 적어 주세요.',
  tooMany: '한 번에 바꿀 수 있는 사실은 {most, number}개까지입니다.',
  nothing: '바뀔 것이 없습니다. 이미 그렇게 되어 있습니다.',
  noEvent: '이벤트가 빠졌습니다. 어느 이벤트로 옮길까요?',
  whichEvent: '이벤트를 하나로 정할 수 없습니다: “{typed}”. 가장 가까운 것: {titles}.',
  askMove: '이 사실 {count, number}개를 다음 이벤트로 옮길까요? “{title}”',
  stay: '고른 것 가운데 {count, number}개는 이미 그렇거나 답변에 쓸 수 없어 그대로 둡니다.',
  textsCome: '사실 {count, number}개가 인용한 글도 함께 옮깁니다: {sources}.',
  textsStay: '원래 이벤트에서도 필요하거나 기본 제공이어서 거기에도 남는 글: {sources}.',
  oneChange: '아직 아무것도 바꾸지 않았습니다. 한 번의 변경이며, 한 번에 되돌릴 수 있습니다.',
};

export const manyActs: Texts<typeof english.manyActs> = {
  remove: '삭제',
  move: '다른 이벤트로 옮기기',
  restore: '복원',
};

export const manyAsk: Texts<typeof english.manyAsk> = {
  remove: '이 사실 {count, number}개를 삭제할까요?',
  restore: '이 사실 {count, number}개를 복원할까요?',
};

export const manySure: Texts<typeof english.manySure> = {
  remove: '{count, number}개 삭제',
  move: '{count, number}개 옮기기',
  restore: '{count, number}개 복원',
};

export const manyWaiting: Texts<typeof english.manyWaiting> = {
  remove: '사실 {count, number}개 삭제',
  move: '사실 {count, number}개 옮기기',
  restore: '사실 {count, number}개 복원',
};

export const manyDone: Texts<typeof english.manyDone> = {
  remove:
    '사실 {count, number}개를 한 번의 변경으로 삭제했습니다. /fact restore로 복원할 수 있습니다.',
  move: '사실 {count, number}개를 한 번의 변경으로 옮겼습니다.',
  restore: '사실 {count, number}개를 한 번의 변경으로 복원했습니다.',
};
