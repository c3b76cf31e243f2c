import type { quotas as english } from '../en/quotas.ts';
import type { Texts } from '../texts.ts';

export const quotas: Texts<typeof english> = {
  factsNear:
    '이 서버가 직접 추가한 사실은 {used, number}개이고, {most, number}개까지 둘 수 있습니다.',
  eventsNear: '이 서버의 사건은 {used, number}개이고, {most, number}개까지 둘 수 있습니다.',
  sourcesNear: '이 서버의 출처 본문은 {used, number}MB이고, {most, number}MB까지 둘 수 있습니다.',
  factsFull:
    '이 서버가 직접 추가한 사실은 {most, number}개까지 둘 수 있는데, 이 변경으로 {used, number}개가 됩니다. 바뀐 것은 없습니다. 필요 없는 사실을 지운 뒤 다시 시도해 주세요.',
  eventsFull:
    '이 서버의 사건은 {most, number}개까지 둘 수 있는데, 이 변경으로 {used, number}개가 됩니다. 바뀐 것은 없습니다. 봇 운영자가 한도를 올릴 수 있습니다.',
  sourcesFull:
    '이 서버의 출처 본문은 {most, number}MB까지 둘 수 있는데, 이 변경으로 {used, number}MB가 됩니다. 바뀐 것은 없습니다. 봇 운영자가 한도를 올릴 수 있습니다.',
};
