/** Where Chromium is on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names by which systems call it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** Its program: the one named in CHROMIUM, or one in the PATH; nothing when there is none. */
export function chromiumPath(env = process.env): string | undefined {
  const { CHROMIUM: named = '', PATH: folders = '' } = env;
  if (named !== '') return named;
  const paths = folders
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return paths.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
