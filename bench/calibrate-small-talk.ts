/**
 * What a message's vector tells of small talk: `npm run calibrate:small-talk -- ARTICLES QUESTIONS [--errors] [--write]`.
 *
 * Fits a softmax over the kinds and "question" to the vectors of the examples in `src/text/lang/en/small-talk.ts`, of questions
 * that look like them (`bench/small-talk/questions.txt`) and of those about one half of the articles, and to messages that
 * are two of these in one. The least odds let hardly a question about the other half pass as small talk. Reports that, and
 * what a fit on one half of the examples finds of the other, both ways round; `--errors` lists what comes out wrong. With
 * `--write`, the fit on all examples goes beside the reader. Some minutes.
 */
import { writeFileSync } from 'node:fs';
import { likeliestTalk, SMALL_TALK_FILE, type SmallTalkHead } from '../src/reading/small-talk.ts';
import type { SmallTalk } from '../src/text/lang/en/small-talk.ts';
import { shareOf } from './lib/asked.ts';
import { shippedReader } from './lib/ready.ts';
import { commandLine, refuse, table, type Figures } from './lib/report.ts';
import { fitSoftmax } from './lib/softmax.ts';
import { readArticles, readNewsQuestions } from './news/data.ts';
import { KINDS, readMessages, type Message } from './small-talk/messages.ts';

type Fit = Omit<SmallTalkHead, 'least'>;
interface Judged extends Message {
  readonly odds: number;
  readonly likeliest: SmallTalk;
  readonly isTaken: boolean;
}

const USAGE = 'npm run calibrate:small-talk -- ARTICLES QUESTIONS [--errors] [--write]';
/** How much a message counts beside a question about an article, of which there are most. */
const WEIGHT = { example: 3, 'look-alike': 3, pair: 1, article: 1, 'with small talk': 1 } as const;
/** Of the questions about the half of the articles that is set aside, so many may be taken for small talk. */
const MAX_FALSE_SHARE = 0.001;
/** Scores differ a little between processors. */
const MARGIN = 0.3;

const { files, json, flag } = commandLine([], ['errors', 'write']);
const [articlesFile, questionsFile] = files;
if (articlesFile === undefined || questionsFile === undefined) refuse(`Usage: ${USAGE}`);
const { vectors, model } = shippedReader();
const messages = messagesIn(articlesFile, questionsFile);
const vectorOf = await vectorsOf(messages);

const halves = ([0, 1] as const).map((half) => headOf(messages.filter(isFitted(half))));
const aside = halves.flatMap((head, half) =>
  messages.filter((each) => !isOfArticle(each) && each.half !== half).map(judgedBy(head)),
);
const head = headOf(messages.filter(isFitted()));
const asked = messages.filter((each) => isOfArticle(each) && each.half === 1).map(judgedBy(head));

const figures: Record<string, Figures> = {
  'examples aside': found(aside.filter(({ source }) => source === 'example')),
  'two in one aside': found(aside.filter(({ source }) => source === 'pair')),
  'look-alikes aside': taken(aside.filter(({ source }) => source === 'look-alike')),
  'questions of articles aside': taken(asked.filter(({ source }) => source === 'article')),
  '… with small talk around': taken(asked.filter(({ source }) => source === 'with small talk')),
};
if (json) console.log(JSON.stringify({ least: head.least, ...figures }));
else console.log(table(`least odds ${head.least}`, figures));
if (flag('errors')) for (const each of [...aside, ...asked].filter(isWrong)) printError(each);
if (flag('write')) writeFileSync(SMALL_TALK_FILE, written(head));
await model.close();

function messagesIn(articlesPath: string, questionsPath: string): Message[] {
  const articles = new Map(readArticles(articlesPath).map((each) => [each.id, each]));
  return readMessages(readNewsQuestions(questionsPath, articles), model.pieces);
}

async function vectorsOf(all: readonly Message[]): Promise<ReadonlyMap<string, Float32Array>> {
  const made = new Map<string, Float32Array>();
  for (const { text } of all) if (!made.has(text)) made.set(text, await vectors.ofQuestion(text));
  return made;
}

function vector({ text }: Message): Float32Array {
  return vectorOf.get(text) ?? new Float32Array();
}

function isOfArticle({ source }: Message): boolean {
  return source === 'article' || source === 'with small talk';
}

/** What is fitted: one half of the articles, and one half of all else or the whole of it. */
function isFitted(half?: 0 | 1): (message: Message) => boolean {
  return (each) => each.half === (isOfArticle(each) ? 0 : (half ?? each.half));
}

/** Weights fitted to these messages, with the least odds by the questions that are set aside. */
function headOf(fitted: readonly Message[]): SmallTalkHead {
  const classes = ['question', ...KINDS];
  const rows = fitted.map((each) => ({
    vector: vector(each),
    label: classes.indexOf(each.kind),
    weight: WEIGHT[each.source],
  }));
  const [question = { bias: 0, weights: [] }, ...talk] = fitSoftmax(rows, classes.length);
  const fit: Fit = {
    question,
    talk: Object.fromEntries(KINDS.map((kind, i) => [kind, talk[i]])) as Fit['talk'],
  };
  const odds = messages
    .filter(({ source, half }) => source === 'article' && half === 1)
    .map((each) => likeliestTalk(vector(each), fit).odds)
    .sort((a, b) => b - a);
  const least = (odds[Math.floor(odds.length * MAX_FALSE_SHARE)] ?? 0) + MARGIN;
  return { least: Number(least.toFixed(2)), ...fit };
}

function judgedBy(by: SmallTalkHead): (message: Message) => Judged {
  return (each) => {
    const { kind: likeliest, odds } = likeliestTalk(vector(each), by);
    return { ...each, odds, likeliest, isTaken: odds >= by.least };
  };
}

function found(all: readonly Judged[]): Figures {
  const hits = all.filter(({ isTaken }) => isTaken);
  return {
    messages: all.length,
    found: hits.length / all.length,
    'of the right kind': shareOf(hits, ({ kind, likeliest }) => kind === likeliest),
  };
}

function taken(all: readonly Judged[]): Figures {
  return { messages: all.length, 'taken for small talk': shareOf(all, ({ isTaken }) => isTaken) };
}

function isWrong({ kind, isTaken, likeliest }: Judged): boolean {
  return isTaken ? kind !== likeliest : kind !== 'question';
}

function printError({ text, kind, isTaken, likeliest, odds }: Judged): void {
  console.log(`${kind} → ${isTaken ? likeliest : 'question'} ${odds.toFixed(1)} ${text}`);
}

/** A line for each kind. */
function written({ least, question, talk }: SmallTalkHead): string {
  const kinds = KINDS.map((kind) => `    "${kind}": ${JSON.stringify(talk[kind])}`);
  return `{\n  "least": ${least},\n  "question": ${JSON.stringify(question)},\n  "talk": {\n${kinds.join(',\n')}\n  }\n}\n`;
}
