import { describe, expect, test } from 'vitest';
import { reader } from '../../../tests/reader.ts';
import { readText } from '../article/article.ts';
import { spokenIn } from './spoken.ts';

const OPENING = `Harbour town to build a wall against floods

A wall of three metres will rise along the harbour of Tarnmouth after two floods in one winter. The town has waited for it since the flood.

`;

/** Who says what in a paragraph: the speakers' names, and what is said. */
async function said(paragraph: string): Promise<{ by: string; words: string; mode: string }[]> {
  const article = readText(`${OPENING}${paragraph}\n`);
  const spoken = await spokenIn(article, reader.model);
  return spoken
    .filter(({ attribution }) => (attribution.content[0]?.start ?? 0) >= OPENING.length)
    .map(({ attribution: { content, mode }, speakers }) => ({
      by: speakers.map(({ name }) => name).join(' and '),
      words: content.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
      mode,
    }));
}

describe('direct speech', () => {
  test.each([
    ['after the words', '“The wall is too late for us,” Marta Quill said.', 'Marta Quill'],
    ['before them', 'Marta Quill said: “The wall is too late for us.”', 'Marta Quill'],
    ['turned round', '“The wall is too late for us,” said Marta Quill.', 'Marta Quill'],
    ['described', '“The wall is too late for us,” said Marta Quill, a baker.', 'Marta Quill'],
    ['in straight marks', '"The wall is too late for us," Marta Quill said.', 'Marta Quill'],
    ['with another verb', '“The wall is too late for us,” Marta Quill sighed.', 'Marta Quill'],
    [
      'signed',
      '“The wall is too late for us all.” ― Marta Quill\n\nThe council meets again on Monday to vote on it.',
      'Marta Quill',
    ],
  ])('%s', async (_, paragraph, by) => {
    const [first] = await said(paragraph);
    expect(first).toMatchObject({ by, mode: 'direct' });
    expect(first?.words).toContain('The wall is too late for us');
    expect(first?.words).not.toContain('Quill');
  });

  test('broken by its cue is one', async () => {
    const all = await said('“The worst,” said Odo Quist, “is behind us, and we can sleep again.”');
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ by: 'Odo Quist', mode: 'direct' });
    expect(all[0]?.words).toMatch(/The worst.*is behind us/);
  });

  test('of two people is each one’s own', async () => {
    const all = await said(
      '“I heard the water,” said Marta Quill. “She woke me at five,” said Tom Berg.',
    );
    expect(all.find(({ words }) => words.includes('heard the water'))?.by).toBe('Marta Quill');
    expect(all.find(({ words }) => words.includes('woke me'))?.by).toBe('Tom Berg');
  });

  test('of two paragraphs, of which the first ends without a mark, is each one’s own', async () => {
    const all = await said(
      '“I heard the water,” Rep. Marta Quill (D-Wis.) said Friday. “It came at night, and nobody had warned us of it.\n\n“She woke me at five, and we ran up the hill,” added Rep. Tom Berg (R-Ohio).',
    );
    expect(all.find(({ words }) => words.includes('heard the water'))?.by).toBe('Marta Quill');
    expect(all.find(({ words }) => words.includes('at night'))?.by).toBe('Marta Quill');
    expect(all.find(({ words }) => words.includes('woke me'))?.by).toBe('Tom Berg');
  });

  test('of two together is both’s', async () => {
    const all = await said(
      '“We will not wait for another winter,” Marta Quill and Tom Berg said in a letter.',
    );
    expect(all[0]?.by).toBe('Marta Quill and Tom Berg');
  });
});

