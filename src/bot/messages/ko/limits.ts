import type { Texts } from '../texts.ts';
import type * as english from '../en/limits.ts';

export const limits: Texts<typeof english.limits> = {
  questions:
    '여기서는 멤버 한 명이 1분에 {most, number}개까지 질문할 수 있습니다. {seconds, number}초 뒤에 다시 질문해 주세요.',
  checks:
    '여기서는 멤버 한 명이 1분에 글 {most, number}개까지 확인할 수 있습니다. {seconds, number}초 뒤에 다시 시도해 주세요.',
  verifications:
    '여기서는 멤버 한 명이 1분에 인용문 {most, number}개까지 검증할 수 있습니다. {seconds, number}초 뒤에 다시 시도해 주세요.',
  reports:
    '감사합니다. 여기서는 멤버 한 명이 1분에 {most, number}개까지 신고할 수 있어 이번 신고는 전달되지 않았습니다. {seconds, number}초 뒤에 다시 신고해 주세요.',
  dailyReports:
    '감사합니다. 여기서는 멤버 한 명이 하루에 {most, number}개까지 신고할 수 있어 이번 신고는 전달되지 않았습니다. 더 있으면 관리자에게 알려 주세요.',
  dailyGaps:
    '출처에서 답을 찾지 못한 질문은 멤버 한 명당 하루에 {most, number}개까지 관리자에게 전하며, 오늘은 모두 전했습니다. 계속 질문하실 수 있고, 하루 안에 다시 새 질문을 전합니다.',
  mentions:
    '멤버 한 명의 메시지에는 1분에 {most, number}개까지 답합니다. {seconds, number}초 뒤에 다시 질문해 주세요.',
  uploads:
    '이 서버는 한 시간에 파일과 링크를 {most, number}개까지 보낼 수 있습니다. {minutes, number}분 뒤에 다시 보내거나 글을 붙여 넣어 주세요.',
  previews:
    '이 서버는 한 시간에 가져오기 {most, number}개까지 미리 볼 수 있습니다. {minutes, number}분 뒤에 다시 시도해 주세요.',
};
