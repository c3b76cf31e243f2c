/** Where settings come from. */
import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { ConfigError } from './config.ts';

/**
 * The environment, and what a .env file in the current folder adds to it. @throws ConfigError for one that is there and
 * can't be read: without its token the bot would be another one
 */
export function environment(): Record<string, string | undefined> {
  const added = parse(dotenvText());
  for (const [name, value] of Object.entries(added)) process.env[name] ??= value;
  return process.env;
}

/** Empty where there is no such file. */
function dotenvText(): string {
  const bytes = dotenvBytes();
  // As some shells and editors of Windows write it: no setting would be found in it.
  if (bytes.includes(0)) {
    throw new ConfigError(
      '.env can’t be read: it is no UTF-8 text. Save it again with the encoding UTF-8.',
    );
  }
  return bytes.toString();
}

function dotenvBytes(): Buffer {
  try {
    return readFileSync('.env');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw new ConfigError(
      `.env can’t be read: ${error.message}. Make it a text file that the bot may read.`,
    );
  }
}
