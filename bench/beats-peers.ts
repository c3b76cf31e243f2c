/** Reads what `npm run bench:answers -- --json` prints, and fails unless Verbatim finds more than each of its peers. */
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const schema = z.object({
  results: z.record(z.string(), z.record(z.string(), z.object({ 'hit@1': z.number() }))),
});

const results = resultsIn(await text(process.stdin));
for (const [scope, { Verbatim: own, ...peers }] of Object.entries(results)) {
  for (const [name, peer] of Object.entries(peers)) {
    const better = own !== undefined && own['hit@1'] > peer['hit@1'];
    console.log(
      `${better ? 'ok  ' : 'FAIL'} ${scope}: hit@1 ${own?.['hit@1'].toFixed(3) ?? 'missing'}, ${name} ${peer['hit@1'].toFixed(3)}`,
    );
    if (!better) process.exitCode = 1;
  }
}
if (Object.values(results).every((rows) => Object.keys(rows).length < 2)) {
  console.log('FAIL nothing was compared');
  process.exitCode = 1;
}

function resultsIn(printed: string): z.infer<typeof schema>['results'] {
  try {
    return schema.parse(JSON.parse(printed)).results;
  } catch {
    console.error('Expected what `npm run bench:answers -- --json` prints.');
    process.exit(1);
  }
}
