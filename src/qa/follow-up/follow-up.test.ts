import { describe, expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { conversation, ferry, flood, lumen, seoul, understood } from './fixture.ts';

const promise = seoul('What did Park promise?', 'park-developing-nations', 'park-it-industry');
const attendance = seoul('How many officials attended the conference?', 'attendance');
const callers = seoul('Who called for more exchanges?', 'exchanges-callers');
const legislation = seoul('What did Ban say about legislation?', 'ban-legislation');
const topics = seoul('Which topics will be discussed?', 'topics');
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

describe('another in its place', () => {
  understood([
    [promise, 'and Hague?', 'What did William Hague promise?'],
    [promise, 'And the UK foreign secretary', 'What did William Hague promise?'],
    [promise, 'ok, what about wiliam hague??', 'What did William Hague promise?'],
    [promise, 'how about Hungary', 'What did Hungary promise?'],
    [promise, 'and Britain?', 'What did the United Kingdom promise?'],
    [promise, 'and the UK?', 'What did the United Kingdom promise?'],
    [promise, 'and the ITU?', 'What did the International Telecommunication Union promise?'],
    [promise, 'and Obama?', 'What did Obama promise?'],
    [promise, 'and the Swedish one?', 'What did Carl Bildt promise?'],
    [declined, 'and Park?', 'What did Park Geun-hye say about spam?'],
    [participant, 'what about Sweden', 'Who represented Sweden?'],
    [participant, 'and in 2012?', 'Who represented Hungary in 2012?'],
    [budapest, 'and the London one?', 'Where was the London conference?'],
    [seoul('What happened in 2011?'), 'and in 2012?', 'What happened in 2012?'],
    [
      seoul('Who is the president of South Korea?'),
      'and Sweden?',
      'Who is the president of Sweden?',
    ],
    [seoul('Did Park attend?', 'park-speech'), 'and Bildt too?', 'Did Carl Bildt attend?'],
    [flood('What do the hydrologists want?'), 'and Kellan?', 'What does Yusra Kellan want?'],
    [attendance, 'what about countries', 'How many countries attended the conference?'],
    [attendance, 'and from Hungary?', 'How many officials attended the conference from Hungary?'],
    [evacuated, 'and arrests?', 'How many arrests were there?'],
    [legislation, 'and about loopholes?', 'What did Ban Ki-moon say about loopholes?'],
    [legislation, 'what about the framework', 'What did Ban Ki-moon say about the framework?'],
    [legislation, 'and Hague', 'What did William Hague say about legislation?'],
    [price, 'and the weight?', 'What is the weight of the Lumen 2?'],
    [price, 'what about the Grand', 'What is the price of the Lumen 2 Grand?'],
    [attendance, 'and the theme?', 'What is the theme?'],
    [attendance, 'what about the speakers', 'How many speakers attended the conference?'],
    [
      ferry('When was the first ferry cancelled?'),
      'and the second one?',
      'When was the second ferry cancelled?',
    ],
    [mayor, 'and the residents?', 'What did the residents ask for?'],
    [mayor, 'and Grenn?', 'What did Odalys Grenn ask for?'],
    [quill, 'and Carvalho?', 'What did Ines Carvalho say?'],
    [quill, 'and the police?', 'What did the police say?'],
    [quill, 'what about Norlane', 'What did Norlane say?'],
  ]);
});

describe('the last question in another type', () => {
  understood([
    [promise, 'why?', 'Why did Park Geun-hye promise that?'],
    [promise, 'how come', 'Why did Park Geun-hye promise that?'],
    [promise, 'when was that?', 'When did Park Geun-hye promise that?'],
    [legislation, 'why', 'Why did Ban Ki-moon say that about legislation?'],
    [attendance, 'why?', 'Why did the officials attend the conference?'],
    [attendance, 'when was that?', 'When was the Seoul Conference on Cyber Space 2013?'],
    [
      attendance,
      'from which countries?',
      'From which countries did the officials attend the conference?',
    ],
    [budapest, 'when?', 'When was the earlier conference?'],
    [callers, 'when?', 'When did they call for more exchanges?'],
    [evacuated, 'where?', 'Where were the people evacuated?'],
    [evacuated, 'by whom?', 'By whom were the people evacuated?'],
    [topics, 'and when?', 'When will those topics be discussed?'],
    [flood('Did the mayor resign?'), 'why not?', "Why didn't the mayor resign?"],
    [flood('How long did the emergency last?'), 'why?', 'Why did the emergency last that long?'],
    [master, 'why?', 'Why did Carvalho close the inner harbour?'],
    [stranded, 'where was that?', 'Where were the passengers stranded?'],
    [damaged, 'how?', 'How were ships damaged?'],
    [quill, 'where?', 'Where did Dermot Quill say that?'],
  ]);
});

describe('what is counted and chosen', () => {
  understood([
    [attendance, 'which ones?', 'Which officials attended the conference?'],
    [attendance, 'who were they?', 'Which officials attended the conference?'],
    [evacuated, 'who?', 'Who was evacuated?'],
    [topics, 'how many are there?', 'How many topics will be discussed?'],
    [callers, 'how many of them?', 'How many people called for more exchanges?'],
    [seoul('What are the topics?', 'topics'), 'how many?', 'How many topics are there?'],
    [damaged, 'which ones?', 'Which ships were damaged?'],
    [damaged, 'how many?', 'How many ships were damaged?'],
    [ferry('Did any ships sink?'), 'which ones?', 'Which ships sank?'],
  ]);
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
    expect(then(typed)).toMatchObject({ question: typed, isUnclear: true });
  });
});

