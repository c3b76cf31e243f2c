import { expect, test } from 'vitest';
import { emptyGuild } from '../guilds/items/guild-rows.ts';
import { settingsSchema } from '../guilds/items/items.ts';
import type { GuildView, Over } from '../guilds/guild.ts';
import { mayLeaveGap, tooMany, type LimitName } from './limits.ts';

const WHO = { guild: 'g', member: 'm' };
const OVER: Over = { most: 5, seconds: 61, isFirst: true };

/** Bounds that are met, or not; what was counted is told to `asked`. */
function counting(over: Over | undefined, asked: unknown[] = [], limits?: object) {
  const settings = settingsSchema.parse({ ...(limits && { limits }) });
  const rows = {
    ...emptyGuild,
    items: {
      ...emptyGuild.items,
      settings: new Map([['guild', { id: 'guild', revision: 1, body: settings }]]),
    },
  };
  return {
    view: { guild: { rows } } as unknown as GuildView,
    limits: {
      count: (...given: unknown[]) => {
        asked.push(given);
        return Promise.resolve(over);
      },
    },
  };
}

async function toldOf(name: LimitName, over = OVER): Promise<string> {
  const found = await tooMany(name, WHO, counting(over));
  return JSON.stringify(found?.reply.blocks);
}

test('a member who asks for no more than one may is told nothing', async () => {
  expect(await tooMany('questions', WHO, counting(undefined))).toBeUndefined();
});

test('nothing is counted where there are no bounds, as in the terminal', async () => {
  const { view } = counting(OVER);
  expect(await tooMany('questions', WHO, { view })).toBeUndefined();
  expect(await mayLeaveGap(WHO, { view })).toEqual({ may: true });
});

test.each<[LimitName, RegExp]>([
  ['questions', /ask 5 questions a minute.*in 61 seconds/],
  ['checks', /5 texts checked a minute.*in 61 seconds/],
  ['verifications', /5 quotations verified a minute.*in 61 seconds/],
  ['reports', /report 5 answers a minute.*in 61 seconds/],
  ['dailyReports', /report 5 answers a day/],
  ['mentions', /answer 5 messages of each member a minute.*in 61 seconds/],
  ['uploads', /5 files and links an hour.*in 2 minutes/],
  ['previews', /5 imports an hour.*in 2 minutes/],
])(
  'one who asks for more is told how many, and when there may be more: %s',
  async (name, words) => {
    expect(await toldOf(name)).toMatch(words);
  },
);

test('minutes are begun ones, so that nobody comes too early', async () => {
  expect(await toldOf('uploads', { ...OVER, seconds: 60 })).toContain('in 1 minute,');
  expect(await toldOf('uploads', { ...OVER, seconds: 1 })).toContain('in 1 minute,');
});

test('whether it is the first that was too much goes with it', async () => {
  expect((await tooMany('checks', WHO, counting(OVER)))?.isFirst).toBe(true);
  const again = counting({ ...OVER, isFirst: false });
  expect((await tooMany('checks', WHO, again))?.isFirst).toBe(false);
});

test('the bound is the guild’s own for what it set, and the operator’s for the rest', async () => {
  const asked: unknown[] = [];
  const context = counting(undefined, asked, { checks: 3 });
  await tooMany('checks', WHO, context);
  await tooMany('questions', WHO, context);
  await tooMany('checks', WHO, { ...context, view: {} as unknown as GuildView });
  expect(asked).toEqual([
    ['checks', WHO, 3],
    ['questions', WHO, undefined],
    ['checks', WHO, undefined],
  ]);
});

test('a question beyond a day’s is no gap, which the member hears once', async () => {
  expect(await mayLeaveGap(WHO, counting(undefined))).toEqual({ may: true });
  const first = await mayLeaveGap(WHO, counting(OVER));
  expect(first.may).toBe(false);
  expect(first.told).toMatch(/hear of 5 questions/);
  expect(await mayLeaveGap(WHO, counting({ ...OVER, isFirst: false }))).toEqual({ may: false });
});
