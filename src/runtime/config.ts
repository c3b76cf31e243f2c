/** Settings, as `environment.ts` finds them. Each is one entry of the table; .env.example explains them. */
import { z } from 'zod';
import { locales } from './locale.ts';

/** Settings are wrong; the message names each one, what was expected, and an example. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

interface About {
  /** Completes "expected …". */
  readonly expected: string;
  readonly example: string;
  /** A found value is shown unless it may hold a secret. */
  readonly secret?: true;
}

const about = z.registry<About>();
/** Most shards that are configured; Discord itself needs one for about 1,000 guilds. */
const MAX_SHARDS = 10_000;
const MAX_PORT = 65_535;
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A whole number from `least` to `most`. */
function whole(otherwise: number, least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,7}$/, { abort: true })
    .transform(Number)
    .refine((number) => number >= least && number <= most)
    .default(otherwise)
    .register(about, {
      expected: `a whole number from ${least} to ${most}`,
      example: String(otherwise),
    });
}

const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[!-~]+$/)
    .optional()
    .register(about, {
      expected: "the bot's token alone, without spaces and without the word Bot",
      example: 'MTIzNDU2Nzg5.AbCdEf.the-rest-of-it',
      secret: true,
    }),
  DISCORD_API: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .register(about, {
      expected: 'an http or https address',
      example: 'https://discord.com/api',
      secret: true,
    }),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional()
    .register(about, {
      expected: "a server's id of 17 to 20 digits",
      example: '197038439483310086',
    }),
  BOT_OWNERS: z
    .string()
    .regex(/^\d{17,20}(?:\s*,\s*\d{17,20})*$/, { abort: true })
    .transform((ids) => ids.split(/\s*,\s*/))
    .optional()
    .register(about, {
      expected: "members' ids of 17 to 20 digits, with commas between them",
      example: '197038439483310086',
    }),
  SHARDS: z
    .string()
    .regex(/^\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*$/, { abort: true })
    .transform(numbersIn)
    .refine((shards) => shards.length > 0)
    .optional()
    .register(about, {
      expected: 'the shards of this process, counted from 0 and all below SHARD_COUNT',
      example: '0-3',
    }),
  SHARD_COUNT: z
    .string()
    .regex(/^\d{1,5}$/, { abort: true })
    .transform(Number)
    .refine((count) => count >= 1 && count <= MAX_SHARDS)
    .optional()
    .register(about, {
      expected: `how many shards all processes run together, from 1 to ${MAX_SHARDS}`,
      example: '16',
    }),
  KNOWLEDGE_DIR: z
    .string()
    .default('knowledge')
    .register(about, { expected: 'a folder of knowledge packs', example: 'knowledge' }),
  STATE_DIR: z
    .string()
    .default('data')
    .register(about, { expected: 'a folder to keep state in', example: 'data' }),
  DATABASE_URL: z.string().refine(isDatabase).default('file:./data/verbatim.db').register(about, {
    expected:
      'file:PATH or postgres://USER:PASSWORD@HOST/DATABASE, with % and its code for what is special in a password (# as %23)',
    example: 'file:./data/verbatim.db',
    secret: true,
  }),
  BACKUP_DIR: z
    .string()
    .optional()
    .register(about, { expected: 'a folder for backups', example: 'backups' }),
  BACKUP_AT: z
    .string()
    .regex(/^\S+(?:\s+\S+){4}$/)
    .default('30 3 * * *')
    .register(about, {
      expected: 'a cron expression of five fields: minute, hour, day, month, day of the week',
      example: '30 3 * * *',
    }),
  BACKUP_KEEP: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .default('7')
    .transform(Number)
    .register(about, { expected: 'how many backups are kept, from 1 to 9999', example: '7' }),
  DIGEST_AT: z
    .string()
    .regex(/^\S+(?:\s+\S+){4}$/)
    .default('0 9 * * 1')
    .register(about, {
      expected: 'a cron expression of five fields: minute, hour, day, month, day of the week',
      example: '0 9 * * 1',
    }),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/, { abort: true })
    .transform(Number)
    .refine((port) => port <= MAX_PORT)
    .optional()
    .register(about, {
      expected: `a port from 1 to ${MAX_PORT}, or 0 for any that is free`,
      example: '9090',
    }),
  HEALTH_HOST: z
    .string()
    .default('127.0.0.1')
    .register(about, { expected: 'an address of this machine', example: '127.0.0.1' }),
  PURGE: z
    .enum(['on', 'off'])
    .default('on')
    .register(about, { expected: 'on or off', example: 'on' }),
  FETCH: z
    .enum(['on', 'off'])
    .default('off')
    .register(about, { expected: 'on or off', example: 'on' }),
  // Systems set LANGUAGE themselves, to lists of locales.
  BOT_LANGUAGE: z
    .enum(locales)
    .default('en')
    .register(about, { expected: `one of ${locales.join(', ')}`, example: 'ko' }),
  MESSAGE_CONTENT: z
    .enum(['on', 'off'])
    .default('off')
    .register(about, { expected: 'on or off', example: 'on' }),
  LIMIT_QUESTIONS: limit(20, 'questions a member a minute'),
  LIMIT_CHECKS: limit(5, 'checked texts a member a minute'),
  LIMIT_VERIFICATIONS: limit(10, 'verified quotations a member a minute'),
  LIMIT_REPORTS: limit(5, 'reports a member a minute'),
  LIMIT_MENTIONS: limit(10, 'messages to the bot a member a minute'),
  LIMIT_DAILY_REPORTS: limit(20, 'reports a member a day'),
  LIMIT_DAILY_GAPS: limit(50, 'declined questions a member a day'),
  LIMIT_UPLOADS: limit(60, 'uploaded files a server an hour'),
  LIMIT_PREVIEWS: limit(20, 'looks at imports a server an hour'),
  INDEX_MEMORY_MB: whole(256, 16, 100_000),
  QUOTA_FACTS: whole(20_000, 1, 100_000),
  QUOTA_EVENTS: whole(1000, 1, 100_000),
  QUOTA_SOURCES_MB: whole(50, 1, 10_000),
  QUOTA_LOG_MB: whole(100, 1, 2000),
  AUDIT_DAYS: whole(730, 30, 36_500),
  LOG_LEVEL: z
    .enum(levels)
    .optional()
    .register(about, { expected: `one of ${levels.join(', ')}`, example: 'info' }),
});

