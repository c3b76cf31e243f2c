import type { Texts } from '../texts.ts';
import type * as english from '../en/entities.ts';

export const entities: Texts<typeof english.entities> = {
  description: '인물, 기관, 장소의 이름: 다른 이름, 직함, 중복',
  add: '이름이 있는 사람이나 대상 추가',
  edit: '이름과 다른 이름, 직함 수정',
  editName: '어느 이름인지',
  merge: '한 사람의 두 항목을 하나로 합치기',
  mergeName: '다른 이름이 될 항목',
  mergeKept: '남겨 둘 항목',
  duplicates: '하나일 수 있는 항목 보기',
  everyone: '모두 보기',
  gone: '그 이름은 더 이상 여기에 없습니다. 있는 이름은 /who에서 볼 수 있습니다.',
  noName: '이름이 빠졌습니다. 무엇이라고 부르나요?',
  saved: '이름을 저장했습니다.',
  showButton: '보기',
  noDuplicates: '여기에는 같아 보이는 두 이름이 없습니다.',
  duplicatesTitle: '하나일 수 있는 이름',
  pair: '{other} / {keep}',
  mergeNote: '합치면 앞의 이름이 뒤의 이름의 다른 이름이 됩니다. 되돌릴 수 있습니다.',
  mergeInto: '{number, number}: 합치기 → {keep}',
  oneGone: '두 이름 가운데 하나가 더 이상 여기에 없습니다. 다시 시도해 주세요.',
  sameAlready: '이미 같은 이름입니다.',
  merged: '두 이름을 합쳤습니다. 남은 이름: “{keep}”, 다른 이름: “{other}”',
};

export const entityForm: Texts<typeof english.entityForm> = {
  titleNew: '새 이름',
  titleEdit: '이름 수정',
  name: '이름',
  type: '유형',
  aliases: '다른 이름',
  aliasesHint: '다른 표기, 머리글자, 줄인 이름, 한 줄에 하나씩',
  roles: '직함',
  rolesHint: '한 줄에 하나씩. 예: foreign minister, South Korea',
  demonyms: '그 나라 사람을 부르는 말',
  demonymsHint: '나라인 경우 Korean과 같은 말, 한 줄에 하나씩',
};
