import type { Texts } from '../texts.ts';
import type * as english from '../en/forms.ts';

export const forms: Texts<typeof english.forms> = {
  ready: '양식이 준비되었습니다.',
  gone: '그 양식은 더 이상 보관되어 있지 않습니다. 입력하신 내용은 위에 있으니, 명령으로 양식을 다시 열어 주세요.',
  open: '양식 열기',
  cameBefore:
    '이 양식은 이미 보내신 것이라 두 번 저장하지 않았습니다. 바뀐 내용은 /audit에서, 저장하지 못한 내용은 /unfinished에서 볼 수 있습니다.',
  waits: '입력한 내용은 보관되어 있습니다. /unfinished에서 이어서 할 수 있습니다.',
  typed: '입력하신 내용:',
  typedInFile: '입력하신 내용은 파일에 있습니다: {name}',
};

export const inputs: Texts<typeof english.inputs> = {
  act: '할 일',
  aliases: '다른 이름',
  answer: '답',
  byline: '글쓴이',
  demonyms: '그 나라 사람을 부르는 말',
  end: '마지막 날',
  event: '어느 이벤트로',
  headline: '기사 제목',
  kind: '종류',
  name: '이름',
  place: '장소',
  published: '발행일',
  publisher: '발행처',
  quote: '인용문',
  roles: '직책',
  sampleQuestions: '질문 표현',
  source: '출처',
  speaker: '발언자',
  start: '첫날',
  text: '본문',
  title: '제목',
  type: '유형',
  url: '링크',
  which: '목록에서 고를 번호',
};
