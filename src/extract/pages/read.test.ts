import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, page, paragraphs, TITLE } from './page.fixture.ts';
import { readStory } from './read.ts';
import { NoArticleError } from './refusal.ts';

async function refusal(input: string): Promise<string> {
  try {
    const { text } = await readStory(input);
    return `read: ${text.slice(0, 60)}`;
  } catch (error) {
    if (error instanceof NoArticleError) return error.message;
    throw error;
  }
}

const GERMAN =
  'Ein Sturm hat am Dienstagabend das Dach der Klinik in Calden abgedeckt und zwei Menschen verletzt, wie der Landkreis mitteilte. Rund 9000 Haushalte waren am Mittwoch noch ohne Strom, und die Schulen bleiben bis Montag zu. Die Reparatur wird nach Angaben der Stadt mehr als sechs Millionen Euro kosten.';
const SPANISH =
  'El consejo del puerto de Selby votó el lunes a favor de comprar un segundo barco para la línea que va a la isla, que ha tenido uno solo desde 1998. La presidenta dijo que los vecinos lo pedían desde hace años y que el precio de los billetes no va a subir hasta el otoño, según la nota que se publicó ayer.';
const KOREAN = '셀비 항만 위원회는 월요일 오름섬 노선에 두 번째 배를 사기로 의결했다. '.repeat(12);
const JAPANESE = '台風が火曜日の夜に病院の屋根を吹き飛ばした。'.repeat(40);

describe('a language other than English is named', () => {
  test.each([
    ['German', GERMAN],
    ['Spanish', SPANISH],
    ['Korean', KOREAN],
    ['Japanese', JAPANESE],
    ['German', page({ story: paragraphs([GERMAN, GERMAN.replace('Ein', 'Der')]) })],
    ['Korean', page({ story: paragraphs([KOREAN]) })],
  ])('%s', async (language, input) => {
    const said = await refusal(input);
    expect(said).toContain(`in ${language}`);
    expect(said).toContain('English');
    expect(said.split('\n')).toHaveLength(1);
  });

  test('an unknown one by what the page declares', async () => {
    const zulu =
      'Kubukeka kukude phambili amaphara edla umzila eThekwini ngempi yokuqedwa inkinga yemilutha. '.repeat(
        8,
      );
    const html = page({ story: paragraphs([zulu, `${zulu}Ngabona.`]) }).replace(
      'lang="en"',
      'lang="zu"',
    );
    expect(await refusal(html)).toContain('in Zulu');
  });

  test.each(['de', 'zu', 'xx-nonsense-', ''])('English with lang=%s is read', async (lang) => {
    const { text } = await readStory(page().replace('lang="en"', `lang="${lang}"`));
    expect(text).toContain(PARAGRAPHS[4]);
  });
});

describe('pages are told from plain text by their tags', () => {
  test.each([
    ['an article alone', `<article><div>${paragraphs()}</div></article>`],
    ['white space and a comment first', `\n <!-- saved -->\n<div>${paragraphs()}</div>`],
    ['words before the tags', `Ferry news\n${paragraphs()}`],
    ['a whole page', page()],
  ])('%s', async (_, input) => {
    const { text } = await readStory(input);
    expect(text).not.toMatch(/<|saved/);
    for (const each of PARAGRAPHS) expect(text).toContain(each);
  });

  test('plain text stays as it is', async () => {
    const input = `${TITLE}\n\nBy Ida Roe\n\n${PARAGRAPHS.join('\n\n')}\n\n3 < 4, as they say on <Orm>.\n`;
    const { text, head } = await readStory(input);
    expect(text).toBe(input);
    expect(head).toMatchObject({ headline: TITLE, byline: 'Ida Roe' });
  });
});

test.each([
  ['nothing', '', /empty/],
  ['a PDF', '%PDF-1.7 1 0 obj', /PDF/],
  ['a stub', `<article><p>${PARAGRAPHS[0]}</p></article>`, /only \d+ words/],
  [
    'a menu',
    `<html><body><nav>${'<a href="/">News of the day</a>'.repeat(30)}</nav></body></html>`,
    /No story was found/,
  ],
])('%s is refused in plain words', async (_, input, reason) => {
  expect(await refusal(input)).toMatch(reason);
});
