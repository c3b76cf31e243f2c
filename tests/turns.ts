import { onTestFinished } from 'vitest';

/** Counts the turns of the event loop from now to the end of the test: whether others are served in between. */
export function countTurns(): { readonly count: () => number } {
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  onTestFinished(() => {
    clearImmediate(next);
  });
  return { count: () => turns };
}
