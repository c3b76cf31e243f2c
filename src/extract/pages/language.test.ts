import { expect, test } from 'vitest';
import { PARAGRAPHS } from './page.fixture.ts';
import { otherLanguage } from './language.ts';

const ENGLISH = PARAGRAPHS.join(' ');
const GERMAN =
  'Die Hafenbehörde von Selby hat am Montag ein zweites Boot für die Linie zur Insel gekauft, die seit dem Sturm nicht mehr mit einem allein auskommt.';
const SPANISH =
  'La junta del puerto de Selby votó el lunes por la compra de un segundo barco para la línea de la isla, que ha tenido uno solo desde el temporal.';
const FRENCH =
  'Le port de Selby a voté lundi pour un second bateau sur la ligne de l’île, qui est seule avec un bateau depuis que la tempête est passée dans les rues.';
const KOREAN = '셀비 항만 위원회는 월요일에 섬으로 가는 두 번째 배를 사기로 했다.';
const JAPANESE = '港湾委員会は月曜日、島への航路に二隻目の船を買うことを決めた。';
const CHINESE = '港務委員會週一投票決定為該島航線購買第二艘船。';
const RUSSIAN = 'Портовый совет Селби решил в понедельник купить второе судно.';
const ARABIC = 'صوت مجلس الميناء يوم الاثنين لشراء قارب ثان لخط الجزيرة.';
/** Maltese: its words are in no list here. */
const MALTESE =
  'Kumitat tal-port jixtri vapur ieħor għal-linja lejn gżira wara maltempata kbira, qalet president tiegħu.';

test.each([
  ['a story', ENGLISH],
  ['a line of few such words', 'The boat left harbour early on Monday, islanders said'],
  ['a story with names in other letters', `${ENGLISH} 김민지 and Лидия Орлова were there.`],
  ['a line a quarter of which is a name', 'The boat to the island is named 셀비항만위원회호'],
])('English is no other language: %s', (_, text) => {
  expect(otherLanguage(text)).toBeUndefined();
  expect(otherLanguage(text, 'de')).toBeUndefined();
});

test.each([
  ['de', GERMAN],
  ['es', SPANISH],
  ['fr', FRENCH],
])('its words tell a language, whatever the page declares: %s', (code, text) => {
  expect(otherLanguage(text)).toBe(code);
  expect(otherLanguage(text, 'en')).toBe(code);
  expect(otherLanguage(text, 'mt')).toBe(code);
});

test.each([
  ['ko', KOREAN],
  ['ja', JAPANESE],
  ['ja', '港湾委員会は月曜日、島航路の二隻目船購入を決定した。'],
  ['zh', CHINESE],
  ['ru', RUSSIAN],
  ['ar', ARABIC],
])('its letters tell a language: %s', (code, text) => {
  expect(otherLanguage(text, 'en-GB')).toBe(code);
  expect(otherLanguage(text, 'mt')).toBe(code);
});

test('letters of another script tell it though the page has English around them', () => {
  expect(otherLanguage(`${KOREAN} ${KOREAN} It is in the news and on the web.`)).toBe('ko');
});

test.each([
  ['fa', ARABIC, 'fa-IR'],
  ['uk', RUSSIAN, 'UK'],
])('of the languages of one script the page tells which: %s', (code, text, declared) => {
  expect(otherLanguage(text, declared)).toBe(code);
});

test.each([
  ['mt', 'mt-Latn'],
  ['', undefined],
  ['', 'en-US'],
  ['', 'xx'],
  ['', 'not a code'],
])('a language without a list is named %j where the page declares %j', (code, declared) => {
  expect(otherLanguage(MALTESE, declared)).toBe(code);
  expect(otherLanguage(`${MALTESE} The`, declared)).toBe(code);
});

test('a text without letters has no language', () => {
  expect(otherLanguage('12 : 3 — 2024')).toBe('');
  expect(otherLanguage('')).toBe('');
});
