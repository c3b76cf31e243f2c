import type { Texts } from '../texts.ts';
import type * as english from '../en/greeting.ts';

export const greeting: Texts<typeof english.greeting> = {
  title: '안녕하세요! 뉴스에 대한 질문에 출처의 말 그대로 답합니다',
  what: '모든 답은 기사에서 글자 그대로 인용하고, 언제 어디에 실렸는지 함께 보여 드립니다. 답을 찾지 못하면 찾지 못했다고 말씀드립니다.',
  everyone: '모두',
  forEveryone:
    '/ask로 묻거나 저를 멘션해 주세요. /verify는 어떤 말이 출처에 그대로 있는지 알려 주고, /check는 글의 내용이 출처와 맞는지 알려 줍니다. 나머지는 /help에 있습니다.',
  moderators: '관리자',
  forModerators:
    '/event-admin add와 /source add로 기사를 넣고 /review로 거기서 나온 사실을 살펴보세요. /gaps에는 답하지 못한 질문이 있습니다.',
  managers: '서버 관리 권한이 있는 분',
  forManagers:
    '/settings로 누가 관리할지, 신고를 어디로 보낼지, 얼마나 확실해야 답할지, 어느 언어로 말할지 고르세요.',
  lacks: '아직 다음 권한이 없습니다. 서버 설정 → 역할에서 제 역할에 주세요:',
  permission: '{name}: {why}',
  lacksNothing: '필요한 권한이 모두 있습니다.',
  privacy:
    '저를 멘션한 메시지와 관리자가 고른 포럼의 게시물만 읽고 다른 메시지는 읽지 않습니다. 무엇을 얼마나 보관하는지는 /privacy에서, 개인정보 처리방침과 이용 약관은 /help에서 볼 수 있습니다.',
};

export const permissionUse: Texts<typeof english.permissionUse> = {
  view: '질문받는 곳을 보기 위해',
  send: '멘션받은 곳에서 답하기 위해',
  sendInThreads: '스레드와 포럼 게시물에서 답하기 위해',
  history: '질문한 메시지에 답장으로 답하기 위해',
};
