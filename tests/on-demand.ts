/** What all test files share, started when the first of them asks for it. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

interface Shared<Started> {
  readonly start: () => Promise<Started>;
  /** What each who asks is told. */
  readonly tell: (started: Started) => Promise<string>;
  readonly stop: (started: Started) => Promise<void>;
}

/** An address where each request is told where what is shared is to be found, and what ends it all. */
export async function offer<Started>({ start, tell, stop }: Shared<Started>): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  let started: Promise<Started> | undefined;
  const told = async (): Promise<string> => tell(await (started ??= start()));
  const desk = createServer((_, response) => {
    told().then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const { port } = desk.address() as AddressInfo;
  const close = async (): Promise<void> => {
    desk.close();
    // One that did not start was told to the tests.
    const there = await started?.catch(() => undefined);
    if (there !== undefined) await stop(there);
  };
  return { address: `http://127.0.0.1:${port}`, close };
}

/** What `offer` tells at the address. @throws Error when it could not be started: tests must fail then, not be left out. */
export async function askFor(address: string): Promise<string> {
  const response = await fetch(address);
  const told = await response.text();
  if (!response.ok) throw new Error(told);
  return told;
}
