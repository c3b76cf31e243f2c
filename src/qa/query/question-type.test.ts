import { describe, expect, test } from 'vitest';
import {
  asksForSeveral,
  LIST_TYPES,
  questionType,
  questionTypes,
  type QuestionType,
} from './question-type.ts';

/** Questions as people type them, by what sort of answer they want. */
const QUESTIONS: Readonly<Record<QuestionType, readonly string[]>> = {
  'yes-no': [
    'did the bridge hold?',
    'Is the mayor going to resign',
    'was anybody hurt??',
    'was it safe or not',
    'Has the ferry been found yet?',
    "isn't the dam 60 years old",
    'and will they rebuild it?',
    'so are the trains running again',
    'is it true that the chef quit?',
    'Can visitors go inside?',
    'were there any warnings before the slide?',
  ],
  overview: [
    'what happened?',
    'What’s going on',
    "what's this about",
    'tl;dr',
    'TLDR?',
    'summarise please',
    'give me a summary',
    'so what happened here?',
    'catch me up',
    "what's the story",
    'what happened at the meeting?',
    'what happened at the big climate summit',
    'What is it all about?',
    'whats this article about',
    'what is the story all about',
    'what are the key points',
    "what's the main point of this piece",
    'the main takeaways please',
    'give me a rundown of the article',
    'summary of the article please',
    'sum it up',
    'what does the article say?',
    'fill me in',
    "what's the latest",
    'whats the tldr',
    'any updates?',
    'any news on this',
    "what's new",
  ],
  said: [
    'what did the coach say about the injury?',
    'What has the union said?',
    'what does the minister think of the plan',
    "what was the airline's response?",
    'How did the owner explain the delay?',
    "what is the bishop's view",
    'what did she promise the families?',
    'what did police warn drivers about',
    'any quotes from the pilot?',
    'What were the neighbours saying?',
    'what did the captain write in his log?',
    'how did the union criticise the offer',
  ],
  'how-many': [
    'how many people drowned?',
    'How many goals did she score',
    'number of houses flooded',
    'what was the death toll?',
    'whats the turnout',
    'total number of votes cast?',
    'how many of them were children',
    'and how many got out?',
    'What was the headcount at the rally?',
    'what total did the police give?',
    'number of goats at the fair',
  ],
  'how-much': [
    'how much did the painting sell for?',
    'How much money is missing',
    'how big is the reward?',
    'how tall is the new tower',
    'what did the repair cost?',
    'price of a ticket?',
    'how fast was the train going',
    'how deep was the water?',
    'So how much rain fell',
    'what was the final price?',
    'what did the new footbridge over the canal cost',
    'what would a ticket to the final cost?',
  ],
  'how-long': [
    'how long was the strike?',
    'How long did it take to put the fire out',
    'how many days were they trapped?',
    'how many more weeks will it be closed',
    'for how long is he banned?',
    'how many years did she get?',
    'How long has the mine been shut',
    'how many hours did the talks last?',
    'and how long is the runway',
  ],
  when: [
    'when did the ship sink?',
    'When is the funeral',
    'what day is the vote?',
    'which year did it open',
    'what time did the alarm go off?',
    'since when has he been missing',
    'how soon will the road open?',
    'on what date was the verdict?',
    'ok when do they meet again',
    'when was the song number one before?',
  ],
  where: [
    'where did it crash?',
    'Where is she now',
    'which city is the final in?',
    'what country is he from',
    'in what village did this happen?',
    'where were the goats found',
    'Which venue has the concert?',
    'and where do they train?',
    'from where did the balloon take off?',
    'whereabouts did it land',
    'what is known of his whereabouts',
  ],
  why: [
    'why did the wall collapse?',
    'Why was the match stopped',
    'how come nobody noticed?',
    'what caused the fire?',
    'what led to the split?',
    'what was the reason for the recall?',
    'What is the purpose of the fund',
    'reason for the delay?',
    'but why then',
    'what is the aim of the law?',
    'why did the try not count?',
    'why did the price rise',
    'how come the number fell?',
    'what caused the price rise',
  ],
  who: [
    'who won?',
    'Who is the new director',
    'whose boat was it?',
    'to whom did they sell the club?',
    'which company built the lift?',
    'what team does he play for',
    'who found the letter',
    'which minister opened the tunnel?',
    'and who paid for it?',
    'who set the price?',
    'who let out how many people are on it',
  ],
  list: [
    'who attended the wedding?',
    'which countries voted against?',
    'what are the main demands',
    'list the prizes',
    'list the swing states',
    'name the two lost ships',
    'give me a list of the towns',
    'what does the union want list',
    'what names does the editor call him',
    'which reasons has the mayor given?',
    'who else was on board?',
    'name all the finalists',
    'which roads are closed?',
    'who took part?',
    'What were the conditions of the loan?',
    'what are some of the complaints',
    'What prizes did the film win?',
    'which women did he invite',
  ],
  how: [
    'how did the thieves get in?',
    'How was the leak found',
    'how do they get to school now?',
    'how will the river be cleaned?',
    'so how did he escape',
    'how does the vaccine work?',
    'How can people help',
    'ok so how is the dust removed?',
    'how did the number of users change',
  ],
  value: [
    'what did irelands minister call it',
    'what news does the captain bring',
    'what is the name of the lost ships company',
    'what happened at the trade center in 93',
    'what happened at the airport',
    'was he for or against the deal?',
    'is it a boy or a girl',
    'what is the name of the ship?',
    'what colour was the car',
    'which route does the bus take?',
    'which bus did he take?',
    'what did the jury decide?',
    'What kind of plane was it?',
    'what has changed since then',
    'what about the dog?',
    'at what speed limit',
    'what killed the fish?',
    'what led the list?',
    'which number made the band famous?',
    'what song got to number three',
    'What did she do in Number 10 before the election?',
    'what drove the price up',
    'which paper said how much he gave?',
    'what worries the union',
    'what lies behind the rise in the total?',
  ],
  words: [
    'bridge collapse victims',
    'ada orn',
    'train strike',
    'ferry owner',
    'the mayor',
    'new stadium roof',
    'velm bridge length',
    'pls more',
    'tickets for the match',
    'number 10',
  ],
};

