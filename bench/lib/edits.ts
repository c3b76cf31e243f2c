/** Moderators who correct facts, what the bot said to each, and whether the database has what it said is saved. */
import { DatabaseSync } from 'node:sqlite';
import { MODERATOR, type Loopback } from '../../tests/discord/loopback/index.ts';
import type { Load } from './load.ts';

interface Sent {
  readonly guild: string;
  readonly fact: string;
  readonly answer: string;
  acknowledged: boolean;
}

export interface Edits {
  /** Corrects one fact of a guild; a long one takes room that the database does not have yet. */
  readonly make: (guild: string, fact: string, size: 'short' | 'long') => Promise<void>;
  readonly acknowledged: () => number;
  /** Refusals because the disk is full. */
  readonly refused: () => number;
  /**
   * Acknowledged ones that are not in the database: neither in its log, nor, where no later one may have taken its
   * place, as what the fact says.
   */
  readonly lost: (database: string) => number;
}

const SAVED = 'The fact is changed';
const FULL = 'disk that holds the database is full';
const moderator = { member: '490000000000000010', permissions: MODERATOR };

export function createEdits(
  load: Pick<Load, 'one'>,
  discord: Pick<Loopback, 'openForm' | 'submit'>,
): Edits {
  const sent: Sent[] = [];
  const busy = new Set<string>();
  let refusals = 0;

  async function edit(guild: string, fact: string, size: 'short' | 'long'): Promise<void> {
    const from = { guild, ...moderator };
    const form = await load.one('form', () =>
      discord.openForm({ name: 'fact edit', options: { fact }, ...from }),
    );
    if (!form) return;
    const answer = `Correction ${sent.length + 1} of this fact`;
    const made: Sent = { guild, fact, answer, acknowledged: false };
    sent.push(made);
    const more = size === 'long' && { sampleQuestions: `${answer}, in words? `.repeat(100) };
    const reply = await load.one('edit', () =>
      discord.submit(form, { answer, ...more }, moderator),
    );
    if (reply?.text.startsWith(SAVED)) made.acknowledged = true;
    else if (reply?.text.includes(FULL)) refusals += 1;
  }

  return {
    async make(guild, fact, size) {
      if (busy.has(guild)) return;
      busy.add(guild);
      await edit(guild, fact, size);
      busy.delete(guild);
    },
    acknowledged: () => sent.filter(({ acknowledged }) => acknowledged).length,
    refused: () => refusals,
    lost(database) {
      const kept = keptIn(database);
      return sent.filter((each, place) => {
        if (!each.acknowledged) return false;
        if (!kept.logged(each)) return true;
        const later = sent.slice(place + 1).filter((other) => isSameFact(other, each));
        return !kept.says([each, ...later]);
      }).length;
    },
  };
}

function isSameFact(one: Sent, other: Sent): boolean {
  return one.guild === other.guild && one.fact === other.fact;
}

function keptIn(database: string) {
  const db = new DatabaseSync(database, { readOnly: true });
  const audit = db.prepare("select guild, id, after as body from audit where kind = 'fact'").all();
  const items = db.prepare("select guild, id, body from item where kind = 'fact'").all();
  db.close();
  const has = (rows: typeof audit, { guild, fact, answer }: Sent) =>
    rows.some(
      (row) => row.guild === guild && row.id === fact && String(row.body).includes(`"${answer}"`),
    );
  return {
    logged: (each: Sent) => has(audit, each),
    /** Whether the fact says one of these. */
    says: (any: readonly Sent[]) => any.some((each) => has(items, each)),
  };
}
