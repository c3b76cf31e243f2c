/** One request to one address, over a connection that leads where it was checked to lead. */
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector, Client, type Dispatcher } from 'undici';
import type { AddressCheck } from './address.ts';
import { FetchError } from './fault.ts';

/** An address of a host, of IP version 4 or 6 (`family`). */
export interface Address {
  readonly address: string;
  readonly family: number;
}

/** Gives all addresses of a name; rejects when there are none. */
export type Resolve = (name: string) => Promise<readonly Address[]>;

/** As the system resolves names. */
export const resolveBySystem: Resolve = (name) => systemLookup(name, { all: true });

/** Which addresses requests may go to, and how hosts are looked up; each request asks both. */
export interface Guard {
  readonly allows: AddressCheck;
  readonly resolve: Resolve;
}

/** What a server answers to one request. */
export interface Answer {
  readonly status: number;
  /** By name in lower case; of several the first. */
  readonly header: (name: string) => string | undefined;
  readonly body: Dispatcher.ResponseData['body'];
}

/** Longest head of an answer, in bytes. */
const MAX_HEAD = 32_768;

/**
 * Sends a GET request, and has `use` read the answer. The name is looked up once; each of its addresses must be allowed,
 * and the connection is made to those alone, whatever the name leads to a moment later.
 * @throws FetchError when it may not be connected to or can't be; whatever `use` throws
 */
export async function hop<T>(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { allows, resolve }: Guard,
  signal: AbortSignal,
  use: (answer: Answer) => Promise<T>,
): Promise<T> {
  const { hostname: host } = url;
  const addresses = await checked(host, { allows, resolve }, signal);
  const client = new Client(url.origin, {
    connect: pinned(addresses, host, allows),
    maxHeaderSize: MAX_HEAD,
    pipelining: 1,
  });
  try {
    const {
      statusCode,
      headers: answered,
      body,
    } = await client
      .request({ method: 'GET', path: `${url.pathname}${url.search}`, headers, signal })
      .catch((error: unknown) => {
        throw failed(error, host, signal);
      });
    // Nobody else may hear of what goes wrong once it is not read any more.
    body.on('error', () => undefined);
    const header = (name: string) => [answered[name]].flat()[0];
    return await use({ status: statusCode, header, body });
  } finally {
    // What is left of the answer is not read.
    await client.destroy();
  }
}

/** The addresses of a host, every one of which may be connected to. */
async function checked(
  host: string,
  { allows, resolve }: Guard,
  signal: AbortSignal,
): Promise<readonly Address[]> {
  const literal = host.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  const addresses =
    family > 0
      ? [{ address: literal, family }]
      : await unlessAborted(resolve(host), signal).catch((error: unknown) => {
          if (signal.aborted) throw new FetchError({ code: 'slow', host }, error);
          throw new FetchError({ code: 'noHost', host }, error);
        });
  if (addresses.length === 0) throw new FetchError({ code: 'noHost', host });
  if (!addresses.every(({ address }) => allows(address))) {
    throw new FetchError({ code: 'privateAddress', host });
  }
  return addresses;
}

/** Connects to these addresses; looks again at what it is connected to. */
function pinned(
  addresses: readonly Address[],
  host: string,
  allows: AddressCheck,
): buildConnector.connector {
  const lookup: LookupFunction = (_name, options, found) => {
    const [first] = addresses;
    if (options.all === true) found(null, [...addresses]);
    else found(null, first?.address ?? '', first?.family);
  };
  const connect = buildConnector({ lookup, autoSelectFamily: true });
  return (options, connected) => {
    connect(options, (...[error, socket]) => {
      if (error) {
        connected(error, null);
      } else if (allows(socket.remoteAddress ?? '')) {
        connected(null, socket);
      } else {
        socket.destroy();
        connected(new FetchError({ code: 'privateAddress', host }), null);
      }
    });
  };
}

/** Why a request failed, where it is not told already. */
export function failed(error: unknown, host: string, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error;
  return new FetchError({ code: signal.aborted ? 'slow' : 'unreachable', host }, error);
}

/** What can't be called off is no longer waited for. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => {
    reject(new Error('called off', { cause: signal.reason }));
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
    promise.catch(() => undefined);
  }
}
