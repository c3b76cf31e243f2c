import { describe, expect, test } from 'vitest';
import { readText, type Article } from '../../src/ingest/article.ts';
import { draftAttributions, type Attribution } from '../../src/ingest/attributions.ts';

/** A story's first paragraphs, so that what is tested stands where such sentences stand. */
const OPENING = `Harbour town to build a wall against floods

A wall of three metres will rise along the harbour of Tarnmouth after two floods in one winter. The work starts in May and costs 40 million crowns.

`;

function read(paragraphs: string): { article: Article; drafts: Attribution[] } {
  const article = readText(`${OPENING}${paragraphs}\n`);
  return { article, drafts: draftAttributions(article) };
}

/** The parts of what is said, without the marks, stops and spaces around each. */
function contentOf(article: Article, draft: Attribution): string[] {
  return draft.content.map(({ start, end }) =>
    article.text.slice(start, end).replace(/^[\s“”"',.;:]+|[\s“”"',.;:]+$/g, ''),
  );
}

function speakerOf({ words }: Article, { speaker }: Attribution): string {
  return words
    .slice(speaker?.from, speaker?.to)
    .map(({ text }) => text)
    .join(' ');
}

function cueOf({ text }: Article, { cue }: Attribution): string {
  return text.slice(cue.start, cue.end);
}

/** The one draft with a cue, as plain data. */
function saidWith(cue: string, paragraphs: string) {
  const { article, drafts } = read(paragraphs);
  const found = drafts.filter((draft) => cueOf(article, draft) === cue);
  expect(drafts.map((draft) => cueOf(article, draft))).toContain(cue);
  const [draft] = found;
  if (!draft) throw new Error(`no draft with the cue "${cue}"`);
  return {
    mode: draft.mode,
    content: contentOf(article, draft),
    speaker: speakerOf(article, draft),
    kind: draft.kind,
  };
}

describe('direct speech', () => {
  test.each([
    [
      'speaker and cue after it',
      '“We should have built it ten years ago,” the mayor said.',
      { cue: 'said', content: ['We should have built it ten years ago'], speaker: 'the mayor' },
    ],
    [
      'cue before its speaker',
      '“The water came in the night and nobody warned us,” said Marta Quill.',
      {
        cue: 'said',
        content: ['The water came in the night and nobody warned us'],
        speaker: 'Marta Quill',
      },
    ],
    [
      'speaker and cue before it',
      'Olin Brandt said: “The old wall will come down before the summer.”',
      {
        cue: 'said',
        content: ['The old wall will come down before the summer'],
        speaker: 'Olin Brandt',
      },
    ],
    [
      'straight marks',
      '"The cellar was full within an hour," Quill told reporters.',
      { cue: 'told', content: ['The cellar was full within an hour'], speaker: 'Quill' },
    ],
    [
      'doubled single marks',
      "''The cellar was full within an hour,'' Mr. Quill said.",
      { cue: 'said', content: ['The cellar was full within an hour'], speaker: 'Mr. Quill' },
    ],
    [
      'a question',
      '“Who will pay for all of this?” asked Marta Quill.',
      { cue: 'asked', content: ['Who will pay for all of this?'], speaker: 'Marta Quill' },
    ],
    [
      'who the speaker is between the name and the cue',
      '“No boat was lost,” Olin Brandt, the harbour master, said.',
      { cue: 'said', content: ['No boat was lost'], speaker: 'Olin Brandt' },
    ],
    [
      'who the speaker is after the name',
      '“No boat was lost,” said Olin Brandt, the harbour master.',
      { cue: 'said', content: ['No boat was lost'], speaker: 'Olin Brandt' },
    ],
  ])('%s', (_name, text, { cue, content, speaker }) => {
    expect(saidWith(cue, text)).toMatchObject({ mode: 'direct', content, speaker });
  });

  test('broken by its speaker', () => {
    expect(saidWith('said', '“We lost the boats,” Quill said, “but we saved the houses.”')).toEqual(
      {
        mode: 'direct',
        content: ['We lost the boats', 'but we saved the houses'],
        speaker: 'Quill',
        kind: 'statement',
      },
    );
  });

  test('goes on in the next sentence of its paragraph', () => {
    const text =
      '“The wall is our last chance,” Quill said. “Nobody wants another winter like this one.”';
    expect(saidWith('said', text)).toMatchObject({
      content: ['The wall is our last chance', 'Nobody wants another winter like this one'],
      speaker: 'Quill',
    });
  });

  test('holds several sentences before its speaker', () => {
    const text = '“We waited for two days. Nobody came. Then the bridge went,” said Marta Quill.';
    expect(saidWith('said', text)).toMatchObject({
      content: ['We waited for two days. Nobody came. Then the bridge went'],
      speaker: 'Marta Quill',
    });
  });

  test('goes on in the next paragraph when no mark closed it', () => {
    const text = `“The harbour has been closed since Monday,” said Olin Brandt. “Every boat has to wait outside.

“When the wind falls we will open it again.”

The ferry company has not answered.`;
    const said = saidWith('said', text);
    expect(said.speaker).toBe('Olin Brandt');
    expect(said.content.join(' ')).toContain('Every boat has to wait outside');
    expect(said.content.join(' ')).toContain('When the wind falls we will open it again');
  });

  test('keeps two speakers apart', () => {
    const { article, drafts } = read(
      '“The wall is too low,” said Marta Quill.\n\n“It is high enough,” said Olin Brandt.',
    );
    const said = drafts.map((each) => [
      speakerOf(article, each),
      contentOf(article, each).join(' '),
    ]);
    expect(said).toEqual([
      ['Marta Quill', 'The wall is too low'],
      ['Olin Brandt', 'It is high enough'],
    ]);
  });

  test('signed with a name', () => {
    const { article, drafts } = read(
      '“I have never seen the sea so high.” — Marta Quill\n\n“We all helped each other.” — Olin Brandt',
    );
    expect(drafts.map((each) => [speakerOf(article, each), contentOf(article, each)])).toEqual([
      ['Marta Quill', ['I have never seen the sea so high']],
      ['Olin Brandt', ['We all helped each other']],
    ]);
  });

  test('signed with a name that no space parts from it', () => {
    const text =
      '“I have never seen the sea so high.”― Marta Quill\n“We all helped each other, and nobody slept.”― Olin Brandt';
    const { article, drafts } = read(text);
    expect(drafts.map((each) => [speakerOf(article, each), contentOf(article, each)])).toEqual([
      ['Marta Quill', ['I have never seen the sea so high']],
      ['Olin Brandt', ['We all helped each other, and nobody slept']],
    ]);
  });

  test('introduced by a colon, it goes on over paragraphs of its own', () => {
    const text = `The Tarnmouth Courier reports:

“The council has known about the crack in the old wall for three years, and it has done nothing to close it.

“Two engineers wrote letters, and neither was answered.”

The council has not replied.`;
    const said = saidWith('reports', text);
    expect(said.content.join(' ')).toContain('The council has known about the crack');
    expect(said.content.join(' ')).toContain('Two engineers wrote letters');
  });

  test('taken up again after words about the speaker', () => {
    const text =
      '“Every time you wait,” Quill said, referring to the two lost winters, “you give the sea another street.”';
    expect(saidWith('said', text).content).toEqual([
      'Every time you wait',
      'you give the sea another street',
    ]);
  });

  test('a question before the sentence that tells who asks it', () => {
    const text = '“Where was the siren?” Quill’s neighbour, the painter Ada Moss, asked the crowd.';
    expect(saidWith('asked', text)).toMatchObject({ content: ['Where was the siren?'] });
  });

  test('a nickname is no quotation', () => {
    const { article, drafts } = read('Robert “Bobby” Lund opened the meeting at noon.');
    expect(article.quotations).toEqual([]);
    expect(drafts.filter(({ mode }) => mode !== 'indirect')).toEqual([]);
  });
});

describe('mixed speech', () => {
  test.each([
    [
      'after "that"',
      'Quill said that the plan was “a gift to the builders” and far too late.',
      'said',
      'Quill',
      'a gift to the builders',
    ],
    [
      'without "that"',
      'Brandt said the first flood was “only a warning” for the town.',
      'said',
      'Brandt',
      'only a warning',
    ],
    [
      'of a body',
      'The council called the delay “a shame for the whole coast.”',
      'called',
      'The council',
      'a shame for the whole coast',
    ],
  ])('%s', (_name, text, cue, speaker, words) => {
    const said = saidWith(cue, text);
    expect(said).toMatchObject({ mode: 'mixed', speaker });
    expect(said.content.join(' ')).toContain(words);
  });
});

test('a sentence that only begins with a quotation after a few words is said as a whole', () => {
  const text = 'A clerk who “forgets a dozen letters” has to answer for it, Brandt said.';
  expect(saidWith('said', text).content).toEqual([
    'A clerk who “forgets a dozen letters” has to answer for it',
  ]);
});

describe('indirect speech', () => {
  test.each([
    [
      'after "that"',
      'Quill said that the wall would be ready by the end of next year.',
      'said',
      ['that the wall would be ready by the end of next year'],
      'Quill',
    ],
    [
      'without "that"',
      'Officials said the wall would be ready by the end of next year.',
      'said',
      ['the wall would be ready by the end of next year'],
      'Officials',
    ],
    [
      'before its speaker',
      'The wall would be ready by the end of next year, officials said.',
      'said',
      ['The wall would be ready by the end of next year'],
      'officials',
    ],
    [
      'before a cue and its speaker',
      'Two more towns have asked for a wall of their own, said Olin Brandt.',
      'said',
      ['Two more towns have asked for a wall of their own'],
      'Olin Brandt',
    ],
    [
      'before a cue and an office',
      'The bridge will open in May, said the mayor.',
      'said',
      ['The bridge will open in May'],
      'the mayor',
    ],
    [
      'around its speaker',
      'The first wall, Brandt said, was built from stones of the old church.',
      'said',
      ['The first wall', 'was built from stones of the old church'],
      'Brandt',
    ],
    [
      'before "according to"',
      'About 300 houses stood under water, according to the county.',
      'according',
      ['About 300 houses stood under water'],
      'the county',
    ],
    [
      'after "according to"',
      'According to the county, about 300 houses stood under water.',
      'According',
      ['about 300 houses stood under water'],
      'the county',
    ],
    [
      'a warning',
      'Engineers warned that the old wall could break in the next storm.',
      'warned',
      ['that the old wall could break in the next storm'],
      'Engineers',
    ],
    [
      'a belief',
      'Quill believes that the town will have to move within a century.',
      'believes',
      ['that the town will have to move within a century'],
      'Quill',
    ],
  ])('%s', (_name, text, cue, content, speaker) => {
    expect(saidWith(cue, text)).toMatchObject({ mode: 'indirect', content, speaker });
  });

  test('ends where the sentence goes on with another statement', () => {
    const { article, drafts } = read(
      'Quill said the wall was too low, and Brandt said it was high enough for the town.',
    );
    expect(drafts.map((each) => [speakerOf(article, each), contentOf(article, each)])).toEqual([
      ['Quill', ['the wall was too low']],
      ['Brandt', ['it was high enough for the town']],
    ]);
  });

  test('what a speaker reports of another is part of what that speaker says', () => {
    const { article, drafts } = read(
      'The Tarnmouth Post reported on Friday that Quill had said the wall was too low.',
    );
    expect(drafts.map((each) => cueOf(article, each))).toEqual(['reported']);
  });
});

test.each([
  ['warning', 'warned', 'Engineers warned that the old wall could break in the next storm.'],
  ['pledge', 'promised', 'Quill promised that the town would pay for every lost boat.'],
  ['call', 'urged', 'Quill urged the council to build the wall before the winter.'],
  ['statement', 'said', 'Quill said that the wall would be ready by the end of next year.'],
])('a cue makes a %s', (kind, cue, text) => {
  expect(saidWith(cue, text).kind).toBe(kind);
});

test('words that nobody says are nobody’s', () => {
  const { drafts } = read(
    'The harbour lies between two hills. It was built in 1740 and has a lighthouse of white stone. Ferries leave every hour.',
  );
  expect(drafts).toEqual([]);
});

test.each([
  ['a story', `${OPENING}“We saved the houses,” said Quill, “and lost the boats.” She left.`],
  ['marks that never close', '“Who? “she said “that: said, “according to “ — said.'],
  ['no words', '— “ ” , : …'],
  ['a list of menu entries', 'Home\nNews\nSaid\nAccording to\nContact: us\nWarn “all”'],
  ['one long line', 'he said that she said “it” and '.repeat(400)],
])('spans of %s lie in order inside the text and never overlap', (_name, text) => {
  const drafts = draftAttributions(readText(text));
  const all = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  all.forEach(({ start, end }, i) => {
    expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
  });
  expect(all.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  for (const { content, cue, confidence } of drafts) {
    expect(content).toEqual(content.toSorted((a, b) => a.start - b.start));
    expect(all.filter(({ start, end }) => cue.start >= start && cue.end <= end)).toEqual([]);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
