/** The privacy policy and the terms say what the program does, in each language, and /help gives them. */
import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { gapDays, postDays, unfinishedDays } from '../../src/guilds/guild.ts';
import { openStore } from '../../src/guilds/db/store.ts';
import { settingsSchema } from '../../src/guilds/items/items.ts';
import { locales } from '../../src/runtime/locale.ts';
import { readConfig } from '../../src/runtime/config.ts';
import { runKeeping } from '../discord/bot.ts';
import { ownDatabase } from '../programs.ts';

const folderOf = (locale: string) => (locale === 'en' ? 'docs' : `docs/${locale}`);
const read = (locale: string, name: string) => readFileSync(`${folderOf(locale)}/${name}`, 'utf8');
const LABELS = {
  en: ['Privacy policy', 'Terms of use'],
  ko: ['개인정보 처리방침', '이용 약관'],
} as const;

/** The rows of the policy's table by the tables of the database that they name. */
function rowsOf(policy: string): ReadonlyMap<string, string> {
  const rows = policy.split('\n').filter((line) => /^\|.*`[a-z_]+` *\|$/.test(line));
  return new Map(
    rows.flatMap((row) =>
      [...(row.split('|').at(-2) ?? '').matchAll(/`([a-z_]+)`/g)].map(
        ([, table = '']) => [table, row] as const,
      ),
    ),
  );
}

describe.each(locales)('the policy in %s', (locale) => {
  const policy = read(locale, 'PRIVACY.md');

  test('tells of every table that there is, and of no other', async () => {
    const store = await openStore(ownDatabase());
    onTestFinished(store.close);
    const tables = await store.read((db) => db.introspection.getTables());
    const names = tables.map(({ name }) => name).filter((name) => !name.startsWith('sqlite_'));
    expect([...rowsOf(policy).keys()].sort()).toEqual(names.sort());
  });

  test.each([
    ['gap', gapDays],
    ['post_answer', postDays],
    ['unfinished', unfinishedDays],
    ['sent_form', unfinishedDays],
    ['audit', readConfig({}).AUDIT_DAYS],
    ['item', settingsSchema.parse({}).keepDays],
  ])('tells for how many days what is in %s is kept', (table, days) => {
    expect(rowsOf(policy).get(table)).toMatch(new RegExp(`\\b${days}(?: days|일)`));
  });

  test('and the terms come with /help', async () => {
    const { discord } = await runKeeping({ locale });
    const help = await discord.command({ name: 'help' });
    for (const [i, name] of ['PRIVACY.md', 'TERMS.md'].entries()) {
      const given = await discord.press(help, LABELS[locale][i] ?? '');
      expect(given.onlyFor).toBeDefined();
      expect(given.files).toMatchObject([{ name, text: read(locale, name) }]);
    }
    const forged = await discord.press(help, { forged: 'v1:document:../../.env' });
    expect(forged.files).toEqual([]);
    expect(discord.refusals()).toEqual([]);
  });
});

test('the README links to both, and an image has them', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const name of ['PRIVACY.md', 'TERMS.md']) {
    expect(readme).toContain(`(docs/${name})`);
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(new RegExp(`^COPY docs/.*${name}`, 'm'));
    expect(readFileSync('.dockerignore', 'utf8')).toContain(`!docs/${name}`);
  }
});
