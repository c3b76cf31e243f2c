/** What one guild can ask about at one moment: its knowledge, and the index that answers from it. */
import type { AnswerIndex } from './answer/index.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

export interface View {
  readonly knowledge: Knowledge;
  readonly index: AnswerIndex;
}
