/** Who speaks, as a person or a body with a name: pronouns, offices and short names resolved. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/ingest/article.ts';
import { draftAttributions } from '../../src/ingest/attributions.ts';
import { resolveSpeakers } from '../../src/ingest/coreference.ts';
import { readMentions } from '../../src/ingest/entities.ts';

/** A verb that can only tell of speech. */
const SPEECH = /^(?:said|added)$/;

/** Who says what is said with a verb of speech, in the order of the story; a dash where nobody has a name. */
function speakersIn(story: string): string[] {
  const article = readText(`Harbour town to build a wall against floods\n\n${story}\n`);
  const attributions = draftAttributions(article);
  const speakers = resolveSpeakers(article, attributions, readMentions(article));
  return attributions
    .filter(({ cue }) => SPEECH.test(article.text.slice(cue.start, cue.end)))
    .map((each) => speakers.get(each)?.name ?? '–');
}

describe('pronouns', () => {
  test('"she" is the woman who spoke before', () => {
    const story = `“We need the wall,” said Marta Quill. She said that the town could not wait any longer.`;
    expect(speakersIn(story)).toEqual(['Marta Quill', 'Marta Quill']);
  });

  test('"he" is the man who was named last', () => {
    const story = `Mr. Olin Brandt has run the harbour since 1999. “No boat was lost,” he said.`;
    expect(speakersIn(story)).toEqual(['Olin Brandt']);
  });

  test('"she" is not a man, though he was named last', () => {
    const story = `Ms. Marta Quill met Mr. Olin Brandt on Friday. “No boat was lost,” she said.`;
    expect(speakersIn(story)).toEqual(['Marta Quill']);
  });
});

describe('short mentions', () => {
  test('a last name is the full name', () => {
    const story = `“We need the wall,” said Marta Quill. “It will cost a lot,” Quill added.`;
    expect(speakersIn(story)).toEqual(['Marta Quill', 'Marta Quill']);
  });

  test('a title before the last name does not make another person', () => {
    const story = `“We need the wall,” said Marta Quill. “It will cost a lot,” Ms. Quill added.`;
    expect(speakersIn(story)).toEqual(['Marta Quill', 'Marta Quill']);
  });

  test('an office is who holds it', () => {
    const story = `Finance Minister Marta Quill came to the harbour on Friday. The minister said that the state would pay for the wall.`;
    expect(speakersIn(story)).toEqual(['Marta Quill']);
  });

  test('"the company" is the body that was named', () => {
    const story = `Tarnmouth Ferries Ltd. stopped all its boats on Monday. The company said that no one was hurt.`;
    const [name] = speakersIn(story);
    expect(name).toMatch(/^Tarnmouth Ferries/);
  });
});

describe('titles and affiliations', () => {
  test.each([
    ['an office before the name', 'Foreign Secretary Marta Quill said that the talks had failed.'],
    [
      'an office after the name',
      'Marta Quill, secretary-general of the Coast Union, said that the talks had failed.',
    ],
    [
      'a country and an office',
      'British Foreign Secretary Marta Quill said that the talks had failed.',
    ],
    ['where someone is from', 'Marta Quill from Norway said that the talks had failed.'],
  ])('%s belongs to it', (_name, story) => {
    expect(speakersIn(story)).toEqual(['Marta Quill']);
  });

  test('the office is kept with the name', () => {
    const article = readText(
      'Talks fail\n\nBritish Foreign Secretary Marta Quill said that the talks had failed.\n',
    );
    const quill = readMentions(article).entities.find(({ name }) => name === 'Marta Quill');
    expect(quill?.roles.map(({ title }) => title.toLowerCase())).toEqual([
      expect.stringContaining('foreign secretary'),
    ]);
  });
});

test('a body speaks under its own name', () => {
  const story = `The Coast Union said that the talks had failed.`;
  expect(speakersIn(story)).toEqual(['Coast Union']);
});

test('nobody is made up where nobody is named', () => {
  const story = `It was said that the talks had failed. Some believe that they will go on.`;
  expect(speakersIn(story).filter((name) => name !== '–')).toEqual([]);
});
