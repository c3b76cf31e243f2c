import type { Texts } from '../texts.ts';
import type { faults as english } from '../en/faults.ts';

export const faults: Texts<typeof english> = {
  noCommand: '이 버전에는 /{name} 명령이 없습니다. /help를 써 보세요.',
  staleForm: '이 양식은 다른 버전의 봇에서 온 것입니다. /ask로 다시 물어봐 주세요.',
  staleButton: '이 버튼은 다른 버전의 봇에서 온 것입니다. /ask로 다시 물어봐 주세요.',
  fault: '제 쪽에서 문제가 생겼습니다. 기록해 두었으니 다시 시도해 주세요.',
  restarting: '다시 시작하는 중입니다. 잠시 뒤에 다시 시도해 주세요.',
  halfway:
    '도중에 데이터베이스에 문제가 생겼습니다. 그래도 저장되었을 수 있으니, 다시 하기 전에 먼저 확인해 주세요.',
  notKept: '지금은 저장할 수 없습니다. 잠시 뒤에 다시 시도해 주세요.',
  notInServer: '저는 이 서버에 없으므로 여기서는 답하지 않습니다. 다이렉트 메시지로 물어봐 주세요.',
  stale:
    '지금은 데이터베이스에 연결할 수 없습니다. 마지막으로 알던 내용이라 최신이 아닐 수 있습니다.',
};
