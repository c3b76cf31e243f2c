/** A passage that answers, with its quote and the buttons that lead on. */
import { notice } from '../../src/bot.ts';
import type { Fact } from '../../src/knowledge/knowledge.ts';
import type { Block, Button, Reply } from '../../src/reply.ts';
import { quotesAction } from './actions.ts';
import { moreAbout } from './fact-list.ts';
import { isSaid, leadOf } from './facts.ts';
import { argsOf, quoteOf, type Passage } from './passages.ts';

/** The first passage with what answers; then what other sources have on it. */
export function answered([first, ...others]: readonly Passage[]): Reply {
  if (!first) return notice('No source here says that.');
  return {
    visibility: 'public',
    blocks: [
      ...answerBlocks(first),
      ...others.flatMap((other) => [
        { type: 'text', text: comparison(first, other) } as const,
        ...answerBlocks(other),
      ]),
    ],
    buttons: buttonsUnder(first),
  };
}

function answerBlocks(passage: Passage): Block[] {
  const { fact, source } = passage;
  const quote = quoteOf(passage);
  if (!fact) {
    return [
      { type: 'quote', quote, source },
      { type: 'note', text: 'This is the source’s own sentence; no fact is written down for it.' },
    ];
  }
  const lead = isSaid(fact) ? { lead: leadOf({ fact, facts: [fact] }) } : {};
  return [
    { type: 'answer', text: fact.answer },
    { type: 'quote', quote, source, ...lead },
  ];
}

/** Whether the other source gives the same figures. */
function comparison({ fact: one }: Passage, { fact: other }: Passage): string {
  const [here, there] = [figuresOf(one), figuresOf(other)];
  if (here === '' || there === '') return 'Another source on this:';
  return here === there ? 'Another source says the same:' : 'Another source says otherwise:';
}

function figuresOf(fact: Fact | undefined): string {
  const figures = fact?.quantities.map(({ value }) => value) ?? [];
  return figures.sort((a, b) => a - b).join();
}

function buttonsUnder(passage: Passage): Button[] {
  const { fact, source } = passage;
  const args = argsOf(passage);
  const speaker = fact && isSaid(fact) ? fact.speaker : undefined;
  return [
    { label: 'Show in context', action: { name: 'context', args } },
    ...(speaker ? [{ label: 'More from this speaker', action: quotesAction(speaker.id, '') }] : []),
    moreAbout(source.eventId),
    { label: 'Report', action: { name: 'report', args } },
  ];
}
