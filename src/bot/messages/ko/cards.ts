import type { Texts } from '../texts.ts';
import type * as english from '../en/cards.ts';

export const event: Texts<typeof english.event> = {
  description: '무슨 일이 언제 어디서 있었고 몇 명이었는지, 누가 보도하는지',
  themes: '주제',
  attendance: '참석',
  timeline: '연표',
  sources: '출처',
};

export const cardLine: Texts<typeof english.cardLine> = {
  what: '무슨 일',
  when: '언제',
  where: '어디서',
  howMany: '얼마나',
  theme: '주제',
  cause: '원인',
  result: '결과',
  effect: '영향',
  cost: '비용',
  price: '가격',
  next: '다음 일정',
  sources: '출처',
};

export const who: Texts<typeof english.who> = {
  description: '참가하거나 발언한 사람과 그 사람이 한 모든 말',
  person: '인물, 기관 또는 나라',
  title: '참가하거나 발언한 사람',
  everyone: '모두 보기',
  gone: '그 인물은 더 이상 여기에 없습니다. 누가 있는지는 /who에서 볼 수 있습니다.',
  nobody: '아직 정리된 인물이 없습니다. /ask는 출처의 문장에서 답합니다.',
  quoteCount: '{name}: 발언 {count, number}개',
  silent: '아직 정리된 {name}의 발언이 없습니다. /ask는 출처의 문장에서 답합니다.',
  role: '직책',
  alsoCalled: '다른 이름',
  itsPeople: '소속 인물',
};

export const quotes: Texts<typeof english.quotes> = {
  description: '사람들이 한 말을 글자 그대로',
  speaker: '누가 한 말인지',
  topic: '무엇에 대한 말인지',
  all: '모든 발언',
  allOf: '모든 발언: {name}',
  gone: '그 발언은 더 이상 여기에 없습니다. /quotes를 다시 써 보세요.',
  nearest: '“{topic}”, 이 말이 들어 있는 발언은 없습니다. 가장 가까운 발언입니다:',
  title: '나온 말',
  titleOf: '{name}의 발언',
  titleAbout: '“{topic}”에 대한 발언',
  titleOfAbout: '“{topic}”에 대한 {name}의 발언',
  none: '아직 정리된 발언이 없습니다. /ask는 출처의 문장에서 답합니다.',
  noneOf: '아직 정리된 {name}의 발언이 없습니다. /ask는 출처의 문장에서 답합니다.',
  noneAbout: '“{topic}”에 대해 정리된 발언이 없습니다. /ask는 출처의 문장에서 답합니다.',
  noneOfAbout: '“{topic}”에 대해 정리된 {name}의 발언이 없습니다. /ask는 출처의 문장에서 답합니다.',
};