describe('a quotation goes on', () => {
  test.each([
    [
      'after a long description of who speaks',
      '“Every winter costs us a roof,” said Marta Quill, who has kept the bakery on the quay for thirty years with her brother Odo, and who says she never asked for help. “We cannot pay for another.”',
    ],
    [
      'after more than the verb',
      '“Every winter costs us a roof,” Marta Quill told the council in a long letter that she wrote after the second flood, speaking for forty families. “We cannot pay for another.”',
    ],
    [
      'in a paragraph of its own',
      '“Every winter costs us a roof,” Marta Quill told the harbour radio.\n\n“We cannot pay for another.”',
    ],
    ['from other words', 'Nobody asked the bakers, Marta Quill said. “We cannot pay for another!”'],
  ])('%s', async (_, paragraph) => {
    const all = await said(paragraph);
    const own = all.filter(({ words }) => words.includes('We cannot pay for another'));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ by: 'Marta Quill' });
    expect(own[0]?.words).toMatch(/Every winter|Nobody asked/);
  });

  test('not with the words of who speaks in the next paragraph', async () => {
    const all = await said(
      '“It took too long,” Marta Quill told the harbour radio.\n\n“We lost two winters to letters,” said Tom Berg, a fisherman.',
    );
    expect(all.map(({ by, words }) => [by, words.includes('letters')])).toEqual([
      ['Marta Quill', false],
      ['Tom Berg', true],
    ]);
  });

  test('not beyond a signature', async () => {
    const all = await said(
      '“The wall is too late for us all. We have lost two roofs.” ― Marta Quill\n“The council has never asked us. It should have.” ― Tom Berg\n“I would rather move away. The water comes back.” ― Ada Orn',
    );
    expect(all.map(({ by }) => by)).toEqual(['Marta Quill', 'Tom Berg', 'Ada Orn']);
    expect(all.map(({ words }) => words.slice(0, 12))).toEqual([
      '“The wall is',
      '“The council',
      '“I would rat',
    ]);
  });

  test('over paragraphs that no mark closes, to who speaks at the end', async () => {
    const all = await said(
      '“We lost two winters to letters.\n\n“The council never asked us.\n\n“It is too late now,” Marta Quill said.',
    );
    expect(all.map(({ by, mode }) => [by, mode])).toEqual([['Marta Quill', 'direct']]);
    expect(all[0]?.words).toMatch(/two winters[^]*never asked[^]*too late/);
  });

  test('to its last paragraph, and not into another’s answer', async () => {
    const all = await said(
      '“We lost two winters,” Marta Quill said. “The council never asked us.\n\n“It is too late now.”\n\n“That is not true,” said Tom Berg.',
    );
    expect(all.map(({ by }) => by)).toEqual(['Marta Quill', 'Tom Berg']);
    expect(all[0]?.words).toMatch(/too late now/);
    expect(all[1]?.words).toBe('“That is not true,”');
  });

  test('with what who speaks added, not the person who was named last', async () => {
    const all = await said(
      'Marta Quill said she would meet the mayor, Tom Berg, adding: “He knows what I think of the wall.”',
    );
    expect(all.find(({ words }) => words.includes('He knows'))).toMatchObject({
      by: 'Marta Quill',
      mode: 'direct',
    });
  });

  test.each([
    ['“Never,” said Marta Quill. She left the hall before the vote.', '“Never,”'],
    ['“Not yet,” Marta Quill said.', '“Not yet,”'],
  ])('and may be a word or two: %s', async (paragraph, words) => {
    expect(await said(paragraph)).toContainEqual({ by: 'Marta Quill', words, mode: 'direct' });
  });
});

describe('speech in other words', () => {
  test.each([
    ['that', 'Marta Quill said that the wall would hold for a century.'],
    ['no “that”', 'Marta Quill said the wall would hold for a century.'],
    ['according to', 'The wall will hold for a century, according to Marta Quill.'],
    ['after it', 'The wall would hold for a century, Marta Quill said.'],
  ])('with %s', async (_, sentence) => {
    const paragraphs = `“It took too long,” said Tom Berg, a baker.\n\n${sentence}`;
    const found = (await said(paragraphs)).find(({ words }) =>
      words.includes('hold for a century'),
    );
    expect(found).toMatchObject({ by: 'Marta Quill', mode: 'indirect' });
  });

  test('and in part word for word is mixed', async () => {
    const all = await said('Marta Quill said the flood was “the worst night of my life” by far.');
    expect(all.find(({ words }) => words.includes('worst night'))).toMatchObject({
      by: 'Marta Quill',
      mode: 'mixed',
    });
  });
});

