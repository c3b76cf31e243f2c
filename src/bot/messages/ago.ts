/** How long ago something was, by the largest unit that fits. */
import { localeTags } from '../../runtime/locale.ts';
import { localeNow } from './say.ts';

const DAY = 86_400_000;
const UNITS = [
  ['year', 365.25],
  ['month', 30.44],
  ['day', 1],
] as const;

/** "13 years ago", "yesterday", in the language of the reply that is being made. */
export function ago(then: Date, now: Date): string {
  const relative = new Intl.RelativeTimeFormat(localeTags[localeNow()], { numeric: 'auto' });
  const passed = (then.getTime() - now.getTime()) / DAY;
  const [unit, length] = UNITS.find(([, each]) => Math.abs(passed) >= each) ?? ['day', 1];
  return relative.format(Math.trunc(passed / length), unit);
}
