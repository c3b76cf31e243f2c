import { expect, test } from 'vitest';
import { runLines } from '../../tests/programs.ts';

test('whoever waits for a pause to end is served, also where nothing else keeps the process up', async () => {
  const { code, stdout } = await runLines(`
    import { createHosts } from './src/fetch/hosts.ts';
    import { realClock } from './src/runtime/queue-clock.ts';
    const hosts = createHosts(20, realClock);
    await hosts.run('a.example', async () => console.log('first'));
    await hosts.run('a.example', async () => console.log('second'));
  `);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'first\nsecond\n' });
});
