import type { Texts } from '../texts.ts';
import type * as english from '../en/pack-problems.ts';

export const packProblems: Texts<typeof english.packProblems> = {
  at: '{place}: {problem}',
  nothing: '없음',
  notJson:
    'JSON이 아닙니다\n  있는 값: {found}\n  할 일: 그 줄과 앞뒤 줄을 살펴보세요. 해석기의 메시지: {parser}',
  noExport:
    '내보낸 파일이 아닙니다\n  필요한 값: /export로 만든 파일: {form}\n  있는 값: {found}\n  할 일: 내보낸 파일을 그대로 쓰세요.',
  noText:
    '출처의 본문이 없습니다\n  필요한 값: 출처 "{source}"의 본문\n  있는 값: {found}\n  할 일: event.json에 적힌 경로에 본문을 넣으세요.',
  unknownField: '이런 필드는 없습니다: {names}\n  할 일: 지우세요.',
  unknownFieldNear:
    '이런 필드는 없습니다: {names}\n  할 일: 지우세요. 혹시 다음 필드인가요? "{meant}"',
  missing:
    '빠진 것이 있습니다\n  필요한 값: {expected}\n  있는 값: 없음\n  할 일: 필요한 값을 넣으세요.',
  misplaced:
    '여기에 맞지 않는 값입니다\n  필요한 값: {expected}\n  있는 값: {found}\n  할 일: 필요한 값을 넣으세요.',
  eventTwice:
    'id가 같은 이벤트가 또 있습니다\n  필요한 값: 겹치지 않는 id\n  있는 값: {found} ({first}에도 있음)\n  할 일: 둘 중 하나의 id를 바꾸세요.',
  otherType:
    '다른 팩에는 다른 유형으로 되어 있습니다\n  필요한 값: {type} ({first}에 있는 값)\n  있는 값: {found}\n  할 일: 유형을 바로잡거나 둘 중 하나에 다른 id를 주세요.',
  factTwice: '팩에 id가 같은 사실이 또 있습니다\n  할 일: 둘 중 하나에 다른 id를 주세요.',
  sourceTwice: '팩에 id가 같은 출처가 또 있습니다\n  할 일: 둘 중 하나에 다른 id를 주세요.',
  entityTwice: '팩에 id가 같은 개체가 또 있습니다\n  할 일: 둘 중 하나에 다른 id를 주세요.',
  otherText:
    '출처의 본문이 이 값과 맞지 않습니다\n  필요한 값: {expected}\n  있는 값: {found}\n  할 일: 본문을 발행된 그대로 되돌리세요. 지금 본문이 맞다면 있는 값을 여기에 넣으세요.',
  endsEarly:
    '시작하기 전에 끝납니다\n  필요한 값: {start} 또는 그 뒤의 날짜\n  있는 값: {found}\n  할 일: 두 날짜 가운데 하나를 바로잡으세요.',
  unknownSource:
    '그런 출처가 없습니다\n  필요한 값: event.json에 있는 출처의 id\n  있는 값: {found}\n  할 일: 출처를 event.json에 추가하세요.',
  unknownSourceNear:
    '그런 출처가 없습니다\n  필요한 값: event.json에 있는 출처의 id\n  있는 값: {found}\n  할 일: 출처를 event.json에 추가하세요. 혹시 다음 출처인가요? "{meant}"',
  unknownEntity:
    '그런 개체가 없습니다\n  필요한 값: event.json에 있는 개체의 id\n  있는 값: {found}\n  할 일: 개체를 event.json에 추가하세요.',
  unknownEntityNear:
    '그런 개체가 없습니다\n  필요한 값: event.json에 있는 개체의 id\n  있는 값: {found}\n  할 일: 개체를 event.json에 추가하세요. 혹시 다음 개체인가요? "{meant}"',
  notSoOften:
    '출처 "{source}"에 인용문이 그만큼 나오지 않습니다\n  필요한 값: {count, plural, =1 {1, 또는 필드 없음} other {1부터 #까지}}\n  있는 값: {found}\n  할 일: 본문의 처음부터 몇 번째인지 세어 보세요.',
  quotedElsewhere:
    '출처 "{source}"에 없는 인용문입니다\n  필요한 값: 출처에 글자 그대로 있는 말\n  있는 값: {found}\n  할 일: 출처 "{elsewhere}"에 있습니다. 그 출처를 적으세요.',
  quotedNowhere:
    '출처 "{source}"에 없는 인용문입니다\n  필요한 값: 출처에 글자 그대로 있는 말\n  있는 값: {found}\n  할 일: 비슷한 말도 없습니다. 출처를 그대로 인용하거나 사실을 지우세요.',
  quotedOtherwise:
    '출처 "{source}"에 없는 인용문입니다\n  필요한 값: 출처에 글자 그대로 있는 말\n  있는 값: {found}\n  가장 가까운 대목: {nearest}\n  할 일: 인용문의 말({extra})을 출처의 말({missing})로 바꾸세요.',
};

export const packPlaces: Texts<typeof english.packPlaces> = {
  line: '{file}, {line}번째 줄',
  field: '{file}, 필드 "{field}"',
  fact: '{file}, 사실 {id}',
  factField: '{file}, 사실 {id}, 필드 "{field}"',
  source: '{file}, 출처 {id}',
  sourceField: '{file}, 출처 {id}, 필드 "{field}"',
  entity: '{file}, 개체 {id}',
  entityField: '{file}, 개체 {id}, 필드 "{field}"',
};

export const packExpected: Texts<typeof english.packExpected> = {
  slug: '"seoul-2013"처럼 영어 소문자 낱말을 하이픈으로 이은 것',
  text: '글',
  day: '"2013-10-17"과 같은 날짜',
  time: '"2013-10-17" 또는 "2013-10-17T19:44"와 같은 날짜나 시각',
  link: '"https://example.org/story"와 같은 링크',
  digest: '16진수 64자리',
  string: '문자열',
  number: '숫자',
  int: '정수',
  array: '배열',
  object: '객체',
  oneOf: '다음 가운데 하나: {names}',
  characters: '{most}자 이하의 문자열',
  items: '항목이 {least}개 이상인 배열',
  least: '{least} 이상의 숫자',
};
