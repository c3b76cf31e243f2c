/** `npm run check:knowledge [-- FOLDER|EXPORT…]`: proves packs without starting the bot; one line for each. */
import { assemble, loadPacks, packDirectories } from '../packs/load.ts';
import { runProgram, type Program } from '../runtime/cli-errors.ts';

/** Loads the packs of the folders that are named, or all, and says what they hold. @throws PackError with every fault */
export function checkKnowledge({ args: roots, output }: Program): Promise<void> {
  const directories = (roots.length > 0 ? roots : ['knowledge']).flatMap(packDirectories);
  const packs = loadPacks(directories);
  assemble(packs).events.forEach(({ title, facts, sources, entities }, i) => {
    const counts = [
      counted(facts.length, 'fact', 'facts'),
      counted(sources.length, 'source', 'sources'),
      counted(entities.length, 'entity', 'entities'),
    ];
    const pack = packs[i]?.directory ?? '';
    output.write(`${pack}: ${title}, ${counts.join(', ')}, every quote proved\n`);
  });
  return Promise.resolve();
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

if (import.meta.main) await runProgram(checkKnowledge);
