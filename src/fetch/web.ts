/** The one way to pages and feeds of the web: each request, each redirect and each robots.txt goes through one guard. */
import { askerNow } from '../runtime/asker.ts';
import { createFairQueue, type FairQueue } from '../runtime/fair-queue.ts';
import { type QueueClock, realClock } from '../runtime/queue-clock.ts';
import about from '../../package.json' with { type: 'json' };
import { readBody, ENCODINGS, type Bound } from './body.ts';
import { FetchError } from './fault.ts';
import { failed, hop, type Answer, type Guard } from './hop.ts';
import { createHosts } from './hosts.ts';
import { type Ports, readLink } from './link.ts';
import { createRobots, type Elsewhere, type Robots } from './robots.ts';

/** What a server tells of a state of something, to ask whether it changed (RFC 9110, conditional requests). */
export interface Validators {
  readonly etag?: string;
  readonly modified?: string;
}

/** What of an address is of use. */
export interface Wanted {
  /** Media types that are taken, in lower case, each with the most bytes of it. */
  readonly types: Readonly<Record<string, number>>;
  /** What was told of the state that is known already. */
  readonly known?: Validators;
}

/** A page or feed as it came. */
export interface Fetched {
  /** Where it was in the end. */
  readonly url: string;
  readonly type: string;
  /** The character set that the server names. */
  readonly charset: string | undefined;
  readonly bytes: Uint8Array;
  readonly validators: Validators;
}

/** The only way to pages of the web. */
export interface Web {
  /**
   * Fetches what stands at an address, once its host is free and within its time; `same` when it is what is known
   * already. @throws FetchError
   */
  readonly fetch: (link: string, wanted: Wanted) => Promise<Fetched | 'same'>;
}

export interface WebSettings extends Guard {
  readonly ports: Ports;
  /** Milliseconds for all of it, redirects included, waiting for hosts not; 20,000 when left out. */
  readonly patience?: number;
  /** Milliseconds between two pieces of work at one host; 2,000 when left out. */
  readonly pause?: number;
  /** Its `now` is the time of the day. Moved by hand in tests. */
  readonly clock?: QueueClock;
}

/** How the bot calls itself to servers. */
const AGENT = `${about.name.replace(/^\w/, (first) => first.toUpperCase())}/${about.version}`;
const USER_AGENT = `${AGENT} (a Discord bot that fetches what its moderators name)`;

const PATIENCE = 20_000;
const PAUSE = 2000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const NOT_MODIFIED = 304;
const MAX_ROBOTS = { most: 512 * 1024, cut: true };
/** How much is fetched at once, of a member, of a guild, and of all; more wait, but not for ever. */
const SHARES = { member: 2, guild: 2, all: 6 };
const MAX_LINE = 20;
const MAX_WAIT = 120_000;

/** Fetches within what the settings allow; `allows` and `ports` are set where the program is put together. */
export function createWeb(settings: WebSettings): Web {
  const client = new WebClient(settings);
  return { fetch: (link, wanted) => client.fetch(link, wanted) };
}

class WebClient implements Web {
  readonly #guard: Guard;
  readonly #ports: Ports;
  readonly #patience: number;
  readonly #clock: QueueClock;
  readonly #hosts: ReturnType<typeof createHosts>;
  readonly #queue: FairQueue;
  readonly #robots: Robots;

