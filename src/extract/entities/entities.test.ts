import { describe, expect, test } from 'vitest';
import { reader } from '../../../tests/reader.ts';
import { readText } from '../article/article.ts';
import { labelled, type LabelledArticle } from '../attribution/spoken.ts';
import type { NamedEntity } from './entities.ts';

const OPENING = `Harbour town to build a wall against floods

A wall of three metres will rise along the harbour of Tarnmouth after two floods in one winter. The town has waited for it since the flood.

`;

function read(paragraphs: string): Promise<LabelledArticle> {
  const article = readText(`${OPENING}${paragraphs}\n`, { published: '2021-03-10' });
  return labelled(article, reader.model);
}

function entity({ mentions }: LabelledArticle, name: string): NamedEntity | undefined {
  return mentions.entities.find((each) => each.name === name);
}

/** Who says what has these words. */
function speakerOf({ article, spoken }: LabelledArticle, words: string): string | undefined {
  const said = spoken.find(({ attribution }) =>
    attribution.content.some(({ start, end }) => article.text.slice(start, end).includes(words)),
  );
  return said?.speakers[0]?.name;
}

describe('people', () => {
  test('are known by their full name, with the shorter ones as aliases', async () => {
    const found = await read(
      '“The wall is too late,” said Marta Quill, a shopkeeper. Quill lost her shop in January. “We will not wait again,” Ms Quill said.',
    );
    expect(entity(found, 'Marta Quill')).toMatchObject({ type: 'person' });
    expect(entity(found, 'Marta Quill')?.aliases).toContain('Quill');
    expect(speakerOf(found, 'too late')).toBe('Marta Quill');
    expect(speakerOf(found, 'wait again')).toBe('Marta Quill');
    expect(found.mentions.entities.filter(({ name }) => name.includes('Quill'))).toHaveLength(1);
  });

  test.each([
    [
      'an office before the name',
      '“It is done,” said Sandrian Foreign Minister Odo Quist.',
      'Odo Quist',
      'Foreign Minister',
    ],
    [
      'an office after it',
      '“It is done,” said Odo Quist, director of the Port Authority.',
      'Odo Quist',
      'director',
    ],
    [
      'a form of address',
      '“It is done,” said Dr Imelda Farrow of the Port Authority.',
      'Imelda Farrow',
      undefined,
    ],
    ['initials', '“It is done,” said J. R. Hale of the Port Authority.', 'J. R. Hale', undefined],
    [
      'particles',
      '“It is done,” said Pieter van der Aalst of the Port Authority.',
      'Pieter van der Aalst',
      undefined,
    ],
    [
      'accents and apostrophes',
      '“It is done,” said Zoë D’Rozário of the Port Authority.',
      'Zoë D’Rozário',
      undefined,
    ],
    [
      'a hyphen',
      '“It is done,” said Yun Byeong-ho of the Port Authority.',
      'Yun Byeong-ho',
      undefined,
    ],
  ])('with %s', async (_, paragraph, name, role) => {
    const found = await read(paragraph);
    expect(speakerOf(found, 'It is done')).toBe(name);
    expect(entity(found, name)?.type).toBe('person');
    if (role !== undefined) {
      const titles = entity(found, name)?.roles.map(({ title }) => title.toLowerCase());
      expect(titles?.join()).toContain(role.toLowerCase());
    }
  });

  test.each([
    [
      'she',
      'Mayor Ada Orn opened the hall on Monday. She said that the wall would hold for a century.',
    ],
    [
      'the mayor',
      'Mayor Ada Orn opened the hall on Monday. The mayor said that the wall would hold for a century.',
    ],
    [
      'her last name',
      'Mayor Ada Orn opened the hall on Monday. Orn said that the wall would hold for a century.',
    ],
  ])('are meant by “%s”', async (_, paragraph) => {
    expect(speakerOf(await read(paragraph), 'hold for a century')).toBe('Ada Orn');
  });

  test('two of one family are two', async () => {
    const found = await read(
      '“I heard the water,” said Marta Quill. Her brother, Tom Quill, was asleep. “She woke me,” Tom Quill said.',
    );
    expect(speakerOf(found, 'heard the water')).toBe('Marta Quill');
    expect(speakerOf(found, 'woke me')).toBe('Tom Quill');
  });
});

describe('a last name that only begins sentences', () => {
  test.each([
    [
      'whom “he” means behind it',
      'Odo Quist said that the wall was too late.\n\nFarrow openly admitted that it was too low. “It keeps no storm out,” he said.',
      'keeps no storm',
      'Farrow',
    ],
    [
      'who speaks by it',
      'Odo Quist waved the question away.\n\nBarlow refused to wait. “We build it now,” she said.',
      'build it now',
      'Barlow',
    ],
  ])('tells %s', async (_, paragraphs, words, speaker) => {
    expect(speakerOf(await read(paragraphs), words)).toBe(speaker);
  });

  test('is none where it is a word', async () => {
    const found = await read('Residents were angry. Workers stayed away. Floods came back.');
    expect(found.mentions.entities.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Residents|Workers|Floods/)]),
    );
  });
});