describe.each(questionTypes)('%s', (type) => {
  test.each(QUESTIONS[type])('%s', (question) => {
    expect(questionType(question)).toBe(type);
  });

  test('has enough examples', () => {
    expect(QUESTIONS[type].length).toBeGreaterThanOrEqual(8);
  });
});

test('capitals, apostrophes and marks at the end change nothing', () => {
  for (const questions of Object.values(QUESTIONS)) {
    for (const question of questions) {
      const type = questionType(question);
      const bare = question.replace(/[?!. ]+$/, '');
      const forms = [`${bare}?!`, `${bare} ??`, bare, bare.toUpperCase(), bare.replace(/'/g, '’')];
      expect(forms.map((form) => questionType(form))).toEqual(forms.map(() => type));
    }
  }
});

test('what several people say and lists are answered by several sentences', () => {
  expect([...LIST_TYPES].sort()).toEqual(['list', 'said']);
});

test.each([
  ['What was she working on when she died?', 'value'],
  ['how did he feel when the wall fell', 'how'],
  ['new president starts when', 'when'],
  ['By when must it be paid?', 'when'],
])('the first word that asks tells: %s', (question, type) => {
  expect(questionType(question)).toBe(type);
});

describe('several are asked for', () => {
  test.each([
    'Who were the guests?',
    'who else came',
    'Which big teams played?',
    "what kind of people came, and what's the stuff they ate",
    'Which ones left?',
  ])('by “%s”', (question) => {
    expect(asksForSeveral(question)).toBe(true);
  });

  test.each([
    'Who came?',
    'Which team won?',
    'What worries the union?',
    'What does the bus cost?',
    'Which species is it?',
  ])('not by “%s”', (question) => {
    expect(asksForSeveral(question)).toBe(false);
  });
});
