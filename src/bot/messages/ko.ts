/** All that the bot says, in Korean. */
import type { en } from './en.ts';
import type { Texts } from './texts.ts';
import { answers } from './ko/answers.ts';
import { caution, cautionLevel, errorRate, settings } from './ko/settings.ts';
import { discord, people } from './ko/discord.ts';
import { faults } from './ko/faults.ts';
import { forms, inputs } from './ko/forms.ts';
import { pages } from './ko/pages.ts';
import { smallTalk } from './ko/small-talk.ts';
import { store } from './ko/store.ts';
import { terminal, terminalForm, typed } from './ko/terminal.ts';
import { uploads } from './ko/uploads.ts';
import {
  changeDone,
  changes,
  dayMissing,
  entityTypes,
  lines,
  lineValues,
  moderating,
  quantities,
  things,
} from './ko/changes.ts';
import { kind, kindDescriptions, kinds } from './ko/kinds.ts';

export const ko: { readonly [A in keyof typeof en]: Texts<(typeof en)[A]> } = {
  answers,
  caution,
  cautionLevel,
  errorRate,
  discord,
  faults,
  forms,
  inputs,
  pages,
  people,
  settings,
  smallTalk,
  store,
  terminal,
  terminalForm,
  typed,
  uploads,
  changeDone,
  changes,
  dayMissing,
  entityTypes,
  lines,
  lineValues,
  moderating,
  quantities,
  things,
  kind,
  kindDescriptions,
  kinds,
};
