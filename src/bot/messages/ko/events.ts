import type { Texts } from '../texts.ts';
import type * as english from '../en/events.ts';

export const events: Texts<typeof english.events> = {
  description: '이벤트 추가, 수정, 보관',
  add: '이벤트 추가',
  edit: '제목, 날짜, 장소, 다른 이름 수정',
  archive: '이벤트를 남겨 두되 답변에는 더 이상 쓰지 않기',
  restore: '보관한 이벤트 복원',
  gone: '그 이벤트는 더 이상 여기에 없습니다. 있는 이벤트는 /event에서 볼 수 있습니다.',
  noTitle: '제목이 빠졌습니다. 이벤트를 무엇이라고 부르나요?',
  noPlace: '장소가 빠졌습니다. 어디에서 있었나요?',
  endsBefore: '마지막 날이 첫날보다 앞섭니다.',
  added: '이벤트를 추가했습니다. 다음으로 출처가 필요합니다.',
  addSource: '출처 추가',
  changed: '이벤트를 수정했습니다.',
  notArchived:
    '그런 이름의 보관된 이벤트가 없습니다. 다음이 보관된 이벤트이며, 버튼을 누르면 복원합니다:',
  askArchive: '이 이벤트를 보관할까요?',
  archiveMeans:
    '사실 {facts, number}개와 출처 {sources, number}개로는 더 이상 답하지 않습니다. 내용은 모두 보관됩니다. /event-admin restore로 복원할 수 있습니다.',
  archiveSure: '보관',
  archived:
    '이벤트를 보관했습니다: “{title}”. 이제 이 이벤트로는 답하지 않습니다. /event-admin restore로 복원할 수 있습니다.',
  back: '이벤트와 그 사실을 복원했습니다: “{title}”',
  noneArchived: '여기에는 보관된 이벤트가 없습니다.',
  archivedTitle: '보관된 이벤트: {count, number}개. 버튼을 누르면 복원합니다.',
  severalArchived: '보관된 이벤트가 둘 이상 맞습니다. 어느 것인가요?',
};

export const eventForm: Texts<typeof english.eventForm> = {
  titleNew: '새 이벤트',
  titleEdit: '이벤트 수정',
  title: '제목',
  start: '첫날',
  startHint: '2013-10-17과 같은 날짜',
  end: '마지막 날',
  endHint: '하루였으면 비워 두세요',
  place: '장소',
  aliases: '다른 이름',
  aliasesHint: '사람들이 부르는 다른 이름, 한 줄에 하나씩',
};
