import type { Texts } from '../texts.ts';
import type { unfinished as english } from '../en/unfinished.ts';

export const unfinished: Texts<typeof english> = {
  description: '시작한 일 이어서 하기. 그대로는 저장할 수 없었던 양식을 보여 줍니다',
  gone: '더 이상 보관되지 않는 양식입니다. 마쳤거나 버린 양식입니다. 남은 양식은 /unfinished로 볼 수 있습니다.',
  goOn: '계속하기',
  discarded: '버렸습니다. 저장된 것은 없습니다.',
  none: '마치지 않은 일이 없습니다.',
  title: '시작한 일',
  older: '이보다 오래된 양식이 {count, number}개 더 있습니다.',
  open: '{number}: {title}',
  discard: '{number} 버리기',
};
