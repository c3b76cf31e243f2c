/** An article from what was pasted or uploaded, plain text or a web page. */
import { readText, type Article } from './article.ts';
import { articleRefusal, fileRefusal, NoArticleError, shortRefusal } from './refusal.ts';

export { NoArticleError } from './refusal.ts';

export interface ReadOptions {
  /** Whether the input is a web page; told from its first tag when left out. */
  readonly html?: boolean;
}

/** Reads an article. Throws a NoArticleError for what is none. */
export async function readArticle(input: string, options: ReadOptions = {}): Promise<Article> {
  const refused = fileRefusal(input) ?? shortRefusal(input);
  if (refused !== undefined) throw new NoArticleError(refused);
  const article = (options.html ?? isPage(input)) ? await readPage(input) : readText(input);
  const unread = articleRefusal(article);
  if (unread !== undefined) throw new NoArticleError(unread);
  return article;
}

async function readPage(html: string): Promise<Article> {
  // The reader of web pages takes a third of a second to load, so plain text does without.
  const { storyOf } = await import('./html.ts');
  const story = storyOf(html);
  if (!story)
    throw new NoArticleError('No story was found in this web page. Copy its text and send that.');
  return readText(story.text, story.head);
}

function isPage(input: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(input);
}
