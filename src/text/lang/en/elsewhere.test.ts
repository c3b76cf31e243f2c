/** Lists of English words stand in this folder alone. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as calendar from './calendar.ts';
import * as functionWords from './function-words.ts';
import * as inQuestions from './in-questions.ts';
import * as numbers from './numbers.ts';
import * as pronouns from './pronouns.ts';

/** More words than these are a list. */
const FEW = 5;
/** A pattern may hold so many alternatives, where they are the grammar of its phrase; more are a list. */
const FEW_IN_PATTERN = 12;
/** A list of fewer words is as well written out. */
const FEWEST_SHARED = 4;
/** Words between bars, as they stand in a pattern; “s?” ends some. */
const ALTERNATIVES = /[\p{L}?’' -]{2,}(?:\|[\p{L}?’' -]{2,})+/gu;
const WORD = /^\p{L}[\p{L}.'’-]*(?: \p{L}+)?$/u;
const LISTS = /^(?:words|wordSet|anyOf|phrases)$/;

/** Lists that are no words of texts: names of settings, of fields, tags and kinds, and what other languages have. */
const NO_WORDS = new Map([
  ['src/runtime/config.ts', 'levels of the log'],
  ['src/reading/labels.ts', 'labels of the model'],
  ['src/packs/kinds.ts', 'lines of a card'],
  ['src/packs/schema.ts', 'values of fields'],
  ['src/qa/query/question-type.ts', 'types of questions'],
  ['src/guilds/items/audit.ts', 'actions'],
  ['src/guilds/items/logged-changes.ts', 'kinds of items'],
  ['src/extract/article/names.ts', 'tags of words'],
  ['src/extract/article/phrases.ts', 'tags of words'],
  ['src/extract/facts/confidence.ts', 'kinds and signs'],
  ['src/extract/facts/described.ts', 'kinds'],
  ['src/extract/facts/fact-kinds.ts', 'kinds'],
  ['src/extract/facts/plausible.ts', 'labels of the model'],
  ['src/extract/pages/blocks.ts', 'elements'],
  ['src/extract/pages/furniture-marks.ts', 'class names and elements'],
  ['src/extract/pages/markup.ts', 'attributes'],
  ['src/extract/pages/state-body.ts', 'names in data'],
  ['src/text/lang/language-words.ts', 'the commonest words of many languages'],
  ['src/text/lang/other-languages.ts', 'words of other languages'],
]);

/** Where a file has lists of words, as `line: the first of them`: arrays, and texts that are split or joined to patterns. */
function listsIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node);
    if (words.length > FEW && words.every((word) => WORD.test(word))) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.fileName}:${line + 1}: ${words.slice(0, FEW).join(' ')} …`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function wordsOf(node: ts.Node): string[] {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.filter((each) => ts.isStringLiteral(each)).map(({ text }) => text);
  if (!ts.isStringLiteralLike(node)) return [];
  const barred = node.text.trim().split(/\s*\|\s*/);
  if (barred.length > FEW) return barred;
  return isSplit(node) ? node.text.trim().split(/\s+/) : [];
}

/** Where patterns of a file have lists of words: patterns themselves, and texts that they are made of. */
function listsInPatterns(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    const alternatives =
      isText || ts.isRegularExpressionLiteral(node) ? node.text.match(ALTERNATIVES) : null;
    for (const words of alternatives ?? []) {
      if (words.split('|').length <= FEW_IN_PATTERN) continue;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.fileName}:${line + 1}: ${words.slice(0, 40)} …`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The lists that patterns need most, by their words in order of the alphabet. */
const LISTS_BY_WORDS = new Map(
  [calendar, functionWords, inQuestions, numbers, pronouns]
    .flatMap((lists) => Object.entries(lists))
    .flatMap(([name, list]) =>
      Array.isArray(list) && list.length >= FEWEST_SHARED
        ? [[sortedWords(list.map(String)), name] as const]
        : [],
    ),
);

function sortedWords(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.trim()))].toSorted().join(' ');
}

/** Where patterns of a file have all words of a list and no other, so that they could be made of it. */
function listsWrittenAgain(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    const text = isText || ts.isRegularExpressionLiteral(node) ? node.text : '';
    for (const words of text.replaceAll('?:', '').match(ALTERNATIVES) ?? []) {
      const name = LISTS_BY_WORDS.get(sortedWords(words.toLowerCase().split('|')));
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      if (name !== undefined) found.push(`${file.fileName}:${line + 1}: ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `words('…')`, `'…'.split(' ')`. */
function isSplit({ parent }: ts.StringLiteralLike): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'split';
  const { expression } = ts.isCallExpression(parent) ? parent : {};
  return expression !== undefined && ts.isIdentifier(expression) && LISTS.test(expression.text);
}

function parsed(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

const files = globSync('src/**/*.ts')
  .filter(
    (path) => !/src\/text\/lang\/en\/|src\/bot\/messages\/|\.(?:test|fixture)\.ts$/.test(path),
  )
  .map((path) => parsed(path, readFileSync(path, 'utf8')));

test('no list of words stands in the code', () => {
  const lists = files.filter(({ fileName }) => !NO_WORDS.has(fileName)).flatMap(listsIn);
  expect(lists).toEqual([]);
});

test('what is left out has a list', () => {
  const named = files.filter(({ fileName }) => NO_WORDS.has(fileName));
  const having = named.filter((file) => listsIn(file).length > 0);
  expect(having.map(({ fileName }) => fileName).sort()).toEqual([...NO_WORDS.keys()].sort());
});

test('no long list of words stands in a pattern', () => {
  expect(files.flatMap(listsInPatterns)).toEqual([]);
});

test('no pattern has the words of a list written out', () => {
  expect(files.flatMap(listsWrittenAgain)).toEqual([]);
});

test.each([
  [String.raw`/^(?:it|she|he|they)\b/`, ['example.ts:1: THIRD_PERSON_SUBJECTS']],
  [String.raw`/^(?:it|she|he)\b/`, []],
  ['new RegExp(`${A} (?:is|are|was|were) ${B}`)', ['example.ts:1: FORMS_OF_BE']],
  ["new RegExp('^(?:is|are|was|were|seems)$')", []],
])('%s writes %j again', (code, lists) => {
  expect(listsWrittenAgain(parsed('example.ts', code))).toEqual(lists);
});

test.each([
  ['/^(?:in|at|on|by|of|to|for|from|with|over|near|past|like)$/', 1],
  ['/^(?:in|at|on|by|of|to|for|from|with|over|near|past)$/', 0],
  ['/^(?:is (?:in|at|on|by)|of|to|for|from|with|over|near|past|like)$/', 0],
  ['new RegExp(`^${A}(?:ins?|at|on|by|of|to|for|from|with|over|near|past|like)${B}`)', 1],
  ["new RegExp('^(?:in|at|on|by|of|to|for|from|with|over|near|next to|like)$')", 1],
])('%s has %i lists in patterns', (code, count) => {
  expect(listsInPatterns(parsed('example.ts', code))).toHaveLength(count);
});

test.each([
  ["new Set(['in', 'at', 'near', 'from', 'to', 'into'])", 1],
  ["new Set(['in', 'at', 'near', 'from', 'to'])", 0],
  ["'in at near from to into'.split(' ')", 1],
  ["words('in at near from to into')", 1],
  ['new RegExp(`^(?:${PREPOSITIONS})`); const PREPOSITIONS = `in|at|near|from|to|into`', 1],
  ["log.info('in at near from to into')", 0],
])('%s has %i lists', (code, count) => {
  expect(listsIn(parsed('example.ts', code))).toHaveLength(count);
});