/** How much may be asked for; 0 stands for no limit. */
function limit(usual: number, what: string) {
  return z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .default(usual)
    .register(about, { expected: `how many ${what}, or 0 for any number`, example: `${usual}` });
}

export const configSchema = variables.superRefine(({ SHARDS, SHARD_COUNT }, context) => {
  if (SHARDS === undefined) return;
  if (SHARD_COUNT === undefined) context.addIssue({ code: 'custom', path: ['SHARD_COUNT'] });
  else if (SHARDS.some((shard) => shard >= SHARD_COUNT))
    context.addIssue({ code: 'custom', path: ['SHARDS'] });
});

/** The settings of the bot, once they are read and found right. */
export type Config = Readonly<z.output<typeof configSchema>>;

const entries = Object.entries(configSchema.shape);

/** Reads the settings; an empty one counts as unset. Throws one `ConfigError` for all wrong ones. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given: Record<string, string> = {};
  for (const [name] of entries) {
    const value = variables[name]?.trim();
    if (value) given[name] = value;
  }
  const result = configSchema.safeParse(given);
  if (result.success) return result.data;
  const wrong = new Set(result.error.issues.map((issue) => issue.path[0]));
  throw new ConfigError(
    entries
      .filter(([name]) => wrong.has(name))
      .map(([name, schema]) => complaint(name, about.get(schema), given[name] ?? ''))
      .join('\n'),
  );
}

/** The values among the settings that no log or message may show, with the database's password by itself. */
export function secretsOf(config: Config): string[] {
  const whole = entries.flatMap(([name, schema]) => {
    const value = config[name as keyof Config];
    return about.get(schema)?.secret && typeof value === 'string' ? [value] : [];
  });
  return [...whole, ...passwordsIn(config.DATABASE_URL)];
}

/** Shorter ones would take out parts of words. */
const MIN_PASSWORD_LENGTH = 4;

/** The password of a database, as it stands in its address and as it is. */
function passwordsIn(address: string): string[] {
  const url = postgresUrl(address);
  if (!url) return [];
  const all = [url.password, decoded(url.password), ...url.searchParams.getAll('password')];
  return [...new Set(all)].filter(({ length }) => length >= MIN_PASSWORD_LENGTH);
}

/** Whether a database's address can be read: with an unescaped `#` or `/` in its password it is another one. */
function isDatabase(address: string): boolean {
  if (address.startsWith('file://'))
    return URL.canParse(address) && !/%(?![\da-f]{2})/i.test(address);
  if (address.startsWith('file:')) return address.length > 'file:'.length;
  const url = postgresUrl(address);
  return url !== undefined && !`${url.pathname}${url.hash}`.includes('@');
}

/** The address of a server; its host may be left out. */
function postgresUrl(address: string): URL | undefined {
  if (!/^postgres(ql)?:\/\/./.test(address)) return undefined;
  return URL.parse(address.replace('@/', '@localhost/')) ?? undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function complaint(name: string, entry: About | undefined, found: string): string {
  const value = found === '' ? 'nothing' : JSON.stringify(found.slice(0, 60));
  const shown = entry?.secret ? '' : `, found ${value}`;
  return `${name} is wrong: expected ${entry?.expected ?? 'another value'}${shown}. Example: ${name}=${entry?.example ?? ''}`;
}

/** The numbers of ranges such as `0-3,7`, each once and in order; none when a range goes backwards. */
function numbersIn(ranges: string): number[] {
  const numbers = ranges.split(',').map((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
  });
  if (numbers.some(({ length }) => length === 0)) return [];
  return [...new Set(numbers.flat())].sort((a, b) => a - b);
}
