import type { Texts } from '../texts.ts';
import type * as english from '../en/posts.ts';

export const posts: Texts<typeof english.posts> = {
  description: '제가 게시물에 답하는 포럼과, 그 답에 대한 의견',
  on: '포럼의 게시물에 답하기. 게시물마다 한 번, 확실할 때만',
  onForum: '포럼',
  off: '포럼의 게시물에 더 이상 답하지 않기',
  offForum: '포럼',
  show: '어느 포럼에서 답하는지, 그 답이 맞았는지',
  title: '포럼 게시물에 단 답',
  isOn: '게시물에 답하는 포럼:',
  isOff: '더 이상 게시물에 답하지 않는 포럼:',
  nowhere: '어느 포럼에서도 게시물에 답하지 않습니다. /forum on으로 고를 수 있습니다.',
  answeredIn: '게시물에 답하는 포럼:',
  tooMany: '포럼은 {most, number}개까지 고를 수 있습니다. /forum off로 하나를 빼 주세요.',
  how: '새 게시물의 제목을 보고, 봇 운영자가 허락한 곳에서는 본문도 보고 답합니다. 게시물마다 한 번, 확실할 때만 답합니다.',
  lacks: '권한이 없어 아직 그곳에서 답할 수 없습니다: {permissions}',
  counts:
    '{days, number}일 동안 답 {total, number}개: 맞는 답 {right, number}개, 아닌 답 {wrong, number}개.',
  mend: '아닌 답은 /reports에도 있어 고치거나 닫을 수 있습니다. 너무 많이 신고한 멤버가 말한 것은 없습니다.',
  lead: '이 게시물의 답일 수 있습니다. 이곳 관리자가 고른 출처의 말 그대로입니다.',
  right: '답이 됩니다',
  wrong: '답이 아닙니다',
  notYours: '답이 되는지는 게시물을 쓴 사람이나 관리자가 말할 수 있습니다.',
  saidAlready: '답이 되는지는 다른 사람이 이미 말했습니다.',
  gone: '이 답에 대해서는 더 이상 남아 있는 것이 없습니다.',
  wasRight: '게시물을 쓴 사람이나 관리자가 답이 된다고 했습니다.',
  wasWrong: '게시물을 쓴 사람이나 관리자가 답이 아니라고 했습니다. 관리자가 살펴볼 것입니다.',
  noRoom:
    '관리자가 /forum show에서 볼 수 있지만 신고 목록에는 들어가지 않습니다. 열린 신고가 보관 한도에 이르렀습니다.',
  notReported:
    '관리자가 /forum show에서 볼 수 있지만 신고 목록에는 들어가지 않습니다. 지금은 멤버가 할 수 있는 만큼 이미 신고했습니다.',
};

export const postSaid: Texts<typeof english.postSaid> = {
  right: '“{question}”의 답이 됨:',
  wrong: '“{question}”의 답이 아님:',
  nothing: '“{question}”에 대한 의견 없음:',
};

export const permissions: Texts<typeof english.permissions> = {
  view: '채널 보기',
  send: '메시지 보내기',
  sendInThreads: '스레드 및 게시글에서 메시지 보내기',
  history: '메시지 기록 보기',
};
