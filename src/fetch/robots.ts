/** What the robots.txt of hosts allows (RFC 9309), kept for a while. */
import { LRUCache } from 'lru-cache';
import robotsParser from 'robots-parser';
import { FetchError } from './fault.ts';

export interface Robots {
  /**
   * Gives where the site's rules are to be read on before it can be told, if that is at another host.
   * @throws FetchError when its host does not want it fetched, or what the host wants can't be told.
   */
  readonly check: (url: URL, signal: AbortSignal) => Promise<Elsewhere | undefined>;
  /** Reads rules on, in the turn of the host where they are; what can't be read is kept as that. */
  readonly readOn: (elsewhere: Elsewhere, signal: AbortSignal) => Promise<Elsewhere | undefined>;
}

/** Where a redirect of a site's robots.txt leads to another host, which is asked in a turn of its own. */
export interface Elsewhere {
  /** Of the site whose rules they are. */
  readonly origin: string;
  readonly at: URL;
  /** Redirects that may still be followed. */
  readonly redirects: number;
}

interface Settings {
  /** By which the bot goes there. */
  readonly agent: string;
  /** In milliseconds. */
  readonly now: () => number;
  /** The file at this address, or the other host to which it leads. @throws FetchError */
  readonly fetch: (from: Elsewhere, signal: AbortSignal) => Promise<Uint8Array | Elsewhere>;
}

type Rules = { readonly text: string } | { readonly unreadable: FetchError };

interface Kept {
  readonly rules: Rules;
  readonly until: number;
}

const MINUTE = 60_000;
/** How long rules are kept, and how long it is that there were none to be had. */
const KEPT = 60 * MINUTE;
const KEPT_UNTOLD = 10 * MINUTE;
const MAX_HOSTS = 500;
const MAX_REDIRECTS = 5;
/** Matching takes up to as many steps as a file has characters times those of a path: a tenth of a second. */
const MAX_STEPS = 100_000_000;
/** The package is a function, though its types promise a module that has it as a default. */
const readRobots = robotsParser as unknown as typeof robotsParser.default;
/** Answers that mean that there is no such file; of the others of its kind, “too many requests” means to come later. */
const TOO_MANY = 429;

/** No host has been asked yet; `now` tells milliseconds. */
export function createRobots({ agent, now, fetch }: Settings): Robots {
  const kept = new LRUCache<string, Kept>({ max: MAX_HOSTS });

  async function rulesOf({ origin }: URL, signal: AbortSignal): Promise<Rules | Elsewhere> {
    const known = kept.get(origin);
    if (known && known.until > now()) return known.rules;
    const at = new URL('/robots.txt', origin);
    return readRules({ origin, at, redirects: MAX_REDIRECTS }, signal);
  }

  async function readRules(from: Elsewhere, signal: AbortSignal): Promise<Rules | Elsewhere> {
    const rules = await fetchRules(from, signal);
    if ('at' in rules) return rules;
    // What took too long may have had too little time left.
    if (!signal.aborted) {
      kept.set(from.origin, { rules, until: now() + ('text' in rules ? KEPT : KEPT_UNTOLD) });
    }
    return rules;
  }

  async function fetchRules(from: Elsewhere, signal: AbortSignal): Promise<Rules | Elsewhere> {
    try {
      const came = await fetch(from, signal);
      return came instanceof Uint8Array ? { text: new TextDecoder().decode(came) } : came;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      return isMissing(error) ? { text: '' } : { unreadable: error };
    }
  }

  return {
    async check(url, signal) {
      const { hostname: host } = url;
      const rules = await rulesOf(url, signal);
      if ('at' in rules) return rules;
      if ('unreadable' in rules) throw unreadable(rules.unreadable, host);
      const { text } = rules;
      if (text.length * (url.pathname.length + url.search.length) > MAX_STEPS) {
        throw new FetchError({ code: 'robotsUnread', host });
      }
      const robots = readRobots(new URL('/robots.txt', url).href, text);
      if (robots.isDisallowed(url.href, agent) === true) {
        throw new FetchError({ code: 'robots', host });
      }
      return undefined;
    },
    async readOn(elsewhere, signal) {
      const rules = await readRules(elsewhere, signal);
      if ('at' in rules) return rules;
      // Kept rules are looked at when the site is next asked; what took too long is not kept.
      if (signal.aborted && 'unreadable' in rules) throw rules.unreadable;
      return undefined;
    },
  };
}

function isMissing({ fault }: FetchError): boolean {
  return (
    fault.code === 'status' &&
    fault.status >= 400 &&
    fault.status < 500 &&
    fault.status !== TOO_MANY
  );
}

/** Whatever keeps anything of the host from being fetched is said as it is. */
function unreadable(error: FetchError, host: string): FetchError {
  const { fault } = error;
  switch (fault.code) {
    case 'status':
    case 'broken':
    case 'redirects':
    case 'notLink':
    case 'tooLarge':
    case 'otherType':
      return new FetchError({ code: 'robotsUnread', host }, error);
    default:
      return error;
  }
}
