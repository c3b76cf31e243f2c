import type { Texts } from '../texts.ts';
import type * as english from '../en/audit.ts';

export const audit: Texts<typeof english.audit> = {
  description: '누가 무엇을 바꾸었는지 최신순으로 보기',
  member: '이 멤버가 한 것만',
  action: '이 작업만',
  what: '이런 것을 바꾼 것만',
  none: '그런 변경이 없습니다.',
  noneYet:
    '여기서는 아직 바뀐 것이 없습니다. 관리자가 추가하거나 바꾸거나 지우면 여기에 표시되고, 버튼으로 되돌릴 수 있습니다.',
  pageGone: '그 페이지는 더 이상 없습니다. /audit를 다시 써 주세요.',
  title: '변경 기록',
  older: '이전 기록',
  olderGone: '더 오래된 변경은 기록에서 빠졌습니다.',
  undo: '{revision}번 되돌리기',
  day: '2013-10-17, 오늘, 어제와 같은 날짜에 한 것만 (협정 세계시)',
  bulkBy: '{first, number}–{last, number}. 한꺼번에 변경 {count, number}개, 변경한 사람:',
  undoBulk: '{first, number}–{last, number}번 되돌리기',
  showAll: '{first, number}–{last, number}번 모두 보기',
  allTitle: '한꺼번에 한 변경 {first, number}–{last, number}번',
  added: '추가',
  edited: '변경',
  removed: '삭제',
  undoTakes: '되돌리면',
  undoAdded: '추가한 것이 없어집니다: {things}',
  undoEdited: '변경한 것이 이전 내용으로 돌아갑니다: {things}',
  undoRemoved: '삭제한 것이 복원됩니다: {things}',
  undoDrafts: '초안 {count, number}개를 다시 검토할 수 있습니다',
  undoWhole:
    '모두 되돌리거나 하나도 되돌리지 않습니다. 이 가운데 하나라도 그 뒤에 바뀌었으면 되돌리지 않습니다.',
  past: '그 뒤에 다시 바뀌어서 더 이상 되돌릴 수 없습니다.',
};

export const auditCounts: Texts<typeof english.auditCounts> = {
  event: '이벤트 {count, number}개',
  source: '출처 {count, number}개',
  entity: '이름 {count, number}개',
  fact: '사실 {count, number}개',
  hidden: '기본 제공 사실 {count, number}개',
  merge: '병합한 이름 {count, number}개',
  settings: '설정',
};

export const auditActions: Texts<typeof english.auditActions> = {
  add: '추가',
  edit: '수정',
  remove: '삭제',
  restore: '복원',
  undo: '되돌리기',
  import: '가져오기',
  move: '옮기기',
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
