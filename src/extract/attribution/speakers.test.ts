import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { readMentions } from '../entities/entities.ts';
import { withSpeakers } from './speakers.ts';

const OPENING = 'Council closes the old pier\n\nThe council voted on Monday to close the pier.\n\n';

/** The speakers of a source that the labels found in a paragraph; the cue is "said". */
function speakersOf(paragraph: string, source: string) {
  const article = readText(`${OPENING}${paragraph}\n`);
  const spanOf = (words: string) => {
    const start = article.text.lastIndexOf(words);
    return { start, end: start + words.length };
  };
  const attribution = {
    ...{ mode: 'direct' as const, content: [spanOf('“It is late,”')], cue: spanOf('said') },
    ...{ source: spanOf(source), contentProbability: 1, sourceProbability: 1 },
  };
  const [spoken] = withSpeakers(article, [attribution], readMentions(article));
  return spoken?.speakers.map(({ name, found }) => `${name}, ${found}`);
}

test.each([
  ['the name', '“It is late,” said Marta Quill.', 'Marta Quill', ['Marta Quill, named']],
  ['a part of the name', '“It is late,” said Marta Quill.', 'Marta', ['Marta Quill, named']],
  [
    'a list of names',
    '“It is late,” said Marta Quill of Calder, Tom Berg and Odo Quist.',
    'Marta Quill of Calder, Tom Berg and Odo Quist',
    ['Marta Quill, named', 'Tom Berg, named', 'Odo Quist, named'],
  ],
  [
    'a list behind what describes them',
    'Two bakers, Marta Quill and Tom Berg, said: “It is late,”',
    'Two bakers, Marta Quill and Tom Berg',
    ['Marta Quill, named', 'Tom Berg, named'],
  ],
  [
    'a list that ends in a group',
    '“It is late,” said Marta Quill, Tom Berg and others.',
    'Marta Quill, Tom Berg and others',
    ['Marta Quill, named'],
  ],
  [
    'what is written, by whom it is',
    '“It is late,” said a University of Calder/Calder Tribune poll.',
    'a University of Calder/Calder Tribune poll',
    [],
  ],
  [
    'a body before its verb',
    'The Bank of Calder reports that “It is late,” on Monday.',
    'The Bank of Calder',
    ['Bank of Calder, named'],
  ],
  [
    'what a description is of',
    '“It is late,” said a young mother of three.',
    'a young mother',
    ['Young mother of three, group'],
  ],
  [
    'only what describes her',
    '“It is late,” said Marta Quill, a baker.',
    'a baker',
    ['Marta Quill, named'],
  ],
  [
    'only where she is from',
    '“It is late,” said Marta Quill of the Port Authority.',
    'the Port Authority',
    ['Marta Quill, named'],
  ],
  [
    'the place she is from, after her age and work',
    'One of them, Marta Quill, 42, a baker from Calder, said: “It is late,”',
    'Calder',
    ['Marta Quill, named'],
  ],
  [
    'the end of his body’s name',
    'Tom Berg, the head of the Old and New Ports Union said: “It is late,”',
    'New Ports Union',
    ['Tom Berg, named'],
  ],
  [
    'a place after another’s clause',
    'After Marta Quill left, a baker from Calder said: “It is late,”',
    'Calder',
    ['Calder, named'],
  ],
  [
    'a subject after another’s clause',
    'When Marta Quill left, officials said “It is late,” on Monday.',
    'officials',
    ['Officials, group'],
  ],
  [
    'a description before the name',
    '“It is late,” said the head of the port, Marta Quill, on Monday.',
    'the head of the port, Marta Quill',
    ['Marta Quill, named'],
  ],
  [
    'two together',
    '“It is late,” said Marta Quill and Tom Berg.',
    'Marta Quill and Tom Berg',
    ['Marta Quill, named', 'Tom Berg, named'],
  ],
  ['a group', '“It is late,” said officials.', 'officials', ['Officials, group']],
  [
    'what is written',
    '“It is late,” said a port report.',
    'a port report',
    ['Port report, document'],
  ],
  [
    'what is written and has a name',
    '“It is late,” the Calder Tribune Poll said.',
    'the Calder Tribune Poll',
    ['Calder Tribune Poll, document'],
  ],
  [
    'a work and who made it',
    'Song of the Sea director Marta Quill said: “It is late,”',
    'Song of the Sea director Marta Quill',
    ['Marta Quill, named'],
  ],
  [
    'a work between marks and who is in it',
    '“Tides” actress Marta Quill said it was late.',
    '“Tides” actress Marta Quill',
    ['Marta Quill, named'],
  ],
  [
    'somebody beside one of theirs',
    'Marta Quill of the old party Tom Berg left said it was late.',
    'Marta Quill of the old party',
    ['Marta Quill, named'],
  ],
  ['a post', '“It is late,” said a blog post.', 'a blog post', ['Blog post, document']],
  [
    'an office behind the body that it is of',
    '“It is late,” the Calder Council chief said.',
    'the Calder Council chief',
    ['Calder Council chief, group'],
  ],
  ['one who is not known', '“It is late,” said the chairman.', 'the chairman', []],
])('a source that is %s', (_, paragraph, source, speakers) => {
  expect(speakersOf(paragraph, source)).toEqual(speakers);
});

test('whom “he” means is left open where two fit about as well', () => {
  const men = 'A letter came from Mr Odo Quist to Mr Karl Marsh.';
  expect(speakersOf(`${men} “It is late,” he said.`, 'he')).toEqual(['He, unclear']);
  expect(speakersOf('Mr Odo Quist came. “It is late,” he said.', 'he')).toEqual([
    'Odo Quist, pronoun',
  ]);
});

test.each([
  ['continued', 'he', ['Odo Quist, pronoun']],
  ['went on', 'he', ['Odo Quist, pronoun']],
  ['added', 'she', ['She, unclear']],
  ['shouted', 'he', ['He, unclear']],
])('whoever goes on is who spoke last, if “%s” tells that of “%s”', (cue, pronoun, expected) => {
  const article = readText(
    `${OPENING}“It is late,” said Mr Odo Quist. A letter named Mr Karl Marsh. “It rains,” ${pronoun} ${cue}.\n`,
  );
  const spanOf = (words: string) => {
    const start = article.text.lastIndexOf(words);
    return { start, end: start + words.length };
  };
  const saying = (content: string, by: string, how: string) => ({
    ...{ mode: 'direct' as const, content: [spanOf(content)], cue: spanOf(how) },
    ...{ source: spanOf(by), contentProbability: 1, sourceProbability: 1 },
  });
  const [, spoken] = withSpeakers(
    article,
    [saying('“It is late,”', 'Mr Odo Quist', 'said'), saying('“It rains,”', pronoun, cue)],
    readMentions(article),
  );
  expect(spoken?.speakers.map(({ name, found }) => `${name}, ${found}`)).toEqual(expected);
});
