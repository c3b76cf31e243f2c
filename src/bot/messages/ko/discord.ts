import type { Texts } from '../texts.ts';
import type * as english from '../en/discord.ts';

export const discord: Texts<typeof english.discord> = {
  left: '… 외 {count, number}개',
  leftOut: '… 그 밖의 내용은 여기에 다 들어가지 않습니다.',
  nothing: '보여 드릴 내용이 없습니다.',
  late: '시간이 조금 걸렸습니다. 답은 아래에 있습니다.',
  busy: '지금 처리할 일이 너무 많습니다. 잠시 후 다시 시도해 주세요.',
  shared: '모두에게 보였습니다:',
  alreadyShared: '이미 모두에게 보입니다.',
  notShared: '여기서는 모두에게 보일 수 없습니다. 권한이 없거나 Discord가 받지 않았습니다.',
  formTooLong:
    '“{label}”에 {count, number}자가 있는데, Discord 양식에는 {most, number}자까지 들어갑니다. /export로 파일을 받아 고친 뒤 /import로 다시 가져와 주세요.',
  notShown: '여기에 답을 표시할 수 없습니다. 문제는 기록해 두었습니다.',
  filtered: '이 서버의 자동 관리나 Discord의 필터가 막아 여기에 답을 표시할 수 없습니다.',
};

export const people: Texts<typeof english.people> = {
  byline: '글: {name}',
  formerMember: '예전 멤버',
};
