/** All that the bot says, in Korean. */
import type { en } from './en.ts';
import type { Texts } from './texts.ts';
import { answers } from './ko/answers.ts';
import { caution, cautionLevel, errorRate, settings } from './ko/settings.ts';
import { faults } from './ko/faults.ts';
import { smallTalk } from './ko/small-talk.ts';

export const ko: { readonly [A in keyof typeof en]: Texts<(typeof en)[A]> } = {
  answers,
  caution,
  cautionLevel,
  errorRate,
  faults,
  settings,
  smallTalk,
};
