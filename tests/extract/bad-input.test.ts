import { describe, expect, test } from 'vitest';
import { draftInBackground } from '../../src/extract/background.ts';
import { decode } from '../../src/extract/pages/decode.ts';
import { draftArticle, type ExtractedArticle } from '../../src/extract/draft.ts';
import { NoArticleError, readArticle } from '../../src/extract/read.ts';
import { reader } from '../reader.ts';
import { STORM } from './stories.ts';

const { label } = reader.model;

async function draft(bytes: string | Uint8Array): Promise<ExtractedArticle> {
  const text = typeof bytes === 'string' ? bytes : decode(bytes);
  return draftArticle(await readArticle(text), reader.model);
}

/** Why a text is refused. */
async function refusal(bytes: string | Uint8Array): Promise<string> {
  try {
    const { facts } = await draft(bytes);
    return `drafted: ${facts.map(({ answer }) => answer).join(' | ')}`;
  } catch (error) {
    if (error instanceof NoArticleError) return error.message;
    throw error;
  }
}

const MENU = `Home
News
Sport
Opinion
Weather
Subscribe for 1 euro a week
Log in
Most read
1. Storm tears roof off hospital
2. Ministers open seed bank talks
3. Ten recipes for autumn
Contact us
Terms and conditions
© 2024 The Calder Packet
`;

const CODE = `import { readFileSync } from 'node:fs';

/** Counts words. */
export function count(path) {
  const words = readFileSync(path, 'utf8').split(/\\s+/);
  for (let i = 0; i < words.length; i += 1) {
    if (words[i] === '') words.splice(i, 1);
  }
  return { total: words.length, first: words[0] };
}
`.repeat(6);

const POEM = `The harbour sleeps beneath a silver hand,
the gulls have folded up their paper wings,
and no one walks the long forgotten sand
where once a lantern told of other things

O keep the tide, O keep the salted air,
the boats that never came, the bell, the foam,
and let me stand a little longer there
before the morning calls the sleepers home
`;

const GERMAN = `Sturm deckt Dach der Klinik ab

Ein Sturm hat am Dienstagabend das Dach der Kinderklinik in Calden abgedeckt. Zwei Menschen starben, 31 wurden verletzt, wie der Landkreis mitteilte. Rund 9000 Haushalte waren am Mittwoch noch ohne Strom.

„Wir hatten elf Minuten, um vierzig Kinder aus dem Haus zu bringen“, sagte die Ärztliche Direktorin Imke Farro. „Niemand blieb zurück.“ Die Reparatur wird nach Angaben der Kämmerei 6,4 Millionen Euro kosten, die Versicherung übernimmt etwa 70 Prozent davon.
`;

describe('what is no article', () => {
  test.each([
    ['nothing', '', /empty/],
    ['white space', ' \n\t \n', /empty/],
    [
      'a PDF, whatever its name',
      '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>\n',
      /PDF/,
    ],
    [
      'an image',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4]),
      /not a text/,
    ],
    ['a menu page', MENU, /words/],
    ['code', CODE, /words|does not read like an article/],
    ['a poem', POEM, /words/],
    ['another language', GERMAN, /English/],
    [
      'a language without spaces',
      '台風が火曜日の夜に病院の屋根を吹き飛ばした。'.repeat(40),
      /words|English/,
    ],
    [
      'a paywall’s stub',
      'Storm tears roof off hospital\n\nA storm tore the roof off St Bride’s Hospital on Tuesday…\n\nSubscribe to read the full story.\nAlready a member? Log in.\n',
      /words.*cut off/,
    ],
    [
      'a web page without a story',
      `<!doctype html><html><body><nav>${'<a href="/">News</a>'.repeat(30)}</nav></body></html>`,
      /./,
    ],
    [
      'a list of numbers',
      Array.from({ length: 400 }, (_, i) => `${i * 37},${i * 91}`).join('\n'),
      /words/,
    ],
  ])('%s is refused in plain words', async (_, bytes, reason) => {
    const said = await refusal(bytes);
    expect(said).toMatch(reason);
    expect(said).not.toMatch(/^drafted/);
    expect(said.split('\n')).toHaveLength(1);
  });
});

