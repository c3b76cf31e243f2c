import type { Texts } from '../texts.ts';
import type { privacy as english } from '../en/privacy.ts';

export const privacy: Texts<typeof english> = {
  description: '나에 대해 무엇을 얼마나 보관하는지, 어떻게 삭제하는지',
  title: '보관하는 것',
  questions:
    '질문: 누가 물었는지는 아무 데도 보관하지 않습니다. 이어지는 질문을 위해 마지막 질문만 10분 동안 메모리에 남습니다.',
  gaps: '어떤 출처에도 답이 없던 질문: 누가 물었는지는 빼고 질문의 내용만 {days, number}일 동안 보관합니다.',
  posts:
    '포럼 게시물에 단 답: 질문, 답한 내용, 맞았는지 여부를 게시물을 쓴 멤버의 아이디와 함께 {days, number}일 동안 보관합니다.',
  reports: '신고: 신고한 내용을 아이디와 함께, 직접 삭제할 때까지 보관합니다.',
  counts: '횟수: 질문, 확인, 신고를 몇 번 했는지 아이디와 함께 하루 남짓 동안만 셉니다.',
  changes: '관리자의 경우: 변경한 내용을 아이디와 함께, 서버가 사실을 보관하는 동안 보관합니다.',
  drafts: '관리자의 경우: 어느 초안을 결정했는지 아이디와 함께, 같은 기간 동안 보관합니다.',
  forms: '관리자의 경우: 끝내지 않은 양식을 {days, number}일 동안 보관합니다.',
  deleting:
    '삭제하면 모든 서버에서 신고와 끝내지 않은 양식이 없어지고, 변경 내용과 처리된 신고, 결정된 초안, 게시물에 단 답에서 아이디가 지워집니다. 변경 내용 등 자체는 서버에 남습니다.',
  delete: '내 데이터 삭제',
  sure: '신고와 끝내지 않은 양식을 삭제하고, 다른 곳에서도 아이디를 지울까요?',
  yes: '네, 삭제합니다',
  nothingKept: '여기에는 아무것도 보관하지 않습니다.',
  done: '끝났습니다. 신고 {reports, number}건을 삭제했고, 변경 {names, number}건에서 이름을 지웠습니다.',
};
