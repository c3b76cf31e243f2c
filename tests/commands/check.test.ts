import { describe, expect, test } from 'vitest';
import { blocksOf, sessionOf, labels, wordsOf } from './session.ts';
import { articleKnowledge } from '../../src/packs/article.ts';
import { one, two } from './packs.ts';

const session = sessionOf(one);
const both = sessionOf(two);
const VERDICT = /^(?:✅ Agrees|❌ Contradicted|❔ Not in the sources): “/;

/** The lines with the verdicts, in order. */
async function verdicts(text: string): Promise<string[]> {
  const reply = await session.give('check', { text });
  return blocksOf(reply, 'answer')
    .map(({ text }) => text)
    .filter((line) => VERDICT.test(line));
}

describe('/check', () => {
  test('counts the claims, and lists each with its verdict first', async () => {
    const text =
      'Did you know? Ada Orn promised to mend the old weir. I like pizza with cheese. ' +
      'A comet will strike the moon of Jupiter in 2094.';
    const reply = await session.give('check', { text });
    expect(reply.visibility).toBe('public');
    expect(blocksOf(reply, 'heading').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^2 claims: \d agrees?, \d contradicted, \d not in the sources\.$/),
    ]);
    const lines = await verdicts(text);
    expect(lines).toEqual([
      expect.stringContaining('“Ada Orn promised to mend the old weir.”'),
      '❔ Not in the sources: “A comet will strike the moon of Jupiter in 2094.”',
    ]);
    expect(lines[0]).not.toMatch(/Contradicted/);
  });

  test('quotes letter for letter whatever it quotes', async () => {
    const reply = await session.give('check', {
      text: 'The second River Meeting opened in Velm with 1,200 guests. Orn called for a common fund.',
    });
    for (const { quote, source } of blocksOf(reply, 'quote')) expect(source.text).toContain(quote);
    expect(labels(reply)).toEqual(['More about this event']);
  });

  test('verifies each quotation, as said by someone whom its sentence names', async () => {
    const text =
      'Bram Tal said “I will not wait for others,” there.\n\nThen Tal: "We need new locks before the summer."\n\n' +
      'Ada Orn: “No town can tame a river alone.” And: “All rivers should belong to nobody at all.”';
    const reply = await session.give('check', { text });
    const words = wordsOf(reply);
    expect(words).toMatch(/^4 claims: 1 agrees, 2 contradicted, 1 not in the sources\.\n/);
    expect(await verdicts(text)).toEqual([
      '❌ Contradicted: “I will not wait for others”',
      '❌ Contradicted: “We need new locks before the summer.”',
      '✅ Agrees: “No town can tame a river alone.”',
      '❔ Not in the sources: “All rivers should belong to nobody at all.”',
    ]);
    expect(words).toContain('Verbatim, but said by someone else');
    expect(words).toContain('before the [-summer-]{+winter+}');
  });

  const vote = articleKnowledge(
    `Senators part over the bill

The White House said nothing on Friday. Mayor Ida Falk spoke to reporters in Brunn before the vote.

“The White House wanted sixty votes on the climate,” said Sen. Lamar O’Neill, a Republican. “We never had them.”

“The farmers have waited for nine years,” Falk told the crowd. John Podesta was not there.
`,
    'vote.txt',
  );
  const plain = sessionOf(vote);
  const quote = '“The White House wanted sixty votes on the climate,”';
  const cases: [string, string][] = [
    [`${quote} said John Podesta.`, '❌'],
    [`John Podesta told a friend in Brunn: ${quote}`, '❌'],
    [`According to Ida Falk, ${quote}`, '❌'],
    [`${quote} said John O'Neill.`, '❌'],
    [`The mayor said: ${quote}`, '❔'],
    [`The mayor of Brunn said: ${quote}`, '❔'],
    [`Senator O'Neill said: ${quote}`, '✅'],
    [`The senator said: ${quote}`, '✅'],
    [`In Brunn Lamar O'Neill said ${quote}`, '✅'],
    [`${quote} he said.`, '✅'],
    [quote, '✅'],
    ['The mayor said: “The farmers have waited for nine years,”', '✅'],
    ['Mr Falk said: “The farmers have waited for nine years,”', '✅'],
  ];
  test.each(cases)('where no pack knows anybody, %s is %s', async (text, verdict) => {
    const reply = await plain.give('check', { text });
    const lines = blocksOf(reply, 'answer').map(({ text }) => text);
    expect(lines.filter((line) => VERDICT.test(line)).map((line) => line.charAt(0))).toEqual([
      verdict,
    ]);
  });

  const CLAIM = 'Ada Orn promised to mend the old weir.';
  test.each(['* ', '- ', '1. ', '12) ', '• ', '  – ', '> ', '- 1. ', '(a) '])(
    'a claim behind %j is the same',
    async (marker) => {
      expect(await verdicts(`${marker}${CLAIM}`)).toEqual(await verdicts(CLAIM));
    },
  );

  test('each item of a list is a claim, and a number that begins one stays', async () => {
    const text = `1. ${CLAIM}\n2. “No town can tame a river alone”\n- 1,200 guests came to the second River Meeting.`;
    expect((await verdicts(text)).map((line) => line.replace(/^.*?: /, ''))).toEqual([
      `“${CLAIM}”`,
      '“No town can tame a river alone”',
      '“1,200 guests came to the second River Meeting.”',
    ]);
  });

  test('leads to each event', async () => {
    const text =
      'Police: “Nine people died when the Tarn burst its banks”. And “with 1,200 guests from nine towns”.';
    const reply = await both.give('check', { text });
    expect(reply.buttons.map(({ action }) => action.args)).toEqual([
      ['tarn-flood'],
      ['velm-river'],
    ]);
  });

  test('looks at no more than it shows, at none twice, and says so', async () => {
    const towns = ['Velm', 'Orsk', 'Tarn', 'Lund', 'Brae', 'Sund'];
    const quotes = towns.map((town) => `“No town can tame ${town} on its own.” `);
    const five = await session.give('check', { text: quotes.slice(0, 5).join('').repeat(3) });
    expect(wordsOf(five)).toMatch(/^5 claims/);
    expect(wordsOf(five)).not.toMatch(/not all of the text/);
    const six = await session.give('check', { text: quotes.join('') });
    expect(wordsOf(six)).toMatch(/^5 claims[^]*not all of the text/);
  });

  test('says that a part in another language is not checked', async () => {
    const text = 'Ada Orn promised to mend the old weir.';
    expect(wordsOf(await session.give('check', { text }))).not.toContain('in English');
    const both = await session.give('check', { text: `${text} El alcalde dimitió ayer.` });
    expect(wordsOf(both)).toMatch(/^1 claim[^]*A part of the text is not in English/);
    const mixed = await session.give('check', { text: `${text} 회의에는 1,500명이 참석했다.` });
    expect(wordsOf(mixed)).toMatch(/^1 claim[^]*A part of the text is not in English/);
  });

  test.each([
    ['', /^There are no words/],
    ['🎉 <@123456789012345678>', /^There are no words/],
    ['Happy birthday, dear mum! '.repeat(150), /^There is no claim in that/],
    ['Did they meet in Velm? I think they should meet again.', /^There is no claim in that/],
    ['“”"" ‘’ «', /^There are no words/],
    ['회의에는 손님 1,500명이 참석했다.', /^Only claims in English/],
    ['El ministro dimitió ayer tras la derrota.', /^Only claims in English/],
    ['Der Minister trat am Freitag zurück.', /^Only claims in English/],
  ])('%j gets a short private answer', async (text, words) => {
    const reply = await session.give('check', { text });
    expect(reply.visibility).toBe('private');
    expect(wordsOf(reply)).toMatch(words);
  });
});
