/** The log: one JSON object a line on standard error, without secrets. */
import { pino, type Logger } from 'pino';

export interface LogSettings {
  readonly level: string;
  /** Values that must not appear in any line. */
  readonly secrets?: readonly string[];
  /** Where lines go; standard error by default. */
  readonly write?: (line: string) => void;
}

/** The part of Discord's paths that lets anyone answer in the bot's name. */
const PATH_TOKEN = /((?:interactions|webhooks)\/\d+\/)[\w.-]+/g;

/** A log whose lines have no secret and no token of an interaction, also within errors. */
export function createLog({ level, secrets = [], write = toStandardError }: LogSettings): Logger {
  const escaped = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  return pino(
    { level, base: null, serializers: { err: errorRecord } },
    {
      write: (line: string) => {
        let safe = line.replace(PATH_TOKEN, '$1[secret]');
        for (const secret of escaped) safe = safe.replaceAll(secret, '[secret]');
        write(safe);
      },
    },
  );
}

function toStandardError(line: string): void {
  process.stderr.write(line);
}

/** What of an error is logged: never the request that failed, which holds what a member wrote. */
function errorRecord(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const { code, status, method } = error as { code?: unknown; status?: unknown; method?: unknown };
  return {
    ...{ name, message, code, status, method, stack },
    ...(cause === undefined || depth > 3 ? {} : { cause: errorRecord(cause, depth + 1) }),
  };
}
