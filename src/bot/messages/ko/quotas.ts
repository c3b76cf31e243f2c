import type { quotas as english } from '../en/quotas.ts';
import type { Texts } from '../texts.ts';

export const quotas: Texts<typeof english> = {
  factsNear:
    '이 서버가 직접 추가한 사실은 {used, number}개이고, {most, number}개까지 둘 수 있습니다.',
  eventsNear: '이 서버의 사건은 {used, number}개이고, {most, number}개까지 둘 수 있습니다.',
  sourcesNear: '이 서버의 출처 본문은 {used, number}MB이고, {most, number}MB까지 둘 수 있습니다.',
  namesNear:
    '이 서버가 직접 추가한 이름은 {used, number}개이고, {most, number}개까지 둘 수 있습니다.',
  itemsNear:
    '이 서버의 사실, 사건, 이름의 내용은 {used, number}MB이고, {most, number}MB까지 둘 수 있습니다.',
  logNear:
    '이 서버의 변경 기록은 {used, number}MB이고, {most, number}MB까지 둘 수 있습니다. 그다음에는 가장 오래된 변경부터 기록에서 빠지며 되돌릴 수 없게 됩니다.',
  logFull:
    '이 서버의 변경 기록은 {most, number}MB까지 둘 수 있는데, 이 변경으로 {used, number}MB가 됩니다. 가장 오래된 변경부터 기록에서 빠지며 되돌릴 수 없게 됩니다.',
  namesFull:
    '이 서버가 직접 추가한 이름은 {most, number}개까지 둘 수 있는데, 이 변경으로 {used, number}개가 됩니다. 바뀐 것은 없습니다. 같은 대상을 가리키는 이름을 합친 뒤 다시 시도해 주세요.',
  itemsFull:
    '이 서버의 사실, 사건, 이름의 내용은 {most, number}MB까지 둘 수 있는데, 이 변경으로 {used, number}MB가 됩니다. 바뀐 것은 없습니다. 필요 없는 것을 지운 뒤 다시 시도해 주세요.',
  factsFull:
    '이 서버가 직접 추가한 사실은 {most, number}개까지 둘 수 있는데, 이 변경으로 {used, number}개가 됩니다. 바뀐 것은 없습니다. 필요 없는 사실을 지운 뒤 다시 시도해 주세요.',
  eventsFull:
    '이 서버의 사건은 {most, number}개까지 둘 수 있는데, 이 변경으로 {used, number}개가 됩니다. 바뀐 것은 없습니다. 봇 운영자가 한도를 올릴 수 있습니다.',
  sourcesFull:
    '이 서버의 출처 본문은 {most, number}MB까지 둘 수 있는데, 이 변경으로 {used, number}MB가 됩니다. 바뀐 것은 없습니다. 봇 운영자가 한도를 올릴 수 있습니다.',
};
