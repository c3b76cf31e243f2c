/** Every command there is, in the order in which /help lists them. */
import type { Command } from '../src/command.ts';

export const commands: readonly Command[] = [];
