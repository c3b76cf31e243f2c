import { describe, expect, test } from 'vitest';
import { spellOut } from './spelling.ts';

describe('chat spellings', () => {
  test.each([
    ['hu came n why', 'who came and why'],
    ['wen dose it start', 'when does it start'],
    ['dose Park agree', 'does Park agree'],
    ['were was she born', 'where was she born'],
    ['Were is the summit', 'where is the summit'],
    ['and were did they meet', 'and where did they meet'],
    ['ware are they going', 'where are they going'],
    ['Wat hapened 2nite', 'what hapened tonight'],
    ['how meny ppl r there', 'how many people are there'],
    ['whos the prez', 'who is the president'],
    ['why didnt she come', "why didn't she come"],
    ['wheres the govt gonna meet', 'where is the government going to meet'],
    ['what bout Hungary', 'what about Hungary'],
    ['who won b4 2012', 'who won before 2012'],
    ['y r ppl angry', 'why are people angry'],
    ['any1 from sweden', 'anyone from sweden'],
    ['who leads n korea', 'who leads north korea'],
    ['N. Korean troops n tanks', 'north Korean troops and tanks'],
    ["is s. africa's team out", "is south africa's team out"],
  ])('%s', (typed, meant) => {
    expect(spellOut(typed)).toBe(meant);
  });

  test.each([
    'Which dose was given?',
    'Were they there?',
    'were the talks a success',
    'What they were is unclear?',
    'Were wills read out?',
    'What dose of the vaccine?',
    'Who is Wen Jiabao?',
    'Did Hu Jintao come?',
    'What did the U.N. say?',
    'What did Gov. Newsom say?',
    'What happened in 500 bc?',
    'Who won the bout?',
    'Did the WHO warn?',
    "What's the theme?",
    'R&D spending',
    'vitamin n-acetyl',
    'the theorem n 1974',
    "What is it's Korea plan?",
    'the U.S. Korea command',
  ])('%s stays', (typed) => {
    expect(spellOut(typed)).toBe(typed);
  });
});
