/** What a running bot counts of itself. It has no member's words and no ids: they would be shown to whoever reads the figures. */

/** What became of something that was asked: a reply, an answer of the sources or why there was none, or a fault. */
export type Outcome = 'done' | 'answered' | 'near' | 'ambiguous' | 'silent' | 'busy' | 'fault';

/** What went wrong, as it is counted. */
export type Fault =
  /** What Discord sent could not be read. */
  | 'packet'
  /** An interaction or a message could not be answered. */
  | 'reply'
  /** A promise failed that nobody waited for. */
  | 'promise'
  /** A thread failed, and no work with it. */
  | 'thread';

export interface Meter {
  /** A command, or a button or form of it, gave a reply; `queue` where it was turned away before its turn. */
  readonly replied: (command: string, outcome: Outcome) => void;
  /** Seconds from the arrival of a command, button, form, message or suggestion until it was answered. */
  readonly took: (what: string, seconds: number) => void;
  readonly failed: (fault: Fault) => void;
  /** The store could not do what was asked; `kind` is a `StoreFault`'s. */
  readonly storeFailed: (kind: string) => void;
  /** Seconds of the model for a window or a text, with its wait for the thread. */
  readonly modelTook: (work: string, seconds: number) => void;
  /** A scheduled backup was made, or failed. */
  readonly backedUp: (good: boolean) => void;
  /** When the last good one was made, by an earlier process. */
  readonly lastBackup: (at: Date) => void;
  /** Has a figure read whenever the figures are asked for. */
  readonly watch: (name: string, help: string, read: () => number) => void;
}
