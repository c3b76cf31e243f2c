/** The answer layer's two functions: build an index over what is known, and answer a question from it. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Verdict } from './verdict.ts';

export interface AnswerIndex {
  readonly knowledge: Knowledge;
}

/** Narrows a question to one event, when the member chose it. */
export interface Scope {
  readonly eventId?: string;
}

export function buildIndex(knowledge: Knowledge): AnswerIndex {
  return { knowledge };
}

export function answer(_index: AnswerIndex, question: string, _scope: Scope = {}): Verdict {
  return {
    outcome: 'declined',
    analysis: { question },
    chosen: [],
    related: [],
    reason: 'Nothing is indexed yet.',
  };
}
