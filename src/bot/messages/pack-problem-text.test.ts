import { describe, expect, test } from 'vitest';
import { smallEvent, smallFacts, text } from '../../../tests/knowledge/small-pack.ts';
import { assemble } from '../../packs/assemble.ts';
import { readBundle } from '../../packs/bundle.ts';
import { describe as describeProblem, PackError, type Problem } from '../../packs/problems.ts';
import { packProblemText } from './pack-problem-text.ts';
import { en } from './en.ts';
import { inLocale } from './say.ts';
import { Ear } from '../../../tests/korean/ear.ts';

type Change = Readonly<Record<string, unknown>>;
const [fact, other] = smallFacts();
const event = smallEvent();
const [source] = event.sources;
const [ada, velm] = event.entities;
const OTHER = 'The bridge cost 3.5 million crowns, and it is blue.';

/** What is wrong with an export of packs that are made of files. */
function problemsOf(...packs: readonly Change[]): readonly Problem[] {
  const files = packs.map((changes, i): [string, Change] => [
    `pack-${i + 1}`,
    {
      ...{ 'event.json': event, 'facts.json': [fact, other], 'sources/velm-post.txt': text },
      ...changes,
    },
  ]);
  return problemsIn(JSON.stringify({ verbatim: 1, packs: Object.fromEntries(files) }));
}

function problemsIn(bundle: string): readonly Problem[] {
  const problems: Problem[] = [];
  const packs = readBundle(bundle, 'export.json', (problem) => problems.push(problem));
  if (problems.length > 0) return problems;
  try {
    assemble(packs);
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
}

function factWith(changes: Change): Change {
  return { 'facts.json': [{ ...fact, ...changes }, other] };
}

function eventWith(changes: Change): Change {
  return { 'event.json': { ...event, ...changes } };
}

const PROBLEMS: readonly Problem[] = [
  ...problemsIn('{"verbatim": 1,'),
  ...problemsIn('{"verbatim": 1, oh}'),
  ...problemsIn('[]'),
  ...problemsOf({ 'sources/velm-post.txt': undefined }),
  ...problemsOf({ 'sources/velm-post.txt': 7 }),
  ...problemsOf({ 'event.json': 'x', 'facts.json': {} }),
  ...problemsOf(factWith({ qoute: 1 }), factWith({ zzzzzzz: 1, yyyyyyy: 1 })),
  ...problemsOf(factWith({ id: undefined, kind: 'Big Kind', answer: '', quote: 'q'.repeat(2001) })),
  ...problemsOf(factWith({ occurrence: 0, when: { start: 'May' }, subjects: 'velm' })),
  ...problemsOf(factWith({ occurrence: 1.5, quantities: [{ value: 'x', unit: '', bound: 'no' }] })),
  ...problemsOf(
    eventWith({ sources: [], start: undefined, entities: [{ ...velm, type: 'town' }] }),
  ),
  ...problemsOf(eventWith({ sources: [{ ...source, url: 'x', published: 'x', sha256: 'x' }] })),
  ...problemsOf({}, eventWith({ entities: [{ ...ada, type: 'place' }, velm] })),
  ...problemsOf({ 'facts.json': [fact, fact] }),
  ...problemsOf(eventWith({ sources: [source, source], entities: [ada, velm, velm] })),
  ...problemsOf({ 'sources/velm-post.txt': `${text}More.` }),
  ...problemsOf(eventWith({ end: '2031-05-01' })),
  ...problemsOf(factWith({ source: 'velm-pots', speaker: 'ada-orm', subjects: ['qqqqq'] })),
  ...problemsOf(factWith({ source: 'qqqqq' })),
  ...problemsOf(factWith({ occurrence: 2 }), factWith({ quote: 'The bridge', occurrence: 9 })),
  ...problemsOf(factWith({ quote: 'Mayor Ada Orn told 1,300 guests' })),
  ...problemsOf(factWith({ quote: 'Fresh bananas for everybody' })),
  ...problemsOf({
    ...eventWith({ sources: [source, { ...source, id: 'other', file: 'other.txt' }] }),
    ...{ ...factWith({ quote: OTHER }), 'other.txt': OTHER },
  }),
];

describe('what is wrong with an imported file', () => {
  test.each(PROBLEMS.map((problem) => [describeProblem(problem), problem] as const))(
    'is told in English as programs tell it: %s',
    (english, problem) => {
      expect(problem.fault).toBeDefined();
      expect(packProblemText(problem)).toBe(english);
    },
  );

  test('is told of each kind', () => {
    const codes = new Set(PROBLEMS.map(({ fault }) => fault?.code));
    expect([...codes].sort()).toEqual([
      ...['endsEarly', 'eventTwice', 'misplaced', 'missing', 'noExport', 'noText', 'notJson'],
      ...['notSoOften', 'otherText', 'otherType', 'quotedElsewhere', 'quotedNowhere'],
      ...['quotedOtherwise', 'twice', 'unknown', 'unknownField'],
    ]);
    const expected = PROBLEMS.flatMap(({ fault }) =>
      fault && 'expected' in fault && typeof fault.expected === 'object' ? fault.expected.key : [],
    );
    expect([...new Set(expected)].sort()).toEqual(Object.keys(en.packExpected).sort());
  });

  test('is told in Korean, and nothing in English but values and names of fields', () => {
    const ear = new Ear([]);
    // What is found, names of files and fields, and the words of the parser of JSON stay as they are.
    const values = /"[^"]*"|\bexport\.json\S*|^ +있는 값: .*$|해석기의 메시지: .*$|\[-.*?-\]/gm;
    ear.knows(text, OTHER);
    inLocale('ko', () => {
      for (const problem of PROBLEMS)
        ear.hear('a problem', packProblemText(problem).replaceAll(values, ' '));
    });
    expect(ear.english()).toEqual([]);
  });

  test('is told with its nearest passage', () => {
    const [problem] = problemsOf(factWith({ quote: 'Mayor Ada Orn told 1,300 guests' }));
    const korean = inLocale('ko', () => (problem ? packProblemText(problem) : ''));
    expect(korean).toMatchInlineSnapshot(`
      "export.json/pack-1/facts.json, 사실 "guests", 필드 "quote": 출처 "velm-post"에 없는 인용문입니다
        필요한 값: 출처에 글자 그대로 있는 말
        있는 값: "Mayor Ada Orn told 1,300 guests"
        가장 가까운 대목: Mayor Ada Orn told [-1,300-]{+1,200+} guests
        할 일: 인용문의 말([-…-])을 출처의 말({+…+})로 바꾸세요."
    `);
  });
});
