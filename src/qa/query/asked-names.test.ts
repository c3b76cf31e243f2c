import { describe, expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { mentions, mentionsSurname, namesAsked, withBefore } from './asked-names.ts';

const TEXT = `Harbour Town Votes For A New Wall

The Northmoor council chose Ann Quill on Monday. She and Tom Aske of the Bank of Ruritania met in New Norland City.

The city is old. Voters in Wales, Norland and the EU like Quill. Only Aske was ill. It rained. The wall stood.

His sister left. The wall stood there. The club coach, Vera Sand, slept. The old coach slept. Many Republicans liked Utah.`;
const [source] = [...articleKnowledge(TEXT, 'wall.txt').sources.values()];

function sourceOfText() {
  return source ?? expect.fail();
}

function names(question: string): string[] {
  return namesAsked(question, sourceOfText()).map((name) => name.map(({ text }) => text).join(' '));
}

describe('the names in a question', () => {
  test.each([
    ['was ann quill chosen', ['ann quill']],
    ['Did Ann Quill meet Tom Aske?', ['Ann Quill', 'Tom Aske']],
    ["what is aske's view of Wales", ['aske', 'Wales']],
    ['how many voted in the EU', ['EU']],
    ['how big was askes boat', ['askes']],
    ['did Ann Quill Marten meet aske', ['Ann Quill Marten', 'aske']],
  ])('by how the source writes them: %s', (question, expected) => {
    expect(names(question)).toEqual(expected);
  });

  test.each([
    ['a word that stands in small letters too', 'is the city old'],
    ['a word of a heading', 'which town votes'],
    ['a day', 'was it chosen on monday'],
    ['the first word of a sentence', 'is the wall his'],
    ['what the source does not name', 'Did Merkel come?'],
  ])('not %s', (_, question) => {
    expect(names(question)).toEqual([]);
  });

  test('a word that only stands beside others is none when it is typed in small letters', () => {
    expect(names('which bank was it')).toEqual([]);
    expect(names('Was the Bank there?')).toEqual(['Bank']);
  });
});

describe('a mention', () => {
  test.each([
    ['ann quill', 'Quill was chosen.', true],
    ['ann quill', 'Tom Aske was chosen.', false],
    ['Wales', 'The Welsh voted.', true],
    ['Norland', 'The Welsh voted.', false],
    ['EU', 'The European Union voted.', true],
    ['EU', 'The European Court voted.', false],
    ['Bank Ruritania', 'The BR paid.', true],
    ['Tom Aske', 'Aske’s boat', true],
    ['Republicans', 'The GOP voted.', true],
    ['Republicans', 'The Tories voted.', false],
  ])('of %s in “%s”: %s', (typed, text, expected) => {
    const [name] = namesAsked(typed, sourceOfText());
    expect(mentions(text, name ?? expect.fail())).toBe(expected);
  });
});

describe('what stands before a passage', () => {
  const around = (passage: string, alone = false): string => {
    const start = TEXT.indexOf(passage);
    return withBefore(sourceOfText(), { start, end: start + passage.length }, { alone });
  };

  test('nothing of another paragraph where its own names somebody', () => {
    expect(around('The old coach slept.')).toMatch(/^His sister left\..*The old coach slept\.$/s);
  });

  test('two sentences of its paragraph', () => {
    expect(around('Only Aske was ill.')).toMatch(/^The city is old\..*was ill\.$/s);
    expect(around('It rained.')).toMatch(/^Voters in Wales/);
    expect(around('The city is old.')).toBe('The city is old.');
  });

  test('four, of paragraphs before too, where a word goes back', () => {
    expect(around('His sister left.')).toMatch(/^Voters in Wales.*sister left\.$/s);
    expect(around('Voters in Wales, Norland and the EU like Quill.')).not.toContain('Northmoor');
  });

  test('nothing where the passage is to stand alone and has its own subject', () => {
    expect(around('Only Aske was ill.', true)).toBe('Only Aske was ill.');
    expect(around('His sister left.', true)).toBe('His sister left.');
    expect(around('The club coach, Vera Sand, slept.', true)).toBe(
      'The club coach, Vera Sand, slept.',
    );
    expect(around('The old coach slept.', true)).toContain('sister left');
    expect(around('She and Tom Aske of the Bank of Ruritania', true)).toContain('Ann Quill');
  });
});

describe('a given name alone means whoever the source calls so', () => {
  const [source] = articleKnowledge(
    'Vote in Velm\n\nThe winner, Ann Quill, ran with Tom Berg. Then Bill Quill spoke, and they met Ann there.',
    'one.txt',
  ).sources.values();

  test.each([
    ['where is ann going', 'Quill will host it in Orn.', true],
    ['where is ann going', 'Then Ann Quill left.', true],
    ['where is ann going', 'Bill Quill will go.', false],
    ['where is ann going', 'Berg will go.', false],
    ['where is ann quill going', 'Quill will go.', false],
    ['where is velm', 'Quill will go.', false],
  ])('%s: %s', (question, passage, expected) => {
    const own = source ?? expect.fail();
    const [name = []] = namesAsked(question, own);
    expect(mentionsSurname(passage, name, own)).toBe(expected);
  });
});
