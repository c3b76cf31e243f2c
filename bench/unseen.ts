/**
 * Questions and phrasings written before the bot was run on them: `npm run bench:unseen -- PAGES [--stories FILE]
 * [--phrasings FILE] [--part stories|phrasings] [--json]`. PAGES is a folder of saved news pages with their texts in
 * `expected.json`. Stories are asked of their page's headline and paragraphs; small talk and follow-ups are typed to
 * the bot with the shipped pack. Nothing may be tuned to what comes out (`bench/unseen/README.md`).
 *
 * right: answered, and a passage that answers is first; or silent where nothing answers. near: the nearest passage was
 * shown as such. wrong: answered otherwise. For small talk, right is any line that quotes nothing and searches nothing.
 */
import { join } from 'node:path';
import { loadKnowledge, packDirectories } from '../src/packs/load.ts';
import type { Knowledge } from '../src/packs/knowledge.ts';
import { createLog } from '../src/runtime/log.ts';
import { createMemory } from '../src/qa/dialogue/memory.ts';
import { FileError } from '../src/runtime/cli-errors.ts';
import { buildIndex } from '../src/qa/index/answer-index.ts';
import { shippedBot } from '../src/cli/shipped-bot.ts';
import { shareOf } from './lib/asked.ts';
import { shippedReader } from './lib/ready.ts';
import { commandLine, refuse, table, type Figures } from './lib/report.ts';
import { askPhrasings, type GradedPhrasing } from './unseen/phrasings.ts';
import { knowledgeOfPage, readPages } from './unseen/pages.ts';
import { askStories, type Grade, type Graded } from './unseen/stories.ts';

const usage =
  'npm run bench:unseen -- PAGES [--stories FILE] [--phrasings FILE] [--part stories|phrasings] [--json]';
const WRITTEN = join(import.meta.dirname, 'unseen');
const SHIPPED = join(import.meta.dirname, '..', 'knowledge');
const MAX_SHOWN = 200;
const grades: readonly Grade[] = ['right', 'near', 'silent', 'wrong'];

const { files, json, option } = commandLine(['stories', 'phrasings', 'part']);
const part = option('part', ['stories', 'phrasings']);
const [pages, ...others] = files;
if (pages === undefined || others.length > 0) {
  refuse(`Expected one folder, found ${files.length}. Usage: ${usage}`);
}
const reader = shippedReader();
const stories = part === 'phrasings' ? [] : await read(() => storiesOf(pages));
const phrasings = part === 'stories' ? [] : await read(() => phrasingsOf(pages));
const totals = totalsOf();
if (json) console.log(JSON.stringify({ totals, stories, phrasings }));
else {
  for (const each of stories) printStory(each);
  for (const each of phrasings) printPhrasing(each);
  console.log(table('', totals));
}

function storiesOf(folder: string): Promise<Graded[]> {
  return askStories(option('stories') ?? join(WRITTEN, 'stories.jsonl'), folder, reader);
}

function phrasingsOf(folder: string): Promise<GradedPhrasing[]> {
  const known = readPages(folder);
  const file = option('phrasings') ?? join(WRITTEN, 'phrasings.jsonl');
  const knowledgeOf = (name: string): Knowledge => {
    const page = known.get(name);
    if (!page) throw new FileError(`${file}: there is no page ${name} in ${folder}.`);
    return knowledgeOfPage(page);
  };
  return askPhrasings(file, (name) => {
    const knowledge =
      name === undefined ? loadKnowledge(packDirectories(SHIPPED)) : knowledgeOf(name);
    const bot = shippedBot(buildIndex(knowledge, reader), createLog({ level: 'warn' }));
    return { ...bot, memory: createMemory() };
  });
}

async function read<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof FileError) return refuse(error.message);
    throw error;
  }
}

function totalsOf(): Record<string, Figures> {
  const answerable = stories.filter((each) => each.answerable);
  const unanswerable = stories.filter((each) => !each.answerable);
  const lists = answerable.filter(({ type }) => type === 'list');
  const smallTalk = phrasings.filter(({ sort }) => sort === 'small talk');
  const followUps = phrasings.filter(({ sort }) => sort === 'follow-up');
  const rightFirst = shareOf(answerable, (each) => each.rightFirst);
  const rows: Record<string, Figures> = {
    'questions with an answer': { ...counts(answerable), 'right first': rightFirst },
    '… lists': {
      ...counts(lists),
      'right first': shareOf(lists, (each) => each.rightFirst),
      'passages given': lists.reduce((sum, { given }) => sum + given, 0) / lists.length,
    },
    'questions without an answer': counts(unanswerable),
    'small talk': counts(smallTalk),
    'follow-ups': { ...counts(followUps), 'as meant': shareOf(followUps, (each) => each.asMeant) },
  };
  return Object.fromEntries(Object.entries(rows).filter(([, { asked }]) => asked !== 0));
}

function counts(graded: readonly { readonly grade: Grade }[]): Figures {
  const each = grades.map((grade) => [grade, graded.filter((one) => one.grade === grade).length]);
  return { asked: graded.length, ...(Object.fromEntries(each) as Record<Grade, number>) };
}

function printStory({ grade, confidence, answerable, ...each }: Graded): void {
  const short = answerable ? (each.short ?? 'a passage') : 'no answer';
  console.log(`${grade} ${confidence.toFixed(2)} [${each.type}] ${each.question} (${short})`);
  if (each.quote === null) return;
  console.log(`  ${shown(each.answer ?? '')} | ${shown(each.quote)}\n`);
}

function printPhrasing({ grade, typed, wanted, reply }: GradedPhrasing): void {
  console.log(`${grade} ${typed.join(' → ')} (${wanted})`);
  console.log(`  ${reply.split('\n').map(shown).join('\n  ')}\n`);
}

function shown(text: string): string {
  return text.slice(0, MAX_SHOWN).replace(/\s+/g, ' ');
}
