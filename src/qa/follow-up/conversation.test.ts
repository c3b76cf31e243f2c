import { describe, expect, test } from 'vitest';
import {
  conversation,
  ferry,
  flood,
  lumen,
  packs,
  seoul,
  SEOUL,
  type Conversation,
  understood,
} from './fixture.ts';

const promise = seoul('What did Park promise?', 'park-developing-nations', 'park-it-industry');
const attendance = seoul('How many officials attended the conference?', 'attendance');
const callers = seoul('Who called for more exchanges?', 'exchanges-callers');
const legislation = seoul('What did Ban say about legislation?', 'ban-legislation');
const topics = seoul('Which topics will be discussed?', 'topics');
const participant = seoul('Who represented Hungary?', 'martonyi-participant');
const declined = seoul('What did Hague say about spam?');
const evacuated = flood('How many people were evacuated?', 'evacuated-first');
const price = lumen('What is the price of the Lumen 2?', 'price');
const stranded = ferry('How many passengers were stranded?', { text: '4,000' });
const quill = ferry('What did Dermot Quill say?', {
  text: 'We will not sail until the rota changes',
  speaker: 'Dermot Quill',
});
const master = ferry('Who closed the inner harbour?', { text: 'Carvalho' });
const damaged = ferry('Were any ships damaged?', { text: 'Two ships' });

/** Which facts go on with a list, by their ids. */
const ids = (after: Conversation, typed: string): string[] =>
  (after.then(typed)?.further ?? []).map(({ id }) => id);

describe('a list that goes on', () => {
  understood([
    [topics, 'the other two?', 'Which other topics will be discussed?'],
    [topics, 'and what about the rest?', 'Which other topics will be discussed?'],
    [seoul('What are the topics?', 'topics'), 'the others?', 'What are the other topics?'],
    [callers, 'who else?', 'Who else called for more exchanges?'],
    [callers, 'anyone else?', 'Who else called for more exchanges?'],
    [promise, 'tell me more', 'What else did Park Geun-hye promise?'],
    [promise, 'anything else?', 'What else did Park Geun-hye promise?'],
    [promise, 'who else?', 'What did others promise?'],
    [legislation, 'what else?', 'What else did Ban Ki-moon say about legislation?'],
    [evacuated, 'who else?', 'Who else was evacuated?'],
    [promise, 'who else was there?', 'Who else was at the Seoul Conference on Cyber Space 2013?'],
    [quill, 'and what else did he say?', 'What else did Dermot Quill say?'],
    [master, 'is that all?', 'Who else closed the inner harbour?'],
  ]);

  test('without what was shown', () => {
    expect(topics.then('the others?')?.except).toEqual(topics.turn.shown);
    expect(quill.then('anything else?')?.except).toHaveLength(1);
    expect(declined.then('what else?')?.except).toBeUndefined();
  });

  test('with the approved facts of the speaker, on the topic that was asked', () => {
    expect(ids(promise, 'what else did she say about spam?')).toEqual(['park-rising']);
    expect(ids(promise, 'what else did she say?')).toContain('park-norms');
    expect(ids(promise, 'what else did she say?')).not.toContain('park-it-industry');
    expect(ids(promise, 'what else did she say?')).not.toContain('hague-it-security');
    // More calls of anybody are no answer to who else called for exchanges.
    expect(ids(callers, 'who else?')).toEqual([]);
    expect(ids(participant, 'who else?')).toContain('bildt-participant');
    expect(ids(participant, 'who else?')).not.toContain('martonyi-participant');
  });

  test.each(['more details', 'tell me more about it', 'go on', 'can you elaborate?'])(
    '%s: the question once more, without a word that it was understood so',
    (typed) => {
      expect(promise.then(typed)).toMatchObject({ question: 'What did Park Geun-hye promise?' });
      expect(promise.then(typed)?.understoodAs).toBeUndefined();
    },
  );
});

