/** What one guild can ask about at one moment: its knowledge, and the index that answers from it. */
import type { AnswerIndex } from '../qa/index/answer-index.ts';
import type { Knowledge } from '../packs/knowledge.ts';
import type { Guild } from './items/guild-store.ts';

/** What a guild can ask about at this moment: what is shipped with its own changes, and the index over it. */
export interface GuildView {
  readonly knowledge: Knowledge;
  readonly index: AnswerIndex;
  /** The store can't be asked just now: this is what was known last. */
  readonly stale?: boolean;
  /** What the guild keeps of its own; missing where nothing is kept, as in direct messages. */
  readonly guild?: Guild;
}
