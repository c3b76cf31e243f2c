import type { Texts } from '../texts.ts';
import type * as english from '../en/unclear.ts';

export const nameless: Texts<typeof english.nameless> = {
  event: '어느 이벤트인지 말로 써 주세요.',
  fact: '어느 사실인지 말로 써 주세요.',
  name: '어느 이름인지 말로 써 주세요.',
  party: '어느 인물이나 기관인지 말로 써 주세요.',
  source: '어느 출처인지 말로 써 주세요.',
  speaker: '어느 발언자인지 말로 써 주세요.',
};

export const severalFit: Texts<typeof english.severalFit> = {
  event: '“{typed}”에 맞는 이벤트가 둘 이상입니다. 어느 것을 말씀하시나요?',
  fact: '“{typed}”에 맞는 사실이 둘 이상입니다. 어느 것을 말씀하시나요?',
  name: '“{typed}”에 맞는 이름이 둘 이상입니다. 어느 것을 말씀하시나요?',
  party: '“{typed}”에 맞는 인물이나 기관이 둘 이상입니다. 어느 쪽을 말씀하시나요?',
  source: '“{typed}”에 맞는 출처가 둘 이상입니다. 어느 것을 말씀하시나요?',
  speaker: '“{typed}”에 맞는 발언자가 둘 이상입니다. 누구를 말씀하시나요?',
};

export const noneCalled: Texts<typeof english.noneCalled> = {
  event: '“{typed}”에 맞는 이벤트가 없습니다.',
  fact: '“{typed}”에 맞는 사실이 없습니다.',
  name: '“{typed}”에 맞는 이름이 없습니다.',
  party: '“{typed}”에 맞는 인물이나 기관이 없습니다.',
  source: '“{typed}”에 맞는 출처가 없습니다.',
  speaker: '“{typed}”에 맞는 발언자가 없습니다.',
};

export const noneCalledNear: Texts<typeof english.noneCalledNear> = {
  event: '“{typed}”에 맞는 이벤트가 없습니다. 가장 가까운 이름입니다:',
  fact: '“{typed}”에 맞는 사실이 없습니다. 가장 가까운 이름입니다:',
  name: '“{typed}”에 맞는 이름이 없습니다. 가장 가까운 이름입니다:',
  party: '“{typed}”에 맞는 인물이나 기관이 없습니다. 가장 가까운 이름입니다:',
  source: '“{typed}”에 맞는 출처가 없습니다. 가장 가까운 이름입니다:',
  speaker: '“{typed}”에 맞는 발언자가 없습니다. 가장 가까운 이름입니다:',
};
