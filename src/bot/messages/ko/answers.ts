import type { Texts } from '../texts.ts';
import type { answers as english } from '../en/answers.ts';

export const answers: Texts<typeof english> = {
  silent: '출처에는 그 내용이 없습니다.',
  noMention: '여기 있는 어떤 출처에도 “{name}”에 대한 언급이 없습니다.',
  understoodAs: '다음과 같이 이해했습니다: “{question}”',
  goesOnFrom: '앞선 질문에 이어 읽었습니다: “{question}”',
  near: '확실하지 않습니다. 가장 가까운 대목입니다:',
  standsHere: '이 기사에 글자 그대로 있는 말입니다.',
  nearest: '알려진 것 가운데 가장 가까운 내용입니다:',
  whichEvent: '해당하는 이야기가 둘 이상입니다. 어느 것을 말씀하시나요?',
  whichPerson: '해당하는 사람이 둘 이상입니다. 누구를 말씀하시나요?',
  yes: '아마도 그렇습니다',
  no: '아마도 아닙니다',
  otherSource: '이에 대한 다른 출처:',
  sameInOtherSource: '다른 출처도 같은 내용을 전합니다:',
  differsInOtherSource: '다른 출처는 다르게 전합니다:',
  publishedAgo: '{published, date, long} 발행({ago}).',
};
