import type { Texts } from '../texts.ts';
import type { exporting as english } from '../en/exporting.ts';

export const exporting: Texts<typeof english> = {
  description: '여기 있는 지식을 파일로 받기. 이벤트 하나 또는 전부',
  nothing: '내보낼 것이 없습니다.',
  tooMuch: '파일 하나에 담기에는 너무 많습니다. 이벤트를 하나씩 내보내 주세요.',
  done: '이벤트 {events, number}개, 출처 {sources, number}개, 사실 {facts, number}개입니다. 이 파일은 어느 서버에서나 /import로 가져올 수 있습니다.',
  toMend: '빠진 것: 고쳐야 할 항목 {count, number}개. /fact list에서 볼 수 있습니다.',
  noSource: '빠진 것: 아직 출처가 없는 이벤트 {count, number}개.',
  drafts: '빠진 것: 검토할 초안 {count, number}개. /review에서 볼 수 있습니다.',
  hidden: '여기에서 숨긴 기본 제공 사실 {count, number}개는 파일을 가져온 곳에서도 숨겨집니다.',
  merged: '여기에서 합친 이름 {count, number}개는 파일을 가져온 곳에서도 합쳐집니다.',
  archived:
    '이벤트 가운데 {count, number}개는 보관된 것이며, 파일을 가져온 곳에서도 보관된 채로 남습니다.',
};
