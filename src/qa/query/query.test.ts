import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, pieces, storm } from '../../../tests/qa/stories.ts';
import { tokenise } from '../../text/tokens.ts';
import { knownWordsOf } from './known-words.ts';
import { mentionsIn, namesOf } from './names.ts';
import { clean, readQuery, type Query } from './query.ts';

const knowledge = knowledgeOf(bridge, storm, {
  id: 'fair',
  texts: { fair: 'The fair in Longmoor was opened by Theresa May, Lester Long and Bill Brown.' },
  entities: [
    { id: 'theresa-may', type: 'person', name: 'Theresa May' },
    { id: 'lester-long', type: 'person', name: 'Lester Long' },
    { id: 'bill-brown', type: 'person', name: 'Bill Brown' },
    { id: 'kim-won', type: 'person', name: 'Kim Young-won' },
  ],
});
const names = namesOf(knowledge);
const words = [...knowledge.sources.values()].flatMap(({ text }) => tokenise(text));
const known = knownWordsOf(words.map(({ norm }) => norm));

function read(question: string, eventId?: string): Query {
  const event = knowledge.events.find(({ id }) => id === eventId);
  const among = event && { among: new Set(event.entities) };
  return readQuery(question, { names, words: known, pieces, ...among });
}

function mentioned(question: string, eventId?: string): string[][] {
  return read(question, eventId).mentions.map((entities) => entities.map(({ id }) => id));
}

describe('names', () => {
  test.each([
    ['who is Ada Orn?', [['ada-orn']]],
    ['what did ms orn say', [['ada-orn']]],
    ["orn's road", [['ada-orn']]],
    ['is the VTC rich?', [['council']]],
    ['what does the Norlandic minister think', [['ilse-ekko']]],
    ['what did the transport minister of Norland want?', [['ilse-ekko']]],
    ['did the mayor of Velm and the mayor of Quellmere meet', [['ada-orn'], ['tove-lund']]],
    ['who is Marten?', [['henrik-marten', 'rolf-marten']]],
    ['is it in Velm', [['velm']]],
    ['what did the mayor say', [['ada-orn', 'tove-lund']]],
    ['was it good?', []],
    ['who won', []],
    ['us, who, it, the', []],
  ])('%s', (question, expected) => {
    expect(mentioned(question)).toEqual(expected);
  });

  test.each([
    ['what did the mayor say', 'quell-storm', [['tove-lund']]],
    ['what did Orn say', 'quell-storm', []],
    ['who is Marten?', 'velm-bridge', [['henrik-marten', 'rolf-marten']]],
  ])('%s, asked of %s', (question, eventId, expected) => {
    expect(mentioned(question, eventId)).toEqual(expected);
  });

  test('are as long as they can be', () => {
    const tokens = tokenise('Velm Town Council and Velm');
    const found = mentionsIn(tokens, names).map(({ from, to }) => [from, to]);
    expect(found).toEqual([
      [0, 3],
      [4, 5],
    ]);
  });
});

describe('a short name is asked in its whole form', () => {
  test.each([
    ['What did Orn say?', 'What did Ada Orn say?'],
    ['what did orn say', 'what did Ada Orn say'],
    ["What is Lund's plan?", "What is Tove Lund's plan?"],
    ['Did Orn meet Lund?', 'Did Ada Orn meet Tove Lund?'],
    ['Who is Ilse?', 'Who is Ilse?'],
  ])('%s', (question, expected) => {
    expect(read(question).text).toBe(expected);
  });

  test.each([
    ['it is whole', 'What did Ada Orn say?'],
    ['two have it', 'Who is Marten?'],
    ['it is a title', 'What does the transport minister of Norland want?'],
    ['it is no person', 'Where is Quellmere?'],
    ['it is a part of a name', 'Who is Young-won?'],
    ['it is a common word', 'how long did it last'],
    ['it is a colour', 'was the water brown'],
    ['it may be a month', 'What happened in May?'],
    ['it may be a verb', 'may visitors come in?'],
  ])('not where %s: %s', (_, question) => {
    expect(read(question).text).toBe(question);
  });
});

