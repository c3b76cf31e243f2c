import type { Texts } from '../texts.ts';
import type { pages as english } from '../en/pages.ts';

export const pages: Texts<typeof english> = {
  empty: '파일이 비어 있습니다. 기사 본문을 보내 주세요.',
  pdf: '이름과 달리 PDF 파일입니다. 기사 본문을 복사해서 보내 주세요.',
  rtf: '이름과 달리 문서 편집기 파일(RTF)입니다. 일반 텍스트로 저장하거나 기사 본문을 복사해서 보내 주세요.',
  notText: '텍스트 파일이 아닙니다. 일반 텍스트, Markdown, HTML을 보내 주세요.',
  noWords: '글자가 없습니다. 기사 본문을 보내 주세요.',
  noStory: '이 웹 페이지에서 기사를 찾지 못했습니다. 본문을 복사해서 보내 주세요.',
  slowPage: '이 웹 페이지를 읽는 데 너무 오래 걸립니다. 본문을 복사해서 보내 주세요.',
  heavyPage: '이 웹 페이지는 너무 크거나 너무 깊이 중첩되어 있습니다. 본문을 복사해서 보내 주세요.',
  slowArticle: '읽는 데 너무 오래 걸려 그만두었습니다. 더 짧은 글을 보내 주세요.',
  fewWords:
    '단어가 {words}개뿐입니다. 기사라면 더 많습니다. 페이지가 잘렸거나, 목록이나 메뉴는 아닌가요?',
  fewInSentences:
    '온전한 문장에 든 단어가 {words}개뿐입니다. 기사라면 더 많습니다. 페이지가 잘렸거나, 목록이나 메뉴는 아닌가요?',
  notEnglish:
    '영어로 된 기사로 보이지 않습니다. 사실의 초안은 영어 기사에서만 만듭니다. 다른 매체의 영어 기사나 믿을 만한 번역을 보내 주세요.',
  otherLanguage:
    '영어로 된 기사가 아닙니다(언어: {language}). 사실의 초안은 영어 기사에서만 만듭니다. 다른 매체의 영어 기사나 믿을 만한 번역을 보내 주세요.',
};