  constructor({
    allows,
    resolve,
    ports,
    patience = PATIENCE,
    pause = PAUSE,
    clock = { ...realClock, now: Date.now },
  }: WebSettings) {
    this.#guard = { allows, resolve };
    this.#ports = ports;
    this.#patience = patience;
    this.#clock = clock;
    this.#hosts = createHosts(pause, clock);
    this.#queue = createFairQueue({
      ...{ shares: SHARES, longShares: SHARES, brief: Infinity },
      ...{ maxLine: MAX_LINE, maxWait: MAX_WAIT, clock },
    });
    this.#robots = createRobots({
      ...{ agent: AGENT, now: clock.now },
      fetch: (from, signal) => this.#fetchRules(from, signal),
    });
  }

  async fetch(link: string, wanted: Wanted): Promise<Fetched | 'same'> {
    const url = readLink(link, this.#ports);
    return this.#queue.run<Fetched | 'same'>({
      asker: askerNow(),
      work: () => this.#fetchInTurn(url, wanted),
      late: () => {
        throw new FetchError({ code: 'busy', host: url.hostname });
      },
    });
  }

  /** Each host is asked when it is free; the one before is free meanwhile, so that no two wait for each other. */
  async #fetchInTurn(url: URL, wanted: Wanted): Promise<Fetched | 'same'> {
    const left = { redirects: MAX_REDIRECTS, time: this.#patience };
    for (let at = url; ;) {
      const from = at;
      const came = await this.#hosts.run(from.host, () => this.#fetchAt(from, wanted, left));
      if ('end' in came) return came.end;
      if ('to' in came) at = came.to;
      else {
        await this.#readRules(came.rules, left);
        at = came.from;
      }
    }
  }

  /** What stands at an address, or where another host is to be asked for it. */
  async #fetchAt(
    url: URL,
    { types, known = {} }: Wanted,
    left: Left,
  ): Promise<Came<Fetched | 'same'>> {
    const headers = { accept: Object.keys(types).join(', '), ...conditions(known) };
    const way = { guard: this.#guard, ports: this.#ports, headers };
    return this.#inTime(left, (signal) =>
      follow<Fetched | 'same'>(
        url,
        { ...way, signal, allowed: (at) => this.#robots.check(at, signal) },
        left,
        async (answer, { href, hostname: host }) => {
          if (answer.status === NOT_MODIFIED && Object.keys(known).length > 0) return 'same';
          refuseStatus(answer, host);
          const { type, charset, bound } = typed(answer, host, types);
          const bytes = await readBody(answer, host, bound, signal);
          return { url: href, type, charset, bytes, validators: validatorsOf(answer) };
        },
      ),
    );
  }

  /** Reads the rules of a site at the other hosts to which its robots.txt leads, each in its turn. */
  async #readRules(first: Elsewhere, left: Left): Promise<void> {
    for (let next: Elsewhere | undefined = first; next;) {
      const now: Elsewhere = next;
      next = await this.#hosts.run(now.at.host, () =>
        this.#inTime(left, (signal) => this.#robots.readOn(now, signal)),
      );
    }
  }

  async #fetchRules({ origin, at, redirects }: Elsewhere, signal: AbortSignal) {
    const left = { redirects };
    const way = { guard: this.#guard, ports: this.#ports, signal, headers: {} };
    const came = await follow(at, way, left, (answer, { hostname: host }) => {
      refuseStatus(answer, host);
      return readBody(answer, host, MAX_ROBOTS, signal);
    });
    if ('end' in came) return came.end;
    return 'to' in came ? { origin, at: came.to, redirects: left.redirects } : came.rules;
  }

  /** Does the work in what is left of the time, and takes from it what it took. */
  async #inTime<T>(left: Left, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const late = new AbortController();
    const begun = this.#clock.now();
    const callOff = this.#clock.after(left.time, () => {
      late.abort();
    });
    try {
      return await work(late.signal);
    } finally {
      callOff();
      left.time -= this.#clock.now() - begun;
    }
  }
}

/** What is left to a fetch: redirects that it may follow, and milliseconds, without those of waiting for hosts. */
interface Left {
  redirects: number;
  time: number;
}

/** What came of a way: its end, the other host to which it leads, or the one where it is told whether `from` may be fetched. */
type Came<T> =
  { readonly end: T } | { readonly to: URL } | { readonly rules: Elsewhere; readonly from: URL };

interface Way {
  readonly guard: Guard;
  readonly ports: Ports;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  /** Asked before each request. */
  readonly allowed?: (url: URL) => Promise<Elsewhere | undefined>;
}

/** What one request came to. */
type Next<T> = { readonly end: T } | { readonly to: string };

/** Follows redirects, each of which is checked like the first address, to the answer that is none, or to another host. */
async function follow<T>(
  start: URL,
  { guard, ports, signal, headers, allowed }: Way,
  left: Pick<Left, 'redirects'>,
  use: (answer: Answer, url: URL) => Promise<T>,
): Promise<Came<T>> {
  const all = { 'user-agent': USER_AGENT, 'accept-encoding': ENCODINGS, ...headers };
  for (let url = start; ;) {
    const at = url;
    const rules = await allowed?.(at);
    if (rules) return { rules, from: at };
    const came = await hop(at, all, guard, signal, async (answer): Promise<Next<T>> => {
      const to = REDIRECTS.has(answer.status) ? answer.header('location') : undefined;
      return to === undefined ? { end: await use(answer, at) } : { to };
    }).catch((error: unknown) => {
      throw failed(error, at.hostname, signal);
    });
    if ('end' in came) return came;
    if (left.redirects === 0) throw new FetchError({ code: 'redirects', host: at.hostname });
    left.redirects -= 1;
    url = readLink(came.to, ports, at);
    if (url.host !== at.host) return { to: url };
  }
}

function refuseStatus({ status, header }: Answer, host: string): void {
  if (status === 200) return;
  const seconds = header('retry-after')?.trim() ?? '';
  const retryAfter = /^\d{1,7}$/.test(seconds) ? Number(seconds) : undefined;
  throw new FetchError({
    ...{ code: 'status', host, status },
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

function typed(
  { header }: Answer,
  host: string,
  types: Wanted['types'],
): Pick<Fetched, 'type' | 'charset'> & { readonly bound: Bound } {
  const [name = '', ...parameters] = (header('content-type') ?? '').split(';');
  const type = name.trim().toLowerCase();
  const most = Object.hasOwn(types, type) ? types[type] : undefined;
  if (most === undefined) throw new FetchError({ code: 'otherType', host, type });
  const charset = /^\s*charset\s*=\s*"?([\w.:-]+)/i;
  return {
    type,
    charset: parameters.map((each) => charset.exec(each)?.[1]).find((each) => each !== undefined),
    bound: { most },
  };
}

function conditions({ etag, modified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
  };
}

/** Longer ones are not sent back. */
const MAX_VALIDATOR = 300;

function validatorsOf({ header }: Answer): Validators {
  const short = (name: string) => {
    const value = header(name);
    return value !== undefined && /^[ -~]+$/.test(value) && value.length <= MAX_VALIDATOR
      ? value
      : undefined;
  };
  const [etag, modified] = [short('etag'), short('last-modified')];
  return { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) };
}
