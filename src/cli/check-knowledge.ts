/** `npm run check:knowledge [-- FOLDER|EXPORT…]`: proves packs without starting the bot; one line for each. */
import { assemble, loadPacks, packDirectories } from '../packs/load.ts';
import { runProgram } from '../runtime/cli-errors.ts';

await runProgram(main);

function main(): Promise<void> {
  const roots = process.argv.slice(2);
  const directories = (roots.length > 0 ? roots : ['knowledge']).flatMap(packDirectories);
  const packs = loadPacks(directories);
  assemble(packs).events.forEach(({ title, facts, sources, entities }, i) => {
    const counts = [
      counted(facts.length, 'fact', 'facts'),
      counted(sources.length, 'source', 'sources'),
      counted(entities.length, 'entity', 'entities'),
    ];
    console.log(`${packs[i]?.directory ?? ''}: ${title}, ${counts.join(', ')}, every quote proved`);
  });
  return Promise.resolve();
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
