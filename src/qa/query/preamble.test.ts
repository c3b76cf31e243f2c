import { describe, expect, test } from 'vitest';
import { withoutPreamble } from './preamble.ts';

describe('what is said around a question', () => {
  test.each([
    [
      "I'm writing an essay about internet governance and cyber norms, which cities hosted the earlier conferences?",
      'which cities hosted the earlier conferences?',
    ],
    ['My class is on floods - how many houses were damaged?', 'how many houses were damaged?'],
    [
      'As a student of law I wonder: which judge leads the inquiry?',
      'which judge leads the inquiry?',
    ],
    ['My neighbour told me that the bridge is gone, is the bridge gone?', 'is the bridge gone?'],
    ['according to the article, how many people died?', 'how many people died?'],
    ["Hi there, I'm new here and I was wondering, what was the theme?", 'what was the theme?'],
    ['hi, who is Park?', 'who is Park?'],
    ['Hello! Can you tell me who Park is?', 'who Park is?'],
    ['hey bot quick question: how many died', 'how many died'],
    ['ok so what did she promise lol', 'what did she promise'],
    ['sorry to bother you but who said that?', 'who said that?'],
    ['not sure if anyone knows but how long did it last', 'how long did it last'],
    ['i forgot, who represented Hungary?', 'who represented Hungary?'],
    ['One more question - who pays?', 'who pays?'],
    ['What i want to know is how many died', 'how many died'],
    ['can someone help me understand why the fund doubled', 'why the fund doubled'],
    ['Does anyone remember how many gates were opened?', 'how many gates were opened?'],
    ['any idea why?', 'why?'],
    ['sorry, i meant what did Park say', 'what did Park say'],
    ['no I mean, who won?', 'who won?'],
    ['we were asking where it was', 'where it was'],
    ['could u pls tell me the price of the Lumen 2', 'the price of the Lumen 2'],
    ['can you tell me when it started please', 'when it started'],
    ['who won because i need it for my homework', 'who won'],
    ['how many people came for my essay', 'how many people came'],
    ['who is Park, if you know?', 'who is Park?'],
    ['What was the theme, mate?', 'What was the theme?'],
    ['What is the theme? please', 'What is the theme?'],
    ['tell me about the theme', 'the theme'],
    ['what do you know about Hungary?', 'Hungary?'],
    ['any news on the strike?', 'the strike?'],
  ])('%s', (typed, asked) => {
    expect(withoutPreamble(typed)).toBe(asked);
  });
});

describe('several sentences', () => {
  test.each([
    ['who is Park? I need it for school', 'who is Park?'],
    ['I need this for school. Who attended? Thanks!', 'Who attended?'],
    ['Thanks! and who is Hague?', 'and who is Hague?'],
    ['thanks! and Hague?', 'and Hague?'],
    // The second would ask for nobody without the first.
    ['Who is Park? And when did she speak?', 'Who is Park?'],
    ['The dam burst on Tuesday. Why?', 'The dam burst on Tuesday. Why?'],
    ['I read that 11 died. Who are they?', 'I read that 11 died. Who are they?'],
  ])('%s', (typed, asked) => {
    expect(withoutPreamble(typed)).toBe(asked);
  });
});

describe('what belongs to the question stays', () => {
  test.each([
    'In 2012, who was president?',
    'After the flood, who resigned?',
    'The minister, who resigned, said what?',
    'can the mayor, who resigned, run again?',
    "I'm reading about the Seoul conference, where was it held?",
    'do you know if Park came?',
    'Is it true that Park came?',
    'What did Park say, and why?',
    'Seoul, 2013: who came?',
    'No country can solve the cyberspace issues alone',
    'So Young',
    'Right wing party',
    'Great Britain',
    'Dear John',
    'Question Time audience',
    'tell me more about it',
    "what's up with the dam",
    'and Hague?',
    "Who is Clinton's running mate?",
    'Does Clinton want to raise taxes on everyone?',
    'How many people have seen Mamma Mia! around the world?',
    'Information about an episode was contained on which disc?',
    'google release date',
    'How successful was Thank You?',
    'hi',
    'please',
    '',
  ])('%s', (typed) => {
    expect(withoutPreamble(typed)).toBe(typed);
  });
});
