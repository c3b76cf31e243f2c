/** Pictures of pages by a headless Chromium that this machine has; spoken to by the DevTools protocol. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { FileError } from '../../src/runtime/cli-errors.ts';

/** Names by which systems call it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--hide-scrollbars',
  '--disable-lcd-text',
  '--remote-debugging-port=0',
];
/** Pixels of the picture for each of the page. */
const SCALE = 1;
const MISSING =
  'The pictures need Chromium, which is not here. Install it (on Debian: apt-get install chromium), or name its program in CHROMIUM.';

export interface Browser {
  /** A PNG of the element `picture` of this page. */
  readonly picture: (html: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** @throws FileError when there is no Chromium */
export async function openBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'verbatim-chromium-'));
  const { CHROMIUM } = process.env;
  for (const name of CHROMIUM ? [CHROMIUM] : NAMES) {
    const child = spawn(name, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise<void>((resolve) => {
      child.once('close', () => {
        resolve();
      });
      child.once('error', () => {
        resolve();
      });
    });
    const address = await Promise.race([addressIn(child.stderr), ended]);
    if (address === undefined) continue;
    const page = await connect(new URL(address));
    return {
      picture: (html) => pictureOf(page, html),
      async close() {
        page.close();
        child.kill();
        await ended;
        rmSync(profile, { recursive: true, force: true });
      },
    };
  }
  rmSync(profile, { recursive: true, force: true });
  throw new FileError(MISSING);
}

async function addressIn(lines: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface(lines)) {
    const [, address] = /^DevTools listening on (\S+)$/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  return undefined;
}

interface Page {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly close: () => void;
}

const answerSchema = z.looseObject({ id: z.int().optional(), result: z.unknown() });

/** Connects to the page that stands open. */
async function connect({ host }: URL): Promise<Page> {
  const listed: unknown = await (await fetch(`http://${host}/json/list`)).json();
  const pages = z.array(z.looseObject({ type: z.string(), webSocketDebuggerUrl: z.string() }));
  const page = pages.parse(listed).find(({ type }) => type === 'page');
  if (!page) throw new Error('Chromium shows no page');
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.once('open', resolve));
  const waiting = new Map<number, (result: unknown) => void>();
  socket.on('message', (data: Buffer) => {
    const { id, result } = answerSchema.parse(JSON.parse(data.toString('utf8')));
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  return {
    send(method, params = {}) {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    close: () => {
      socket.close();
    },
  };
}

const boxSchema = z.object({ result: z.object({ value: z.array(z.number()).length(2) }) });
const imageSchema = z.object({ data: z.string() });
const BOX =
  '(() => { const box = document.getElementById("picture").getBoundingClientRect(); return [box.width, box.height]; })()';

async function pictureOf({ send }: Page, html: string): Promise<Buffer> {
  const { frameTree } = z
    .object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) })
    .parse(await send('Page.getFrameTree'));
  await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  const measured = await send('Runtime.evaluate', { expression: BOX, returnByValue: true });
  const [width, height] = boxSchema.parse(measured).result.value;
  const clip = { x: 0, y: 0, width, height, scale: SCALE };
  const image = await send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  return Buffer.from(imageSchema.parse(image).data, 'base64');
}
