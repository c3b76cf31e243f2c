/** Over HTTP, for whoever looks after the process: whether it lives, whether it is ready, and its figures. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { own } from './own.ts';

/** What has to hold for the bot to be ready, by name. A check that rejects does not hold. */
export type Checks = Readonly<Record<string, Check>>;

type Check = () => boolean | Promise<boolean>;

interface Settings {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  readonly checks: Checks;
  readonly metrics: { readonly text: () => Promise<string>; readonly contentType: string };
  readonly log: Logger;
}

type Paths = Readonly<Record<string, (response: ServerResponse) => unknown>>;

export interface Health {
  readonly port: number;
  readonly stop: () => void;
}

/** Milliseconds for a check. */
const PATIENCE = 3000;

/**
 * Answers GET /livez, /readyz (200 or 503, each check named in the body) and /metrics. Of each check one runs at a time,
 * however many ask: one that writes would hold up members' changes. Rejects when the port can't be had.
 */
export async function serveHealth({ port, host, checks, metrics, log }: Settings): Promise<Health> {
  const shared = Object.entries(checks).map(([name, check]) => [name, oneAtATime(check)] as const);
  const paths: Paths = {
    '/livez': (response) => {
      sendJson(response, 200, { live: true });
    },
    '/readyz': async (response) => {
      const held = await Promise.all(shared.map(([name, check]) => hold(name, check)));
      const ready = held.every(([, holds]) => holds);
      sendJson(response, ready ? 200 : 503, { ready, ...Object.fromEntries(held) });
    },
    '/metrics': async (response) => {
      const text = await metrics.text();
      response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
    },
  };
  const server = createServer((request, response) => {
    // Whoever asks, and whatever for, ends no process by it.
    void answer(paths, request, response).catch((error: unknown) => {
      log.error({ err: error }, 'health could not be told');
      if (!response.headersSent) sendJson(response, 500, { error: 'It could not be told.' });
    });
  });
  // It keeps no process alive by itself.
  server.listen(port, host).unref();
  await once(server, 'listening');
  // Such as a connection that can't be taken, as too many files are open.
  server.on('error', (error) => {
    log.error({ err: error }, 'the health port failed');
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  paths: Paths,
  { url = '/', method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pathname = URL.parse(url, 'http://health')?.pathname;
  const tell = own(paths, pathname ?? '');
  if (pathname === undefined) sendJson(response, 400, { error: 'That is no address.' });
  else if (!tell) sendJson(response, 404, { error: 'There are /livez, /readyz and /metrics.' });
  else if (method !== 'GET' && method !== 'HEAD')
    sendJson(response, 405, { error: 'Only GET is answered.' });
  else await tell(response);
}

/** The check; whoever asks while it runs gets what it gives. */
function oneAtATime(check: Check): Check {
  let running: Promise<boolean> | undefined;
  return () => {
    running ??= Promise.try(check).finally(() => {
      running = undefined;
    });
    return running;
  };
}

async function hold(name: string, check: Check): Promise<readonly [string, boolean]> {
  const late = sleep(PATIENCE, false, { ref: false });
  try {
    return [name, await Promise.race([check(), late])];
  } catch {
    return [name, false];
  }
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Milliseconds over which the delay is looked at. */
const WINDOW = 10_000;
/** Milliseconds of the longest delay that a member does not notice. */
const MAX_DELAY = 2000;

/** A check that the event loop was not held up for long within the last seconds. */
export function eventLoopCheck(): { readonly check: () => boolean; readonly stop: () => void } {
  const start = () => {
    const histogram = monitorEventLoopDelay({ resolution: 20 });
    histogram.enable();
    return histogram;
  };
  let [before, now] = [start(), start()];
  const timer = setInterval(() => {
    before.disable();
    [before, now] = [now, start()];
  }, WINDOW).unref();
  return {
    // The older of the two has seen at least a whole window.
    check: () => before.max / 1e6 < MAX_DELAY,
    stop() {
      clearInterval(timer);
      before.disable();
      now.disable();
    },
  };
}
