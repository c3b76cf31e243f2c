/** Saving a fact as its form gives it: its quote proved, its speaker known, and nothing typed lost. */
import { say } from '../../src/bot/messages/say.ts';
import type { Request } from '../../src/bot/request.ts';
import type { FactFile } from '../../src/packs/schema.ts';
import {
  applyChanges,
  factFile,
  lookedAt,
  newId,
  type Outcome,
  type Put,
} from '../../src/guilds/guild.ts';
import type { Block, Modal, Reply } from '../../src/bot/reply.ts';
import { hasWords } from '../../src/text/has-words.ts';
import { conflict } from '../shared/conflict.ts';
import { allKinds, kindOf, type TypedKind } from '../shared/kind.ts';
import type { ModeratorContext } from '../shared/moderator-command.ts';
import { saved } from '../shared/change-replies.ts';
import { wordedLines } from '../shared/form-input.ts';
import { problem, unfinished, type Problem } from '../shared/unfinished.ts';
import { typedFact, type FactFields } from './form.ts';
import { editButton } from './choose.ts';
import { proved, type Proved } from './quote.ts';
import { speakerOf, type Speaker } from './speaker.ts';

/** What a sent form of a fact is for. */
export interface Aim {
  /** The form, to open it again. */
  readonly modal: Modal;
  /** `event/source`. */
  readonly source: string;
  /** The guild's revision that the member saw. */
  readonly seen: number;
  /** The fact that is edited; without it, one is added. */
  readonly base?: FactFile | undefined;
  /** Ways of asking, where the form does not ask for them. */
  readonly sampleQuestions?: readonly string[];
  /** The form's arguments had its member seen this revision: to save over what someone else changed. */
  readonly argsSeen?: (revision: number) => readonly string[];
  /** What a new fact has from elsewhere, where the form does not ask for it and its words stay. */
  readonly like?: FactFile;
  /** The id of a speaker by this name who is clear from elsewhere. */
  readonly speaker?: (name: string) => string | undefined;
  /** Saves it in another way; `said` is the speaker's name. A problem keeps the form. */
  readonly save?: (
    edits: readonly Put[],
    fact: FactPut,
    said: string,
  ) => Promise<Outcome | Problem>;
  /** What follows once it is saved, and was not so already. */
  readonly then?: () => void;
  /** What is said in place of what was saved. */
  readonly reply?: (outcome: Extract<Outcome, { done: true }>, fact: FactPut) => Promise<Reply>;
}

/** Saves it, or says privately why not and keeps what was typed. @throws StoreFault */
export async function saveFact(
  aim: Aim,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const typed = typedFact(request);
  const ready = readyFact(typed, aim, context);
  if ('blocks' in ready) return unfinished(aim.modal, ready, request, context.guild);
  const { fact, proof, speaker } = ready;
  const edits = [...(speaker.add ? [speaker.add] : []), fact];
  const looked = aim.base ? lookedAt(context.guild, fact.id) : [];
  const outcome = aim.save
    ? await aim.save(edits, fact, typed.speaker)
    : await applyChanges(context.guild, request, [...edits, ...looked]);
  if ('blocks' in outcome) return unfinished(aim.modal, outcome, request, context.guild);
  if (!outcome.done) {
    const why = conflict(outcome.refusals, context, aim.argsSeen);
    return unfinished(aim.modal, why, request, context.guild);
  }
  if (outcome.entries.length > 0) aim.then?.();
  if (aim.reply) return aim.reply(outcome, fact);
  const { quote, source } = proof;
  const blocks: Block[] = [
    { type: 'text', text: say(aim.base ? 'facts.changed' : 'facts.added') },
    { type: 'answer', text: fact.body.answer },
    { type: 'quote', quote, source },
  ];
  return saved(outcome, blocks, [editButton(fact.id)]);
}

type FactPut = Extract<Put, { kind: 'fact' }>;

interface Ready {
  readonly fact: FactPut;
  readonly proof: Proved;
  readonly speaker: Speaker;
}

function readyFact(typed: FactFields, aim: Aim, context: ModeratorContext): Ready | Problem {
  const { guild, view } = context;
  const source = view.knowledge.sources.get(aim.source);
  const pack = guild.packs.find(({ event }) => event.id === source?.eventId);
  if (!source || !pack) return problem(say('facts.sourceGone'));
  if (!hasWords(typed.answer)) return problem(say('facts.noAnswer'));
  if (!hasWords(typed.quote)) return problem(say('facts.noQuote'));
  const kind = kindOf(typed.kind, view.knowledge, (aim.base ?? aim.like)?.kind);
  if ('unknown' in kind) return unknownKind(typed.kind, kind);
  const eventId = pack.event.id;
  const all = [...view.knowledge.sources.values()].filter((each) => each.eventId === eventId);
  const proof = proved(typed.quote, source, all);
  if ('blocks' in proof) return proof;
  const clear = aim.speaker?.(typed.speaker);
  const speaker = clear === undefined ? speakerOf(typed, eventId, context) : { id: clear };
  if ('blocks' in speaker) return speaker;

  const id =
    aim.base?.id ?? newId(typed.answer, 'fact', (each) => isTaken(`${eventId}/${each}`, context));
  const sampleQuestions =
    typed.sampleQuestions === undefined
      ? [...(aim.sampleQuestions ?? [])]
      : wordedLines(typed.sampleQuestions);
  const worded = {
    ...{ answer: typed.answer, kind: kind.slug, quote: proof.quote, source: proof.source.id },
    ...{ sampleQuestions, speaker: speaker.id },
  };
  const body = factFile(id, worded, pack, aim.base ?? aim.like);
  const fact: FactPut = {
    ...{ do: 'put', kind: 'fact', id: `${eventId}/${id}`, seen: aim.seen },
    body,
  };
  return { fact, proof, speaker };
}

/** What is wrong with the kind, with an offer to send the nearest instead. */
function unknownKind(
  typed: string,
  { unknown, nearest: [nearest] }: Extract<TypedKind, { unknown: string }>,
): Problem {
  const text = hasWords(typed) ? unknown : say('facts.noKind');
  return {
    blocks: [
      { type: 'answer', text },
      { type: 'note', text: allKinds() },
    ],
    ...(nearest !== undefined && {
      instead: { label: say('facts.saveAs', { kind: nearest }), fields: { kind: nearest } },
    }),
  };
}

function isTaken(key: string, { view, guild }: ModeratorContext): boolean {
  const { fact, hidden } = guild.rows.items;
  return view.knowledge.facts.has(key) || fact.has(key) || hidden.has(key);
}
