/** What the pictures show: a member and two moderators at work, as the bot really answers them. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import {
  GUILD,
  MODERATOR,
  type Command,
  type Form,
  type Loopback,
  type Message,
} from '../../tests/discord/loopback/index.ts';
import type { PickedFile } from '../../tests/discord/loopback/files.ts';
import type { Values } from '../../tests/discord/loopback/options.ts';
import type { Shown } from './page.ts';

const OTHER_GUILD = '200000000000000002';
export const guilds = [GUILD, OTHER_GUILD] as const;

const MIKA = { member: '400000000000000001' };
const NOOR = { member: '400000000000000010', permissions: MODERATOR };
const JONAS = { member: '400000000000000011', permissions: MODERATOR };

const STORY = readFileSync(new URL('story.txt', import.meta.url), 'utf8');
const FERRY = 'Night ferry to Holm Island';
const SOURCE = 'Marlo Herald: Night ferry to Holm Island sets out';
const CROSSING = {
  answer: 'Two hours and forty minutes',
  quote: 'The crossing takes two hours and forty minutes.',
  kind: 'Duration',
  sampleQuestions: 'How long does the crossing take?',
};

/** A picture by its name. */
type Scene = readonly [name: string, shown: Shown];
type Person = Pick<Command, 'member' | 'permissions'>;

/** All pictures, in the order in which they come about. */
export async function* scenes(discord: Loopback): AsyncGenerator<Scene> {
  yield* ofMembers(discord);
  yield* ofFacts(discord);
  yield* ofMembersWishes(discord);
  yield* ofPacks(discord);
}

async function* ofMembers(discord: Loopback): AsyncGenerator<Scene> {
  const ask = (question: string) => given(discord, MIKA, 'ask', { question });
  const answer = await ask('How many people attended?');
  yield ['answer', answer];
  yield ['which', await ask('Hague')];
  yield ['refusal', await ask('What did Hague say about Syria?')];
  const quote = 'No country can solve the cyberspace problems alone';
  yield ['verify', await given(discord, MIKA, 'verify', { quote, speaker: 'William Hague' })];
  await discord.press(answer.message, 'Report', MIKA);
}

/** An event, its source, the drafts of it, a fact that was forgotten, and what became of it. */
async function* ofFacts(discord: Loopback): AsyncGenerator<Scene> {
  const event = await discord.submit(
    await discord.openForm({ name: 'event-admin add', ...NOOR }),
    { Title: FERRY, 'First day': '6 March 2026', Place: 'Marlo', 'Also called': 'Holm ferry' },
    NOOR,
  );
  const form = await discord.pressForForm(event, 'Add a source', NOOR);
  const details = { Text: STORY, Publisher: 'Marlo Herald', Published: '7 March 2026' };
  let review = await settled(discord, await discord.submit(form, details, NOOR));
  // The head of the article comes first.
  while (!review.text.includes('Speaker')) review = await discord.press(review, 'Next', NOOR);
  yield ['review', { message: review }];

  const add = await discord.openForm({ name: 'fact add', options: { source: SOURCE }, ...NOOR });
  yield ['fact-add', { form: filledIn(add, CROSSING) }];
  const quote = 'The crossing takes three hours and forty minutes.';
  const mistyped = await discord.submit(add, { ...CROSSING, quote }, NOOR);
  yield ['quote', { message: mistyped }];
  await discord.press(mistyped, 'Take the source’s words', NOOR);

  const fact = { name: 'fact edit', options: { fact: CROSSING.answer } };
  const [early, late] = [
    await discord.openForm({ ...fact, ...JONAS }),
    await discord.openForm({ ...fact, ...NOOR }),
  ];
  await discord.submit(early, { answer: '2 hours and 40 minutes' }, JONAS);
  const conflict = await discord.submit(late, { answer: 'Two hours forty, by night' }, NOOR);
  yield ['conflict', { message: conflict }];
  yield ['history', await given(discord, NOOR, 'fact history', { fact: '2 hours and 40' })];
}

async function* ofMembersWishes(discord: Loopback): AsyncGenerator<Scene> {
  for (const question of [
    ...['Who pays for the new pier?', 'who is paying for the new pier', 'is there wifi on board?'],
  ]) {
    await given(discord, MIKA, 'ask', { question });
  }
  yield ['gaps', await given(discord, NOOR, 'gaps')];
  yield ['reports', await given(discord, NOOR, 'reports')];
}

async function* ofPacks(discord: Loopback): AsyncGenerator<Scene> {
  const { message } = await given(discord, NOOR, 'export', { event: FERRY });
  const [pack] = message.files;
  const file = { name: pack?.name ?? '', content: pack?.text ?? '' };
  yield ['import', await given(discord, NOOR, 'import', { file }, OTHER_GUILD)];
}

async function given(
  discord: Loopback,
  who: Person,
  name: string,
  options: Values = {},
  guild: string = GUILD,
): Promise<Extract<Shown, { message: Message }>> {
  const used = Object.entries(options).map(([option, value]) => ` ${option}: ${textOf(value)}`);
  const message = await discord.command({ name, options, guild, ...who });
  return { message, used: `/${name}${used.join('')}`, by: who.member };
}

function textOf(value: string | number | boolean | PickedFile): string {
  return typeof value === 'object' ? value.name : String(value);
}

/** The message once what goes on after the reply has taken its place. */
async function settled({ messages }: Loopback, { id, text }: Message): Promise<Message> {
  for (;;) {
    const now = messages().find((message) => message.id === id);
    if (now && now.text !== text) return now;
    await pause(50);
  }
}

/** The form with these values typed in, by label or custom id. */
function filledIn(form: Form, values: Readonly<Record<string, string>>): Form {
  const inputs = form.inputs.map((input) => {
    return { ...input, value: values[input.label] ?? values[input.customId] ?? input.value };
  });
  return { ...form, inputs };
}
