/** The thread of `verifyIn`: looks one quotation up after the other. */
import { LRUCache } from 'lru-cache';
import { type Verification, withSources } from './verification.ts';
import { verifyQuote } from './verify.ts';

/** A quotation to look for in texts; each text is sent to the thread once. */
export interface ThreadTask {
  readonly quote: string;
  /** The SHA-256 of each source's text, in order. */
  readonly hashes: readonly string[];
  /** Texts by their SHA-256 that the thread may not know. */
  readonly given: ReadonlyMap<string, string>;
}

/** What was found, with the numbers of sources in their place; or which texts are not known here. */
export type Found =
  { readonly verification: Verification<number> } | { readonly missing: readonly string[] };

/** Characters of the texts that are remembered. */
const MAX_REMEMBERED = 60_000_000;

const remembered = new LRUCache<string, string>({ maxSize: MAX_REMEMBERED });

/** Looks for a quote in sources that the thread remembers or is given; tells which texts it lacks. */
export default async function run({ quote, hashes, given }: ThreadTask): Promise<Found> {
  const texts = hashes.map((sha256) => given.get(sha256) ?? remembered.get(sha256));
  for (const [sha256, text] of given) remembered.set(sha256, text, { size: text.length + 1 });
  const sources = texts.flatMap((text, number) => {
    const sha256 = hashes[number] ?? '';
    return text === undefined ? [] : [{ sha256, text, number }];
  });
  if (sources.length < hashes.length)
    return { missing: hashes.filter((_, number) => texts[number] === undefined) };
  const found = await verifyQuote(quote, sources);
  return { verification: withSources(found, ({ number }) => number) };
}
