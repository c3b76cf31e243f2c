/** Time as the loopback Discord sees it: it stands still until a test moves it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Moves on, and runs what falls due on the way. */
  readonly advance: (milliseconds: number) => void;
  /** Runs the task when so many milliseconds have passed. */
  readonly after: (milliseconds: number, task: () => void) => void;
}

export function createClock(start = Date.now()): Clock {
  let now = start;
  let tasks: { due: number; run: () => void }[] = [];
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
      const due = tasks.filter((task) => task.due <= now);
      tasks = tasks.filter((task) => task.due > now);
      for (const task of due.sort((a, b) => a.due - b.due)) task.run();
    },
    after(milliseconds, run) {
      tasks.push({ due: now + milliseconds, run });
    },
  };
}
