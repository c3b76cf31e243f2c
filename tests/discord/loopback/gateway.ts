/** The gateway: sessions over WebSocket, with the faults that bots have to survive. */
import type { Server } from 'node:http';
import { GatewayIntentBits, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { secret } from './ids.ts';

export interface GatewaySettings {
  readonly token: string;
  readonly url: () => string;
  /** What a new session is told: READY's data and the events that follow it. */
  readonly greeting: () => { readonly ready: object; readonly then: readonly Dispatched[] };
}

interface Dispatched {
  readonly t: string;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: (Dispatched & { readonly s: number })[];
  socket: WebSocket | undefined;
}

const HEARTBEAT = 41_250;
const AUTHENTICATION_FAILED = 4004;
const DISALLOWED_INTENTS = 4014;
const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

const identifySchema = z.looseObject({ token: z.string(), intents: z.int() });
const resumeSchema = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int() });
const packetSchema = z.looseObject({ op: z.enum(Op), d: z.unknown() });

export type Gateway = ReturnType<typeof createGateway>;

export function createGateway(server: Server, { token, url, greeting }: GatewaySettings) {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const count = { identified: 0, resumed: 0 };
  let waiting: (() => void)[] = [];

  sockets.on('connection', (socket) => {
    send(socket, { op: Op.Hello, d: { heartbeat_interval: HEARTBEAT } });
    socket.on('message', (data: Buffer) => {
      const packet = packetSchema.parse(JSON.parse(data.toString('utf8')));
      if (packet.op === Op.Heartbeat) send(socket, { op: Op.HeartbeatAck });
      if (packet.op === Op.Identify) identify(socket, identifySchema.parse(packet.d));
      if (packet.op === Op.Resume) resume(socket, resumeSchema.parse(packet.d));
    });
  });

  function identify(socket: WebSocket, { token: given, intents }: z.infer<typeof identifySchema>) {
    if (given !== token) {
      socket.close(AUTHENTICATION_FAILED, 'Authentication failed.');
    } else if (intents & PRIVILEGED) {
      socket.close(DISALLOWED_INTENTS, 'Disallowed intent(s).');
    } else {
      const session: Session = { id: secret(), intents, sent: [], socket };
      sessions.set(session.id, session);
      const { ready, then } = greeting();
      const own = { ...ready, session_id: session.id, resume_gateway_url: url() };
      for (const event of [{ t: 'READY', d: own }, ...then]) deliver(session, event);
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
    /** Sends an event to every session that asked for it; one whose connection is down gets it when it resumes. */
    dispatch(t: string, d: unknown, intent = 0) {
      for (const session of sessions.values()) {
        if ((session.intents & intent) === intent) deliver(session, { t, d });
      }
    },
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
