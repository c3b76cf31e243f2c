/** What Discord sends and the client can't read: told, and survived. */
import { type Client, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';

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
      return new GuardedShards(manager, (error) => {
        onUnreadable(error, undefined);
      });
    },
  };
}

/** Guards what a client does with packets that waited until it was ready. */
export function guardHandler({ ws }: Client, onUnreadable: OnUnreadable): void {
  guard(ws, 'handlePacket', (error, [packet]) => {
    onUnreadable(error, packet);
  });
}

/** Shards whose reading of a packet fails alone. */
class GuardedShards extends SimpleShardingStrategy {
  readonly #onUnreadable: (error: unknown) => void;

  constructor(
    manager: ConstructorParameters<typeof SimpleShardingStrategy>[0],
    onUnreadable: (error: unknown) => void,
  ) {
    super(manager);
    this.#onUnreadable = onUnreadable;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    const { shards } = this as unknown as { readonly shards: ReadonlyMap<number, object> };
    for (const shard of shards.values()) guard(shard, 'onMessage', this.#onUnreadable);
  }
}

type Method = (...args: readonly unknown[]) => unknown;

/** Replaces a method by one that neither throws nor rejects. The client calls some by names that its types hide. */
function guard(
  owner: object,
  name: string,
  onFault: (error: unknown, args: readonly unknown[]) => void,
): void {
  const methods = owner as Record<string, Method | undefined>;
  const method = methods[name]?.bind(owner);
  if (!method) throw new Error(`the Discord client has no method ${name} any more`);
  methods[name] = (...args) => {
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
  };
}

function dataOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'data' in event ? event.data : undefined;
}
