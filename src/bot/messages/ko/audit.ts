import type { Texts } from '../texts.ts';
import type * as english from '../en/audit.ts';

export const audit: Texts<typeof english.audit> = {
  description: '누가 무엇을 바꾸었는지 최신순으로 보기',
  member: '이 멤버가 한 것만',
  action: '이 작업만',
  what: '이런 것을 바꾼 것만',
  none: '그런 변경이 없습니다.',
  pageGone: '그 페이지는 더 이상 없습니다. /audit를 다시 써 주세요.',
  title: '변경 기록',
  older: '이전 기록',
  undo: '{revision}번 되돌리기',
};

export const auditActions: Texts<typeof english.auditActions> = {
  add: '추가',
  edit: '수정',
  remove: '삭제',
  restore: '복원',
  undo: '되돌리기',
  import: '가져오기',
};

export const auditKinds: Texts<typeof english.auditKinds> = {
  event: '이벤트',
  source: '출처',
  entity: '이름',
  fact: '사실',
  hidden: '숨긴 사실',
  merge: '병합한 이름',
  settings: '설정',
};
