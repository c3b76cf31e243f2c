import type { Texts } from '../texts.ts';
import type * as english from '../en/facts.ts';

export const facts: Texts<typeof english.facts> = {
  description: '사실의 추가, 수정, 변경 기록',
  add: '출처에 있는 근거 문장과 함께 사실 추가',
  addSource: '사실이 나오는 출처',
  list: '이벤트, 종류, 상태, 인물, 날짜, 낱말별 사실 목록',
  listState: '기본 제공, 직접 추가, 숨김, 삭제, 또는 고칠 것',
  edit: '사실 수정: 내용이 채워진 양식이 열립니다',
  remove: '답변에서 사실 제외. 기본 제공 사실은 이 서버에서 숨깁니다',
  restore: '삭제하거나 숨긴 사실을 복원하거나, 기본 제공 사실을 원래대로 되돌리기',
  show: '사실에 대해 기록된 모든 내용',
  history: '누가 언제 사실의 어떤 말을 바꾸었는지 보기',
  undo: '사실의 마지막 변경 되돌리기',
  which: '어느 사실인지: 사실에 나오는 낱말 몇 개',
  all: '모든 사실',
  gone: '그 사실은 더 이상 여기에 없습니다. 있는 사실은 /fact list에서 볼 수 있습니다.',
  editButton: '수정',
  showButton: '보기',
  historyButton: '변경 기록',
  removeButton: '삭제',
  added: '사실을 추가했습니다. 다음 질문부터 이 사실로 답합니다.',
  changed: '사실을 수정했습니다. 다음 질문부터 이 사실로 답합니다.',
  removed: '사실을 삭제했습니다. /fact restore로 복원할 수 있습니다.',
  hidden: '기본 제공 사실을 이 서버에서 숨겼습니다. /fact restore로 복원할 수 있습니다.',
  removedMeanwhile:
    '이 사실은 그사이 삭제되었습니다. /fact restore로 복원한 다음 양식을 보내 주세요.',
  sourceGone: '그 출처는 더 이상 여기에 없습니다. 다른 출처를 골라 주세요.',
  noAnswer: '답이 비어 있습니다. 몇 마디로 적어 주세요.',
  noQuote: '인용문이 비어 있습니다. 출처에서 복사해 주세요.',
  noKind: '종류가 비어 있습니다. 어떤 종류의 사실인지 적어 주세요.',
  saveAs: '종류를 다음으로 저장: {kind}',
  quoteMissing: '인용문이 다음 출처에 나오지 않습니다: “{source}”',
  nothingLikeIt: '비슷한 문장도 없습니다. 출처에 있는 말을 그대로 인용해 주세요.',
  nearestPassage: '가장 가까운 대목. 다른 부분은 표시해 두었습니다',
  takeWords: '출처의 말로 바꾸기',
  severalSpeakers: '발언자 “{name}”에 해당하는 이름이 둘 이상입니다.',
  noSpeaker: '발언자로 여기에 알려져 있지 않은 이름입니다: “{name}”',
  fullName: '누구인지 전체 이름을 적어 주세요:',
  addSpeaker: '새 인물로 추가: “{name}”',
  historyTitle: '변경 기록',
  historyGone: '그 변경 기록은 더 이상 여기에 없습니다. /fact history를 다시 써 보세요.',
  older: '이전 기록',
  unchanged: '여기에서 이 사실을 바꾼 사람이 없습니다. 기본 제공된 그대로입니다.',
  neverHere: '여기에 있었던 적이 없는 사실입니다: “{key}”',
  nothingToUndo: '여기에서 그런 사실을 바꾼 사람이 없으므로 되돌릴 것이 없습니다.',
  notRestorable: '복원할 수 있는 사실 가운데 그런 것이 없습니다: “{typed}”',
  hereAlready: '그 사실은 이미 여기에 있습니다.',
  back: '사실을 복원했습니다.',
  isOwn: '이 서버에서 직접 추가한 사실입니다. 키: {key}',
  isShipped: '기본 제공 사실입니다. 키: {key}',
  isCorrected: '이 서버에서 수정한 기본 제공 사실입니다. 키: {key}',
  correctedSince:
    '여기로 옮긴 기본 제공 사실이고, 그 뒤로 원래 것이 고쳐졌습니다. 지금은 “{answer}”, 인용문은 “{quote}”입니다. 이 사실을 그렇게 고치거나 그대로 저장해 주세요. 키: {key}',
  listGone: '그 목록은 더 이상 여기에 없습니다. /fact list를 다시 써 보세요.',
  noneListed: '여기에는 그런 사실이 없습니다.',
  listed: '{fact} ({kind})',
  restoreBrings: '/fact restore로 복원할 수 있습니다.',
  removeTitle: '이 사실을 삭제할까요?',
  wouldRemove:
    '더 이상 답변에 쓰지 않습니다. 근거가 된 대목은 출처에 남아 있어 계속 인용될 수 있습니다. /fact restore로 복원할 수 있습니다.',
  wouldHide:
    '봇과 함께 온 사실이어서 이 서버에서만 숨깁니다. 근거가 된 대목은 출처에 남아 있어 계속 인용될 수 있습니다. /fact restore로 복원할 수 있습니다.',
  wouldClose: '이 사실에 대한 열린 신고 {count, number}개를 닫습니다.',
  whichRestorable:
    '어느 사실인지: 사실에 나오는 낱말 몇 개. 비워 두면 복원할 수 있는 것을 모두 보여 줍니다',
  severalRestorable: '복원할 수 있는 사실이 둘 이상 맞습니다: “{typed}”',
  allRestorable: '복원할 수 있는 것 모두 보기',
  nothingRestorable: '복원할 것이 없습니다. 여기에서 삭제하거나 숨기거나 수정한 사실이 없습니다.',
  restorableTitle: '복원할 수 있는 사실: {count, number}개',
  restoreNumbered: '{number, number}: 복원',
  restoreButton: '복원',
  isHidden: '이 서버에서 숨긴 기본 제공 사실입니다. 키: {key}',
  isRemoved: '이 서버에서 직접 추가했다가 삭제한 사실입니다. 키: {key}',
  several: '여러 개 한꺼번에 …',
  listPerson: '누가 말했는지, 또는 누구나 무엇에 대한 것인지',
  listDay: '사실에 나오거나 기사가 나온 날짜. 예: 2013-10-17, 오늘, 어제',
  listWords: '답, 인용문, 인물, 질문에 나오는 낱말',
};

