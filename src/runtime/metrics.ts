/** A meter whose figures Prometheus reads. Loaded only where they are asked for. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from './meter.ts';

/** The operator's figures. */
export interface Metrics extends Meter {
  /** The figures in Prometheus' own form, and what to call it. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Seconds. Discord takes a reply within 3, and the bot says after 2 that it will come. */
const REPLY_BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60];
const MODEL_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A meter with a registry of its own; it measures the process itself from now on. */
export function createMetrics(): Metrics {
  const register = new Registry();
  // Memory, processor, and the delay of the event loop.
  collectDefaultMetrics({ register });
  const { replies, seconds, faults, store, model, backups, lastBackup } = figuresIn(register);
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    replied(command, outcome) {
      replies.inc({ command, outcome });
    },
    took(what, taken) {
      seconds.observe({ what }, taken);
    },
    failed(where) {
      faults.inc({ where });
    },
    storeFailed(kind) {
      store.inc({ kind });
    },
    modelTook(work, taken) {
      model.observe({ work }, taken);
    },
    backedUp(good) {
      backups.inc({ result: good ? 'good' : 'failed' });
      if (good) lastBackup.setToCurrentTime();
    },
    lastBackup(at) {
      lastBackup.set(at.getTime() / 1000);
    },
    watch(name, help, read) {
      new Gauge({
        ...{ name: `verbatim_${name}`, help, registers: [register] },
        collect() {
          this.set(read());
        },
      });
    },
  };
}

/** What is counted and timed, each with a name of its own. */
function figuresIn(register: Registry) {
  const registers = [register];
  const replies = new Counter({
    ...{ name: 'verbatim_replies_total', help: 'Replies by command and outcome', registers },
    labelNames: ['command', 'outcome'],
  });
  const seconds = new Histogram({
    ...{ name: 'verbatim_reply_seconds', help: 'Time from arrival to reply', registers },
    ...{ labelNames: ['what'], buckets: REPLY_BUCKETS },
  });
  const faults = new Counter({
    ...{ name: 'verbatim_faults_total', help: 'Faults that were survived', registers },
    labelNames: ['where'],
  });
  const store = new Counter({
    ...{ name: 'verbatim_store_errors_total', help: 'What the store could not do', registers },
    labelNames: ['kind'],
  });
  const model = new Histogram({
    ...{ name: 'verbatim_model_seconds', help: 'Time of the model, with its wait', registers },
    ...{ labelNames: ['work'], buckets: MODEL_BUCKETS },
  });
  const backups = new Counter({
    ...{ name: 'verbatim_backups_total', help: 'Scheduled backups', registers },
    labelNames: ['result'],
  });
  const lastBackup = new Gauge({
    ...{ name: 'verbatim_last_backup_timestamp_seconds', help: 'When the last good one was made' },
    registers,
  });
  // It begins with 0, as if one had been made in 1970: nothing is told before one is known.
  lastBackup.remove();
  return { replies, seconds, faults, store, model, backups, lastBackup };
}