describe('who is asked to have said it', () => {
  test.each([
    ['what did Orn say about the road?', 'ada-orn'],
    ['What has Lund said about Orn?', 'tove-lund'],
    ["what was Lund's response to Orn", 'tove-lund'],
    ['how did the VTC explain the price?', 'council'],
    ['what did Norland say', 'norland'],
    ['What did the transport minister of Norland promise?', 'ilse-ekko'],
    ['what does ada orn think of Norland', 'ada-orn'],
    ['any comments by Tove Lund?', 'tove-lund'],
  ])('%s', (question, speaker) => {
    expect(read(question).speaker?.id).toBe(speaker);
  });

  test.each([
    ['spoken about', 'what did they say about Orn?'],
    ['spoken about', 'what did people say regarding the VTC'],
    ['spoken about', 'What was said of Lund?'],
    ['spoken against', 'what did the press say against Orn'],
    ['a place', 'what did they say in Velm'],
    ['two of one name', 'what did Marten say?'],
    ['no question of what was said', 'When did Orn speak?'],
    ['no question of what was said', 'Who is Tove Lund?'],
    ['nobody', 'what did he say'],
  ])('nobody: %s: %s', (_, question) => {
    expect(read(question).speaker).toBeUndefined();
  });
});

describe('a bare name', () => {
  test.each(['Ada Orn', 'orn', 'tove lund?', 'VTC', 'Norland', '"Ilse Ekko"', 'lund, orn'])(
    'is nothing but names: %s',
    (question) => {
      expect(read(question).bareName).toBe(true);
    },
  );

  test.each([
    'who is Ada Orn',
    'Orn road',
    'Orn and the bridge',
    'the bridge',
    '',
    '?',
    'Orn 2031',
  ])('is not: %s', (question) => {
    expect(read(question).bareName).toBe(false);
  });
});

describe('what is no question is taken away', () => {
  test.each([
    ['<@123456789> how many came?', 'how many came?'],
    ['<@!1> <@&22> <#333> who spoke', 'who spoke'],
    ['<:bridge:987654321> when did it open <a:wave:12345>', 'when did it open'],
    ['see https://velm.example/a?b=c who paid', 'see who paid'],
    ['**how** __many__ *guests* ~~came~~ ||there||?', 'how many guests came there ?'],
    ['`how long` is it', 'how long is it'],
    ['how\u200b many\u00ad came\u202e', 'how many came'],
    ['how\n\nmany\tcame', 'how many came'],
    ['  why?  ', 'why?'],
    ['2 * 3 and a_b stay', '2 * 3 and a b stay'],
    ['', ''],
  ])('%j', (question, expected) => {
    expect(clean(question).replace(/\s+(?=\?)/g, '')).toBe(expected.replace(/\s+(?=\?)/g, ''));
  });
});

describe('a question is read as a whole', () => {
  test('mended, with whole names, and as it was asked beside', () => {
    const query = read('<@1> **what** did orn say abuot the neigbours?');
    expect(query).toMatchObject({
      question: '<@1> **what** did orn say abuot the neigbours?',
      text: 'what did Ada Orn say about the neighbours?',
      type: 'said',
      speaker: { id: 'ada-orn' },
      bareName: false,
    });
    expect(query.mended).toEqual([
      { typed: 'abuot', meant: 'about' },
      { typed: 'neigbours', meant: 'neighbours' },
    ]);
  });

  test('its tokens are those of its text', () => {
    const { text, tokens } = read('what did orn promise');
    expect(tokens).toEqual(tokenise(text));
  });

  test('a pasted text is cut', () => {
    expect(read(`how many came ${'and how many '.repeat(4000)}`).text.length).toBeLessThan(500);
  });

  test.each(['', ' ', '???', '🎉', '<@1>', '\u0000', '船は'])(
    'nothing to read breaks nothing: %j',
    (question) => {
      expect(read(question)).toMatchObject({ question, mentions: [], mended: [] });
    },
  );
});
