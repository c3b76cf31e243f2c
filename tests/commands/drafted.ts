/** A source with drafts of known words, so that tests of their review need not draft anything. */
import { sha256Of } from '../../src/guilds/items/change.ts';
import { draftedEntitySchema, keepDrafting } from '../../src/guilds/drafts/draftings.ts';
import { draftSchema, type DraftBody } from '../../src/guilds/drafts/drafts.ts';
import { openStore } from '../../src/guilds/db/store.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { GUILD, type Office } from './moderation.ts';

export const BRIDGE = 'velm-river/bridge-daily';

export const bridge = `New bridge for Velm

The town of Velm will build a second bridge. “It will carry trams and bicycles,” Ada Orn said on Friday.

About 300 people came to hear the plan. Engineer Tove Lund of Bridgeworks warned that the river bed is soft.

“We begin in March,” Lund said. Tal complained that nobody had asked the ferrymen.
`;

const names = [
  { type: 'person', name: 'Ada Orn', aliases: ['Orn'] },
  {
    ...{ type: 'person', name: 'Tove Lund', aliases: ['Lund'] },
    roles: [{ title: 'engineer', of: 'Bridgeworks' }],
  },
  { type: 'organisation', name: 'Bridgeworks' },
  { type: 'person', name: 'Tal', near: ['bram-tal'] },
];

/** One that is aside is a less sure one. */
export type Wording = Partial<DraftBody> & { readonly quote: string; readonly aside?: boolean };

export const drafts: readonly Wording[] = [
  {
    ...{ kind: 'statement', answer: 'It will carry trams and bicycles', speaker: 'Ada Orn' },
    ...{ quote: '“It will carry trams and bicycles,” Ada Orn said on Friday.', confidence: 0.7 },
  },
  {
    ...{ kind: 'attendance', answer: 'About 300 people', confidence: 0.95 },
    quote: 'About 300 people came to hear the plan.',
    sampleQuestions: ['How many people heard the plan for the bridge?'],
  },
  {
    ...{ kind: 'warning', answer: 'The river bed is soft', speaker: 'Tove Lund' },
    quote: 'Engineer Tove Lund of Bridgeworks warned that the river bed is soft.',
    ...{ confidence: 0.96, subjects: ['Bridgeworks'] },
  },
  {
    ...{ kind: 'statement', answer: 'They begin in March', speaker: 'Tove Lund' },
    ...{ quote: '“We begin in March,” Lund said.', confidence: 0.97 },
    when: { start: '2031-03-01', end: '2031-03-31' },
  },
  {
    ...{ kind: 'statement', answer: 'Nobody had asked the ferrymen', speaker: 'Tal' },
    ...{ quote: 'Tal complained that nobody had asked the ferrymen.', confidence: 0.93 },
  },
];

/** Less sure ones, after those. */
export const lessSure: readonly Wording[] = [
  {
    ...{ kind: 'plan', answer: 'will build a second bridge', confidence: 0.5, aside: true },
    quote: 'The town of Velm will build a second bridge.',
  },
  {
    ...{ kind: 'date', answer: 'March', confidence: 0.4, aside: true },
    quote: '“We begin in March,” Lund said.',
  },
];

/** Adds the source to the shipped event, with these drafts of it; gives the panel of the first. */
export async function addDrafted(
  session: Office,
  wanted: readonly Wording[] = drafts,
): Promise<Reply> {
  const store = await openStore(session.url);
  await keepDrafting(store, {
    ...{ guild: GUILD, source: BRIDGE, sha256: sha256Of(bridge) },
    entities: names.map((each) => draftedEntitySchema.parse(each)),
    drafts: wanted.map(({ aside = false, ...each }) => {
      const start = bridge.indexOf(each.quote);
      const body = draftSchema.parse({ ...each, start, end: start + each.quote.length });
      return { body, confident: body.confidence >= 0.9 && body.speaker !== 'Tal', aside };
    }),
    at: new Date('2031-06-09T12:00:00Z'),
  });
  await store.close();
  const form = await session.give('source add', { event: 'River Meeting in Velm' });
  return session.send(form, {
    ...{ text: bridge, publisher: 'Bridge Daily', headline: 'New bridge for Velm' },
    published: '2031-06-09',
  });
}
