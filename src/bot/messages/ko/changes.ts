import type { Texts } from '../texts.ts';
import type * as english from '../en/changes.ts';

export const changes: Texts<typeof english.changes> = {
  undo: '되돌리기',
  nothing: '바뀐 것이 없습니다. 이미 그렇게 되어 있습니다.',
  more: '… 외 {count, number}개.',
  stale: '그사이 다른 사람이 먼저 바꾸었습니다: {what}',
  unknown: '필요한 항목이 여기에 없습니다. 대상: {what}, 필요한 항목: {missing}',
  inUse: '아직 다른 항목에서 쓰고 있습니다: {what}. 쓰는 항목:',
  emptySource: '본문에 낱말이 없어 인용할 것이 없습니다: {what}',
  nameless: '부르는 말에 글자도 숫자도 없습니다: {what}',
  circle:
    '서로가 서로의 다른 이름이 될 수는 없습니다. 이미 반대 방향으로 합쳐져 있습니다: “{other}”, “{keep}”.',
  dropped: '봇에 더 이상 들어 있지 않아 되돌릴 수 없습니다. 모두 그대로 둡니다. 대상: {what}',
  notInSource: '인용문이 출처에 글자 그대로 나오지 않습니다: {what}',
  entryBy: '{revision}. {done}, 변경한 사람:',
  noSuchChange: '여기에는 그런 변경이 없습니다.',
  backToMend:
    '고칠 것: 되돌린 사실 {count, number}개의 인용문이 이제 출처에 없습니다. 고칠 때까지 답변에 쓰지 않습니다. /fact list에서 볼 수 있습니다.',
  takenBack: '변경을 되돌렸습니다.',
  meanwhileBy: '그사이 변경되었습니다: {what}, 변경한 사람:',
  standsNow: '현재 내용',
  yours: '작성하신 내용',
  keepStanding: '현재 내용 유지',
  saveMine: '제 내용으로 덮어쓰기',
  removed: '삭제되었습니다.',
  empty: '(비어 있음)',
  discard: '버리기',
  otherVersion: '그 양식은 다른 버전의 봇에서 온 것입니다.',
  noStore: '지금은 데이터베이스에 연결할 수 없습니다. 다시 시도해 주세요.',
  noDay: '“{typed}”: 알아볼 수 없는 날짜입니다. 2013-10-17과 같이 적어 주세요.',
  leaveIt: '그대로 두기',
};

export const lacking: Texts<typeof english.lacking> = {
  event: '필요한 이벤트가 여기에 없습니다. 대상: {what}',
  source: '필요한 출처가 여기에 없습니다. 대상: {what}',
  entity: '필요한 이름이 여기에 없습니다. 대상: {what}',
};

export const dayNames: Texts<typeof english.dayNames> = {
  today: '오늘',
  yesterday: '어제',
};

export const dayMissing: Texts<typeof english.dayMissing> = {
  first: '첫날이 빠졌습니다. 2013-10-17과 같이 적어 주세요.',
  last: '마지막 날이 빠졌습니다. 2013-10-17과 같이 적어 주세요.',
  published: '발행일이 빠졌습니다. 2013-10-17과 같이 적어 주세요.',
};

export const things: Texts<typeof english.things> = {
  event: '이벤트 “{title}”',
  source: '출처 “{title}”',
  entity: '이름 “{title}”',
  fact: '사실 “{title}”',
  hidden: '사실 “{title}”',
  merge: '병합된 이름 “{title}”',
  settings: '설정',
};

export const changeDone: Texts<typeof english.changeDone> = {
  add: '추가: {what}',
  edit: '변경: {what}',
  remove: '삭제: {what}',
  restore: '복원: {what}',
  undo: '되돌림: {what}',
  undoGone: '되돌려서 삭제됨: {what}',
  undoBack: '되돌려서 복원됨: {what}',
  import: '가져옴: {what}',
  hide: '숨김: {what}',
  unhide: '숨김 해제: {what}',
  move: '옮김: {what}',
};

export const lines: Texts<typeof english.lines> = {
  title: '제목',
  start: '시작',
  end: '끝',
  place: '장소',
  aliases: '다른 이름',
  archived: '보관됨',
  publisher: '발행처',
  headline: '기사 제목',
  byline: '글쓴이',
  published: '발행일',
  url: '링크',
  credits: '제공',
  sha256: '본문의 해시',
  name: '이름',
  type: '유형',
  demonyms: '그 나라 사람을 부르는 말',
  roles: '직책',
  answer: '답',
  quote: '인용문',
  occurrence: '본문에서 몇 번째',
  kind: '종류',
  speaker: '발언자',
  subjects: '관련 대상',
  source: '출처',
  sampleQuestions: '질문 표현',
  when: '날짜',
  quantities: '수치',
  into: '같은 이름',
};

export const lineValues: Texts<typeof english.lineValues> = {
  yes: '예',
};

export const quantities: Texts<typeof english.quantities> = {
  exact: '{value, number} {unit}',
  about: '약 {value, number} {unit}',
  'at-least': '최소 {value, number} {unit}',
  'at-most': '최대 {value, number} {unit}',
  'more-than': '{value, number} {unit} 초과',
  'less-than': '{value, number} {unit} 미만',
};

export const entityTypes: Texts<typeof english.entityTypes> = {
  person: '인물',
  organisation: '기관',
  country: '나라',
  place: '장소',
  event: '행사',
  group: '집단',
};

export const moderating: Texts<typeof english.moderating> = {
  noCommand: '이 버전에는 그런 명령이 없습니다.',
  inServer: '이 명령은 관리자가 사실을 관리하는 서버에서만 쓸 수 있습니다.',
  forModerators:
    '관리자만 쓸 수 있습니다. 메시지 관리 권한이 있거나 /settings에서 정한 역할이 있는 멤버여야 합니다.',
  rolesUnknown:
    '이 서버에서 누가 무엇을 할 수 있는지 아직 디스코드에서 듣지 못했습니다. 잠시 뒤에 다시 시도해 주세요.',
};
