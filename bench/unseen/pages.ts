/** Saved pages as their texts, which stand in the folder's `expected.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { articleKnowledge } from '../../src/packs/article.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import type { Span } from '../../src/text/span.ts';
import { readArticles, textOf, type Article } from '../news/data.ts';
import { FileError } from '../../src/runtime/cli-errors.ts';

const page = z.object({
  file: z.string(),
  headline: z.string().nullable(),
  paragraphs: z.array(z.string()).nullable(),
});

export interface PageText {
  readonly name: string;
  readonly text: string;
  /** Where each paragraph stands in the text. */
  readonly paragraphs: readonly Span[];
}

/**
 * The pages' headlines and paragraphs as plain texts, by their file's name without its ending; of a file of articles
 * instead of a folder, their texts by their ids.
 */
export function readPages(folder: string): ReadonlyMap<string, PageText> {
  if (folder.endsWith('.jsonl')) {
    return new Map(readArticles(folder).map((each) => [each.id, articleText(each)]));
  }
  const file = join(folder, 'expected.json');
  const parsed = z.array(page).safeParse(jsonOf(file));
  if (!parsed.success) throw new FileError(`${file}: ${z.prettifyError(parsed.error)}`);
  return new Map(parsed.data.map(pageText).map((each) => [each.name, each] as const));
}

function articleText(article: Article): PageText {
  return { name: article.id, text: textOf(article), paragraphs: [] };
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new FileError(`${file} can't be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function pageText({ file, headline, paragraphs }: z.infer<typeof page>): PageText {
  let text = headline ?? '';
  const spans = (paragraphs ?? []).map((paragraph) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += paragraph.replace(/\s+/g, ' ');
    return { start, end: text.length };
  });
  return { name: file.replace(/\.html?$/, ''), text, paragraphs: spans };
}

/** What a bot knows that was given the page alone. */
export function knowledgeOfPage({ name, text }: PageText): Knowledge {
  return articleKnowledge(text, `${name}.txt`);
}
