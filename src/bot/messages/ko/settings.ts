import type { Texts } from '../texts.ts';
import type * as english from '../en/settings.ts';

export const settings: Texts<typeof english.settings> = {
  description: '관리 권한, 신고와 주간 질문을 받을 채널, 답변의 신중함, 데이터 보관 기간',
  show: '현재 설정 보기',
  moderators: '메시지 관리 권한이 있는 멤버 외에 관리할 수 있는 역할',
  moderatorsAdd: '추가할 역할',
  moderatorsRemove: '제외할 역할',
  reports: '멤버의 신고와 /watch의 새 소식을 전달할 채널. 비워 두면 전달하지 않습니다',
  reportsChannel: '채널. 이 채널을 읽는 사람은 누가 신고했는지 볼 수 있습니다',
  caution: '얼마나 확실해야 답할지',
  cautionLevel: '답이 없는 질문 가운데 얼마나 많은 질문에 답이 나와도 되는지',
  language: '제가 쓰는 언어. 인용문은 발행된 그대로입니다',
  languageChoice: '이 서버의 한 가지 언어, 또는 멤버마다 각자의 언어',
  languageMember: '멤버마다 각자의 언어',
  limits: '멤버 한 명이 1분에 할 수 있는 횟수. 0이면 봇 운영자가 정한 대로',
  limitsQuestions: '1분에 할 수 있는 질문',
  limitsChecks: '1분에 확인할 수 있는 글',
  limitsVerifications: '1분에 검증할 수 있는 인용문',
  limitsReports: '1분에 할 수 있는 신고',
  limitsMentions: '1분에 제가 답하는 메시지',
  keep: '저를 내보낸 뒤 이 서버의 데이터를 보관하는 기간',
  keepDays: '일수. 정하지 않으면 30일',
  title: '설정',
  changed: '설정을 바꾸었습니다',
  seeAll: '설정 전체: /settings show',
  notAllowed: '서버 관리 권한이 있는 멤버만 설정을 바꿀 수 있습니다.',
  broughtHere: '멤버의 신고와, /watch로 지켜보는 피드와 기사의 새 소식이 이 채널로 전달됩니다.',
  mayNotWrite:
    '하지만 그 채널에 글을 쓸 수 없습니다. 제가 그 채널을 보고 메시지를 보낼 수 있게 한 다음 다시 골라 주세요.',
  mayModerate: '메시지 관리 권한이 있는 멤버 외에 관리할 수 있는 역할:',
  nobodyElse: '메시지 관리 권한이 있는 멤버만 관리할 수 있습니다.',
  reportsKept: '신고는 /reports에만 보관됩니다.',
  alsoBroughtTo: '신고가 함께 전달되는 채널:',
  keptFor: '저를 이 서버에서 내보낸 뒤에도 데이터를 {days, number}일 동안 보관합니다.',
  languageIsMember: '제가 아는 언어라면 멤버마다 각자의 언어로 말합니다.',
  languageIs: '여기서는 {language}로 말합니다.',
  cautionIs: '{level}.',
  mayModerateNow: '이제 관리할 수 있는 역할:',
  mayModerateNoLonger: '더 이상 관리할 수 없는 역할:',
  reportsBroughtTo: '신고가 전달되는 채널:',
  reportsBroughtNowhere: '신고는 어느 채널에도 전달되지 않습니다.',
  cautionNow: '답변의 신중함: {now} (이전: {before})',
  languageNow: '언어: {now} (이전: {before})',
  limitQuestions: '멤버 한 명이 1분에 최대 {most, number}개까지 질문할 수 있습니다.',
  limitChecks: '멤버 한 명이 1분에 최대 글 {most, number}개까지 확인할 수 있습니다.',
  limitVerifications: '멤버 한 명이 1분에 최대 인용문 {most, number}개까지 검증할 수 있습니다.',
  limitReports: '멤버 한 명이 1분에 최대 {most, number}개까지 신고할 수 있습니다.',
  limitMentions: '멤버 한 명의 메시지에 1분에 최대 {most, number}개까지 답합니다.',
  limitsUnset: '멤버 한 명이 1분에 할 수 있는 횟수는 봇 운영자가 정한 대로입니다.',
  keepNow: '저를 내보낸 뒤 데이터를 보관하는 일수: {now, number}일 (이전: {before, number}일)',
  digest: '답이 없던 한 주의 질문을 /settings reports에서 정한 채널로 전달할지',
  digestOn: '참이면 한 주에 한 번 전달하고, 거짓이면 전달하지 않습니다',
  digestIsOn: '답이 없던 한 주의 질문을 신고 채널로 전달합니다.',
  digestIsOff: '답이 없던 한 주의 질문을 아무 데도 전달하지 않습니다.',
  digestOnMeans:
    '비슷한 질문끼리 묶어 가장 가까운 대목과 함께 전달합니다. 그런 질문이 없는 주에는 보내지 않습니다. 누가 질문했는지는 알리지 않습니다.',
  digestOffMeans:
    '그래도 /gaps에서 볼 수 있습니다. /settings digest에서 켜기를 참으로 하면 한 주에 한 번 전달받을 수 있습니다.',
  digestNeedsChannel:
    '하지만 정한 채널이 없어서 전달하지 못합니다. /settings reports로 채널을 정해 주세요.',
  moderatorsMay:
    '사실과 출처를 추가, 수정, 삭제하고 멤버의 질문과 신고를 볼 수 있습니다. 이 설정은 서버 관리 권한이 있는 멤버만 바꿀 수 있습니다.',
  nobodyIsTold:
    '멤버가 신고해도 따로 알리지 않습니다. 가끔 살펴보거나 /settings reports로 채널을 정해 주세요.',
  channelReaders:
    '그 채널을 읽는 사람은 누가 신고했는지 볼 수 있고, 버튼은 관리자만 쓸 수 있습니다.',
  languageMemberMeans:
    '멤버마다 다른 언어로 보일 수 있습니다. 모두에게 올리는 글은 서버의 언어로 씁니다.',
  languageMeans:
    '멤버의 앱 언어와 관계없이 그렇게 말합니다. 인용문, 이름, 입력한 내용은 그대로입니다.',
  limitsMean:
    '더 많이 요청하면 언제 다시 할 수 있는지 본인에게만 알립니다. 사실을 고치는 일에는 제한이 없습니다.',
  keepMeans: '그 안에 다시 초대하면 모두 그대로입니다. 그 뒤에는 완전히 삭제합니다.',
  keepNothingMeans: '저를 내보내면 모두 완전히 삭제합니다. 먼저 /export로 내보내 두세요.',
  noForums: '어느 포럼의 글에도 답하지 않습니다.',
  noForumsMeans:
    '글을 올린 사람은 저에게 물어야 답을 받습니다. /forum on으로 포럼을 정할 수 있습니다.',
  forumsMean: '확실한 답만 글마다 한 번 답합니다. 답에 대한 반응은 /forum show에서 볼 수 있습니다.',
};

