/** Where lines are typed: a terminal with a prompt and the Tab key, or a pipe, whose lines are shown as they are read. */
import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import { lines, type Output } from './stream.ts';

export interface Keyboard {
  /** Shows the prompt and gives the next line; nothing at the end of the input. */
  readonly read: (prompt: string) => Promise<string | undefined>;
  /** Whether what is typed is to be seen already. */
  readonly echoes: boolean;
  readonly close: () => void;
}

/** What the Tab key offers for a line. */
export type Complete = (line: string) => Promise<[string[], string]>;

/** Reads lines, with history and completion in a terminal, as they are from a pipe. */
export function openKeyboard(
  input: Readable & { readonly isTTY?: boolean },
  output: Output,
  complete: Complete,
): Keyboard {
  return input.isTTY ? openTerminal(input, output, complete) : openPipe(input);
}

function openPipe(input: Readable): Keyboard {
  const typed = lines(input);
  return {
    read: () => nextOf(typed),
    echoes: false,
    close: () => undefined,
  };
}

function openTerminal(input: Readable, output: Output, completer: Complete): Keyboard {
  const readline = createInterface({ input, output, completer });
  const typed = readline[Symbol.asyncIterator]();
  // Ctrl-D may end the input while lines still wait for their answers.
  let open = true;
  readline.once('close', () => (open = false));
  return {
    read(prompt) {
      readline.setPrompt(prompt);
      if (open) readline.prompt();
      return nextOf(typed);
    },
    echoes: true,
    close() {
      if (open) readline.close();
      else output.write('\n');
    },
  };
}

async function nextOf(typed: AsyncIterator<string, unknown>): Promise<string | undefined> {
  const next = await typed.next();
  return next.done ? undefined : next.value;
}
