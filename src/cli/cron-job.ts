/** Work at set times. */
import { Cron } from 'croner';
import { ConfigError } from '../runtime/config.ts';
import { errorMessage } from '../runtime/error-message.ts';

/** The setting that says when, and how it may look. */
interface CronSetting {
  readonly name: string;
  readonly example: string;
}

/**
 * Runs the work at the times of a cron expression, in the time zone of the machine; nothing waits for its end.
 * @throws ConfigError where the setting has no such expression
 */
export function startCron(
  { name, example }: CronSetting,
  at: string,
  run: () => Promise<void>,
): Cron {
  try {
    return new Cron(at, { unref: true }, run);
  } catch (error) {
    throw new ConfigError(
      `${name} is wrong: expected a cron expression of five fields (${errorMessage(error)}). Example: ${name}=${example}`,
    );
  }
}
