import type { Texts } from '../texts.ts';
import type * as english from '../en/verify.ts';

export const verify: Texts<typeof english.verify> = {
  description: '인용문이 출처에 글자 그대로 있는지',
  quote: '찾은 그대로의 말',
  speaker: '누가 한 말이라고 하는지',
  noWords: '그 인용문에는 말이 없습니다. 찾은 그대로 붙여 넣어 주세요.',
  tooLong:
    '{count, number}자입니다. 인용문은 {most, number}자까지 쓸 수 있습니다. 일부만 확인해 주세요.',
  late: '여기서 이 말을 찾는 데 시간이 너무 오래 걸립니다. 사건을 고르거나 더 짧게 인용해 주세요.',
  noneNear: '여기 있는 출처에는 이 말이 없고, 비슷한 말도 없습니다.',
  otherLanguage: '번역문은 글자 그대로 비교할 수 없습니다. 출처의 언어로 인용해 주세요.',
  nearest: '여기 있는 출처에는 이 말이 없습니다. 가장 가까운 대목입니다:',
  onlyMarks:
    '문장 부호, 대소문자, 붙임표, 수의 표기, 또는 중간에 누가 말하는지를 밝힌 부분만 다릅니다.',
  onlyQuoted: '따옴표 안에 있는 말만 찾아보았습니다.',
  whatDiffers: '다른 점',
  sourceHas: '출처의 원문:',
  leftOut: '빠진 말이 있습니다: {words}.',
  leftOutHas: '빠진 부분에 다음 말이 있습니다: {words}.',
  alsoIn: '다음 출처에도 있습니다: {sources}.',
};

export const finding: Texts<typeof english.finding> = {
  verbatim: '원문 그대로',
  altered: '바뀜',
  unknown: '찾지 못함',
  verbatimOfOther: '원문 그대로이지만 다른 사람의 말입니다',
  verbatimOfNoOne: '원문 그대로이지만 여기서는 누구의 말도 아닙니다',
  alteredOfOther: '바뀌었고, 다른 사람의 말입니다',
  alteredOfNoOne: '바뀌었고, 여기서는 누구의 말도 아닙니다',
  spliced: '바뀜: 여러 사람의 말을 한 인용문으로 이었습니다',
  joined: '바뀜: 여러 곳의 말을 한 인용문으로 이었습니다',
  nested: '원문 그대로이지만 다른 사람의 말을 옮긴 것입니다',
};

export const saidBy: Texts<typeof english.saidBy> = {
  theirs: '{names}의 말입니다.',
  theirsNot: '{not}의 말이 아니라 {names}의 말입니다.',
  altered: '원래의 말은 {names}의 말입니다.',
  alteredNot: '원래의 말은 {not}의 말이 아니라 {names}의 말입니다.',
  told: '출처는 {names}의 말을 출처 자신의 말로 전합니다.',
  toldNot: '출처는 {not}의 말이 아니라 {names}의 말을 출처 자신의 말로 전합니다.',
  spliced: '다음 사람들이 각각 일부를 말했습니다: {names}.',
  joined: '{names}의 말이지만 서로 떨어져 있습니다.',
  nested: '출처에서는 {names}의 인용입니다. 다른 사람의 말을 옮긴 것입니다.',
  unclear: '출처는 발언자를 분명히 밝히지 않고 인용합니다.',
  unclearNot: '출처는 발언자를 분명히 밝히지 않고 인용하며, {not}의 말이라고 하지 않습니다.',
  itself: '출처가 자신의 말로 전합니다.',
  itselfNot: '출처가 자신의 말로 전하며, {not}의 말이라고 하지 않습니다.',
};

export const difference: Texts<typeof english.difference> = {
  negationAdded: '출처에는 “{word}”, 이 말이 없습니다.',
  negationLeftOut: '출처에는 “{word}”, 이 말이 있는데 인용문에는 빠져 있습니다.',
  numberAdded: '출처의 그 자리에는 “{number}”, 이 수가 없습니다.',
  numberOther: '출처의 수는 {original}입니다({number} 아님).',
};

export const check: Texts<typeof english.check> = {
  description: '글의 주장마다 출처와 일치하는지, 어긋나는지',
  text: '확인할 글',
  noWords: '확인할 말이 없습니다.',
  noClaims: '출처로 확인할 수 있는 주장이 없습니다. 질문, 의견, 인사말은 확인하지 않습니다.',
  onlyEnglish: '영어로 쓴 주장만 확인합니다. 영어로 써 주세요.',
  partEnglish: '영어가 아닌 부분은 빼고 확인했습니다. 영어로 쓴 주장만 확인합니다.',
  head: '주장 {count, number}개: 일치 {agrees, number}개, 어긋남 {contradicted, number}개, 출처에 없음 {silent, number}개.',
  agrees: '✅ 일치: “{claim}”',
  contradicted: '❌ 어긋남: “{claim}”',
  silent: '❔ 출처에 없음: “{claim}”',
  nearest: '어느 출처도 그렇다거나 아니라고 분명히 말하지 않습니다. 가장 가까운 대목입니다:',
  rest: '글 전체를 확인한 것은 아닙니다. 나머지는 따로 확인해 주세요.',
};
