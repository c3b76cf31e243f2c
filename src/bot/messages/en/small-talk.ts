/** One friendly line for what is no question about the news. */
export const smallTalk = {
  greeting: 'Hello! Ask me about the stories that I know: /help shows how.',
  thanks: 'You are welcome. Ask again whenever you like.',
  goodbye: 'Goodbye! Come back with your next question.',
  help: 'Ask a question about a story with /ask, and I answer with the passage of the article. /event shows which stories I know, /help all commands.',
  abuse: 'I can only quote what the articles say. Ask me about a story and I will do my best.',
  complaint:
    'Sorry that this was not what you asked. Ask again in other words, or press Report under the answer: moderators will have a look at it.',
  aboutAnswer:
    'All that I answer stands word for word in an article, which is named below the quote: read it there to be sure.',
  chat: 'I only talk about the news that I have articles on: ask me what happened, who said what, or how many came.',
  aboutBot:
    'I am a bot that answers from news articles, word for word, and says so when they do not tell. /help shows how, /privacy what is kept of you.',
  otherLanguage:
    'I understand questions in English only. Please ask in English; the quotes come as they were published.',
} as const;
