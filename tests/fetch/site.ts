/** Sites of the web for tests: a real HTTP server on this machine, and a way to it that lets this machine through. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { isPublic } from '../../src/fetch/address.ts';
import type { Resolve } from '../../src/fetch/hop.ts';
import { createWeb, type Web, type WebSettings } from '../../src/fetch/web.ts';
import type { QueueClock } from '../../src/runtime/queue-clock.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;
type Headers = Readonly<Record<string, string>>;

export interface Site {
  readonly port: number;
  /** `http://news.test:PORT/path`; all names that end in `.test` lead here. */
  readonly url: (path: string, host?: string) => string;
  /** What stands at a path, from now on. */
  readonly put: (path: string, body: string | Buffer | Handle, headers?: Headers) => void;
  /** What was asked for so far: host, path and headers. */
  readonly requests: readonly Asked[];
}

export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Runs until the test is over; a path where nothing was put is not found. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, Handle>();
  const requests: Asked[] = [];
  const server = createServer((request, response) => {
    const { url: path = '', headers } = request;
    requests.push({ host: headers.host ?? '', path, headers });
    const handle = pages.get(path);
    if (handle) handle(request, response);
    else response.writeHead(404, HTML).end('<p>Nothing is here.</p>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    url: (path, host = 'news.test') => `http://${host}:${port}${path}`,
    put(path, body, headers = HTML) {
      const handle: Handle = (_request, response) => response.writeHead(200, headers).end(body);
      pages.set(path, typeof body === 'function' ? body : handle);
    },
  };
}

/** Names that end in `.test` lead to this machine, and no others anywhere. */
export const resolveTests: Resolve = (name) =>
  name.endsWith('.test')
    ? Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    : Promise.reject(new Error(`nothing is called ${name}`));

/** Lets 127.0.0.1 through, and no other address that is not public. */
export function allowsTests(address: string): boolean {
  return address === '127.0.0.1' || isPublic(address);
}

/** A way to the web that ends at this machine. */
export function testWeb(settings: Partial<WebSettings> = {}): Web {
  return createWeb({
    ...{ allows: allowsTests, resolve: resolveTests, ports: 'any', pause: 0 },
    ...settings,
  });
}

export interface HandClock extends QueueClock {
  /** Lets so many milliseconds pass, and does what is due meanwhile. */
  readonly pass: (milliseconds: number) => void;
}

/** A clock that stands until it is moved. */
export function handClock(start = Date.parse('2031-06-10T12:00:00Z')): HandClock {
  let now = start;
  const due = new Set<{ readonly at: number; readonly task: () => void }>();
  return {
    now: () => now,
    after(milliseconds, task) {
      const one = { at: now + milliseconds, task };
      due.add(one);
      return () => void due.delete(one);
    },
    nextTurn: (task) => void setImmediate(task),
    pass(milliseconds) {
      now += milliseconds;
      for (const one of [...due].filter(({ at }) => at <= now)) {
        due.delete(one);
        one.task();
      }
    },
  };
}
