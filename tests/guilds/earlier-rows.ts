/** A row of each table as earlier versions of the program wrote it, and as the newest reads it. */

export type Row = Readonly<Record<string, string | number | null>>;

interface Earlier {
  /** The first step after which such a row was written, and the first after which it no more was. */
  readonly since: string;
  readonly until?: string;
  readonly table: string;
  readonly row: Row;
  /** What the newest version finds, where that is not the same. */
  readonly now?: { readonly table?: string; readonly row?: Row };
}

const guild = '1000000000000000001';
const sha256 = 'a'.repeat(64);
const at = '2026-03-01T12:00:00.000Z';
const asks = JSON.stringify({ answer: 'About 200', asks: ['How many watched?'] });
const sampleQuestions = asks.replace('"asks"', '"sampleQuestions"');
const ASKS_END = '0006-sample-questions';

const item = { guild, kind: 'fact', id: 'fire/watchers', revision: 2 };
const audit = {
  ...{ guild, revision: 2, batch: 2, member: '2', action: 'edit', kind: 'fact' },
  ...{ id: 'fire/watchers', at },
};
const form = { guild, id: 'f1', member: '2', title: 'A fact', at };
const draft = {
  ...{ guild, drafting: 'd1', number: 0, confident: 1, state: 'approved', held_by: '2' },
  ...{ held_until: at, fact: 'fire/watchers', decided_by: '2', decided_at: at },
};
const modal = JSON.stringify({ inputs: [{ name: 'asks', value: 'Who?' }] });
const modalNow = modal.replace('"asks"', '"sampleQuestions"');

const EARLIER: readonly Earlier[] = [
  { since: '0001', table: 'guild', row: { id: guild, revision: 2, left_at: null } },
  {
    since: '0001',
    until: ASKS_END,
    table: 'item',
    row: { ...item, body: asks },
    now: { row: { ...item, body: sampleQuestions } },
  },
  { since: ASKS_END, table: 'item', row: { ...item, body: sampleQuestions } },
  {
    since: '0001',
    table: 'source_text',
    row: { guild, sha256, body: 'Fire\n\nIt was out by noon.' },
  },
  {
    ...{ since: '0001', until: ASKS_END, table: 'audit' },
    row: { ...audit, before: asks, after: null },
    now: { row: { ...audit, before: sampleQuestions, after: null } },
  },
  { since: ASKS_END, table: 'audit', row: { ...audit, before: sampleQuestions, after: null } },
  {
    ...{ since: '0001', table: 'gap' },
    row: {
      ...{ guild, id: 'g1', asked: 3, wordings: '["Who paid?"]', first_at: at, last_at: at },
      dismissed_at: null,
    },
  },
  {
    ...{ since: '0001', table: 'report' },
    row: {
      ...{ guild, id: 'r1', member: '3', subject: 'fire/watchers', note: '', state: 'open', at },
      ...{ closed_by: null, closed_at: null },
    },
  },
  {
    ...{ since: '0002', until: '0003-unfinished', table: 'draft' },
    row: { ...form, body: modal },
    now: { table: 'unfinished', row: { ...form, body: modalNow } },
  },
  {
    ...{ since: '0003', until: ASKS_END, table: 'unfinished' },
    row: { ...form, body: modal },
    now: { row: { ...form, body: modalNow } },
  },
  { since: ASKS_END, table: 'unfinished', row: { ...form, body: modalNow } },
  {
    ...{ since: '0004', table: 'drafting' },
    row: { guild, id: 'd1', source: 'fire/post', sha256, entities: '[]', at },
  },
  {
    ...{ since: '0004', until: ASKS_END, table: 'draft' },
    row: { ...draft, body: asks, became: asks },
    now: { row: { ...draft, body: sampleQuestions, became: sampleQuestions } },
  },
  {
    ...{ since: ASKS_END, table: 'draft' },
    row: { ...draft, body: sampleQuestions, became: sampleQuestions },
  },
  { since: '0005', table: 'source_vectors', row: { guild, sha256, model: 'm', body: 'AAEC' } },
  {
    ...{ since: '0014', table: 'source_speech' },
    row: { guild, sha256, part: 0, model: 'm', body: '[]' },
  },
  { since: '0007', table: 'application', row: { id: '300', at } },
  { since: '0008', table: 'counted', row: { key: 'ask:2', points: 3, expire: null } },
  {
    ...{ since: '0009', table: 'sent_form' },
    row: { guild, id: 's1', member: '2', at, batch: 2, unfinished: null, answer: '{}' },
  },
  {
    ...{ since: '0010-post-answers', table: 'post_answer' },
    row: {
      ...{ guild, post: '700', forum: '600', author: '3', question: 'Who came?' },
      ...{ subject: 'fire/watchers', said: 'wrong', at },
    },
  },
  {
    ...{ since: '0012', table: 'watch' },
    row: {
      ...{ guild, id: 'w1', member: '2', at, event: 'fire', kind: 'feed', title: 'Post' },
      ...{ url: 'https://post.example/feed', words: '[]', parent: null, source: null, until: null },
      ...{ state: 'on', next_at: at, looked_at: at, failures: 0, held_until: null, body: '{}' },
    },
  },
];

/** The rows that the version whose newest step this is wrote. */
export function rowsAt(step: string): readonly Earlier[] {
  return EARLIER.filter(
    ({ since, until }) => since <= step && (until === undefined || step < until),
  );
}
