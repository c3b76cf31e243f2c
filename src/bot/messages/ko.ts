/** All that the bot says, in Korean. */
import type { Translation } from './texts.ts';
import { answers } from './ko/answers.ts';
import { caution, cautionLevel, cautionMeans, errorRate, settings } from './ko/settings.ts';
import { discord, people } from './ko/discord.ts';
import { faults } from './ko/faults.ts';
import { fetching } from './ko/fetching.ts';
import { forms, inputs } from './ko/forms.ts';
import { packExpected, packPlaces, packProblems } from './ko/pack-problems.ts';
import { pages } from './ko/pages.ts';
import { audit, auditActions, auditCounts, auditKinds } from './ko/audit.ts';
import { decidedBy, review, reviewed, confidenceLevel, youDecided } from './ko/review.ts';
import { exporting } from './ko/exporting.ts';
import { gaps } from './ko/gaps.ts';
import { many, manyActs, manyAsk, manyDone, manySure, manyWaiting } from './ko/many-facts.ts';
import { importing } from './ko/importing.ts';
import { reportEnded, reports } from './ko/reports.ts';
import { unfinished } from './ko/unfinished.ts';
import { smallTalk } from './ko/small-talk.ts';
import { store } from './ko/store.ts';
import { terminal, terminalForm, typed } from './ko/terminal.ts';
import { uploads } from './ko/uploads.ts';
import { web } from './ko/web.ts';
import { kind, kindDescriptions, kinds } from './ko/kinds.ts';
import { names } from './ko/names.ts';
import { ask } from './ko/ask.ts';
import { nameless, noneCalled, noneCalledNear, severalFit } from './ko/unclear.ts';
import { limits } from './ko/limits.ts';
import { attendance, lists, sources, themes, timeline } from './ko/lists.ts';
import { cardLine, event, quotes, who } from './ko/cards.ts';
import { greeting, permissionUse } from './ko/greeting.ts';
import { help } from './ko/help.ts';
import { quotas } from './ko/quotas.ts';
import { permissions, posts, postSaid } from './ko/posts.ts';
import { privacy } from './ko/privacy.ts';
import { watch, watchKinds } from './ko/watch.ts';
import { check, difference, finding, saidBy, verify } from './ko/verify.ts';
import {
  changeDone,
  changes,
  dayMissing,
  dayNames,
  entityTypes,
  lacking,
  lines,
  lineValues,
  moderating,
  quantities,
  things,
} from './ko/changes.ts';
import {
  factForm,
  factLacks,
  factListLacks,
  factListTitle,
  facts,
  factStates,
  restorable,
} from './ko/facts.ts';
import { source, sourceForm } from './ko/source.ts';
import { entities, entityForm } from './ko/entities.ts';
import { eventForm, events } from './ko/events.ts';

export const ko: Translation = {
  answers,
  caution,
  cautionLevel,
  cautionMeans,
  errorRate,
  discord,
  faults,
  fetching,
  forms,
  inputs,
  packExpected,
  packPlaces,
  packProblems,
  pages,
  people,
  settings,
  audit,
  auditActions,
  auditCounts,
  auditKinds,
  decidedBy,
  exporting,
  gaps,
  many,
  manyActs,
  manyAsk,
  manyDone,
  manySure,
  manyWaiting,
  importing,
  reportEnded,
  reports,
  review,
  reviewed,
  confidenceLevel,
  unfinished,
  youDecided,
  smallTalk,
  store,
  terminal,
  terminalForm,
  typed,
  uploads,
  web,
  changeDone,
  changes,
  dayMissing,
  dayNames,
  entityTypes,
  lacking,
  lines,
  lineValues,
  moderating,
  quantities,
  things,
  kind,
  kindDescriptions,
  kinds,
  names,
  ask,
  nameless,
  noneCalled,
  noneCalledNear,
  severalFit,
  attendance,
  limits,
  lists,
  sources,
  themes,
  timeline,
  cardLine,
  event,
  quotes,
  who,
  help,
  greeting,
  permissionUse,
  permissions,
  posts,
  postSaid,
  privacy,
  quotas,
  check,
  difference,
  finding,
  saidBy,
  verify,
  watch,
  watchKinds,
  factForm,
  factLacks,
  factListLacks,
  factListTitle,
  facts,
  factStates,
  restorable,
  source,
  sourceForm,
  entities,
  entityForm,
  eventForm,
  events,
};
