import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ConfigError, configSchema, readConfig, secretsOf } from './config.ts';

/** All of them set to something else than usual. */
const LIMITS = Object.fromEntries(
  Object.keys(configSchema.shape)
    .filter((name) => name.startsWith('LIMIT_'))
    .map((name) => [name, '7']),
);

function complaintOf(variables: Record<string, string>): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'nothing was thrown';
}

describe('readConfig', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toEqual({
      KNOWLEDGE_DIR: 'knowledge',
      STATE_DIR: 'data',
      DATABASE_URL: 'file:./data/verbatim.db',
      BACKUP_AT: '30 3 * * *',
      BACKUP_KEEP: 7,
      DIGEST_AT: '0 9 * * 1',
      HEALTH_HOST: '127.0.0.1',
      PURGE: 'on',
      FETCH: 'off',
      BOT_LANGUAGE: 'en',
      MESSAGE_CONTENT: 'off',
      LIMIT_QUESTIONS: 20,
      LIMIT_CHECKS: 5,
      LIMIT_VERIFICATIONS: 10,
      LIMIT_REPORTS: 5,
      LIMIT_MENTIONS: 10,
      LIMIT_DAILY_REPORTS: 20,
      LIMIT_DAILY_GAPS: 50,
      LIMIT_UPLOADS: 60,
      LIMIT_PREVIEWS: 20,
      INDEX_MEMORY_MB: 256,
      QUOTA_FACTS: 20_000,
      QUOTA_EVENTS: 1000,
      QUOTA_SOURCES_MB: 50,
      QUOTA_LOG_MB: 100,
      AUDIT_DAYS: 730,
    });
  });

  test('takes an empty value as unset', () => {
    expect(readConfig({ DISCORD_TOKEN: '', KNOWLEDGE_DIR: '  ', LOG_LEVEL: '' })).toEqual(
      readConfig({}),
    );
  });

  test('reads every setting', () => {
    const variables = {
      DISCORD_TOKEN: 'MTIz.AbC.d-e_f',
      DISCORD_API: 'http://127.0.0.1:4000/api/',
      DISCORD_GUILD_ID: '197038439483310086',
      SHARDS: '4-6,0,5',
      SHARD_COUNT: '16',
      KNOWLEDGE_DIR: 'packs',
      STATE_DIR: '/var/lib/verbatim',
      DATABASE_URL: 'postgres://bot:secret@db.example/verbatim',
      PURGE: 'off',
      FETCH: 'on',
      BOT_LANGUAGE: 'ko',
      MESSAGE_CONTENT: 'on',
      ...LIMITS,
      BACKUP_DIR: 'safe',
      BACKUP_AT: '0 4 * * 1',
      BACKUP_KEEP: '30',
      DIGEST_AT: '30 8 * * 5',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '0.0.0.0',
      INDEX_MEMORY_MB: '512',
      QUOTA_FACTS: '300',
      QUOTA_EVENTS: '20',
      QUOTA_SOURCES_MB: '5',
      QUOTA_LOG_MB: '20',
      AUDIT_DAYS: '90',
      LOG_LEVEL: 'debug',
    };
    expect(readConfig(variables)).toEqual({
      ...variables,
      BACKUP_KEEP: 30,
      DIGEST_AT: '30 8 * * 5',
      HEALTH_PORT: 9090,
      DISCORD_API: 'http://127.0.0.1:4000/api',
      SHARDS: [0, 4, 5, 6],
      SHARD_COUNT: 16,
      ...Object.fromEntries(Object.keys(LIMITS).map((name) => [name, 7])),
      INDEX_MEMORY_MB: 512,
      QUOTA_FACTS: 300,
      QUOTA_EVENTS: 20,
      QUOTA_SOURCES_MB: 5,
      QUOTA_LOG_MB: 20,
      AUDIT_DAYS: 90,
    });
  });

  test('names each wrong variable, what was expected and an example', () => {
    expect(complaintOf({ DISCORD_GUILD_ID: 'my server', LOG_LEVEL: 'loud' }))
      .toMatchInlineSnapshot(`
      "DISCORD_GUILD_ID is wrong: expected a server's id of 17 to 20 digits, found "my server". Example: DISCORD_GUILD_ID=197038439483310086
      LOG_LEVEL is wrong: expected one of fatal, error, warn, info, debug, trace, silent, found "loud". Example: LOG_LEVEL=info"
    `);
  });

  test.each([
    ['no shards', { SHARDS: 'all', SHARD_COUNT: '4' }, 'SHARDS', 'found "all"'],
    ['backwards', { SHARDS: '3-0', SHARD_COUNT: '4' }, 'SHARDS', 'found "3-0"'],
    ['a shard too many', { SHARDS: '0-4', SHARD_COUNT: '4' }, 'SHARDS', 'found "0-4"'],
    ['no count', { SHARDS: '0-3' }, 'SHARD_COUNT', 'found nothing'],
    ['a count of none', { SHARD_COUNT: '0' }, 'SHARD_COUNT', 'found "0"'],
    ['too large a count', { SHARD_COUNT: '99999' }, 'SHARD_COUNT', 'found "99999"'],
    ['no whole count', { SHARD_COUNT: '1.5' }, 'SHARD_COUNT', 'found "1.5"'],
    ['a limit in words', { LIMIT_CHECKS: 'few' }, 'LIMIT_CHECKS', 'found "few"'],
    ['too little memory', { INDEX_MEMORY_MB: '1' }, 'INDEX_MEMORY_MB', 'from 16 to 100000'],
    ['no quota', { QUOTA_FACTS: 'all' }, 'QUOTA_FACTS', 'found "all"'],
    ['half a way to the web', { FETCH: 'yes' }, 'FETCH', 'found "yes"'],
    ['half a purge', { PURGE: 'maybe' }, 'PURGE', 'found "maybe"'],
    ['a language by its name', { BOT_LANGUAGE: 'Korean' }, 'BOT_LANGUAGE', 'found "Korean"'],
    ['no database', { DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL', 'Example: '],
    ['a raw # in a password', { DATABASE_URL: 'postgres://a:b#c@h/d' }, 'DATABASE_URL', '%23'],
    ['another', { DATABASE_URL: 'postgres://a:12#c@h/d' }, 'DATABASE_URL', '%23'],
    ['a raw / in a password', { DATABASE_URL: 'postgres://a:12/c@h/d' }, 'DATABASE_URL', '%23'],
    ['a bad port', { DATABASE_URL: 'postgres://a:b@h:port/d' }, 'DATABASE_URL', '%23'],
    ['a bad file', { DATABASE_URL: 'file:///a%zz' }, 'DATABASE_URL', 'file:PATH'],
  ])('refuses %s in one line', (_what, variables, name, found) => {
    const complaint = complaintOf(variables);
    expect(complaint).toMatch(new RegExp(`^${name} is wrong: expected [^\n]+ Example: ${name}=`));
    expect(complaint).toContain(found);
  });

  test('leaves the language that systems set for their own programs alone', () => {
    expect(readConfig({ LANGUAGE: 'fr_FR:fr' })).toMatchObject({ BOT_LANGUAGE: 'en' });
  });

  test.each([
    'postgresql://user@/db?host=/var/run/postgresql',
    'postgres:///db',
    'postgres://user:p%40ss%zz@host:5432/db?sslmode=require',
    'postgres://host/db?user=me@server&password=pass@word',
    'file:///srv/verbatim.db',
    'file:C:\\data#1.db',
  ])('takes %s', (DATABASE_URL) => {
    expect(readConfig({ DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL);
  });

  test('never shows a secret', () => {
    const complaint = complaintOf({
      DISCORD_TOKEN: 'Bot very.secret.token',
      DISCORD_API: 'ftp://user:password@example.org',
    });
    expect(complaint).toMatchInlineSnapshot(`
      "DISCORD_TOKEN is wrong: expected the bot's token alone, without spaces and without the word Bot. Example: DISCORD_TOKEN=MTIzNDU2Nzg5.AbCdEf.the-rest-of-it
      DISCORD_API is wrong: expected an http or https address. Example: DISCORD_API=https://discord.com/api"
    `);
  });
});

test('secretsOf lists the values that no log may show', () => {
  const DATABASE_URL = 'postgres://bot:secret@db.example/verbatim';
  const config = readConfig({ DISCORD_TOKEN: 'a.b.c', DATABASE_URL, LOG_LEVEL: 'warn' });
  expect(secretsOf(config)).toEqual(['a.b.c', DATABASE_URL, 'secret']);
});

test.each([
  ['postgres://bot:p%40ss@db.example/verbatim', ['p%40ss', 'p@ss']],
  ['postgres://bot:p%zz9@db.example/verbatim', ['p%zz9']],
  ['postgres://db.example/verbatim?user=bot&password=p%40ss', ['p@ss']],
  ['postgres://bot:abc@db.example/verbatim', []],
  ['file:pass', []],
])('the password of %s is one by itself', (DATABASE_URL, passwords) => {
  expect(secretsOf(readConfig({ DATABASE_URL }))).toEqual([DATABASE_URL, ...passwords]);
});

test('.env.example explains every setting and is itself valid', () => {
  const example = readFileSync('.env.example', 'utf8');
  expect(readConfig(parseEnv(example))).toEqual(readConfig({}));
  const named = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(configSchema.shape));
});

test('.env.example sets nothing for which the image has its own', () => {
  const [, ofImage = ''] = /^ENV ((?:.*\\\n)*.*)$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
  const names = [...ofImage.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name);
  expect(names).toContain('DATABASE_URL');
  const set = Object.entries(parseEnv(readFileSync('.env.example', 'utf8')));
  expect(set.filter(([name, value]) => value !== '' && names.includes(name))).toEqual([]);
});
