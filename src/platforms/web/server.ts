/** The page and what it asks, over HTTP on the loopback interface alone. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';
import { answers } from './answer.ts';
import { HEADERS, refusal } from './guard.ts';
import { libraryOf, markedSource } from './marks.ts';
import { type PageFile, pageFiles } from './page-files.ts';
import {
  askSchema,
  BadBody,
  bodyOf,
  librarySchema,
  sourceSchema,
  startSchema,
  suggestSchema,
} from './posted.ts';
import { startOf } from './start.ts';
import { suggestions } from './suggest.ts';

const HOST = '127.0.0.1';
/** Milliseconds for a request to come in whole. */
const MAX_REQUEST_TIME = 30_000;

/** The page's server, once it listens. */
export interface Served {
  /** Where browsers find the page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Serves until it is stopped. Port 0 is any that is free. Rejects when the port can't be had. */
export async function servePage(bot: Bot, { port }: { readonly port: number }): Promise<Served> {
  const files = pageFiles();
  const posts = postsOf(bot);
  const server = createServer({ requestTimeout: MAX_REQUEST_TIME }, (request, response) => {
    const { port } = server.address() as AddressInfo;
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refused = refusal(request.method, request.headers, port);
    if (refused) {
      end(response, refused.status, refused.why);
      return;
    }
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    if (request.method === 'POST') void post(bot, posts, path, request, response);
    else sendFile(files.get(path), response);
  });
  server.listen(port, HOST);
  await once(server, 'listening');
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function postsOf(bot: Bot): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([
    ['/start', json(startSchema, ({ locale }) => startOf(bot, locale))],
    ['/library', json(librarySchema, () => libraryOf(bot))],
    ['/suggest', json(suggestSchema, ({ line, ...asking }) => suggestions(bot, asking, line))],
    [
      '/source',
      json(sourceSchema, async ({ key, ...asking }) => {
        return (await markedSource(bot, asking, key)) ?? null;
      }),
    ],
    [
      '/ask',
      async (request, response) => {
        const { ask, ...asking } = await bodyOf(request, askSchema);
        response.setHeader('content-type', 'application/x-ndjson');
        for await (const told of answers(bot, asking, ask)) {
          response.write(`${JSON.stringify(told)}\n`);
        }
        response.end();
      },
    ],
  ]);
}

function json<T>(schema: z.ZodType<T>, answer: (body: T) => Promise<object | null>): Answer {
  return async (request, response) => {
    const body = await answer(await bodyOf(request, schema));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };
}

/** Never rejects. */
async function post(
  { log }: Bot,
  posts: ReadonlyMap<string, Answer>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const answer = posts.get(path);
    if (answer) await answer(request, response);
    else end(response, 404, 'There is no such thing to ask for.');
  } catch (error) {
    if (error instanceof BadBody) {
      end(response, error.status, error.message);
      return;
    }
    // Whoever asked has gone.
    if (response.destroyed) return;
    log.error({ err: error }, 'the page’s question failed');
    if (response.headersSent) response.destroy();
    else end(response, 500, 'It could not be answered; the log says why.');
  }
}

function sendFile(file: PageFile | undefined, response: ServerResponse): void {
  if (!file) {
    end(response, 404, 'There is no such file.');
    return;
  }
  response.setHeader('content-type', file.type);
  response.end(file.content);
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
