/** The messages themselves: what a Korean text has besides Korean is its arguments, commands, and what is typed as it is. */
import { expect, test } from 'vitest';
import { ko } from '../../src/bot/messages/ko.ts';
import { Ear } from './ear.ts';

/** Names of settings, what is typed in English, and values. */
const AS_IT_IS = [
  ...[
    'DISCORD_TOKEN',
    'DATABASE_URL',
    'KNOWLEDGE_DIR',
    'BOT_LANGUAGE',
    'FETCH',
    'postgres',
    'file',
  ],
  ...['Who took part?', 'what else?', 'foreign minister, South Korea', 'Korean', 'seoul'],
  ...['true', 'false', 'quit', 'PDF', 'RTF'],
];

/** The text without the names and forms of its arguments, and with the texts of their branches. */
function plain(text: string): string {
  return text.replaceAll(
    /\{\w+(?:, \w+)*|\b(?:one|other|whole|any|pdf|picture|video|sound|document) (?=\{)|[{}]/g,
    ' ',
  );
}

test('no message has English in it', () => {
  const ear = new Ear([]);
  ear.knows(...AS_IT_IS);
  for (const [area, messages] of Object.entries(ko))
    for (const [message, text] of Object.entries(messages))
      ear.hear(`${area}.${message}`, plain(text));
  expect(ear.english()).toEqual([]);
});
