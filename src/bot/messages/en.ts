/** What the bot says, in English: whole sentences with typed parameters. */
import type { Reason } from '../../qa/verdict.ts';

export const en = {
  silent: 'The sources do not say.',
  noMention: ({ name }: { readonly name: string }) => `No source here mentions “${name}”.`,
  understoodAs: ({ question }: { readonly question: string }) => `Understood as: “${question}”`,
  near: 'Not certain. The nearest passage:',
  nearest: 'The nearest that is known:',
  whichEvent: 'More than one story fits. Which do you mean?',
  /** As a reader of the passage would say; the word is right in four cases of five, the passage decides. */
  yes: 'Probably yes',
  no: 'Probably no',
  smallTalk: {
    greeting: 'Hello! Ask me about the stories that I know: /help shows how.',
    thanks: 'You are welcome. Ask on whenever you like.',
    goodbye: 'Goodbye! Come back with your next question.',
    help: 'Ask a question about a story with /ask, and I answer with the passage of the article; /help shows all commands.',
    abuse: 'I can only quote what the articles say. Ask me about a story and I will do my best.',
    chat: 'I only talk about the news that I have articles on: ask me what happened, who said what, or how many came.',
    aboutBot:
      'I am a bot that answers from news articles, word for word, and says so when they do not tell; /help shows how.',
    otherLanguage:
      'I understand questions in English only. Please ask in English; the quotes come as they were published.',
  },
  /** Error rates by the card's curve, as choices and in /settings. */
  caution: {
    strict: 'Strict: of 100 questions that no source answers, about 2 get an answer',
    normal: 'Normal: of 100 questions that no source answers, about 5 get an answer',
    generous: 'Generous: of 100 questions that no source answers, about 10 get an answer',
  },
  errorRate: {
    strict:
      'Quotes are never altered. Of 100 questions that no source answers, about 2 get a wrong answer all the same.',
    normal:
      'Quotes are never altered. Of 100 questions that no source answers, about 5 get a wrong answer all the same.',
    generous:
      'Quotes are never altered. Of 100 questions that no source answers, about 10 get a wrong answer all the same.',
  },
  cautionNow: (now: string, before: string) => `Caution in answers: ${now}, before ${before}`,
  cautionIs: ({ level }: { readonly level: string }) => `${level}.`,
  otherSource: 'Another source on this:',
  sameInOtherSource: 'Another source says the same:',
  differsInOtherSource: 'Another source says otherwise:',
  /** "Thursday" of an article is seen from the day on which it was published. */
  publishedAgo: ({ published, now }: { readonly published: Date; readonly now: Date }) =>
    `Published on ${days.format(published)}, ${ago(published, now)}.`,
} as const;

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const DAY = 86_400_000;
const UNITS = [
  ['year', 365.25],
  ['month', 30.44],
  ['day', 1],
] as const;

/** "13 years ago", "yesterday", by the largest unit that fits. */
function ago(then: Date, now: Date): string {
  const passed = (then.getTime() - now.getTime()) / DAY;
  const [unit, length] = UNITS.find(([, each]) => Math.abs(passed) >= each) ?? ['day', 1];
  return relative.format(Math.trunc(passed / length), unit);
}

/** Why nothing is answered, or what has to be chosen, as a sentence. */
export function reasonText(reason: Reason): string {
  if (reason.key === 'noMention') return en.noMention(reason);
  return reason.key === 'smallTalk' ? en.smallTalk[reason.kind] : en[reason.key];
}