describe('what nobody can put into a question is asked as it was typed, of the event in view', () => {
  test.each([
    [attendance, 'and Hague?'],
    [attendance, 'what about Hungary'],
    [topics, 'and the bridge?'],
    [callers, 'what did he think of it?'],
    [promise, 'did he?'],
    [promise, 'is that true?'],
    [promise, 'what does that mean?'],
    [promise, 'the first one?'],
    [promise, 'both of them?'],
    [promise, 'what happened next?'],
    [promise, 'tl;dr'],
    [promise, "what's this about?"],
    [price, 'why?'],
    [evacuated, 'to whom did it?'],
    [flood('How many people drowned?', 'teague-drowned'), 'by whom?'],
    [flood('How many people injured in the flood died?'), 'why?'],
    [seoul('Who is the president of South Korea?', 'park-participant'), 'why?'],
    [lumen('Where is the depot?'), 'why?'],
    [lumen('theme of the launch'), 'why?'],
    [seoul('Where was Park?'), 'when?'],
    [declined, 'who said that?'],
    [declined, 'who else?'],
    [seoul('Did Park meet Hague?'), 'what did they talk to him about?'],
    // A headline is no name for an event.
    [stranded, 'is that the first one?'],
    [stranded, 'how long did it last?'],
    [stranded, 'who was there?'],
    [quill, 'what did they say to her?'],
    [damaged, 'who?'],
    [master, 'and the dolphins?'],
  ] as const)('%#: %s', (after, typed) => {
    const { eventId } = after.turn;
    expect(eventId).toBeDefined();
    expect(after.then(typed)).toEqual(expect.objectContaining({ question: typed, eventId }));
    expect(after.then(typed)?.understoodAs).toBeUndefined();
  });
});

describe('a question that stands on its own is left alone', () => {
  test.each([
    'Who is William Hague?',
    'What did Hague say about his own country?',
    'Did Park say that she would come?',
    'How many people died in the flood?',
    'Is it true that Hungary took part?',
    'How long does it take to get to Budapest?',
    'Which minister said that his country would help?',
    'What was the theme?',
    'Who are the people that died?',
    'Are there other countries that have such norms?',
    'Hague',
    'are you there?',
    'no, thanks',
    'Budapest conference',
    'Who was the man who told the mayor of the town where the flood began that he had no telephone?',
  ])('%s', (typed) => {
    expect(declined.then(typed)).toBeUndefined();
  });

  test('and so is any question when nothing was asked of an event before', () => {
    const nothing = conversation({ ...packs, events: [] }, 'none', 'What happened?');
    expect(nothing.then('why?')?.eventId).toBeUndefined();
    expect(nothing.then('and the bridge?')).toBeUndefined();
  });
});

describe('a longer conversation', () => {
  test('goes on after a decline, which names nobody', () => {
    const later = promise.next('Was the weather good?');
    expect(later.turn).toMatchObject({ eventId: SEOUL, answers: [] });
    expect(later.then('what did she say about spam?')?.question).toBe(
      'What did Park Geun-hye say about spam?',
    );
  });

  test('goes back to whom it was about before, where the sources tell her from him', () => {
    const later = promise.next('What did Hague pledge?', ['hague-it-security']);
    expect(later.then('did he attend?')?.question).toBe('Did William Hague attend?');
    expect(later.then('did she attend?')?.question).toBe('Did Park Geun-hye attend?');
    const third = later.next('Who is Ban Ki-moon?', ['ban-participant']);
    expect(third.then('what else did she say?')?.question).toBe('What else did Park Geun-hye say?');
  });

  test('shows nothing twice', () => {
    const later = promise.next('What else did Park say?', ['park-norms', 'park-rising']);
    expect(ids(later, 'what else did she say?')).not.toContain('park-norms');
    expect(later.turn.shown).toHaveLength(4);
  });

  test('leaves the event when the question names someone of another', () => {
    expect(promise.then('and Benedikta Shaw?')).toEqual({
      question: 'What did Benedikta Shaw promise?',
      understoodAs: 'What did Benedikta Shaw promise?',
      read: 'both ways',
      about: 'Benedikta Shaw',
    });
  });

  test('keeps near passages, and no choices', () => {
    const near = conversation(packs, SEOUL, 'What did Park ask for?', ['park-norms'], 'near');
    expect(near.turn.answers).toHaveLength(1);
    expect(near.then('when did she say that?')?.question).toBe('When did Park Geun-hye say that?');
    const choice = conversation(packs, SEOUL, 'How many came?', ['attendance'], 'ambiguous');
    expect(choice.turn).toMatchObject({ answers: [], shown: [], eventId: SEOUL });
    expect(choice.then('why?')?.question).toBe('why?');
  });

  test('stays with whom was asked about, whoever tells it', () => {
    const told = flood('How old was Teague?', { text: '34', speaker: 'Brannoc Steele' });
    expect(told.then('how did he die?')?.question).toBe('How did Jory Teague die?');
  });

  test('quotes a short answer with its sentence to ask who said it', () => {
    expect(stranded.then('who said that?')?.question).toBe(
      'Who said “A strike by deckhands stopped all Norlane ferries on Friday and left 4,000 passengers stranded in Port Ashby”?',
    );
    expect(legislation.then('says who?')?.question).toBe(
      'Who said “National-level legislation should be strengthened”?',
    );
  });
});
