/** The HTTP side: requests found in a table of routes, recorded, and made to fail on demand. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { refusal, type HttpAnswer } from './errors.ts';
import { readParts, type SentFile } from './files.ts';

export interface Route {
  readonly method: string;
  /** A path below `/api/v10` in which `:name` stands for one part. */
  readonly path: string;
  /** Whether it needs no token: the path holds one. */
  readonly open?: true;
  readonly handle: (
    params: Readonly<Record<string, string>>,
    body: unknown,
    query: URLSearchParams,
    files: readonly SentFile[],
  ) => HttpAnswer;
}

/** One request and how it was answered. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** Discord's code when it was refused. */
  readonly code: number | undefined;
  readonly answer: unknown;
}

/** Answers to give instead of the true ones. */
export interface Fault {
  readonly path: RegExp;
  readonly times?: number;
  readonly answer: HttpAnswer;
}

export type Rest = ReturnType<typeof createRest>;

const BASE = /^\/api\/v\d+/;

export function createRest(token: string, routes: readonly Route[]) {
  const table = routes.map((route) => ({
    ...route,
    pattern: new URLPattern({ pathname: route.path }),
  }));
  const requests: Recorded[] = [];
  let faults: { path: RegExp; left: number; answer: HttpAnswer }[] = [];
  let waiting: { matches: (request: Recorded) => boolean; resolve: (r: Recorded) => void }[] = [];

  const server: Server = createServer((incoming, outgoing) => {
    void receive(incoming).then(({ status, headers, body }) => {
      const raw = body instanceof Uint8Array;
      const content = body === undefined || raw ? body : JSON.stringify(body);
      const type = raw ? 'application/octet-stream' : 'application/json';
      outgoing.writeHead(status, { ...(content && { 'content-type': type }), ...headers });
      outgoing.end(content);
    });
  });

  async function receive(incoming: IncomingMessage): Promise<HttpAnswer> {
    const url = new URL(incoming.url ?? '/', 'http://loopback');
    const path = url.pathname.replace(BASE, '');
    const method = incoming.method ?? 'GET';
    const sent = await received(incoming);
    const answer = sent
      ? (faulty(path) ?? answerTo(method, path, url.searchParams, incoming, sent))
      : refusal('invalidJson');
    const code = (answer.body as { code?: number } | undefined)?.code;
    record({ method, path, body: sent?.body, status: answer.status, code, answer: answer.body });
    return answer;
  }

  function answerTo(
    method: string,
    path: string,
    query: URLSearchParams,
    incoming: IncomingMessage,
    { body, files }: Sent,
  ): HttpAnswer {
    for (const route of table) {
      const found = route.method === method ? route.pattern.exec({ pathname: path }) : null;
      if (!found) continue;
      const allowed = route.open ?? incoming.headers.authorization === `Bot ${token}`;
      if (!allowed) return refusal('unauthorized');
      const groups = Object.entries(found.pathname.groups as Record<string, string>);
      const params = Object.fromEntries(
        groups.map(([name, part]) => [name, decodeURIComponent(part)]),
      );
      return route.handle(params, body, query, files);
    }
    return refusal('notFound');
  }

  function faulty(path: string): HttpAnswer | undefined {
    const fault = faults.find((each) => each.path.test(path));
    if (!fault) return undefined;
    fault.left -= 1;
    faults = faults.filter(({ left }) => left > 0);
    return fault.answer;
  }

  function record(request: Recorded): void {
    requests.push(request);
    for (const { matches, resolve } of waiting) if (matches(request)) resolve(request);
    waiting = waiting.filter(({ matches }) => !matches(request));
  }

  /** Answers the next requests to a path in another way. */
  function fail({ path, times = 1, answer }: Fault): void {
    faults.push({ path, left: times, answer });
  }

  /** The first request that matches, now or later. */
  function request(matches: (request: Recorded) => boolean): Promise<Recorded> {
    const past = requests.find(matches);
    if (past) return Promise.resolve(past);
    return new Promise((resolve) => {
      waiting.push({ matches, resolve });
    });
  }

  return { server, requests, fail, request };
}

interface Sent {
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

/** A body as JSON, alone or with files; nothing when it is not. */
async function received(incoming: IncomingMessage): Promise<Sent | undefined> {
  const bytes = await buffer(incoming);
  const type = incoming.headers['content-type'] ?? '';
  try {
    const { json, files } = type.startsWith('multipart/form-data')
      ? readParts(bytes, type)
      : { json: bytes.toString('utf8'), files: [] };
    return { body: json === '' ? undefined : (JSON.parse(json) as unknown), files };
  } catch {
    return undefined;
  }
}
