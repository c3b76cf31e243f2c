/** Every command there is, in the order in which /help lists them. */
import type { Command } from '../src/bot/command.ts';
import { ask } from './ask.ts';
import { attendance } from './attendance.ts';
import { audit } from './audit.ts';
import { check } from './check.ts';
import { unfinishedOf } from './unfinished.ts';
import { entity } from './entity/index.ts';
import { event } from './event.ts';
import { eventAdmin } from './event-admin/index.ts';
import { exportPacks } from './export.ts';
import { fact } from './fact/index.ts';
import { forum } from './forum/index.ts';
import { gaps } from './gaps.ts';
import { helpFor } from './help.ts';
import { importPacks } from './import.ts';
import { privacy } from './privacy.ts';
import { quotes } from './quotes.ts';
import { reports } from './reports/index.ts';
import { review } from './review/index.ts';
import { settings } from './settings.ts';
import { source } from './source/index.ts';
import { sources } from './sources.ts';
import { themes } from './themes.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { watch } from './watch/index.ts';
import { who } from './who.ts';

const forMembers = [
  ask,
  event,
  who,
  quotes,
  themes,
  attendance,
  timeline,
  sources,
  verify,
  check,
  privacy,
];
const withForms = [fact, gaps, source, review, eventAdmin, entity, importPacks];
const forModerators = [
  ...withForms,
  unfinishedOf(withForms),
  watch,
  reports,
  forum,
  audit,
  exportPacks,
  settings,
];
const listed = [...forMembers, ...forModerators];

export const commands: readonly Command[] = [...listed, helpFor(listed)];
