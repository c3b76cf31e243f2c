import type { Texts } from '../texts.ts';
import type { gaps as english } from '../en/gaps.ts';

export const gaps: Texts<typeof english> = {
  description: '출처에 답이 없던 질문을 많이 나온 순서로 보기',
  gone: '그 질문은 더 이상 목록에 없습니다. /gaps로 지금 목록을 볼 수 있습니다.',
  noSource: '답할 수 있는 출처가 아직 없습니다. /source add로 추가해 주세요.',
  noSourceNow: '이제 출처가 없습니다. /source add로 추가해 주세요.',
  noneOpen: '남은 질문이 없습니다. 모두 답했거나 아직 질문이 없었습니다.',
  title: '답이 없던 질문 {count, number}개',
  anonymous: '누가 질문했는지는 보관하지 않습니다.',
  addFact: '{number}: 사실 추가',
  dismiss: '{number}: 목록에서 빼기',
  quoted: '“{question}”',
  asked: '“{question}” ({times, number}번 나옴)',
  askedAlso: '“{question}” ({times, number}번 나옴. 다른 표현: {others})',
  formTitle: '질문에 답하는 사실',
  week: '지난 7일 동안의 질문: 비슷한 것끼리 묶어, 가장 가까운 대목과 함께',
  noneThisWeek: '지난 7일 동안 답이 없던 질문은 없습니다.',
  weekTitle: '지난 7일 동안 출처에 답이 없던 질문: {count, number}가지',
  weekMore: '{count, number}가지 질문이 /gaps에 더 있습니다.',
  all: '모든 질문',
  nearest: '가장 가까운 대목:',
  nothingNear: '가까운 대목이 없습니다.',
};