describe('who was named, when something was said, and what comes after', () => {
  understood([
    [master, 'who is that?', 'Who is Ines Carvalho?'],
    [ferry('Did Quill call it reckless?'), 'who is he', 'Who is Dermot Quill?'],
    [
      ferry('Who said that the rota must change?'),
      'when did he say that?',
      'When did he say that the rota must change?',
    ],
    [quill, 'and the other one?', 'What did the other person say?'],
    [ferry('How old is Ines Carvalho?'), 'and the man?', 'How old is the man?'],
    [ferry('When did the strike start?'), 'for how long?', 'How long did the strike last?'],
    [ferry('How many walked out?', { text: '310' }), 'how many again?', 'How many walked out?'],
  ]);
});

test('an answer to what was not understood is the nearest passage at most', () => {
  const { then } = ferry('How much is the fare?');
  expect(then('for how long?')).toMatchObject({ question: 'for how long?', isUnclear: true });
});

test('persons of an article without a pack are asked about as it calls them', () => {
  const article = articleKnowledge(
    'Trial opens in Velm\n\nJudge Ana Orn opened the trial. Orn spoke first. Orn said little. Dr Tom Berg left.',
    'trial.txt',
  );
  const { then } = conversation(article, 'trial', 'Did Tom Berg leave?');
  expect(then('and ana orn?')).toMatchObject({
    understoodAs: 'Did Ana Orn leave?',
    question: 'Did Orn leave?',
  });
  const other = conversation(article, 'trial', 'Did Ana Orn leave?');
  expect(other.then('and tom berg?')?.question).toBe('Did Tom Berg leave?');
});

describe('ordinals', () => {
  understood([
    [
      ferry('How much did it cost in the first year?'),
      'and the second?',
      'How much did it cost in the second year?',
    ],
  ]);
});

describe('what else a last question can be asked of', () => {
  understood([
    [ferry('Where did she die?'), 'and her friend?', 'Where did her friend die?'],
    [ferry('What is the inflation rate?'), 'and the interest rate?', 'What is the interest rate?'],
    [ferry('Who is the mayor?'), 'and the judges?', 'Who are the judges?'],
    [
      ferry('How many deckhands will be hired?', { text: '310' }),
      'by who?',
      'By whom will the deckhands be hired?',
    ],
    [
      ferry('When was she taken to the hospital?'),
      'which one?',
      'To which hospital was she taken?',
    ],
    [ferry('Did he sign the deal?'), 'which one?', 'Which deal did he sign?'],
    [
      ferry('Which newspaper reported the leaks?'),
      'how many were there?',
      'How many leaks were there?',
    ],
    [master, 'when did she do that?', 'When did Carvalho close the inner harbour?'],
  ]);
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

  test('what they say about “it” is near at most, as it is not known what that is', () => {
    const after = asked('When was Charles Marlow told?').then('what did he say about it?');
    expect(after).toMatchObject({
      understoodAs: 'What did Charles Marlow say about it?',
      isUnclear: true,
    });
  });
});
