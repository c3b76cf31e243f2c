import type { Texts } from '../texts.ts';
import type * as english from '../en/review.ts';

export const review: Texts<typeof english.review> = {
  description: '출처에서 뽑은 사실의 초안을 승인, 수정, 거절하기',
  source: '어느 출처인지. 비워 두면 검토할 초안이 있는 출처를 보여 줍니다',
  noneOpen:
    '검토할 초안이 없습니다. /source add는 새 글에서, /review에 출처를 적으면 이미 있는 글에서 사실의 초안을 만듭니다.',
  toReview: '검토할 초안',
  openIn: '{source}: {open, number}개',
  openChoice: '{open, number}개 남음: {source}',
  moreSources: '… 그 밖에 출처 {count, number}개.',
  drafting: '다음 출처에서 사실의 초안을 만들고 있습니다: “{source}” …',
  inLine: '다른 기사를 먼저 읽고 있습니다. 이 기사의 순서는 {place, number}번째입니다.',
  comesHere:
    '몇 초 뒤에 첫 초안이 여기에 나옵니다. 아주 긴 글은 1분쯤 걸릴 수 있습니다. /review로 언제든지 돌아올 수 있습니다.',
  begin: '초안 검토하기',
  notDrafted: '초안을 만들지 않았습니다.',
  failed: '초안을 만들지 못했습니다.',
  failedWhy:
    '제 쪽에서 문제가 생겼습니다. 기록해 두었습니다. 출처는 저장되었고, /ask는 그 글의 문장으로 답합니다.',
  tryAgain: '다시 시도',
  noDraft: '이 글에서는 사실의 초안을 만들 수 없었습니다. /ask는 이 글의 문장으로 답합니다.',
  othersHaveRest: '남은 초안은 다른 관리자들이 보고 있습니다.',
  allReviewed: '모든 초안을 검토했습니다.',
  draftedFrom: '“{source}”에서 뽑은 초안',
  progress: '전체 {total, number}개 중 {reviewed, number}개 검토함',
  progressHeld:
    '전체 {total, number}개 중 {reviewed, number}개 검토함. 다른 관리자들이 {held, number}개를 보고 있습니다',
  noneSure: '이 글에서는 바로 보여 드릴 만큼 확실한 사실의 초안을 만들지 못했습니다.',
  showLessSure: '덜 확실한 초안 {count, number}개 보기',
  lessSureShown:
    '덜 확실한 초안 {count, number}개를 검토할 초안에 넣었습니다. 대부분 그대로는 맞지 않으니 수정하거나 거절해 주세요.',
  hideLessSure: '다시 넣어 두기',
  lessSureHidden:
    '{count, plural, =0 {넣어 둔 초안이 없습니다.} other {덜 확실한 초안 {count, number}개를 다시 넣어 두었습니다.}}',
  isAside: '{draft} – 그사이 덜 확실한 초안과 함께 넣어 두었습니다.',
  lookAgain: '다시 보기',
  addFact: '사실 추가',
  allFacts: '모든 사실',
  gone: '그 초안들은 더 이상 없습니다. /review로 지금 있는 초안을 볼 수 있습니다.',
  draftGone: '그 초안은 더 이상 없습니다. /review로 지금 있는 초안을 볼 수 있습니다.',
  newerText: '이 초안들을 만든 뒤에 글이 더 새로운 판으로 바뀌었습니다.',
  whoFirst: '먼저 말한 사람이 누구인지 골라 주세요. 이미 여기 있는 사람일 수 있습니다.',
  approved: '승인했습니다. {draft}',
  rejected: '거절했습니다. {draft}',
  edited: '수정해서 승인했습니다. {draft}',
  undoRejection: '거절 취소',
  notRejected: '그 초안은 이제 거절된 상태가 아닙니다.',
  noneConfident: '아직 사실이 아니고 다른 관리자가 보고 있지 않은 확실한 초안은 더 없습니다.',
  allApproved:
    '초안 {count, number}개를 한 번의 변경으로 승인했습니다. 다음 질문부터 이 내용으로 답합니다.',
  allTitle: '확실한 초안 모두 승인: {count, number}개',
  takeThese: '이 {count, number}개 승인',
  backToDraft: '초안으로 돌아가기',
  allOneChange:
    '아직 아무것도 승인하지 않았습니다. 이 초안들만 한 번의 변경으로 사실이 되며, 한 번에 되돌릴 수 있습니다.',
  allLater: '{count, number}개는 한 번에 담을 수 없어 이다음에 보여 드립니다.',
  allLeft:
    '목록에 있던 초안 가운데 {count, number}개는 그사이 결정되었거나 다른 관리자가 보고 있어서 그대로 두었습니다.',
  namesAdded: '함께 추가되는 이름: {names}.',
  namesAddedMore: '함께 추가되는 이름: {names} 외 {count, number}개.',
  wordingBy: '{draft} ({speaker})',
  takenBackAlready: '이미 되돌렸습니다.',
  takenBack: '되돌렸습니다. 초안 {count, number}개를 다시 검토할 수 있습니다.',
  heldBy: '{draft} – 지금 다른 관리자가 보고 있습니다:',
  became: '다음과 같이 바뀌었습니다: “{answer}”',
  youEditedInto: '이미 수정한 초안입니다. {draft} 다음과 같이 바뀌었습니다: “{answer}”',
  editTitle: '초안 수정',
  sameThere: '이 대목을 인용한 사실이 이미 있습니다: “{answer}”',
  whoSays:
    '누구의 말인가요? 글만으로는 분명하지 않습니다. “수정”으로 말한 사람을 적거나 거절해 주세요.',
  isKnown: '“{name}” – 이미 여기 있는 이름인가요?',
  itIs: '{name}입니다',
  someoneNew: '새로운 이름',
  newHere: '{name} (새 이름으로 추가됩니다)',
  approve: '승인',
  edit: '수정',
  reject: '거절',
  next: '다음',
  approveAll: '확실한 초안 모두 승인({count, number}개)',
  undo: '되돌리기',
  howSure: '확실한 정도',
  wording: '{kind}: “{answer}”',
  person: '이 이름의 말이거나 이 이름에 대한 초안만',
  day: '이 날짜가 나오거나 이날 나온 기사의 초안만. 예: 2013-10-17, 오늘, 어제',
  asList: '목록으로 보기',
  noneListed: '다른 관리자가 보고 있지 않은 초안 가운데 그런 것이 없습니다.',
  listTitle: '검토할 초안, 중요한 순서: {count, number}개',
  listedAlone: '{draft} – 이대로 맞을 가능성: 20개 중 {right, number}개',
  listed: '{draft} – 이대로 맞을 가능성: 20개 중 {right, number}개, {source}',
  openNumber: '{number, number}: {answer}',
};

export const reviewed: Texts<typeof english.reviewed> = {
  approved: '승인',
  edited: '수정',
  rejected: '거절',
};

export const decidedBy: Texts<typeof english.decidedBy> = {
  approved: '{draft} – 이미 승인되었습니다. 승인한 관리자:',
  edited: '{draft} – 이미 수정되었습니다. 수정한 관리자:',
  rejected: '{draft} – 이미 거절되었습니다. 거절한 관리자:',
};

export const youDecided: Texts<typeof english.youDecided> = {
  approved: '이미 승인한 초안입니다. {draft}',
  edited: '이미 수정한 초안입니다. {draft}',
  rejected: '이미 거절한 초안입니다. {draft}',
};

export const confidenceLevel: Texts<typeof english.confidenceLevel> = {
  confident: '확실함: 이런 초안 20개 중 약 {right}개가 맞습니다',
  likely: '맞을 가능성이 높음: 이런 초안 20개 중 약 {right}개가 맞습니다',
  rather: '틀리기보다는 맞을 것 같음: 이런 초안 20개 중 약 {right}개가 맞습니다',
  doubtful: '의심스러움: 이런 초안 20개 중 약 {right}개가 맞습니다',
};
