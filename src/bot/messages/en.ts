/** All that the bot says, in English, by area; `README.md` beside this says how to add to it. */
import { answers } from './en/answers.ts';
import { caution, cautionLevel, errorRate, settings } from './en/settings.ts';
import { faults } from './en/faults.ts';
import { smallTalk } from './en/small-talk.ts';

export const en = {
  answers,
  caution,
  cautionLevel,
  errorRate,
  faults,
  settings,
  smallTalk,
} as const;
