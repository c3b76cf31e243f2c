/** All that the bot says, in English, by area; `README.md` beside this says how to add to it. */
import { answers } from './en/answers.ts';
import { caution, cautionLevel, cautionMeans, errorRate, settings } from './en/settings.ts';
import { discord, people } from './en/discord.ts';
import { faults } from './en/faults.ts';
import { fetching } from './en/fetching.ts';
import { forms, inputs } from './en/forms.ts';
import { packExpected, packPlaces, packProblems } from './en/pack-problems.ts';
import { pages } from './en/pages.ts';
import { audit, auditActions, auditCounts, auditKinds } from './en/audit.ts';
import { decidedBy, review, reviewed, confidenceLevel, youDecided } from './en/review.ts';
import { exporting } from './en/exporting.ts';
import { gaps } from './en/gaps.ts';
import { many, manyActs, manyAsk, manyDone, manySure, manyWaiting } from './en/many-facts.ts';
import { importing } from './en/importing.ts';
import { reportEnded, reports } from './en/reports.ts';
import { unfinished } from './en/unfinished.ts';
import { smallTalk } from './en/small-talk.ts';
import { store } from './en/store.ts';
import { terminal, terminalForm, typed } from './en/terminal.ts';
import { uploads } from './en/uploads.ts';
import { web } from './en/web.ts';
import { kind, kindDescriptions, kinds } from './en/kinds.ts';
import { names } from './en/names.ts';
import { ask } from './en/ask.ts';
import { nameless, noneCalled, noneCalledNear, severalFit } from './en/unclear.ts';
import { limits } from './en/limits.ts';
import { attendance, lists, sources, themes, timeline } from './en/lists.ts';
import { cardLine, event, quotes, who } from './en/cards.ts';
import { greeting, permissionUse } from './en/greeting.ts';
import { help } from './en/help.ts';
import { quotas } from './en/quotas.ts';
import { permissions, posts, postSaid } from './en/posts.ts';
import { privacy } from './en/privacy.ts';
import { watch, watchKinds } from './en/watch.ts';
import { check, difference, finding, saidBy, verify } from './en/verify.ts';
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
} from './en/changes.ts';
import {
  factForm,
  factLacks,
  factListLacks,
  factListTitle,
  facts,
  factStates,
  restorable,
} from './en/facts.ts';
import { source, sourceForm } from './en/source.ts';
import { entities, entityForm } from './en/entities.ts';
import { eventForm, events } from './en/events.ts';

export const en = {
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
} as const;
