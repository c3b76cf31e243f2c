/** Notes which messages are said in Korean while tests run; `unsaid.ts` sets it up and reads its notes. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';

const { SAID_IN = '' } = process.env;
const said = new Set<string>();

vi.mock('intl-messageformat', async (original) => {
  const { IntlMessageFormat } = await original<typeof import('intl-messageformat')>();
  return {
    IntlMessageFormat: class extends IntlMessageFormat {
      constructor(...given: ConstructorParameters<typeof IntlMessageFormat>) {
        super(...given);
        const { format } = this;
        this.format = ((...values: Parameters<typeof format>) => {
          if (typeof given[0] === 'string') said.add(given[0]);
          return format(...values);
        }) as typeof format;
      }
    },
  };
});

afterAll(() => {
  const lines = [...said].map((text) => `${JSON.stringify(text)}\n`);
  appendFileSync(join(SAID_IN, `${process.pid}.jsonl`), lines.join(''));
});
