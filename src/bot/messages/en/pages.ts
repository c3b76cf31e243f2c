/** Why a file or a pasted text is no article. */
export const pages = {
  empty: 'The file is empty. Send the text of an article.',
  pdf: 'This is a PDF, whatever its name says. Copy the article’s text out of it and send that.',
  rtf: 'This is a word processor’s file (RTF), whatever its name says. Save it as plain text, or copy the article’s text out of it, and send that.',
  notText: 'This is not a text file. Send plain text, Markdown or HTML.',
  noWords: 'There are no words in that. Send an article’s text.',
  noStory: 'No story was found in this web page. Copy its text and send that.',
  slowPage: 'Reading this web page took too long. Copy its text and send that.',
  heavyPage:
    'This web page is too large, or its parts are nested too deep. Copy its text and send that.',
  slowArticle: 'Reading this took too long, and was given up. Send a shorter text.',
  fewWords:
    'There are only {words} words here; an article has more. Was the page cut off, or is it a list or menu?',
  fewInSentences:
    'There are only {words} words in whole sentences here; an article has more. Was the page cut off, or is it a list or menu?',
  notEnglish:
    'This does not read like an article in English; facts are drafted from English only. Send the story in English, from another outlet or as a translation that you trust.',
  otherLanguage:
    'This article is in {language}; facts are drafted from English only. Send the story in English, from another outlet or as a translation that you trust.',
} as const;
