import type { Texts } from '../texts.ts';
import type * as english from '../en/source.ts';

export const source: Texts<typeof english.source> = {
  description: '사실이 인용하는 글의 추가, 수정, 삭제',
  add: '이벤트에 대한 글을 붙여 넣거나 파일로 추가',
  edit: '발행처, 기사 제목, 글쓴이, 발행일, 링크 수정',
  replace: '글을 새 판으로 교체',
  remove: '더 이상 어떤 사실도 인용하지 않는 글 삭제',
  which: '어느 출처인지',
  all: '모든 출처',
  gone: '그 출처는 더 이상 여기에 없습니다. 있는 출처는 /sources에서 볼 수 있습니다.',
  editButton: '출처 수정',
  noText: '본문이 빠졌습니다. 붙여 넣거나 파일로 올려 주세요.',
  noPublisher: '발행처가 빠졌습니다. 어디에서 발행했나요?',
  noHeadline: '기사 제목이 빠졌습니다.',
  noLink: '“{typed}”: 링크가 아닙니다. https://example.org/story와 같이 적어 주세요.',
  sameText: '똑같은 글이 이미 여기에 있습니다: “{source}” (이벤트: “{event}”)',
  sameEdition: '이미 여기에 있는 글과 똑같습니다.',
  added: '출처를 추가했습니다. /ask는 벌써 이 글의 문장으로 답합니다.',
  size: '{length, number}자, 이벤트: “{event}”',
  changed: '출처를 수정했습니다.',
  removed: '출처를 삭제했습니다: “{source}”',
  stays:
    '이 출처는 기본 제공이어서 삭제할 수 없습니다. /fact remove로 그 사실을 숨기거나 /event-admin archive로 그 이벤트를 보관해 주세요.',
  replaced: '새 판으로 교체했습니다: “{source}”',
  allStand: '이 글에서 가져온 인용문은 모두 그대로 있습니다.',
  toMend:
    '고칠 것: 사실 {count, number}개의 인용문이 새 판에 없습니다. 고칠 때까지 답변에 쓰지 않습니다.',
  mend: '고치기: {answer}',
  allToMend: '고칠 것 모두 보기',
};

export const sourceForm: Texts<typeof english.sourceForm> = {
  titleNew: '새 출처: {event}',
  titleEdit: '출처 수정',
  titleNewer: '새 판: {publisher}',
  text: '본문',
  textHint: '발행된 그대로. 긴 글은 파일로 올려 주세요',
  file: '파일',
  fileHint: '1MB 이하의 .txt 또는 .md 파일, 또는 5MB 이하의 .html 파일',
  emptyHint: '비워 두면 본문에 적힌 대로',
  publisher: '발행처',
  publisherHint: '신문사처럼 글을 발행한 곳',
  headline: '기사 제목',
  byline: '글쓴이',
  bylineHint: '누가 썼는지. 적혀 있지 않으면 비워 두세요',
  published: '발행일',
  publishedHint: '2013-10-17과 같은 날짜',
  url: '링크',
  urlHint: '웹에 있다면 그 주소',
};
