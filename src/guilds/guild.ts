/** The one door to what guilds keep: commands and the bot reach it through here alone, and never the database. */
export { isTrouble, StoreFault } from './db/faults.ts';
export { type LinkedStory, readLinked } from './drafts/article-link.ts';
export {
  type OnWait,
  type Story,
  dayOf,
  daysOf,
  readStory,
  readUpload,
} from './drafts/article-upload.ts';
export type { DraftedEntity, Drafting } from './drafts/draftings.ts';
export { lacksSpeaker, type Draft, type DraftBody } from './drafts/drafts.ts';
export { type Match, matchOf } from './drafts/entity-linking.ts';
export { alreadyThere, draftFacts, draftingOf, entityIndexIn } from './drafts/keep-drafts.ts';
export type { Progress } from './drafts/leases.ts';
export { factOf, naming, needed } from './drafts/promote-drafts.ts';
export {
  approveDrafts,
  approveEdited,
  type Bulk,
  confidentDrafts,
  draftNumbered,
  draftingBy,
  identify,
  draftsFor,
  hideLessSure,
  nextDraft,
  openDrafts,
  openReviews,
  progressIn,
  rejectDraft,
  reopenDraft,
  showLessSure,
} from './drafts/review.ts';
export {
  type By,
  type Guild,
  applyChanges,
  changesOf,
  dryRun,
  entriesOf,
  restore,
  undo,
} from './items/guild-store.ts';
export type { GuildView } from './guild-view.ts';
export { type Action, type Entry, actions } from './items/audit.ts';
export { archivedPacks } from './items/archived.ts';
export { type Outcome, type Plan, sha256Of } from './items/change.ts';
export type { Edit, Put, Step } from './items/edits.ts';
export type { Refusal } from './items/check.ts';
export { duplicates } from './items/duplicates.ts';
export {
  correctedSince,
  currentFact,
  factFile,
  isShipped,
  lookedAt,
  removal,
  shippedFact,
  unchanging,
  invalidFacts,
} from './items/facts.ts';
export { forExport } from './items/export.ts';
export { type FormerFact, formerFacts } from './items/former-facts.ts';
export { settingsOf } from './items/guild-rows.ts';
export { newId } from './items/ids.ts';
export { importEdits } from './items/import.ts';
export { readImport } from './items/read-import.ts';
export {
  type Bodies,
  type Kind,
  type Settings,
  type Target,
  kinds,
  settingsId,
  settingsSchema,
  splitKey,
  targetKey,
} from './items/items.ts';
export { type FactMove, factMove } from './items/move-facts.ts';
export { type LineKey, type LineValue, type NameOf, linesOf } from './items/lines.ts';
export type { Done, LoggedChange } from './items/logged-changes.ts';
export { namesIn, newPerson } from './items/people.ts';
export { overShipped } from './items/shipped.ts';
export type { Gap } from './members/gaps.ts';
export { answeredGap, endGap, gapOf, noteGap, openGaps } from './members/guild-gaps.ts';
export {
  closeReportsOn,
  endReport,
  openReports,
  openReportsOn,
  reportOf,
} from './members/guild-reports.ts';
export type { Counted, LimitName, Limits, Over } from './members/limits.ts';
export type { Membership } from './members/membership.ts';
export type { StoredReport } from './members/reports.ts';
export {
  claimPost,
  type PostAnswer,
  postAnswerOf,
  postAnswersOf,
  type SaidOfPost,
  sayOfPost,
} from './members/post-answers.ts';
export { gapDays, postDays, unfinishedDays } from './members/retention.ts';
export { keepAnswer, sentBefore } from './items/sent-forms.ts';
export {
  dropUnfinished,
  findUnfinished,
  keepUnfinished,
  listUnfinished,
} from './members/unfinished.ts';
export type { QuotaUse } from './items/quotas.ts';
export { type Followed, readFollowed } from './watches/followed.ts';
export {
  type Added,
  addWatch,
  endWatch,
  findWatch,
  letGo,
  listWatches,
  type LookFault,
  type Looked,
  maxWatches,
  noteLook,
  resumeWatch,
  take,
  takeDue,
  type Watch,
} from './watches/watches.ts';
export { afterFailure, maxFailures, nextLook, failuresToReport } from './watches/when.ts';
