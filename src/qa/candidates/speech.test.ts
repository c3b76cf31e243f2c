import { describe, expect, test } from 'vitest';
import { indexOf, queryOf, readingOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import type { Speech, SpeechOf } from '../../packs/speech.ts';
import { saidByAsked, speakerAsked } from './speech.ts';

const MIRA = 'The tower must go, said Mira Kolt.';
const BORIS = 'Boris Kolt said that the tower would stay.';
const CHIEF = 'The chief engineer added that it was safe.';
const ROOF = 'Its roof is made of slate.';

const tower = {
  id: 'tower',
  texts: { 'tower-post': [MIRA, BORIS, CHIEF, ROOF].join(' ') },
};
const knowledge = knowledgeOf(bridge, storm, tower, {
  id: 'rail',
  texts: {
    rail:
      'Norland would pay for the rails, Ilse Ekko said. The rails are old, Tom Reed said. ' +
      'The work would take a year, Ekko said, and Reed called it late.',
  },
  entities: [
    { id: 'norland', type: 'country', name: 'Norland', demonyms: ['Norlandic'] },
    {
      ...{ id: 'ilse-ekko', type: 'person', name: 'Ilse Ekko' },
      roles: [{ title: 'Transport Minister', of: 'norland' }],
    },
    { id: 'tom-reed', type: 'person', name: 'Tom Reed' },
  ],
  facts: [
    {
      ...{ id: 'pay', kind: 'pledge', speaker: 'ilse-ekko', answer: 'To pay for the rails' },
      quote: 'Norland would pay for the rails, Ilse Ekko said.',
    },
    {
      ...{ id: 'old', kind: 'statement', speaker: 'tom-reed', answer: 'The rails are old' },
      quote: 'The rails are old, Tom Reed said.',
    },
    {
      ...{ id: 'year', kind: 'statement', speaker: 'ilse-ekko', answer: 'A year' },
      quote: 'The work would take a year, Ekko said',
    },
    {
      ...{ id: 'late', kind: 'statement', speaker: 'tom-reed', answer: 'It is late' },
      quote: 'Reed called it late',
    },
  ],
});
const index = indexOf(knowledge);

/** Attributions of these stretches, wherever they stand. */
function speeches(said: Readonly<Record<string, string>>): SpeechOf {
  return ({ text }) =>
    Promise.resolve(
      Object.entries(said).flatMap(([words, speaker]): Speech[] => {
        const start = text.indexOf(words);
        return start < 0 ? [] : [{ speaker, start, end: start + words.length }];
      }),
    );
}

/** Which of these short answers the one who is asked may have said. */
async function kept(
  question: string,
  answers: readonly string[],
  speechOf?: SpeechOf,
): Promise<string[]> {
  const read = answers.map((answer) => readingOf(index, answer));
  const left = await saidByAsked(read, speakerAsked(queryOf(question, knowledge)), speechOf);
  return answers.filter((_, i) => left.some(({ reading }) => reading === read[i]?.reading));
}

describe('by the facts', () => {
  const ORN = ['the old road would be mended', 'No town can build'];
  const MARTEN = '40 jobs would go';
  const LUND = 'the harbour would open';

  test.each([
    ['What did Ada Orn say?', ORN],
    ['what did orn promise', ORN],
    ['what did Orn finally admit', ORN],
    ['what did Ada Orn also say', ORN],
    ['what would happen to the road according to Ada Orn?', [...ORN, MARTEN, LUND]],
    ['what did Marten say the road needs according to Ada Orn?', ORN],
    ['What did Ms Orn say?', ORN],
    ['What did Henrik Marten warn of?', [MARTEN]],
    ['What did Rolf Marten say?', []],
    ['What did Marten say?', [MARTEN]],
    ['What did Tove Lund say?', [LUND]],
    ['What did the mayor of Quellmere say?', [LUND]],
    ['What did Angela Merkel say?', []],
    ['What has Zorn said', []],
    ["What was Zorn's response?", []],
    ["what is Orn's view of it", ORN],
  ])('%s', async (question, expected) => {
    expect(await kept(question, [...ORN, MARTEN, LUND])).toEqual(expected);
  });

  test.each([
    'What did they say?',
    'What did the mayor say?',
    'what was said about the road',
    'How many guests came?',
    'Who spoke?',
    'What did the U.S. say?',
    'What did the Bishop say?',
    'What did people say about Orn?',
    'How was Ada Orn described?',
    'How has the plan been described?',
    'What were the guests told about the road?',
  ])('all may have said it where nobody in particular is asked: %s', async (question) => {
    const all = [...ORN, MARTEN, LUND];
    expect(await kept(question, all)).toEqual(all);
  });

  test.each([
    ['What did the mayor say?', [MARTEN]],
    ['What did the police say?', [...ORN, MARTEN, LUND]],
    ['What did they say?', []],
    ['What did Tove Lund say?', []],
  ])(
    'of one who is only described the words of others are doubtful: %s',
    async (question, doubtful) => {
      const read = [...ORN, MARTEN, LUND].map((answer) => readingOf(index, answer));
      const left = await saidByAsked(read, speakerAsked(queryOf(question, knowledge)), () =>
        Promise.resolve([]),
      );
      const found = [...ORN, MARTEN, LUND].filter((_, i) =>
        left.some(({ reading, isDoubtful }) => isDoubtful && reading === read[i]?.reading),
      );
      expect(found).toEqual(doubtful);
    },
  );

  test('a country or a body speaks through those who hold an office there', async () => {
    const rails = ['pay for the rails', 'The rails are old'];
    expect(await kept('What did Norland say about the rails?', rails)).toEqual([
      'pay for the rails',
    ]);
  });

  test('in a sentence of two, each has their own half', async () => {
    const halves = ['take a year', 'called it late'];
    expect(await kept('What did Ilse Ekko say?', halves)).toEqual(['take a year']);
    expect(await kept('What did Tom Reed say?', halves)).toEqual(['called it late']);
  });

  test('they count more than the attribution', async () => {
    const wrong = speeches({ '40 jobs would go': 'Ada Orn' });
    expect(await kept('What did Henrik Marten say?', [MARTEN], wrong)).toEqual([MARTEN]);
    expect(await kept('What did Ada Orn say?', [MARTEN], wrong)).toEqual([]);
  });

  test('what the source itself tells stays', async () => {
    const told = ['1,200 guests', '210 metres'];
    expect(await kept('What did Orn say?', told)).toEqual(told);
  });
});

describe('by attribution', () => {
  const speechOf = speeches({ [MIRA]: 'Mira Kolt', [BORIS]: 'Boris Kolt' });
  const all = ['The tower must go', 'the tower would stay', 'roof is made'];

  test.each([
    ['What did Mira Kolt say?', ['The tower must go', 'roof is made']],
    ['what has Boris Kolt said about it', ['the tower would stay', 'roof is made']],
    ['What did Kolt say?', all],
    ['What did Mayor Mira Kolt say?', ['The tower must go', 'roof is made']],
    ['What did Jan Kolt say?', ['roof is made']],
    ['What did Angela Merkel say?', ['roof is made']],
    ['What did they say?', all],
  ])('%s', async (question, expected) => {
    expect(await kept(question, all, speechOf)).toEqual(expected);
  });

  test.each([
    ['Kolt', true],
    ['Mira', true],
    ['Ms Kolt', true],
    ['Mayor Kolt', true],
    ['Dr. Mira Kolt', true],
    ['Mira Anne Kolt', true],
    ['Boris Kolt', false],
    ['Mira Sand', false],
    ['Residents', false],
    ['Several residents', false],
    ['Velm Town Council', false],
  ])('%s may be Mira Kolt: %s', async (speaker, expected) => {
    const left = await kept('What did Mira Kolt say?', ['must go'], speeches({ [MIRA]: speaker }));
    expect(left.length > 0).toBe(expected);
  });

  test.each([
    'His station commander',
    'Chief engineer',
    'The minister',
    'Foreign secretary',
    'Former president',
  ])('an office without a name may be anybody: %s', async (speaker) => {
    const offices = speeches({ [CHIEF]: speaker });
    expect(await kept('What did Mira Kolt say?', ['it was safe'], offices)).toEqual([
      'it was safe',
    ]);
  });

  test('a surname in small letters that stands behind a first name alone is a name', async () => {
    const told = speeches({ 'The rails are old': 'Tom Reed', 'Norland would pay': 'Ilse Ekko' });
    const rails = ['The rails are old', 'Norland would pay'];
    const own = knowledgeOf({
      id: 'rail',
      texts: { rail: 'Norland would pay, said Ilse Ekko. The rails are old, Tom Reed said.' },
    });
    const read = rails.map((answer) => readingOf(indexOf(own), answer));
    const left = await saidByAsked(read, speakerAsked(queryOf('what did reed say', own)), told);
    expect(left.map(({ passage }) => passage.text)).toEqual(['The rails are old, Tom Reed said.']);
  });

  test('what nobody is known to say is doubtful where nothing around it names the one asked', async () => {
    const read = ['it was safe', 'roof is made'].map((answer) => readingOf(index, answer));
    const doubtful = async (question: string, speechOf: SpeechOf): Promise<string[]> => {
      const left = await saidByAsked(read, speakerAsked(queryOf(question, knowledge)), speechOf);
      return left.filter(({ isDoubtful }) => isDoubtful).map(({ passage }) => passage.text);
    };
    const engineer = speeches({ [CHIEF]: 'The chief engineer' });
    expect(await doubtful('What did Angela Merkel say?', engineer)).toEqual([CHIEF, ROOF]);
    expect(await doubtful('What did Boris Kolt say?', engineer)).toEqual([]);
  });

  test('a name in small letters describes nobody', async () => {
    const answers = ['The tower must go', 'the tower would stay'];
    expect(await kept('what did mira kolt say', answers, speechOf)).toEqual(['The tower must go']);
  });

  test.each(['write about it', 'complain of', 'mention', 'tell the guests', 'praise'])(
    'somebody is asked for their words by: %s',
    async (verb) => {
      const answers = ['The tower must go', 'the tower would stay'];
      expect(await kept(`What did Boris Kolt ${verb}?`, answers, speechOf)).toEqual([
        'the tower would stay',
      ]);
    },
  );

  test('unknown speakers stay', async () => {
    expect(await kept('What did Mira Kolt say?', all, speeches({}))).toEqual(all);
    expect(await kept('What did Mira Kolt say?', all)).toEqual(all);
  });

  test('only what is said where the answer stands counts', async () => {
    const half = speeches({ 'The tower must go': 'Boris Kolt' });
    expect(await kept('What did Mira Kolt say?', ['said Mira Kolt'], half)).toEqual([
      'said Mira Kolt',
    ]);
    expect(await kept('What did Mira Kolt say?', ['tower must go'], half)).toEqual([]);
  });

  test('of two who say it one is enough', async () => {
    const both: SpeechOf = async (source, near) => {
      const other = speeches({ [MIRA]: 'Boris Kolt' });
      return (await Promise.all([speechOf(source, near), other(source, near)])).flat();
    };
    expect(await kept('What did Mira Kolt say?', ['must go'], both)).toEqual(['must go']);
    expect(await kept('What did Boris Kolt say?', ['must go'], both)).toEqual(['must go']);
  });

  test('is not looked at where something else is asked than what was said', async () => {
    expect(await kept('When did Jan Kolt say it would open?', all, speechOf)).toEqual(all);
  });

  test('is not asked for where no speaker is', async () => {
    const unused: SpeechOf = () => Promise.reject(new Error('not needed'));
    expect(await kept('How high is it?', all, unused)).toEqual(all);
  });
});

test('the order stays', async () => {
  const answers = ['roof is made', 'The tower must go', '210 metres', 'No town can build'];
  expect(await kept('What did Ada Orn say?', answers)).toEqual(answers);
});

describe('what another tells that the one asked said', () => {
  const TOLD = 'Merrill says Machado promised to support the mayor and had also warned the rest.';
  const told = knowledgeOf({ id: 'told', texts: { post: `${TOLD} Machado left for Velm.` } });
  const kept = async (question: string) => {
    const read = [readingOf(indexOf(told), 'to support the mayor')];
    const asked = speakerAsked(queryOf(question, told));
    const byMerrill = speeches({ [TOLD.slice('Merrill says '.length)]: 'Merrill' });
    return (await saidByAsked(read, asked, byMerrill)).length;
  };

  test.each([
    ['What did Machado promise?', 1],
    ['what did machado promise', 1],
    ['What has Merrill promised?', 1],
    // It tells nothing of what was claimed, nor of anybody else.
    ['What did Machado claim?', 0],
    ['What did Tom Reed promise?', 0],
  ])('%s: kept %d', async (question, expected) => {
    expect(await kept(question)).toBe(expected);
  });
});
