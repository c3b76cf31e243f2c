/** Questions that an article sounds like answering, put to the shipped reader. */
import { describe, expect, test } from 'vitest';
import { indexOf, queryOf, readingOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf } from '../../../tests/qa/stories.ts';
import { reader } from '../../../tests/reader.ts';
import { articleKnowledge } from '../../packs/article.ts';
import type { SpeechOf } from '../../packs/speech.ts';
import { answer } from '../answer.ts';
import { buildIndex } from '../index/answer-index.ts';
import { withDoubts } from './doubts.ts';

const ARTICLE = `Lantern writer Mara Quill dies

Screenwriter and producer Mara Quill, best known for the thriller Night Lantern, has died in Velm aged 54.

Quill, who had been suffering from cancer, co-wrote the 1978 film, which starred Ida Rooke as a nurse. Directed by Jonas Pell, it made more than 60 million crowns worldwide. Born in Westmark, Quill began her career as a production assistant and worked her way up before she met Pell. Her coach and teacher, Tom Aske, has been banned from the set for four years.

The studio said in July that 1,400 jobs would be cut, with around 600 of those expected in Norland. Its chief executive, Orrin Vale, said the cuts had begun on Monday.
`;
const index = buildIndex(articleKnowledge(ARTICLE, 'lantern.txt'), reader);

describe('near, with the passage, is', () => {
  test.each([
    ['a place for “when”', 'When was Mara Quill born?', 'Born in Westmark'],
    ['a place for “when”', 'when was she born', 'Born in Westmark'],
    ['another place’s figure', 'how many jobs will be cut in Norland?', '1,400 jobs'],
    ['another person’s illness', 'Did Jonas Pell have cancer?', 'suffering from cancer'],
    ['another person’s ban', 'was Jonas Pell banned for four years?', 'Tom Aske'],
  ])('%s: %s', async (_, question, quote) => {
    const { outcome, answers } = await answer(index, question);
    expect(outcome).toBe('near');
    expect(answers.map((each) => each.quote).join()).toContain(quote);
  });
});

test.each([
  ['Where was Mara Quill born?', 'Westmark'],
  ['when did the cuts begin?', 'Monday'],
  ['how old was she?', '54'],
  ['how many jobs would be cut?', '1,400'],
  ['Did Mara Quill have cancer?', 'Quill, who had been'],
  ['was Tom Aske banned for four years?', 'Tom Aske'],
  ['did she have cancer?', 'Quill, who had been'],
])('what is asked is still answered: %s', async (question, words) => {
  const { outcome, answers } = await answer(index, question, { caution: 'generous' });
  expect(outcome).toBe('answered');
  expect(answers[0]?.answer).toContain(words);
});

