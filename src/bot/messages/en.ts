/** All that the bot says, in English, by area; `README.md` beside this says how to add to it. */
import { answers } from './en/answers.ts';
import { caution, cautionLevel, errorRate, settings } from './en/settings.ts';
import { discord, people } from './en/discord.ts';
import { faults } from './en/faults.ts';
import { forms, inputs } from './en/forms.ts';
import { pages } from './en/pages.ts';
import { smallTalk } from './en/small-talk.ts';
import { store } from './en/store.ts';
import { terminal, terminalForm, typed } from './en/terminal.ts';
import { uploads } from './en/uploads.ts';
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
} from './en/changes.ts';
import { kind, kindDescriptions, kinds } from './en/kinds.ts';

export const en = {
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
} as const;
