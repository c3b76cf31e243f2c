import { describe, expect, test } from 'vitest';
import { syntaxProblem } from './syntax.ts';

/** The problem of a text that is no JSON. */
function problemOf(text: string) {
  try {
    JSON.parse(text);
  } catch (error) {
    return syntaxProblem('pack/facts.json', text, error);
  }
  throw new Error('it is JSON');
}

/** A list of numbers, one a line, with something in place of one of them. */
const lines = (at: number, other: string, count = 60): string =>
  `[\n${Array.from({ length: count }, (_, i) => `  ${i + 2 === at ? other : i},`).join('\n')}\n  0\n]`;

describe('the line of the fault', () => {
  test.each([
    ['a value that is none', '{\n  "a": 1,\n  "b": yes\n}', 3, '"b": yes'],
    ['a comma before the end', '[\n  1,\n  2,\n]', 4, ']'],
    ['a comma that is missing, behind what it should follow', '[\n  1\n\n  2\n]', 2, '1'],
    ['a colon that is missing', '{\n  "a" 1\n}', 2, '"a" 1'],
    ['a text that goes over its line', '{\n  "a": "one\ntwo"\n}', 2, '"a": "one'],
    ['more behind the end', '[1]\n\nmore', 3, 'more'],
    ['an end that is missing', '[\n  1,\n  2\n\n', 3, '2'],
    ['a mark of another sort', '{\n  “a”: 1\n}', 2, '“a”: 1'],
    ['such a mark behind a comma', '{\n  "a": 1,\n  “b”: 2\n}', 3, '“b”: 2'],
    ['a comma before the end of an object', '{\n  "a": 1,\n}', 3, '}'],
  ])('is told: %s', (_, text, line, found) => {
    expect(problemOf(text)).toMatchObject({ place: { line }, found, fault: { found } });
  });

  test.each([2, 3, 17, 31, 60, 61])(
    'is found in a long file, where the parser only quotes: %i',
    (line) => {
      expect(problemOf(lines(line, 'x'))).toMatchObject({ place: { line }, found: 'x,' });
      expect(problemOf(lines(line, '"a" "b"'))).toMatchObject({ place: { line } });
    },
  );

  test('is the first of several', () => {
    const text = lines(20, 'x').replace('  40,', '  y,');
    expect(problemOf(text)).toMatchObject({ place: { line: 20 } });
  });
});

describe('what is told', () => {
  test.each([
    ['[1,]', "Unexpected token ']'"],
    ['[1', "Expected ',' or ']' after array element"],
    ['{"a": 1', "Expected ',' or '}' after property value"],
    ['{"a": "b', 'Unterminated string'],
    [lines(30, 'x'), "Unexpected token 'x'"],
  ])('is what the parser says, without the place and the text: %j', (text, parser) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({
      file: 'pack/facts.json',
      what: 'this is not JSON',
      fault: { code: 'notJson' },
    });
    const look = 'Look there and at the lines around it. The parser says: ';
    expect(problem.remedy).toBe(look + parser);
    expect(problem.fault).toMatchObject({ parser });
  });

  test('is that nothing stands there, in an empty file', () => {
    const { found, fault, place } = problemOf(' \n\n');
    expect({ found, place }).toEqual({ found: 'nothing', place: { line: 1 } });
    expect(fault).toMatchObject({ found: undefined });
  });

  test('is shortened where the line is long', () => {
    const found = problemOf(`[${'1, '.repeat(100)}x]`).found ?? '';
    expect(found).toHaveLength(200);
    expect(found).toMatch(/^\[1, 1,.*…$/);
  });

  test('is what was thrown, where that is no error', () => {
    expect(syntaxProblem('a.json', 'x', 'no way').remedy).toMatch(/The parser says: no way$/);
  });
});
