import type { Texts } from '../texts.ts';
import type { help as english } from '../en/help.ts';

export const help: Texts<typeof english> = {
  description: '제가 할 수 있는 일과 사용법',
  title: '출처의 말 그대로 답합니다',
  ask: '/ask로 영어로 질문해 주세요. 출처에 있는 내용으로만 답하고 해당 대목을 보여 드립니다. 어떤 출처에도 없으면 없다고 말씀드립니다.',
  command: '{name}: {description}',
  forModerators: '관리자용:',
  moderatorsBegin:
    '시작하기: /event-admin add와 /source add로 기사를 넣으면 /review에 거기서 나온 사실의 초안이 나옵니다. 답이 없던 질문은 /gaps에, 멤버의 신고는 /reports에 있습니다.',
  forManagers: '서버 관리 권한이 있는 분을 위한 명령:',
  managersBegin:
    '시작하기: /settings moderators로 관리할 역할을, /settings reports로 신고를 받을 채널을, /settings caution으로 얼마나 확실해야 답할지를 고르세요.',
  forExample: '예:',
  example: '/질문 질문: {question}',
  privacy: '개인정보 처리방침',
  terms: '이용 약관',
  document: '파일로 보내 드립니다.',
  noDocument: '그 문서가 여기에 없습니다. 이 봇의 운영자에게 문의해 주세요.',
  private: '비공개 옵션을 켜면 답이 나에게만 보입니다.',
};