export const caution: Texts<typeof english.caution> = {
  strict: '엄격: 답이 없는 질문 100개 중 약 2개에 답이 나옵니다',
  normal: '보통: 답이 없는 질문 100개 중 약 5개에 답이 나옵니다',
  generous: '너그러움: 답이 없는 질문 100개 중 약 10개에 답이 나옵니다',
};

export const errorRate: Texts<typeof english.errorRate> = {
  strict:
    '인용문은 절대 바뀌지 않습니다. 출처에 답이 없는 질문 100개 중 약 2개에는 그래도 틀린 답이 나옵니다.',
  normal:
    '인용문은 절대 바뀌지 않습니다. 출처에 답이 없는 질문 100개 중 약 5개에는 그래도 틀린 답이 나옵니다.',
  generous:
    '인용문은 절대 바뀌지 않습니다. 출처에 답이 없는 질문 100개 중 약 10개에는 그래도 틀린 답이 나옵니다.',
};

export const cautionLevel: Texts<typeof english.cautionLevel> = {
  strict: '엄격',
  normal: '보통',
  generous: '너그러움',
};

export const cautionMeans: Texts<typeof english.cautionMeans> = {
  strict: '출처에 답이 있어도 답하지 않는 질문이 늘어나고, 그런 질문은 /gaps에 모입니다.',
  normal: '틀린 답이 많아지지 않는 만큼 답합니다.',
  generous: '더 많은 질문에 답하지만 틀린 답도 늘어납니다. /reports를 살펴보세요.',
};
