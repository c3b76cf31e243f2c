/** What the pictures show: a member and moderators at work at the page, as the bot really answers them. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import type { Locator } from 'playwright-core';
import type { Sitting } from '../../tests/web/sitting.ts';

const STORY = readFileSync(new URL('story.txt', import.meta.url), 'utf8');
/** How many are looked through for one that somebody says. */
const MAX_DRAFTS = 20;
const FERRY = 'Night ferry to Holm Island';
const SOURCE = 'Marlo Herald: Night ferry to Holm Island sets out';
const CROSSING = {
  answer: 'Two hours and forty minutes',
  quote: 'The crossing takes two hours and forty minutes.',
  kind: 'Duration',
  sampleQuestions: 'How long does the crossing take?',
};

/** All pictures by their names. Of the whole page there is one of each theme. */
export const pictures = [
  ...['page', 'review', 'answer', 'near', 'refusal', 'verify', 'fact-add', 'quote', 'conflict'],
  ...['history', 'gaps', 'reports', 'import'],
] as const;

/** A picture by its name: of a message or a form, or of the whole page. */
export type Scene = readonly [name: string, shown: Locator | 'page'];

/** Two browsers at one server's page, and one at another's. */
export interface Places {
  readonly here: Sitting;
  readonly beside: Sitting;
  readonly elsewhere: Sitting;
}

/** All of them, in the order in which they come about. */
export async function* scenes(places: Places): AsyncGenerator<Scene> {
  const { here, elsewhere } = places;
  yield* ofMembers(here);
  // Where nothing was asked before that it could go on from.
  yield ['near', await elsewhere.send('What is being done about malware?')];
  await here.as('Moderator');
  yield* ofDrafts(here);
  yield* ofFacts(places);
  yield* ofMembersWishes(here);
  yield* ofPacks(places);
}

async function* ofMembers({ send, press }: Sitting): AsyncGenerator<Scene> {
  const answer = await send('How many people attended?');
  yield ['page', 'page'];
  yield ['answer', answer];
  yield ['refusal', await send('What did Hague say about Syria?')];
  const quote = 'No country can solve the cyberspace problems alone';
  yield ['verify', await send(`/verify quote:${quote} speaker:William Hague`)];
  await press(answer, 'Report');
}

/** An event, its source, and the drafts of it. */
async function* ofDrafts({ open, submit, press, pressForForm }: Sitting): AsyncGenerator<Scene> {
  await open('/event-admin add');
  const event = await submit({
    ...{ title: FERRY, start: '6 March 2026', place: 'Marlo', aliases: 'Holm ferry' },
  });
  await pressForForm(event, 'Add a source');
  const details = { text: STORY, publisher: 'Marlo Herald', published: '7 March 2026' };
  let review = await submit(details);
  await review.getByRole('button', { name: 'Reject' }).waitFor();
  // The head of the article comes first.
  for (let i = 0; i < MAX_DRAFTS && !(await review.innerText()).includes('Speaker'); i += 1) {
    review = await press(review, 'Next');
  }
  // The source follows a moment later.
  await pause(500);
  yield ['review', 'page'];
}

/** A fact that was forgotten, and what became of it. */
async function* ofFacts({ here, beside }: Places): AsyncGenerator<Scene> {
  const form = await here.open(`/fact add source:${SOURCE}`);
  await here.fill(CROSSING);
  yield ['fact-add', form];
  const quote = 'The crossing takes three hours and forty minutes.';
  const mistyped = await here.submit({ quote });
  yield ['quote', mistyped];
  await here.press(mistyped, 'Take the source’s words');

  const edit = `/fact edit fact:${CROSSING.answer}`;
  await beside.as('Moderator');
  await beside.open(edit);
  await here.open(edit);
  await beside.submit({ answer: '2 hours and 40 minutes' });
  yield ['conflict', await here.submit({ answer: 'Two hours forty, by night' })];
  yield ['history', await here.send('/fact history fact:2 hours and 40')];
}

async function* ofMembersWishes({ as, send }: Sitting): AsyncGenerator<Scene> {
  await as('Member');
  for (const question of [
    ...['Who pays for the new pier?', 'who is paying for the new pier', 'is there wifi on board?'],
  ]) {
    await send(question);
  }
  await as('Moderator');
  yield ['gaps', await send('/gaps')];
  yield ['reports', await send('/reports')];
}

async function* ofPacks({ here, elsewhere }: Places): AsyncGenerator<Scene> {
  const exported = await here.send(`/export event:${FERRY}`);
  const [pack] = await Promise.all([
    here.page.waitForEvent('download'),
    exported.locator('.file a').click(),
  ]);
  await elsewhere.as('Moderator');
  const { page } = elsewhere;
  const file = {
    ...{ name: pack.suggestedFilename(), mimeType: 'application/json' },
    buffer: await buffer(await pack.createReadStream()),
  };
  await page.locator('.composer input[type=file]').setInputFiles(file);
  await page.locator('.chip').filter({ visible: true }).waitFor();
  yield ['import', await elsewhere.send('/import')];
}
