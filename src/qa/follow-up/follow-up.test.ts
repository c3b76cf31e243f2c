import { describe, expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { conversation, ferry, flood, lumen, seoul, understood } from './fixture.ts';

const promise = seoul('What did Park promise?', 'park-developing-nations', 'park-it-industry');
const attendance = seoul('How many officials attended the conference?', 'attendance');
const callers = seoul('Who called for more exchanges?', 'exchanges-callers');
const legislation = seoul('What did Ban say about legislation?', 'ban-legislation');
const budapest = seoul('Where was the earlier conference?', 'edition-budapest');
const participant = seoul('Who represented Hungary?', 'martonyi-participant');
const declined = seoul('What did Hague say about spam?');
const evacuated = flood('How many people were evacuated?', 'evacuated-first');
const drowned = flood('Who drowned?', 'teague-drowned');
const mayor = flood('What did the mayor ask for?', 'shaw-donations');
const price = lumen('What is the price of the Lumen 2?', 'price');
const stranded = ferry('How many passengers were stranded?', { text: '4,000' });
const quill = ferry('What did Dermot Quill say?', {
  text: 'We will not sail until the rota changes',
  speaker: 'Dermot Quill',
});
const master = ferry('Who closed the inner harbour?', { text: 'Carvalho' });
const damaged = ferry('Were any ships damaged?', { text: 'Two ships' });

describe('another speaker in the place of the one who was asked', () => {
  understood([
    [promise, 'and Hague?', 'What did William Hague promise?'],
    [promise, 'And the UK foreign secretary', 'What did William Hague promise?'],
    [promise, 'how about Hungary', 'What did Hungary promise?'],
    [declined, 'and Park?', 'What did Park Geun-hye say about spam?'],
    [legislation, 'and Hague', 'What did William Hague say about legislation?'],
    [quill, 'and Carvalho?', 'What did Ines Carvalho say?'],
    [quill, 'what about Norlane', 'What did Norlane say?'],
    [quill, 'same for Norlane', 'What did Norlane say?'],
    [quill, 'and the same question for Carvalho', 'What did Ines Carvalho say?'],
  ]);
});

describe('another name of the same sort in the place of the one that was asked about', () => {
  const age = ferry('How old is Dermot Quill?');

  understood([
    [age, 'and Carvalho?', 'How old is Ines Carvalho?'],
    [age, 'what about ines carvalho', 'How old is Ines Carvalho?'],
    [participant, 'what about Sweden', 'Who represented Sweden?'],
    [ferry('Did Quill meet Norlane?'), 'and Carvalho?', 'Did Ines Carvalho meet Norlane?'],
    // The last question was not meant.
    [age, 'no i meant Carvalho', 'How old is Ines Carvalho?'],
    [age, 'I mean Carvalho', 'How old is Ines Carvalho?'],
    [age, 'not Quill, Carvalho', 'How old is Ines Carvalho?'],
    [age, 'no, Ines Carvalho', 'How old is Ines Carvalho?'],
    [age, 'sorry, i was asking about Carvalho', 'How old is Ines Carvalho?'],
    [quill, 'i meant carvalho', 'What did Ines Carvalho say?'],
  ]);

  test.each([
    // A body is not old, and of two persons either may be meant.
    [age, 'and Norlane?'],
    [ferry('Did Dermot Quill meet Ines Carvalho?'), 'and Boris Kolt?'],
    [age, 'and the captain?'],
    // Of what sort Norlane is, nothing tells.
    [ferry('Who works for the Seafarers Union?'), 'and Norlane?'],
  ])('but not %#: %s', ({ then }, typed) => {
    expect(then(typed)).toMatchObject({ question: typed, read: 'in context' });
    expect(then(typed)?.about).toBe(typed.replace(/^and |\?$/g, ''));
  });

  test('a correction by no name is read with the last question', () => {
    expect(age.then('no i meant the song')).toMatchObject({
      ...{ question: 'what about the song', read: 'in context', about: 'the song' },
    });
  });

  test.each(['no', 'not sure, who won?', 'i mean who won', 'no, thanks', 'sorry, who closed it?'])(
    '%s: corrects nothing',
    (typed) => {
      expect(age.then(typed)?.about).toBeUndefined();
    },
  );
});

describe('another in the place of whom was asked about', () => {
  understood([
    [promise, 'and Britain?', 'What did the United Kingdom promise?'],
    [promise, 'fine, and Hague?', 'What did William Hague promise?'],
    [promise, 'and her spokesman?', 'What did Park Geun-hye’s spokesman promise?'],
    [ferry('How old is Dermot Quill?'), 'and his wife?', 'How old is Dermot Quill’s wife?'],
    [ferry('Does Dermot Quill vote?'), 'what about his sons', 'Do Dermot Quill’s sons vote?'],
    [ferry('Who is Dermot Quill?'), 'and his wife?', 'Who is Dermot Quill’s wife?'],
    [ferry('Did Dermot Quill sail?'), 'and his ship?', 'What is Dermot Quill’s ship?'],
  ]);
});

describe('who said the words that the question quotes', () => {
  const quoting = ferry('What does "sail until the rota changes" mean?', { text: '310' });
  understood([[quoting, 'who said it?', 'Who said “sail until the rota changes”?']]);
  test('but of “who said” itself it is who said the answer', () => {
    const said = ferry('Who said “sail until the rota changes”?', {
      text: '310 deckhands had walked out',
    });
    expect(said.then('who said that?')?.understoodAs).toMatch(/310 deckhands/);
  });
});

test('who told them is no “who said that”', () => {
  expect(stranded.then('who told you that')).toBeUndefined();
  expect(stranded.then('who told them?')?.question).toBe('Who told the passengers?');
  expect(stranded.then('who told it?')?.question).toMatch(/^Who said “/);
});

describe('what says too little alone is read as it was typed, with the last question', () => {
  test.each([
    [participant, 'and in 2012?'],
    [budapest, 'and the London one?'],
    [budapest, 'when?'],
    [attendance, 'and the theme?'],
    [attendance, 'which ones?'],
    [attendance, 'from which countries?'],
    [evacuated, 'and arrests?'],
    [evacuated, 'by whom?'],
    [legislation, 'and about loopholes?'],
    [legislation, 'why'],
    [price, 'and the weight?'],
    [mayor, 'and the residents?'],
    [damaged, 'how?'],
    [master, 'why?'],
    [stranded, 'which ones'],
    [ferry('When did the strike start?'), 'for how long?'],
    [ferry('Did the rota change?'), 'by how many hours?'],
    [ferry('Did the rota change?'), 'in which cities'],
    [ferry('Did the rota change?'), 'what did they do'],
    [ferry('Did the rota change?'), 'how many deckhands did they give it to'],
    [ferry('How much did it cost in the first year?'), 'and the second?'],
    [ferry('Did he sign the deal?'), 'which one?'],
  ])('%#: %s', ({ then, turn }, typed) => {
    expect(then(typed)).toMatchObject({
      ...{ question: typed, read: 'in context' },
      ...(turn.eventId !== undefined && { eventId: turn.eventId }),
    });
    expect(then(typed)?.understoodAs).toBeUndefined();
  });
});

test('what asks of anybody, whoever “they” are, is read alone as well', () => {
  const after = ferry('Did the rota change?');
  for (const typed of ['how many people did they ask', 'what did they pay for the ferries']) {
    expect(after.then(typed)).toMatchObject({ question: typed, read: 'both ways' });
    expect(after.then(typed)?.understoodAs).toBeUndefined();
  }
});

describe('pronouns', () => {
  understood([
    [promise, 'when did she speak?', 'When did Park Geun-hye speak?'],
    [promise, 'why did she promise that', 'Why did Park Geun-hye promise that?'],
    [promise, 'what is her role', 'What is Park Geun-hye’s role?'],
    [declined, 'did he attend?', 'Did William Hague attend?'],
    [participant, 'what did he say?', 'What did Janos Martonyi say?'],
    [participant, 'what do they want', 'What does Hungary want?'],
    [attendance, 'where did they meet', 'Where did the officials meet?'],
    [
      attendance,
      'how long did it last?',
      'How long did the Seoul Conference on Cyber Space 2013 last?',
    ],
    [attendance, 'who was there?', 'Who was at the Seoul Conference on Cyber Space 2013?'],
    [
      promise,
      'is that the first one?',
      'Is the Seoul Conference on Cyber Space 2013 the first one?',
    ],
    [budapest, 'when was it', 'When was the Budapest conference of 2012?'],
    [callers, 'what did they say?', 'What did Julie Bishop and Carl Bildt say?'],
    [callers, 'and what did she say?', 'What did Julie Bishop say?'],
    [drowned, 'how old was he?', 'How old was Jory Teague?'],
    [mayor, 'what was her reason', 'What was Benedikta Shaw’s reason?'],
    [
      lumen('When does the Lumen 2 go on sale?', 'sale-date'),
      'how much does it cost?',
      'How much does Lumen 2 cost?',
    ],
    [quill, 'why did he say that?', 'Why did Dermot Quill say that?'],
    [master, 'what else did she say?', 'What else did Ines Carvalho say?'],
  ]);
});

describe('what the question has by a common noun', () => {
  understood([
    [ferry('When was the letter sent?'), 'what was in it?', 'What was in the letter?'],
    [ferry('Which ship was it?'), 'who owns it', 'Who owns the ship?'],
    [ferry('What did the rota say?'), 'who was it for?', 'Who was the rota for?'],
    [ferry('What did the woman say?'), 'where does she live?', 'Where does the woman live?'],
    [
      ferry('How many ships were damaged?', { text: 'Two ships' }),
      'how many of them sank?',
      'How many of the ships sank?',
    ],
    [
      ferry('Where did hotels take in families?', { text: 'Port Ashby' }),
      'who lives there?',
      'Who lives in Port Ashby?',
    ],
  ]);
  test.each([
    // The captain's words or the letter's: not certain.
    [ferry('Did the union answer the letter?'), 'when was it written?'],
    [ferry('What did the woman say?'), 'where does he live?'],
    [ferry('Who closed the inner harbour?', { text: 'Carvalho' }), 'what did they eat in it?'],
  ])('is not guessed', ({ then }, typed) => {
    expect(then(typed)).toMatchObject({ question: typed, read: 'in context' });
  });
});

describe('who was named, when something was said, and what comes after', () => {
  understood([
    [master, 'who is that?', 'Who is Ines Carvalho?'],
    [ferry('Did Quill call it reckless?'), 'who is he', 'Who is Dermot Quill?'],
    [quill, 'and the other one?', 'What did the other person say?'],
    [ferry('How many walked out?', { text: '310' }), 'how many again?', 'How many walked out?'],
  ]);
});

describe('after “who is”', () => {
  const union = { text: 'Seafarers Union' };
  understood([
    // Whoever else was spoken of, and whatever answers it.
    [quill.next('who is ines carvalho', [union]), 'how old is she', 'How old is Ines Carvalho?'],
    [ferry('who exactly is quill?', union), 'what does he say', 'What does Dermot Quill say?'],
    [
      seoul('Who sent a video?', { text: 'U.N. Secretary-General Ban Ki-moon' }),
      'what did he say',
      'What did Ban Ki-moon say?',
    ],
    [
      ferry('Who told Quill of it?', { text: 'the harbour master, Ines Carvalho' }),
      'what did she say',
      'What did Ines Carvalho say?',
    ],
  ]);
  test('of whom nothing is known, nobody of before is meant', () => {
    const { then } = quill.next('who is tove lund');
    expect(then('where does he live')).toMatchObject({ read: 'in context' });
    expect(quill.next('who is he?').then('where does he live')?.understoodAs).toBe(
      'Where does Dermot Quill live?',
    );
  });
});

describe('“who is that” after a question of who means the answer', () => {
  const captain = ferry('Who did Quill meet?', { text: 'Ines Carvalho' });
  const nobody = ferry('Who did Quill meet?', { text: 'deckhands' });

  understood([
    [captain, 'who is that?', 'Who is Ines Carvalho?'],
    [captain, 'who is she', 'Who is Ines Carvalho?'],
    // It can't be her.
    [seoul('Who did Hague meet?', { text: 'Park Geun-hye' }), 'who is he', 'Who is William Hague?'],
  ]);
  test.each(['who is that', 'who is he', 'who was this?'])(
    'as far as it is a name: %s',
    (typed) => {
      expect(nobody.then(typed)).toMatchObject({ question: typed, read: 'in context' });
    },
  );
});

test('who is named by what two are called is meant, and not who answers', () => {
  const story = articleKnowledge(
    'Doctor tells of the Orns\n\nMayor Ada Orn and Judge Tom Orn spoke. Dr Ines Falk, a doctor, said Orn stayed at home.',
    'orns.txt',
  );
  const answer = { text: 'Ines Falk' };
  const orn = conversation(story, 'orns', 'Did Orn stay at home?', [answer]);
  expect(orn.then('how was she treated?')?.understoodAs).toBeUndefined();
  const nobody = conversation(story, 'orns', 'Did it rain?', [answer]);
  expect(nobody.then('how was she treated?')?.understoodAs).toBe('How was Ines Falk treated?');
});

describe('a name before a pronoun is whom it means', () => {
  const twins = articleKnowledge(
    'Twins quarrel in Velm\n\nMayor Ada Orn and her brother, Judge Tom Orn, quarrelled. Ines Carvalho left.',
    'twins.txt',
  );
  const after = conversation(twins, 'twins', 'What did Ines Carvalho say?');
  test.each([
    // Whichever Orn is meant.
    'what did Orn say about her brother',
    'what did orn say about his sister',
    // Also somebody of whom nothing is known.
    'what did Tove Lund say about her house',
  ])('%s', (typed) => {
    expect(after.then(typed)?.understoodAs).toBeUndefined();
  });
  understood([[after, 'what did she say about Orn', 'What did Ines Carvalho say about Orn?']]);
});

describe('what would be no sentence is not how a question was understood', () => {
  const papers = ferry('Which ships sank?', { text: 'Two ships' });
  test.each([
    // One person is not several.
    [ferry('Who leads the Seafarers Union?', { text: 'Dermot Quill' }), 'how many of them'],
    [papers.next('which ones', [{ text: 'Two ships' }]), 'and the other ones?'],
    [ferry('What is the new Norlane ferry called?'), 'how long is it'],
  ])('%#: %s', ({ then }, typed) => {
    expect(then(typed)?.understoodAs).toBeUndefined();
  });
  understood([[papers, 'how many of them', 'How many of the ships?']]);
});

test('after “who said that” the question before is gone on from', () => {
  const asked = ferry('How many passengers were stranded?', { text: '4,000' });
  const said = asked.then('who said that');
  const after = asked.next(said?.question ?? '', [{ text: 'Norlane' }]);
  expect(after.turn).toMatchObject({ question: asked.turn.question });
  expect(after.turn.answers[0]?.text).toBe('Norlane');
});

test('persons of an article without a pack are asked about as it calls them', () => {
  const article = articleKnowledge(
    'Trial opens in Velm\n\nJudge Ana Orn opened the trial. Orn spoke first. Orn said little. Dr Tom Berg left.',
    'trial.txt',
  );
  const { then } = conversation(article, 'trial', 'What did Tom Berg say?');
  expect(then('and ana orn?')).toMatchObject({
    understoodAs: 'What did Ana Orn say?',
    question: 'What did Orn say?',
  });
  const other = conversation(article, 'trial', 'What did Ana Orn say?');
  expect(other.then('and tom berg?')?.question).toBe('What did Tom Berg say?');
});

describe('“he” and “she” are first whom the question is about', () => {
  const story = articleKnowledge(
    `Chairman asks the minister for an answer

Chairman Wren Finch asked Minister Charles Marlow to act on Monday. They met Mayor Anna Reed and Judge Paula Voss.

A letter from Tove Lund came late.
`,
    'finch.txt',
  );
  const asked = (question: string) => conversation(story, 'finch', question);

  understood([
    [asked('Did Anna Reed meet Paula Voss?'), 'when did she leave?', 'When did Anna Reed leave?'],
    [asked('What did Charles Marlow give Paula Voss?'), 'who is he?', 'Who is Charles Marlow?'],
    [asked('What did Charles Marlow give Paula Voss?'), 'who is she?', 'Who is Paula Voss?'],
  ]);

  test('where only the other is certain to be a man, it may be either', () => {
    const after = asked('What did Wren Finch ask Charles Marlow to do?');
    expect(after.then('who is he?')?.understoodAs).toBeUndefined();
    const unknown = asked('What did Tove Lund ask Charles Marlow to do?');
    expect(unknown.then('who is he?')?.understoodAs).toBeUndefined();
  });
});
