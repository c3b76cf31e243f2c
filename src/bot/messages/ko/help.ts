import type { Texts } from '../texts.ts';
import type { help as english } from '../en/help.ts';

export const help: Texts<typeof english> = {
  description: '제가 할 수 있는 일과 사용법',
  title: '출처의 말 그대로 답합니다',
  ask: '/ask로 영어로 질문해 주세요. 출처에 있는 내용으로만 답하고 해당 대목을 보여 드립니다. 어떤 출처에도 없으면 없다고 말씀드립니다.',
  command: '{name}: {description}',
  forModerators: '관리자용:',
  forExample: '예:',
  example: '/질문 질문: {question}',
  private: '비공개 옵션을 켜면 답이 나에게만 보입니다.',
};
