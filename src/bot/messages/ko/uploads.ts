import type { Texts } from '../texts.ts';
import type { uploads as english } from '../en/uploads.ts';

export const uploads: Texts<typeof english> = {
  tooLarge:
    '파일이 너무 큽니다({name}, {size, number} kB). 최대 {most, number} kB까지 읽을 수 있습니다. 더 짧은 파일을 보내 주세요.',
  otherForm:
    '이 형식의 파일은 읽을 수 없습니다({name}). 이름이 .txt, .md, .html로 끝나는 글을 보내 주세요.',
  notFetched: 'Discord에서 파일을 가져오지 못했습니다({name}). 다시 보내 주세요.',
  noFile: '{path}: 파일이 아니라 폴더나 장치입니다.',
  missing: '{path}: 그런 파일이 없습니다. 이 컴퓨터에 있는 파일의 경로를 입력해 주세요.',
  forbidden: '{path}: 권한이 없습니다. 이 컴퓨터에 있는 파일의 경로를 입력해 주세요.',
  unreadable: '{path}: {reason}. 이 컴퓨터에 있는 파일의 경로를 입력해 주세요.',
};
