/** The proof of a quote that a moderator typed, or the nearest passage to take instead. */
import { say } from '../../src/bot/messages/say.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import { nearestPassage } from '../../src/packs/nearest.ts';
import { findQuote } from '../../src/packs/proof.ts';
import { LIKELY } from '../../src/packs/quotes.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import type { Problem } from '../shared/unfinished.ts';
import { MAX_QUOTE_LENGTH } from './form.ts';

/** Where a quote stands, in the letters of the source. */
export interface Proved {
  readonly source: Source;
  readonly quote: string;
}

/** Looks in the source that was named, then in the event's others. */
export function proved(typed: string, source: Source, others: readonly Source[]): Proved | Problem {
  for (const each of [source, ...others]) {
    const [span] = findQuote(typed, each.text);
    if (span) return { source: each, quote: each.text.slice(span.start, span.end) };
  }
  const missing = say('facts.quoteMissing', { source: sourceName(source) });
  const nearest = nearestPassage(typed, source.text);
  if (!nearest || nearest.likeness < LIKELY) {
    return {
      blocks: [
        { type: 'answer', text: missing },
        { type: 'text', text: say('facts.nothingLikeIt') },
      ],
    };
  }
  const quote = source.text.slice(nearest.start, nearest.end);
  return {
    blocks: [
      { type: 'answer', text: missing },
      {
        ...{ type: 'difference', words: nearest.words },
        label: say('facts.nearestPassage'),
      },
      { type: 'quote', quote, source },
    ],
    ...(quote.length <= MAX_QUOTE_LENGTH && {
      instead: { label: say('facts.takeWords'), fields: { quote } },
    }),
  };
}