describe('what is told in other words', () => {
  test('has the subject that a reporting clause parts from its verb', async () => {
    const all = await said(
      'The harbour wall, Marta Quill said, was “a long road” for all of them.',
    );
    expect(all).toEqual([
      {
        by: 'Marta Quill',
        words: 'The harbour wall … was “a long road” for all of them',
        mode: 'mixed',
      },
    ]);
  });

  test('is told by who stands right before it, not by the one before', async () => {
    const all = await said(
      'Unions oppose the plans but Marta Quill said two million had already been saved and more jobs had been cut than had been expected.',
    );
    const told = all.find(({ words }) => words.includes('two million'));
    expect(told?.by).toBe('Marta Quill');
    expect(told?.words).not.toContain('plans');
  });

  test.each([
    'Not all residents said the wall would hold in a winter storm.',
    'No officials said the wall would hold in a winter storm.',
  ])('is told by none of those who do not: %s', async (paragraph) => {
    const all = await said(paragraph);
    expect(all.map(({ by }) => by).filter((by) => by !== '')).toEqual([]);
  });

  test('is told by who is quoted as saying it, not by who quotes', async () => {
    const all = await said('The Harbour Post quoted Marta Quill as saying the wall is old.');
    expect(all.map(({ by, words }) => [by, words])).toEqual([['Marta Quill', 'the wall is old']]);
  });

  test('ends where a quotation with its own reporting clause begins', async () => {
    const all = await said(
      'Marta Quill said the money would go to the town. “We need it more than ever,” Tom Berg added.',
    );
    expect(all.map(({ by, words }) => [by, words])).toEqual([
      ['Marta Quill', 'the money would go to the town'],
      ['Tom Berg', '“We need it more than ever,”'],
    ]);
  });
});

describe('what another cue leads to is another’s, or said another time', () => {
  test('in a sentence with two who speak', async () => {
    const all = await said(
      'As the vote was called, a man on the stairs shouted, “Shame,” Tom Berg joked in return, “Amen, brother! Come up here and say it again!”',
    );
    expect(all.find(({ words }) => words.includes('Amen'))).toMatchObject({
      by: 'Tom Berg',
      words: '“Amen, brother! Come up here and say it again!”',
    });
    expect(all.find(({ words }) => words.includes('Shame'))?.by).not.toBe('Tom Berg');
  });

  test('in what was added later', async () => {
    const all = await said(
      '“We cannot afford to do this anymore,” Marta Quill said, adding later, “The wall is costing us a fortune.”',
    );
    expect(all).toEqual([
      { by: 'Marta Quill', words: '“We cannot afford to do this anymore,”', mode: 'direct' },
      { by: 'Marta Quill', words: '“The wall is costing us a fortune.”', mode: 'direct' },
    ]);
  });

  test('in the turns of an interview', async () => {
    const turns = [
      ['Tom Berg', 'Why was the wall not built last year, when you had the money for it?'],
      ['Marta Quill', 'The council asked for another plan, and that took us a year.'],
      ['Tom Berg', 'And who will pay for the next flood, if it comes in spring?'],
      ['Marta Quill', 'We will, as always. Nobody else ever did.'],
    ];
    const all = await said(turns.map(([by, words]) => `${by}: ${words}`).join('\n\n'));
    expect(all.map(({ by, words }) => [by, words])).toEqual(turns);
  });
});