describe('bodies and countries', () => {
  test('a short form joins its full name', async () => {
    const found = await read(
      'The International Grain Council (IGC) said that prices would rise. The IGC also warned that stores were low.',
    );
    const speakers = new Set(
      found.spoken.flatMap(({ speakers: all }) => all.map(({ name }) => name)),
    );
    expect([...speakers]).toEqual(['International Grain Council']);
    expect(entity(found, 'International Grain Council')).toMatchObject({ type: 'organisation' });
    expect(entity(found, 'International Grain Council')?.aliases).toContain('IGC');
  });

  test('“the company” is the one that was named', async () => {
    const found = await read(
      'Brannock Foods closed its mill on Monday. The company said that the floor had given way.',
    );
    expect(speakerOf(found, 'floor had given way')).toBe('Brannock Foods');
  });

  test('“the union” is none that is called a school', async () => {
    const found = await read(
      'Lessons began again at Carrow North High School on Monday. The union said that it had demanded more.',
    );
    expect(speakerOf(found, 'demanded more')).not.toBe('Carrow North High School');
  });

  test('an office tells whose it is', async () => {
    const found = await read('“It is done,” said French President Odile Garnier.');
    expect(entity(found, 'Odile Garnier')?.roles).toEqual([
      { title: expect.stringMatching(/president$/i) as string, of: 'France' },
    ]);
  });
});

describe('what is no name', () => {
  test.each([
    ['a day', 'On Monday Police said that the road was open.', /^(?:On )?Monday/],
    [
      'the first word of a sentence',
      'Yesterday said it all. However, nobody came to the wall.',
      /^(?:Yesterday|However)$/,
    ],
    [
      'a heading in capitals',
      'WHAT HAPPENS NEXT\n\nThe council said that work would start in May.',
      /WHAT|NEXT/,
    ],
    ['a word in marks', 'The “Wave” hit the town, the council said.', /^Wave$/],
  ])('%s', async (_, paragraph, name) => {
    const { mentions } = await read(paragraph);
    const names = mentions.entities.filter(({ type }) => type === 'person');
    expect(names.filter((each) => name.test(each.name))).toEqual([]);
  });
});

describe('a last name that several bear', () => {
  const OF_BOTH =
    'Donald Orn spoke on Monday.\n\nEva Orn, his daughter, ran the office.\n\nEva Orn laughed.';
  test('is his whose whole name is told once, as the others get theirs each time', async () => {
    const article = await read(`${OF_BOTH}\n\n“It is late,” Orn said.`);
    expect(speakerOf(article, 'It is late')).toBe('Donald Orn');
  });

  test.each([
    ['who was named first', 'Odo Orn spoke for his wife, Eva Orn, on Monday.'],
    ['who was named first, as an owner', 'Odo Orn’s mill stood still. It was built by Eva Orn.'],
    ['who was named first, twice', 'Odo Orn came. Odo Orn spoke of Eva Orn on Monday.'],
  ])('is his %s', async (_, opening) => {
    const article = await read(`${opening}\n\n“It is late,” Orn said.`);
    expect(speakerOf(article, 'It is late')).toBe('Odo Orn');
  });

  test('stays his who was called so', async () => {
    const article = await read(
      `Donald Orn spoke on Monday.\n\n“It is early,” Orn said.\n\nEva Orn, his daughter, left.\n\n“It is late,” Orn said.`,
    );
    expect(speakerOf(article, 'It is late')).toBe('Donald Orn');
  });
});

test('what a hyphen ties to a name is no name', async () => {
  const article = await read('Shareholders of Velm-based Atticus Capital left on Monday.');
  expect(article.mentions.entities.map(({ name }) => name)).toContain('Atticus Capital');
  expect(article.mentions.entities.map(({ name }) => name).join()).not.toContain('based');
});

test('a year before a noun is no part of it', async () => {
  const { article } = await read('In 1998 the party left. The following year Bournemouth won.');
  const phrases = article.phrases.map(({ from, to }) =>
    article.words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
  expect(phrases).toContain('the party');
  expect(phrases).toContain('Bournemouth');
});

test.each([
  ['Nobody in Calder had thought that the Six Nations would come.', 'Six Nations'],
  ['Ann Smith works for the First Calder Bank in Selby.', 'First Calder Bank'],
  ['On Monday the Three Rivers Council met.', 'Three Rivers Council'],
])('a number is part of a name: %s', async (paragraph, name) => {
  expect(entity(await read(paragraph), name)).toBeDefined();
});

test('a number that opens a sentence is no part of a name', async () => {
  const found = await read('Two Tarnmouth councils met. The Tarnmouth Council left.');
  expect(found.mentions.entities.map(({ name }) => name).join()).not.toContain('Two');
});

test.each([
  ['an office', 'On Monday the board met Howard Dean. “It is late,” Dean said.', 'Howard Dean'],
  [
    'a verb behind it that looks like a noun',
    'Political analyst Odo Melber questions the plan. “It is late,” Melber said.',
    'Odo Melber',
  ],
  [
    'a party before',
    'They met Democrat Hillary Clinton. “It is late,” Clinton said.',
    'Hillary Clinton',
  ],
  [
    'a verb between two names',
    'Senator Elizabeth Warren grilled Odo Orn of the bank. “It is late,” Warren said.',
    'Elizabeth Warren',
  ],
])('a name with %s is known whole', async (_, paragraph, name) => {
  expect(speakerOf(await read(paragraph), 'It is late')).toBe(name);
});

test('a last name that is also a given one tells no gender', async () => {
  const found = await read('Warren came on Monday. “It is late,” Senator Warren said.');
  expect(entity(found, 'Warren')?.gender).toBeUndefined();
});

test.each([
  'They sued the U.S. Department of Justice.',
  'They sued the United Federation of Teachers.',
])('a body’s name goes on behind “of”, though an office follows: %s', async (paragraph) => {
  const names = (await read(paragraph)).mentions.entities.map(({ name }) => name);
  expect(names.some((name) => / of (?:Justice|Teachers)$/.test(name))).toBe(true);
});

test('a place is not the body that is called by it', async () => {
  const found = await read('They left Ohio. The Civil Liberties Union of Ohio sued. Ohio won.');
  expect(entity(found, 'Ohio')?.type).toBe('place');
  expect(entity(found, 'Civil Liberties Union of Ohio')?.type).toBe('organisation');
});
