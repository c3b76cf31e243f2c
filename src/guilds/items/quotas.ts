/** How much a guild may keep, and how long: so that no guild takes the memory and the disk of all. */

/** How much one guild may keep. */
export interface Quotas {
  /** Facts and corrections of its own, events, and bytes of its sources' texts; a change beyond them is refused. */
  readonly facts: number;
  readonly events: number;
  readonly sourceBytes: number;
  /** Names of its own, and bytes of all that its facts, events, sources and names say of themselves. */
  readonly names: number;
  readonly itemBytes: number;
  /** Unfinished forms and previews of imports, and their bytes; the oldest go first, previews before forms. */
  readonly unfinished: number;
  readonly unfinishedBytes: number;
  /** Declined questions; those asked least and longest ago go first, dismissed ones before all. */
  readonly gaps: number;
  /** Reports; closed ones go first, and where all are open no further one is kept. */
  readonly reports: number;
  /** Bytes of the log of changes, of which the oldest go first, and days for which its entries are kept. */
  readonly logBytes: number;
  readonly auditDays: number;
}

const MB = 1024 * 1024;

export const defaultQuotas: Quotas = {
  facts: 20_000,
  events: 1000,
  sourceBytes: 50 * MB,
  names: 20_000,
  itemBytes: 50 * MB,
  unfinished: 500,
  unfinishedBytes: 20 * MB,
  gaps: 2000,
  reports: 2000,
  logBytes: 100 * MB,
  auditDays: 730,
};

/** Share of a quota from which on replies tell of it. */
export const NEAR_QUOTA = 0.8;

/**
 * How much of a quota is used once a change is done; sources, items and the log count in bytes. What is too much for the log
 * refuses no change: its oldest entries go.
 */
export interface QuotaUse {
  readonly of: 'facts' | 'events' | 'sources' | 'names' | 'items' | 'log';
  readonly used: number;
  readonly most: number;
}
