/** The mixed load of a soak: what members of many guilds do, each within the limits that are shipped. */
import type { Loopback, Message } from '../../tests/discord/loopback/index.ts';
import type { Edits } from './edits.ts';
import { isBusy, type Load } from './load.ts';
import { guildIds, memberId } from './members.ts';
import { randomFrom } from './sampling.ts';

export const GUILDS = guildIds(50);
/** Of each guild. */
const MEMBERS = 20;
const REPEATED = [
  'What is the theme of the conference?',
  'How many people attended the conference?',
  'Who opened the conference?',
];
const COMMANDS = ['help', 'privacy'];
const TYPED = ['what', 'how many', 'who sa', 'when did', 'where'];
const BUTTONS = ['Show in context', 'More about this event'];
/** Those whose moderators correct facts. After each, nothing is remembered there, so what is repeated is asked elsewhere. */
const CORRECTED = GUILDS.slice(-10);
const UNCORRECTED = GUILDS.length - CORRECTED.length;
/** Facts of the shipped pack that moderators correct. */
const FACTS = ['attendance', 'theme', 'opening-day'].map((id) => `seoul-cyberspace-2013/${id}`);
/** Apart from fresh questions, of each a second. */
const RATES = { repeated: 2, command: 1, autocomplete: 2, button: 1, edit: 0.5 };
/** Long texts of one member under /check. */
const LONG_TEXT = 'The summit was said to have 1,300 officials from 58 countries. '.repeat(63);

export interface Parts {
  readonly discord: Loopback;
  readonly load: Load;
  readonly edits: Edits;
  readonly questions: Iterator<string, never>;
}

export interface Traffic {
  /** Starts it all, with so many fresh questions a second. */
  readonly start: (fresh: number) => void;
  /** What moderators send from now on. */
  readonly editsAre: (size: 'short' | 'long') => void;
  /** How many fresh questions a second are answered when many members ask as fast as they are. */
  readonly most: (milliseconds: number) => Promise<number>;
  /** One member asks for far more than one may, `perSecond` times a second, until it is aborted. */
  readonly flood: (perSecond: number, member: string, signal: AbortSignal) => Promise<void>;
}

/** Members who ask at once while the most is measured. */
const AT_ONCE = 16;
/** Times a second at which a flood comes. */
const BURSTS = 4;

export function createTraffic({ discord, load, edits, questions }: Parts): Traffic {
  const random = randomFrom(23);
  const one = <T>(all: readonly T[]): T => chosen(all, random());
  const someone = (guilds = GUILDS.length) => {
    const place = Math.floor(random() * guilds);
    const member = memberId(place * MEMBERS + Math.floor(random() * MEMBERS));
    return { guild: GUILDS[place] ?? GUILDS[0], member };
  };
  const ask = (question: string, from = someone()) =>
    discord.command({ name: 'ask', options: { question }, ...from });
  let size: 'short' | 'long' = 'short';
  let shown: Message | undefined;

  async function press(): Promise<void> {
    const message = shown;
    const button = message?.buttons.find(({ label }) => BUTTONS.includes(label));
    if (!message || !button) return;
    await load.one('button', () => discord.press(message, button.customId, someone()));
  }

  return {
    start(fresh) {
      load.every(fresh, () => load.one('fresh question', () => ask(questions.next().value)));
      load.every(RATES.repeated, async () => {
        const repeated = () => ask(one(REPEATED), someone(UNCORRECTED));
        shown = (await load.one('repeated question', repeated)) ?? shown;
      });
      load.every(RATES.command, () =>
        load.one('command', () => discord.command({ name: one(COMMANDS), ...someone() })),
      );
      load.every(RATES.autocomplete, () =>
        load.one('autocomplete', () =>
          discord.autocomplete({
            ...{ name: 'ask', option: 'question', typed: one(TYPED) },
            ...someone(),
          }),
        ),
      );
      load.every(RATES.button, press);
      load.every(RATES.edit, () => edits.make(one(CORRECTED), one(FACTS), size));
    },
    editsAre(which) {
      size = which;
    },
    most: (milliseconds) =>
      mostAnswered(load, (from) => ask(questions.next().value, from), milliseconds),
    async flood(perSecond, member, signal) {
      const from = { guild: GUILDS[0], member };
      const check = { name: 'check', options: { text: LONG_TEXT }, ...from };
      await inBursts(signal, () => {
        for (let i = 0; i < perSecond / BURSTS; i += 1) {
          void load.one('flood', () => ask(questions.next().value, from));
        }
        void load.one('flood', () => discord.command(check));
      });
    },
  };
}

/** How many questions a second are answered while so many ask at once, each time somebody else: nobody meets a limit. */
async function mostAnswered(
  load: Load,
  ask: (from: { readonly guild: string; readonly member: string }) => Promise<unknown>,
  milliseconds: number,
): Promise<number> {
  const begin = performance.now();
  const until = begin + milliseconds;
  let [answered, asked] = [0, 0];
  const keepAsking = async (): Promise<void> => {
    while (performance.now() < until) {
      asked += 1;
      const guild = GUILDS[asked % GUILDS.length] ?? GUILDS[0];
      const from = { guild, member: memberId(100_000 + asked) };
      const reply = await load.one('measuring', () => ask(from));
      if (reply !== undefined && !isBusy(reply)) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepAsking));
  return (answered * 1000) / (performance.now() - begin);
}

/** Does it a few times a second, until it is aborted. */
async function inBursts(signal: AbortSignal, act: () => void): Promise<void> {
  const timer = setInterval(act, 1000 / BURSTS);
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
  clearInterval(timer);
}

/** One of all, by a number from 0 to less than 1. */
function chosen<T>(all: readonly T[], share: number): T {
  const found = all[Math.floor(share * all.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}