export const factForm: Texts<typeof english.factForm> = {
  titleNew: '새 사실: {publisher}',
  titleEdit: '사실 수정',
  source: '출처',
  answer: '답',
  answerHint: '쉬운 말로 된 짧은 문장이나 구',
  quote: '인용문',
  quoteHint: '근거가 되는 출처의 말을 글자 그대로',
  kind: '종류',
  kindHint: '어떤 종류의 사실인지: 발언, 수, 날짜, 장소, 원인, 결말, 비용, 계획 등',
  speaker: '발언자',
  speakerHint: '누가 한 말인지. 아무도 말하지 않았으면 비워 두세요',
  sampleQuestions: '질문 표현',
  sampleQuestionsHint: '이 사실을 묻는 여러 표현, 한 줄에 하나씩',
};

export const factLacks: Texts<typeof english.factLacks> = {
  event: '이벤트가 없어서 답변에 쓸 수 없습니다. 키: {key}',
  source: '출처가 없어서 답변에 쓸 수 없습니다. 키: {key}',
  text: '출처의 본문이 없어서 답변에 쓸 수 없습니다. 키: {key}',
  entity: '관련된 이름이 없어서 답변에 쓸 수 없습니다. 키: {key}',
  quote: '인용문이 출처에 없어서 답변에 쓸 수 없습니다. 키: {key}',
};

export const factListLacks: Texts<typeof english.factListLacks> = {
  event: '{answer}: 이벤트 없음',
  source: '{answer}: 출처 없음',
  text: '{answer}: 본문 없음',
  entity: '{answer}: 관련된 이름 없음',
  quote: '{answer}: 인용문 없음',
  corrected: '{answer}: 옮긴 뒤 원래 것이 고쳐짐',
};

export const factStates: Texts<typeof english.factStates> = {
  a: '답변에 쓰이는 모든 사실',
  o: '이 서버에서 직접 추가함',
  c: '기본 제공, 여기에서 수정함',
  h: '기본 제공, 여기에서 숨김',
  r: '고칠 것: 답변에 쓸 수 없거나 그 뒤로 고쳐짐',
  x: '이 서버에서 직접 추가했다가 삭제함',
};

export const factListTitle: Texts<typeof english.factListTitle> = {
  any: '사실: {count, number}개',
  a: '답변에 쓰이는 모든 사실: {count, number}개',
  o: '이 서버에서 직접 추가함: {count, number}개',
  c: '기본 제공, 여기에서 수정함: {count, number}개',
  h: '기본 제공, 여기에서 숨김: {count, number}개',
  r: '고칠 것(답변에 쓸 수 없음): {count, number}개',
  x: '이 서버에서 직접 추가했다가 삭제함: {count, number}개',
};

export const restorable: Texts<typeof english.restorable> = {
  hidden: '숨김: {answer}',
  corrected: '수정함: {answer}',
  removed: '삭제함: {answer}',
};
