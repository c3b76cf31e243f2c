import type { Texts } from '../texts.ts';
import type { smallTalk as english } from '../en/small-talk.ts';

export const smallTalk: Texts<typeof english> = {
  greeting: '안녕하세요! 제가 아는 뉴스에 대해 물어보세요. 방법은 /help에 있습니다.',
  thanks: '천만에요. 언제든지 또 물어보세요.',
  goodbye: '안녕히 가세요! 궁금한 것이 생기면 또 오세요.',
  help: '/ask로 뉴스에 대해 질문하시면 기사의 해당 대목으로 답해 드립니다. 제가 아는 뉴스는 /event에, 모든 명령은 /help에 있습니다.',
  abuse: '저는 기사에 있는 말만 인용할 수 있습니다. 뉴스에 대해 물어보시면 최선을 다하겠습니다.',
  complaint:
    '물어보신 것에 답하지 못해 죄송합니다. 다른 말로 다시 물어보시거나 답 아래의 신고를 눌러 주세요. 관리자가 살펴봅니다.',
  aboutAnswer:
    '제 답은 모두 인용문 아래에 적힌 기사에 글자 그대로 있습니다. 확실히 하시려면 거기서 읽어 보세요.',
  chat: '저는 기사가 있는 뉴스에 대해서만 이야기합니다. 무슨 일이 있었는지, 누가 무슨 말을 했는지, 몇 명이 왔는지 물어보세요.',
  aboutBot:
    '저는 뉴스 기사에서 글자 그대로 답하고, 기사에 없으면 없다고 말하는 봇입니다. 사용법은 /help에, 보관되는 정보는 /privacy에 있습니다.',
  otherLanguage:
    '저는 영어 질문만 이해합니다. 영어로 질문해 주세요. 인용문은 발행된 그대로 보여 드립니다.',
};
