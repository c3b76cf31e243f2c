import type { Texts } from '../texts.ts';
import type * as english from '../en/reports.ts';

export const reports: Texts<typeof english.reports> = {
  description: '멤버가 신고한 내용을 최신순으로 보기',
  closedAlready: '이미 처리된 신고입니다.',
  gone: '더 이상 보관되지 않는 신고입니다.',
  noneOpen: '처리할 신고가 없습니다.',
  title: '신고 {count, number}건',
  fewLeft:
    '열린 신고는 {most, number}건까지만 보관됩니다. 그만큼 쌓이면 멤버가 더 이상 신고할 수 없습니다.',
  reportedBy: '신고한 멤버:',
  numbered: '{number}: {label}',
  correct: '바로잡기',
  addFact: '사실 추가',
  dismiss: '기각',
  subjectGone: '신고된 내용이 더 이상 없습니다: {subject}',
};

export const reportEnded: Texts<typeof english.reportEnded> = {
  corrected: '바로잡은 관리자:',
  dismissed: '기각한 관리자:',
  open: '확인한 관리자:',
};