describe('what is an article of another form', () => {
  test('a live blog is drafted from its sentences, not its stamps', async () => {
    const { facts } = await draft(`Storm in Calder: live updates

14:05
The county says that 31 people were injured in the storm and that two have died.

13:40
Power is back in 400 homes, the supplier Calder Light said.

12:58
“We had eleven minutes to get forty children out,” said Dr Imelda Farrow, the medical director of the hospital.

12:10
This is where our live coverage of the storm begins. Stay with us.
`);
    expect(facts.map(({ answer }) => answer).join('\n')).toContain('eleven minutes');
    expect(facts.filter(({ answer }) => /^\d\d:\d\d$|Stay with us/.test(answer))).toEqual([]);
  });

  test('an interview does not give its questions out as facts', async () => {
    const { facts } = await draft(`“We had eleven minutes”: the doctor who emptied a hospital

Imelda Farrow is the medical director of St Bride's Hospital in Calder, whose roof was torn off by a storm on Tuesday.

Q: How many children were in the building?
A: There were forty children, and nine of them could not walk.

Q: Did the county do enough?
A: No. The county knew of the roof since 2019 and it did nothing about it at all.
`);
    const answers = facts.map(({ answer }) => answer);
    expect(answers.filter((each) => /\?|^Q\b|How many children/.test(each))).toEqual([]);
    for (const { speaker } of facts) expect(speaker ?? '').not.toMatch(/^[QA]$/);
  });

  test('a correction, a caption and a form letter below the story stay out of other facts', async () => {
    const { facts } = await draft(
      `${STORM}\nRead more: Ten recipes for autumn\nFollow us on social media\nCopyright 2023 The Calder Packet. All rights reserved.\n`,
    );
    expect(facts.filter(({ answer }) => /recipes|Follow us/.test(answer))).toEqual([]);
  });

  test('bytes of two encodings lose no sentence', async () => {
    const mixed = Buffer.concat([
      Buffer.from(STORM),
      Buffer.from('\nThe caf\u00e9 \u0093Zo\u00eb\u0094 stayed open on Wednesday.\n', 'latin1'),
    ]);
    const { facts, text } = await draft(mixed);
    expect(text).toContain('Zoë');
    expect(facts.map(({ answer }) => answer).join('\n')).toContain('eleven minutes');
    for (const { start, end, quote } of facts) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('a megabyte', () => {
  const MEGABYTE = 1_000_000;

  test.each([
    ['of one line without a stop', 'word '.repeat(MEGABYTE / 5)],
    ['of one letter', 'a'.repeat(MEGABYTE)],
    ['of opening quotation marks', '“ '.repeat(MEGABYTE / 4)],
    ['of brackets', '('.repeat(MEGABYTE / 2)],
    ['of stops', '. '.repeat(MEGABYTE / 2)],
    ['of blank lines', '\n'.repeat(MEGABYTE)],
  ])('%s is refused, in a thread of its own', async (_, text) => {
    await expect(draftInBackground({ bytes: Buffer.from(text) }, label)).rejects.toThrow(
      NoArticleError,
    );
  });

  test('of a story in one line, without a stop at its end, is read to its end', async () => {
    const line = `${STORM.replace(/\s+/g, ' ').repeat(20)}and`;
    const { facts, text } = await draftInBackground({ bytes: Buffer.from(line) }, label);
    for (const { start, end, quote } of facts) expect(text.slice(start, end)).toBe(quote);
  });

  test('that takes too long is given up with a message', async () => {
    const text = STORM.repeat(400);
    await expect(draftInBackground({ bytes: Buffer.from(text) }, label, 1)).rejects.toThrow(
      /took too long/,
    );
  });

  test('whose windows can’t be labelled says why, and the next article is drafted', async () => {
    const task = { bytes: Buffer.from(STORM) };
    const broken = new Error('no encoder');
    await expect(draftInBackground(task, () => Promise.reject(broken))).rejects.toBe(broken);
    const article = await readArticle(STORM);
    const whole = await draftArticle(article, reader.model, { lessSure: true });
    expect(await draftInBackground(task, label)).toEqual(whole);
  });
});
