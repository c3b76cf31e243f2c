/** A bot without any library, for what a well-made client would never send. */
import { once } from 'node:events';
import { expect, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { APPLICATION, startLoopback, TOKEN, type Loopback } from './index.ts';

const packetSchema = z.looseObject({ op: z.int(), t: z.string().nullable(), d: z.unknown() });
const interactionSchema = z.looseObject({ id: z.string(), token: z.string() });

/** It asks Discord what a test tells it to. */
async function bareBot(discord: Loopback) {
  const call = async (method: string, path: string, body?: unknown, token = TOKEN) => {
    const answer = await fetch(`${discord.api}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json = await answer.text();
    return { status: answer.status, body: json && (JSON.parse(json) as unknown) };
  };
  const register = (...commands: object[]) =>
    call('PUT', `/applications/${APPLICATION}/commands`, commands);
  await register({ name: 'show', description: 'Shows' });

  const socket = new WebSocket(discord.api.replace('http', 'ws'));
  const interactions: z.infer<typeof interactionSchema>[] = [];
  const ready = new Promise((resolve) => {
    socket.on('message', (data: Buffer) => {
      const { t, d } = packetSchema.parse(JSON.parse(data.toString('utf8')));
      if (t === 'READY') resolve(undefined);
      if (t === 'INTERACTION_CREATE') interactions.push(interactionSchema.parse(d));
    });
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ op: 2, d: { token: TOKEN, intents: 1 } }));
  await ready;
  onTestFinished(() => {
    socket.terminate();
  });

  /** A member does something, by default use /show; gives what the bot may do about it. */
  const asked = async (act = () => discord.command({ name: 'show' }) as Promise<unknown>) => {
    const shown = act();
    shown.catch(() => undefined);
    await expect.poll(() => interactions.length).toBeGreaterThan(0);
    const { id, token } = interactions.shift() ?? { id: '', token: '' };
    const webhook = `/webhooks/${APPLICATION}/${token}`;
    return {
      shown,
      respond: (type: number, data?: object) =>
        call('POST', `/interactions/${id}/${token}/callback`, { type, data }, 'none'),
      edit: (data: object) => call('PATCH', `${webhook}/messages/@original`, data, 'none'),
      read: () => call('GET', `${webhook}/messages/@original`, undefined, 'none'),
      remove: () => call('DELETE', `${webhook}/messages/@original`, undefined, 'none'),
      follow: (data: object) => call('POST', webhook, data, 'none'),
    };
  };
  return { call, register, asked };
}

/** A loopback Discord with such a bot, until the test is over. */
export async function startBare() {
  const discord = await startLoopback();
  onTestFinished(discord.stop);
  return { discord, ...(await bareBot(discord)) };
}
