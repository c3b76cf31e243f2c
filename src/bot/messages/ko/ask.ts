import type { Texts } from '../texts.ts';
import type { ask as english } from '../en/ask.ts';

export const ask: Texts<typeof english> = {
  description: '질문하기. 답은 출처에서 그대로 인용합니다',
  question: '자신의 말로 쓴 질문(영어)',
  event: '어느 이벤트',
  private: '답을 나에게만 보이기',
  noQuestion: '질문이 들어 있지 않습니다. 예를 들어 “Who took part?”라고 물어보세요.',
  tooLong:
    '{count, number}자입니다. 질문은 {most, number}자까지 쓸 수 있습니다. 한두 문장으로 물어봐 주세요.',
  gone: '그 사실은 더 이상 여기에 없습니다. 바뀌었거나 삭제되었습니다. 다시 물어봐 주세요.',
  reported: '감사합니다. 사실을 관리하는 분들이 살펴볼 것입니다.',
  report: '신고',
  share: '공유',
  sharedBy: '공유한 멤버:',
  link: '링크',
  linkIs: '이 답의 고정 링크:',
  linkToShare: '이 답은 나에게만 보이므로 링크가 없습니다. 먼저 공유해 주세요.',
  linkToPin: '고정하려면 메시지의 메뉴(오른쪽 클릭 또는 길게 누르기)에서 메시지 고정을 고르세요.',
  inContext: '문맥 보기',
  moreFromSpeaker: '이 발언자의 다른 말',
  moreAboutEvent: '이 이벤트 더 보기',
  allKnown: '알려진 모든 것',
  left: '{left, number}개가 더 있습니다. “what else?”라고 다시 물어보세요.',
  nothingElse: '출처에는 그에 대한 다른 내용이 없습니다.',
};
