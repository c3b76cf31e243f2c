/** The gateway: sessions over WebSocket, with the faults that bots have to survive. */
import type { Server } from 'node:http';
import { GatewayIntentBits, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { secret } from './ids.ts';

export interface GatewaySettings {
  readonly token: string;
  readonly url: () => string;
  /** Privileged intents that the application was granted; none unless told. */
  readonly granted?: number;
  /** Fewest shards with which a bot may connect. */
  readonly shards: number;
  /** What a new session of a shard is told: READY's data and the events that follow it. */
  readonly greeting: (shard: Shard) => {
    readonly ready: object;
    readonly then: readonly Dispatched[];
  };
  /** Milliseconds. */
  readonly heartbeat?: number | undefined;
  /** What of READY's data is sent, by how many sessions there were before. */
  readonly greet: (ready: object, sessions: number) => unknown;
}

/** Its number from 0, and how many there are. */
export type Shard = readonly [number: number, count: number];

/** Where something happens; outside guilds it is told to the first shard. */
export interface Where {
  readonly guild: string | undefined;
}

export function isOfShard({ guild }: Where, [number, count]: Shard): boolean {
  return number === (guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count)));
}

/** An event and what it tells. */
export interface Dispatched {
  readonly t: string;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  readonly sent: (Dispatched & { readonly s: number })[];
  socket: WebSocket | undefined;
}

const HEARTBEAT = 41_250;
const AUTHENTICATION_FAILED = 4004;
const INVALID_SHARD = 4010;
const SHARDING_REQUIRED = 4011;
const DISALLOWED_INTENTS = 4014;
const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

const identifySchema = z.looseObject({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int()]).default([0, 1]),
});
const resumeSchema = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int() });
const packetSchema = z.looseObject({ op: z.enum(Op), d: z.unknown() });

export type Gateway = ReturnType<typeof createGateway>;

export function createGateway(
  server: Server,
  { token, url, shards, greeting, greet, heartbeat = HEARTBEAT, granted = 0 }: GatewaySettings,
) {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const count = { identified: 0, resumed: 0 };
  let [beats, isStuck] = [0, false];
  let waiting: (() => void)[] = [];

  sockets.on('connection', (socket) => {
    if (isStuck) return;
    send(socket, { op: Op.Hello, d: { heartbeat_interval: heartbeat } });
    socket.on('message', (data: Buffer) => {
      if (isStuck) return;
      const packet = packetSchema.parse(JSON.parse(data.toString('utf8')));
      if (packet.op === Op.Heartbeat) {
        beats += 1;
        send(socket, { op: Op.HeartbeatAck });
      }
      if (packet.op === Op.Identify) identify(socket, identifySchema.parse(packet.d));
      if (packet.op === Op.Resume) resume(socket, resumeSchema.parse(packet.d));
    });
  });

  function identify(
    socket: WebSocket,
    { token: given, intents, shard }: z.infer<typeof identifySchema>,
  ) {
    const [number, among] = shard;
    if (given !== token) {
      socket.close(AUTHENTICATION_FAILED, 'Authentication failed.');
    } else if (number < 0 || number >= among) {
      socket.close(INVALID_SHARD, 'Invalid shard.');
    } else if (among < shards) {
      socket.close(SHARDING_REQUIRED, 'Sharding required.');
    } else if (intents & PRIVILEGED & ~granted) {
      socket.close(DISALLOWED_INTENTS, 'Disallowed intent(s).');
    } else {
      const session: Session = { id: secret(), intents, shard, sent: [], socket };
      sessions.set(session.id, session);
      const { ready, then } = greeting(shard);
      const own = { ...ready, shard, session_id: session.id, resume_gateway_url: url() };
      const told = greet(own, count.identified);
      for (const event of [{ t: 'READY', d: told }, ...then]) deliver(session, event);
      count.identified += 1;
      connect();
    }
  }

  function resume(socket: WebSocket, asked: z.infer<typeof resumeSchema>) {
    const session = sessions.get(asked.session_id);
    if (!session || asked.token !== token) {
      send(socket, { op: Op.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    for (const event of session.sent) if (event.s > asked.seq) send(socket, { op: 0, ...event });
    deliver(session, { t: 'RESUMED', d: {} });
    count.resumed += 1;
    connect();
  }

  function connect() {
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  function deliver(session: Session, event: Dispatched) {
    const numbered = { ...event, s: session.sent.length + 1 };
    session.sent.push(numbered);
    if (session.socket) send(session.socket, { op: Op.Dispatch, ...numbered });
  }

  function live(): { session: Session; socket: WebSocket }[] {
    return [...sessions.values()].flatMap((session) => {
      const { socket } = session;
      return socket?.readyState === WebSocket.OPEN ? { session, socket } : [];
    });
  }

  return {
    /** How often a bot identified and resumed. */
    count,
    /**
     * Sends an event to every session of its shard that asked for it; one whose connection is down gets it when it
     * resumes. What it tells may depend on the session's intents.
     */
    dispatch(t: string, d: unknown, where: Where, intent = 0) {
      for (const session of sessions.values()) {
        const asked = (session.intents & intent) === intent;
        if (!asked || !isOfShard(where, session.shard)) continue;
        const told = typeof d === 'function' ? (d as (intents: number) => unknown) : () => d;
        deliver(session, { t, d: told(session.intents) });
      }
    },
    /** The events that were sent so far. */
    events: (): readonly Dispatched[] => [...sessions.values()].flatMap(({ sent }) => sent),
    /** Sends to every session what need not be a packet. */
    sendRaw(text: string) {
      for (const { socket } of live()) socket.send(text);
    },
    /** The shards that are connected, in order. */
    shards: (): readonly Shard[] =>
      live()
        .map(({ session }) => session.shard)
        .sort(([a], [b]) => a - b),
    /** Resolves at the next identify or resume. */
    connected(): Promise<void> {
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
    /** Op 7: asks to reconnect and resume. */
    reconnect() {
      for (const { session, socket } of live()) {
        session.socket = undefined;
        send(socket, { op: Op.Reconnect, d: null });
      }
    },
    /** Op 9: ends the session, which cannot be resumed. */
    invalidate() {
      for (const { session, socket } of live()) {
        sessions.delete(session.id);
        send(socket, { op: Op.InvalidSession, d: false });
      }
    },
    /** Cuts the connection without a word. */
    drop() {
      for (const { session, socket } of live()) {
        session.socket = undefined;
        socket.terminate();
      }
    },
    /** Sends on, and reads nothing that bots say until the function is called that it gives. */
    deafen(): () => void {
      const deaf = live().map(({ socket }) => socket);
      for (const socket of deaf) socket.pause();
      return () => {
        for (const socket of deaf) socket.resume();
      };
    },
    /** How many heartbeats it has answered. */
    beats: () => beats,
    /** From now on it takes connections, and says no word any more. */
    stick() {
      isStuck = true;
    },
    /** Ends every session with a close code. */
    end(code: number) {
      for (const { session, socket } of live()) {
        sessions.delete(session.id);
        socket.close(code);
      }
    },
    connections: () => sockets.clients.size,
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function send(socket: WebSocket, packet: object): void {
  socket.send(JSON.stringify({ t: null, s: null, d: null, ...packet }));
}
