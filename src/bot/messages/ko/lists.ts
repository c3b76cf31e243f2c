import type { Texts } from '../texts.ts';
import type * as english from '../en/lists.ts';

export const lists: Texts<typeof english.lists> = {
  page: '{pages, number}쪽 중 {page, number}쪽',
  previous: '이전',
  next: '다음',
  whichEvent: '어느 이벤트인가요?',
  allEvents: '모든 이벤트',
  noEvents: '여기에는 보여 드릴 이벤트가 없습니다.',
  eventGone: '그 이벤트는 더 이상 여기에 없습니다. 있는 이벤트는 /event에서 볼 수 있습니다.',
  known: '알려진 내용:',
  kindCount: '{kind}: {count, number}개',
  noFacts: '아직 정리된 사실이 없습니다. /ask는 출처의 문장에서 답합니다.',
  quotesBehind: '버튼을 누르면 각 줄의 근거가 되는 인용문이 나옵니다.',
};

export const attendance: Texts<typeof english.attendance> = {
  description: '이벤트에 몇 명이 왔고 누가 왔는지',
  title: '참석: {title}',
  none: '몇 명이, 누가 왔는지 아직 정리되어 있지 않습니다. /ask는 출처의 문장에서 답합니다.',
  othersCounted: '몇 명이 왔는지는 정리되어 있지 않습니다. 그 밖에 나오는 수입니다:',
};

export const themes: Texts<typeof english.themes> = {
  description: '이벤트의 주제와 화제',
  title: '주제와 화제: {title}',
  none: '아직 정리된 주제나 화제가 없습니다. /ask는 출처의 문장에서 답합니다.',
};

export const timeline: Texts<typeof english.timeline> = {
  description: '이벤트의 날짜, 이전 회차, 다음 일정',
  title: '연표: {title}',
  none: '아직 정리된 다른 날짜가 없습니다. /ask는 출처의 문장에서 답합니다.',
  onlyItself: '아직 정리된 다른 날짜가 없습니다. 이벤트의 날짜: {days}.',
};

export const sources: Texts<typeof english.sources> = {
  description: '이벤트에 대한 답이 나온 기사',
  title: '출처: {title}',
  publisher: '발행처',
  headline: '제목',
  by: '기자',
  published: '발행일',
  link: '링크',
  credits: '제작진',
  facts: '여기서 나온 사실',
  factCount: '{count, number}개',
  notKnown: '알 수 없음',
};
