/** Parts of the bot with a meter put around them. */
import type { LazyStore } from '../guilds/db/lazy.ts';
import { isTrouble, StoreFault } from '../guilds/guild.ts';
import type { Model } from '../model/model.ts';
import type { Meter } from '../runtime/meter.ts';

/** A store whose faults are counted, but for what a rule refuses. */
export function meteredStore(store: LazyStore, meter: Pick<Meter, 'storeFailed'>): LazyStore {
  async function counted<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof StoreFault && isTrouble(error)) meter.storeFailed(error.kind);
      throw error;
    }
  }
  return {
    ...store,
    ready: () => counted(store.ready()),
    read: (work) => counted(store.read(work)),
    write: (work) => counted(store.write(work)),
  };
}

/** A model whose time is taken, with its wait for the thread. */
export function meteredModel(model: Model, meter: Pick<Meter, 'modelTook'>): Model {
  async function timed<T>(work: string, run: () => Promise<T>): Promise<T> {
    const since = performance.now();
    const result = await run();
    meter.modelTook(work, (performance.now() - since) / 1000);
    return result;
  }
  return {
    ...model,
    read: (ids) => timed('read', () => model.read(ids)),
    label: (ids) => timed('label', () => model.label(ids)),
    encode: (ids) => timed('encode', () => model.encode(ids)),
  };
}
