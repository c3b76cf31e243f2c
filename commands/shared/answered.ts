/** Passages that answer, with their quotes and the buttons that lead on. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Block, type Button, type Reply } from '../../src/bot/reply.ts';
import { isSaid } from '../../src/packs/kinds.ts';
import type { Fact } from '../../src/packs/knowledge.ts';
import { type Span, spanOf } from '../../src/text/span.ts';
import { quotesAction } from './actions.ts';
import { moreAbout } from './fact-list.ts';
import { isSameInWords, leadOf, personIn } from './facts.ts';
import { argsOf, quoteOf, type Passage } from './passages.ts';

/** The first passage with what answers; then what other sources have on it. */
export function answered([first, ...others]: readonly Passage[]): Reply {
  if (!first) return notice(say('answers.silent'));
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

/** Passages that answer together: one entry each, with its short answer; a source is cited once in a row. */
export function listed(passages: readonly Passage[]): Reply {
  const [first] = passages;
  if (!first) return notice(say('answers.silent'));
  let above: readonly Span[] = [];
  const blocks = passages.flatMap((passage, i): Block[] => {
    if (passages[i + 1]?.source === passage.source) {
      above = [...above, passage];
      return answerBlocks(passage, { uncited: true });
    }
    const cited = answerBlocks(passage, above.length > 0 ? { above: above.map(spanOf) } : {});
    above = [];
    return cited;
  });
  return { visibility: 'public', blocks, buttons: buttonsUnder(first) };
}

function answerBlocks(
  passage: Passage,
  citation: { readonly uncited?: true; readonly above?: readonly Span[] } = {},
): Block[] {
  const { fact, span, source } = passage;
  const short = fact?.answer ?? (span && source.text.slice(span.start, span.end));
  const quote: Block = { ...quoteBlock(passage), ...citation };
  if (short === undefined || isSameInWords(short, quoteOf(passage))) return [quote];
  return [{ type: 'answer', text: short }, quote];
}

/** The quote with its short answer marked, and who says it or whom the answer is about. */
export function quoteBlock(passage: Passage): Block {
  const { fact, source, span, start, speaker } = passage;
  const lead =
    fact && isSaid(fact) ? leadOf({ fact, facts: [fact] }) : (speaker ?? personName(fact));
  const mark: Span | undefined = span && { start: span.start - start, end: span.end - start };
  return {
    ...{ type: 'quote', quote: quoteOf(passage), source, start },
    ...(mark && { mark }),
    ...(lead !== undefined && { lead }),
  };
}

function personName(fact: Fact | undefined): string | undefined {
  return fact && personIn(fact)?.name;
}

/** Whether the other source gives the same figures. */
function comparison({ fact: one }: Passage, { fact: other }: Passage): string {
  const [here, there] = [figuresOf(one), figuresOf(other)];
  if (here === '' || there === '') return say('answers.otherSource');
  return here === there ? say('answers.sameInOtherSource') : say('answers.differsInOtherSource');
}

function figuresOf(fact: Fact | undefined): string {
  const figures = fact?.quantities.map(({ value }) => value) ?? [];
  return figures.sort((a, b) => a - b).join();
}

/** The buttons under an answer's passage. */
export function buttonsUnder(passage: Passage): Button[] {
  const { fact, source } = passage;
  const args = argsOf(passage);
  const speaker = fact && isSaid(fact) ? fact.speaker : undefined;
  return [
    { label: say('ask.inContext'), action: { name: 'context', args } },
    ...(speaker
      ? [{ label: say('ask.moreFromSpeaker'), action: quotesAction(speaker.id, '') }]
      : []),
    moreAbout(source.eventId),
    { label: say('ask.report'), action: { name: 'report', args } },
  ];
}