test.each([
  [
    'because',
    'Marta Quill said the town would wait because Tom Berg had called the wall “a waste of money” in March.',
    'the town would wait because Tom Berg had called the wall “a waste of money” in March',
  ],
  [
    'but',
    'Marta Quill said the wall was a “long road” but she felt confident that it would “hold for good.”',
    'the wall was a “long road” but she felt confident that it would “hold for good.”',
  ],
])('no clause ends with a loose “%s”', async (_, paragraph, words) => {
  const own = (await said(paragraph)).filter(({ by }) => by === 'Marta Quill');
  // Whether the full stop is said differs from one processor to another.
  expect(own.map((each) => each.words.replace(/\.$/, ''))).toEqual([words]);
});

test.each([
  [
    'headings',
    'The council voted on Monday.\n\n“LOW, LATE AND DEAR”\n\nTom Berg built it within a year.',
  ],
  [
    'names of broadcasts',
    'The wall is paid for. On “Harbour Talk,” Tom Berg said the work was late.',
  ],
  ['titles of works', 'Ada Orn, who wrote the novels “Salt” and “Ash,” won the prize on Monday.'],
  ['a quoted word', 'Workers built the so-called “sea gate” in the spring and paint it each year.'],
])('%s are no speech', async (_, paragraph) => {
  const direct = (await said(paragraph)).filter(({ mode }) => mode === 'direct');
  expect(direct).toEqual([]);
});

describe('the words of a body', () => {
  test('that “it says” are not those of who spoke before', async () => {
    const all = await said(
      '“Creditors would seek strong sanctions against Harbour Group if the wall is not built,” said Odo Quist, governor of the Tarn Development Bank (TDB) - one of the card firm’s major creditors. Harbour Group has said providing further help to the town could hurt its name and could spark lawsuits. It says it wants “fair and reasonable guidelines” on splitting the burden with the creditors, who now own 99% of the wall.',
    );
    const wanted = all.filter(({ words }) => words.includes('fair and reasonable'));
    expect(wanted.map(({ by }) => by)).toEqual(['Harbour Group']);
  });

  test('are nobody’s where the body named last is not known for one', async () => {
    const all = await said(
      'Tarn Finance Group bought the wall. The price was high. Yarrow was the other buyer at Sunday’s auction. It said Tarn had to show why its offer was good for the town.',
    );
    const told = all.filter(({ words }) => words.includes('had to show why'));
    expect(told.map(({ by }) => by)).toEqual(['']);
  });

  test('are not of the person named behind a paper', async () => {
    const all = await said(
      'According to a council summary of its inquiry, Marta Quill, a top aide, sent the baker a letter weeks before the flood. The baker did not answer, according to the summary.',
    );
    const told = all.filter(({ words }) => words.includes('did not answer'));
    expect(told.map(({ by }) => by)).toEqual(['']);
  });
});

test('“according to” at the end has all before it', async () => {
  const all = await said(
    'The people of the harbour are building higher, with forty houses raised in a year, according to Marta Quill.',
  );
  expect(all.map(({ by, words }) => [by, words])).toEqual([
    [
      'Marta Quill',
      'The people of the harbour are building higher, with forty houses raised in a year',
    ],
  ]);
});

describe('who speaks, where the words name nobody', () => {
  test.each([
    [
      'the subject of the sentence before, not who was met',
      'The minister, Jane Holt, met the mayor, Ada Orn, on Monday. She said the town would get the money.',
      'Jane Holt',
    ],
    [
      'the spokesman who was introduced',
      'A Harbour Group spokesman met the press on Monday. “We shall build the wall,” the spokesman said.',
      'Harbour Group spokesman',
    ],
    [
      'nobody, where the last spokesman is only “a spokesman”',
      'A Harbour Group spokesman met the press on Monday. A spokesman for the bank called. “We shall build the wall,” the spokesman said.',
      '',
    ],
  ])('is %s', async (_, paragraph, by) => {
    const all = await said(paragraph);
    expect(all.at(-1)?.by).toBe(by);
  });
});
