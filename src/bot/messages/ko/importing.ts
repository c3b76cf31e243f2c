import type { Texts } from '../texts.ts';
import type { importing as english } from '../en/importing.ts';

export const importing: Texts<typeof english> = {
  description: '내보낸 파일 가져오기. 무엇이 바뀔지 먼저 보여 줍니다',
  file: '/export로 만든 파일',
  fileMissing: '파일이 없습니다.',
  nothingNew: '바뀔 것이 없습니다. 모두 이미 있습니다.',
  otherVersion: '다른 버전의 봇에서 시작한 가져오기입니다.',
  done: '변경 {count, number}개를 가져왔습니다({name}).',
  broken: '아무것도 가져오지 않았습니다. 파일에 맞지 않는 내용이 있습니다.',
  late: '아무것도 가져오지 않았습니다. 파일을 확인하는 데 시간이 너무 오래 걸립니다. 이벤트를 하나씩 내보내고 가져와 주세요.',
  formTitle: '가져오기: {name}',
  title: '가져오면 바뀌는 것',
  added: '추가: {count, number}개',
  changed: '변경: {count, number}개',
  hides: '숨김: {count, number}개',
  merges: '합침: {count, number}개',
  more: '… 그 밖에 {count, number}개',
  allOrNothing: '전부 가져오거나 하나도 가져오지 않습니다. 한 번에 되돌릴 수 있습니다.',
  confirm: '변경 {count, number}개 가져오기',
  archives: '보관되어 더 이상 답변에 쓰이지 않을 이벤트 {count, number}개: {titles}',
  comesArchived:
    '보관된 채로 오는 이벤트 {count, number}개. /event-admin restore로 복원할 때까지 답변에 쓰이지 않습니다: {titles}',
  bringsBack: '보관이 풀려 다시 답변에 쓰일 이벤트: {titles}',
};
