/** An article, read for drafting, from what was pasted or uploaded. */
import { readStory, type ReadOptions } from './pages/read.ts';
import { readText, type Article } from './article/article.ts';

export { NoArticleError } from './pages/refusal.ts';
export type { ReadOptions } from './pages/read.ts';

/** Reads an article. @throws NoArticleError for what is none. */
export async function readArticle(input: string, options: ReadOptions = {}): Promise<Article> {
  const { text, head } = await readStory(input, options);
  return readText(text, head);
}