describe('of readings by hand', () => {
  const story = {
    id: 'tower',
    texts: {
      post: [
        'Boris Kolt told the Tower Fund on Monday that it pays. Vera Sand came to the harbour.',
        '“I am ill and I will not come back,” said the old man.',
        'Vera said that her mother was at home and won a prize.',
        'It rained all day. The wall stood. It was cold. The market was shut.',
        'The minister was in the town for a week.',
        'The ferries go at noon. The fare for bikes is 4 crowns.',
        'On paying they agree, he said. On Friday the ferries go.',
        'The former captain was on board.',
      ].join('\n\n'),
    },
    entities: [
      { id: 'ilse-ekko', type: 'person', name: 'Ilse Ekko' },
      { id: 'boris-kolt', type: 'person', name: 'Boris Kolt' },
    ],
    facts: [
      {
        ...{ id: 'stay', kind: 'what', subjects: ['boris-kolt'], answer: 'For a week' },
        quote: 'The minister was in the town for a week.',
      },
      {
        ...{ id: 'pay', kind: 'statement', speaker: 'boris-kolt', answer: 'On paying they agree' },
        quote: 'On paying they agree, he said.',
      },
    ],
  };
  const knowledge = knowledgeOf(bridge, story);
  const passages = indexOf(knowledge);
  const lacksName = async (question: string, words: string, speechOf?: SpeechOf) => {
    const read = readingOf(passages, words);
    const [first] = await withDoubts([read], queryOf(question, knowledge), speechOf);
    return first?.lacksName === true;
  };
  const saidBy =
    (speaker: string): SpeechOf =>
    ({ text }) =>
      Promise.resolve([{ speaker, start: text.indexOf('“'), end: text.indexOf('”') }]);

  test('who says it is told by a fact on the passage, though its words name nobody', async () => {
    const isDoubtful = async (question: string, words: string) => {
      const read = readingOf(passages, words);
      const [first] = await withDoubts([read], queryOf(question, knowledge), undefined);
      return first?.isDoubtful === true;
    };
    const words = 'On paying';
    expect(await isDoubtful('Who said that it would pay?', words)).toBe(false);
    expect(await isDoubtful('Who called for it?', words)).toBe(false);
    expect(await isDoubtful('Who paid?', words)).toBe(true);
    expect(await isDoubtful('Who said that ferries would go?', 'On Friday')).toBe(true);
  });

  test('yes or no is in doubt where the words leave it open, and who did it is not whom it met', async () => {
    const open = {
      id: 'fire',
      texts: { post: 'The mill may have burnt down. The guard was shot by a thief at noon.' },
    };
    const own = knowledgeOf(open);
    const isDoubtful = async (question: string, words: string) => {
      const [first] = await withDoubts(
        [readingOf(indexOf(own), words)],
        queryOf(question, own),
        undefined,
      );
      return first?.isDoubtful === true;
    };
    expect(await isDoubtful('did the mill burn down', 'burnt down')).toBe(true);
    expect(await isDoubtful('may the mill have burnt down', 'burnt down')).toBe(false);
    expect(await isDoubtful('who was shot', 'a thief')).toBe(true);
    expect(await isDoubtful('who was shot', 'The guard')).toBe(false);
  });

  test('another rank, day, doer or first figure is in doubt, but for a no', async () => {
    const post = [
      'Orn, the second-biggest bank, is in Velm. The fair on Friday was full.',
      'The clerk asked her to come, but the widow declined. The map was sent to Ida Orn.',
      'At first 12 were thought dead, but 3 were found.',
    ].join('\n\n');
    const own = knowledgeOf({ id: 'banks', texts: { post } });
    const isDoubtful = async (question: string, words: string, yes = 0) => {
      const read = readingOf(indexOf(own), words, 0.9, yes);
      const [first] = await withDoubts([read], queryOf(question, own), undefined);
      return first?.isDoubtful === true;
    };
    expect(await isDoubtful('which is the biggest bank', 'Orn')).toBe(true);
    expect(await isDoubtful('is orn the biggest bank', 'Orn', 5)).toBe(true);
    expect(await isDoubtful('is orn the biggest bank', 'Orn', -5)).toBe(false);
    expect(await isDoubtful('fair thursday', 'full')).toBe(true);
    expect(await isDoubtful('fair friday', 'full')).toBe(false);
    expect(await isDoubtful('who declined', 'The clerk')).toBe(true);
    expect(await isDoubtful('who sent the map', 'Ida Orn')).toBe(true);
    expect(await isDoubtful('how many are dead', '12')).toBe(true);
    expect(await isDoubtful('how many were found', '3')).toBe(false);
  });

  test('who holds an office is not told by who holds another, or held it', async () => {
    expect(await lacksName('who is the transport secretary', 'The minister was')).toBe(true);
    expect(await lacksName('who is the minister', 'The minister was')).toBe(false);
    expect(await lacksName('who is the captain', 'The former captain')).toBe(true);
    expect(await lacksName('who was the former captain', 'The former captain')).toBe(false);
    expect(await lacksName('who asked the captain to go', 'The minister was')).toBe(false);
  });

  test('who has one post is not told by who has another, also for key words', async () => {
    const post = 'Velm Bank’s chief financial officer, Ida Orn, came. Mayor Bo Tal came too.';
    const own = knowledgeOf({ id: 'posts', texts: { post } });
    const isDoubtful = async (question: string, words: string) => {
      const read = readingOf(indexOf(own), words);
      const [first] = await withDoubts([read], queryOf(question, own), undefined);
      return first?.isDoubtful === true;
    };
    expect(await isDoubtful('velm bank ceo', 'Ida Orn')).toBe(true);
    expect(await isDoubtful('who is the governor', 'Bo Tal')).toBe(true);
    expect(await isDoubtful('velm bank cfo', 'Ida Orn')).toBe(false);
    expect(await isDoubtful('who is the mayor', 'Bo Tal')).toBe(false);
    expect(await isDoubtful('who came', 'Bo Tal')).toBe(false);
  });

  test('who runs it now is not told by who did until a year that is over', async () => {
    const board = {
      id: 'board',
      texts: {
        post: 'It fails, said Tom Berg, who led the board from 1995 to 1997. Ida Orn leads the board since 2001.',
      },
    };
    const own = knowledgeOf(board);
    const isDoubtful = async (question: string, words: string) => {
      const read = readingOf(indexOf(own), words);
      const [first] = await withDoubts([read], queryOf(question, own), undefined);
      return first?.isDoubtful === true;
    };
    expect(await isDoubtful('who runs the board now', 'Tom Berg')).toBe(true);
    expect(await isDoubtful('whos in charge of the board', 'Tom Berg')).toBe(true);
    expect(await isDoubtful('who led the board', 'Tom Berg')).toBe(false);
    expect(await isDoubtful('who runs the board now', 'Ida Orn')).toBe(false);
  });

  test('words of “I” are about who speaks', async () => {
    const question = 'Is Boris Kolt ill?';
    expect(await lacksName(question, 'I am ill', saidBy('Boris Kolt'))).toBe(false);
    expect(await lacksName('Is Vera Sand ill?', 'I am ill', saidBy('Boris Kolt'))).toBe(false);
    expect(await lacksName(question, 'I will not come back', undefined)).toBe(false);
  });

  test('a fact tells whom a passage is about', async () => {
    expect(await lacksName('Was Boris Kolt in the town?', 'The minister was')).toBe(false);
    expect(await lacksName('Was Vera Sand in the town?', 'The minister was')).toBe(true);
  });

  test('lists and words of somebody are not looked at', async () => {
    expect(await lacksName('Which towns did Vera Sand see?', 'The minister was')).toBe(false);
    expect(await lacksName('What did Vera Sand say?', 'The minister was')).toBe(false);
  });
});
