/** Who asks on a loopback Discord, where, and what. */
import { benchKnowledge, readQuestions } from './questions.ts';
import { order, randomFrom } from './sampling.ts';

/** Ids of this many guilds, at least one. */
export function guildIds(count: number): [string, ...string[]] {
  const id = (number: number) => `2${String(number).padStart(17, '0')}`;
  return [id(1), ...Array.from({ length: count - 1 }, (_, i) => id(i + 2))];
}

export function memberId(number: number): string {
  return `4${String(number).padStart(17, '0')}`;
}

/** Questions that were not asked before, without end: the project's own, each in words of its own. */
export function* freshQuestions(): Generator<string, never> {
  const knowledge = benchKnowledge();
  const all = [...readQuestions('held', knowledge), ...readQuestions('dev', knowledge)];
  const places = order(
    all.map(() => 0),
    randomFrom(11),
  );
  for (let time = 1; ; time += 1) {
    for (const place of places) {
      const { question = '' } = all[place] ?? {};
      yield time === 1 ? question : `${question} (${time})`;
    }
  }
}
