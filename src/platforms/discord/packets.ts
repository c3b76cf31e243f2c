/** What Discord sends and the client can't read: told, and survived. */
import {
  type Client,
  Events,
  GatewayDispatchEvents,
  GatewayOpcodes,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from 'discord.js';
import { z } from 'zod';

/** Hears what could not be read, with the packet where it is known. */
export type OnUnreadable = (error: unknown, packet: unknown) => void;

/**
 * Options of a client that keep a packet which it can't read from ending the process. The client parses packets in
 * callbacks of its socket, so that nobody else could catch what it throws there.
 */
export function guardedSocket(onUnreadable: OnUnreadable): WebSocketOptions {
  return {
    buildStrategy(manager) {
      // Listeners of a packet: the client's own handlers, and what they call.
      guard(manager, 'emit', (error, [, event]) => {
        onUnreadable(error, dataOf(event));
      });
      return new GuardedShards(manager, onUnreadable);
    },
  };
}

/** Guards what a client does with packets that waited until it was ready. */
export function guardHandler({ ws }: Client, onUnreadable: OnUnreadable): void {
  guard(ws, 'handlePacket', (error, [packet]) => {
    onUnreadable(error, packet);
  });
}

/**
 * Hears each interaction of which the client tells nobody, as it knows no such kind. Meant to be called before
 * `guardHandler`, and before anybody listens to interactions.
 */
export function watchDropped(client: Client, onDropped: (packet: unknown) => void): void {
  let told = 0;
  client.on(Events.InteractionCreate, () => {
    told++;
  });
  const handle = methodOf(client.ws, 'handlePacket');
  replace(client.ws, 'handlePacket', (...args) => {
    const before = told;
    // What comes before the client is ready waits, and is handed over again.
    const isHandled = handle(...args);
    const [packet] = args;
    const { success } = interactionSchema.safeParse(packet);
    if (success && isHandled === true && told === before) onDropped(packet);
    return isHandled;
  });
}

const interactionSchema = z.object({ t: z.literal(GatewayDispatchEvents.InteractionCreate) });

/** Shards whose reading of a packet fails alone. */
class GuardedShards extends SimpleShardingStrategy {
  readonly #onUnreadable: OnUnreadable;

  constructor(
    manager: ConstructorParameters<typeof SimpleShardingStrategy>[0],
    onUnreadable: OnUnreadable,
  ) {
    super(manager);
    this.#onUnreadable = onUnreadable;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    for (const shard of shardsOf(this)) {
      refuseGreetings(shard, this.#onUnreadable);
      guard(shard, 'onMessage', (error) => {
        this.#onUnreadable(error, undefined);
      });
    }
  }

  /** What Discord sent before it heard of the closing is read as well: else who asked would hear nothing. */
  override async destroy(
    options?: Parameters<SimpleShardingStrategy['destroy']>[0],
  ): Promise<void> {
    for (const shard of shardsOf(this)) hearToTheEnd(shard);
    await super.destroy(options);
  }
}

function shardsOf(strategy: SimpleShardingStrategy): object[] {
  const { shards } = strategy as unknown as { readonly shards: ReadonlyMap<number, object> };
  return [...shards.values()];
}

interface Socket {
  readonly onmessage: ((event: object) => void) | null;
  readonly addEventListener: (name: 'message', listener: (event: object) => void) => void;
}

/** Has a shard read what its socket still gets. The client itself takes its listener away as it begins to close. */
function hearToTheEnd(shard: object): void {
  const { connection: socket } = shard as { readonly connection?: Socket | null };
  const read = socket?.onmessage;
  if (!read) return;
  socket.addEventListener('message', (event) => {
    if (socket.onmessage === null) read(event);
  });
}

const idSchema = z.object({ id: z.string() });
/** What the client and the bot need of a session from its beginning. */
const greetingSchema = z.object({
  ...{ user: idSchema, application: idSchema, guilds: z.array(idSchema) },
  ...{ session_id: z.string(), resume_gateway_url: z.url({ protocol: /^wss?$/ }) },
});
const readySchema = z.object({ t: z.literal(GatewayDispatchEvents.Ready), d: z.unknown() });

/** Has a shard take a session whose greeting lacks something for one that is not valid, so that it begins another. */
function refuseGreetings(shard: object, onUnreadable: OnUnreadable): void {
  const unpack = methodOf(shard, 'unpackMessage');
  replace(shard, 'unpackMessage', async (...args) => {
    const packet = await unpack(...args);
    const ready = readySchema.safeParse(packet);
    const { error } = greetingSchema.safeParse(ready.data?.d);
    if (!ready.success || !error) return packet;
    onUnreadable(error, packet);
    return { op: GatewayOpcodes.InvalidSession, d: false };
  });
}

type Method = (...args: readonly unknown[]) => unknown;

/** A method of the client; it calls some by names that its types hide. */
function methodOf(owner: object, name: string): Method {
  const method = (owner as Record<string, Method | undefined>)[name]?.bind(owner);
  if (!method) throw new Error(`the Discord client has no method ${name} any more`);
  return method;
}

function replace(owner: object, name: string, method: Method): void {
  Object.assign(owner, { [name]: method });
}

/** Replaces a method by one that neither throws nor rejects. */
function guard(
  owner: object,
  name: string,
  onFault: (error: unknown, args: readonly unknown[]) => void,
): void {
  const method = methodOf(owner, name);
  replace(owner, name, (...args) => {
    try {
      const result = method(...args);
      if (!(result instanceof Promise)) return result;
      return result.catch((error: unknown) => {
        onFault(error, args);
      });
    } catch (error) {
      onFault(error, args);
      return undefined;
    }
  });
}

function dataOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'data' in event ? event.data : undefined;
}
