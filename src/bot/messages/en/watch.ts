/** /watch: feeds and pages of the web that are followed. */
export const watch = {
  description: 'Follow feeds and articles on the web',
  add: 'Follow a feed or an article: new ones are drafted, changes told',
  list: 'What is followed here, and how that goes',
  remove: 'No longer follow a feed or an article',
  url: 'The address of a feed, of a site that has one, or of an article',
  words: 'Only articles with one of these words, with commas between them',
  which: 'Which feed or article',
  full: 'This server follows {most, plural, one {# feed or article} other {# feeds and articles}} already, as many as it may. /watch remove makes room.',
  already: 'This is followed already: “{title}”.',
  nothingThere: 'Neither a feed nor an article can be read there.',
  feedAdded: 'Following the feed “{title}” for “{event}”.',
  feedMeans:
    'A new article becomes a source of the event, which /ask answers from, and its facts are drafted for review.',
  feedHas:
    '{count, plural, =0 {It lists no article yet.} one {It lists # article now; only new ones are taken.} other {It lists # articles now; only new ones are taken.}}',
  newest: 'The newest now: {title}',
  onlyWith: 'Only articles with one of these words in the title or summary: {words}',
  pageAdded: 'Following the article “{title}”.',
  pageMeans: 'When it changes so that a quote of its facts no longer stands in it, that is told.',
  pageStands: 'Every quote of its facts stands in it now.',
  notYetSource: 'It is no source here yet. Add it, and its quotes are looked after:',
  namesFeed: 'The site has a feed, which /watch add follows as well: {url}',
  toldIn: 'New drafts and changes are told in',
  toldNowhere:
    'No channel is chosen for what is new: /settings reports chooses one. Until then, /watch list and /review have it.',
  none: 'Nothing is followed here. /watch add follows a feed or an article.',
  title:
    'Followed here: {count, plural, one {# feed or article} other {# feeds and articles}} (at most {most, number})',
  line: '{title} ({kind}; {event})',
  lookedAt: 'Looked at {time}; again {next}',
  neverLooked: 'Not looked at yet; first {next}',
  isStopped: 'Stopped. {reason}',
  isFailing: '{count, plural, one {The last look} other {The last # looks}} failed. {reason}',
  found: '{count, plural, one {# of its articles is} other {# of its articles are}} followed',
  hasChanged:
    'Changed: {count, plural, =0 {every quote still stands} one {# quote no longer stands} other {# quotes no longer stand}}',
  off: 'Links are not fetched here just now, so nothing is looked at: whoever runs this bot can switch that on, with FETCH=on in its .env file.',
  lookAt: '{number}: Look now',
  endOf: '{number}: Stop',
  lookNow: 'Look now',
  goOn: 'Go on',
  end: 'Stop following',
  ended: 'No longer followed: “{title}”. Its sources and facts stay.',
  goneAlready: 'That is not followed any more.',
  isLooking: 'A look at it is under way already.',
  nothingNew: 'Nothing new there: “{title}”.',
  changedSo:
    '“{title}” differs from the text that is kept. {count, plural, =0 {Every quote that stood in it still stands.} one {# quote of its facts no longer stands, as was told.} other {# quotes of its facts no longer stand, as was told.}} /source replace puts a newer edition in its place.',
  newIn: '{count, plural, one {New in “{title}”} other {# new in “{title}”}}',
  drafted:
    '{count, plural, =0 {No fact was drafted.} one {# draft to review.} other {# drafts to review.}}',
  notDrafted: 'No fact was drafted. {reason}',
  answeredFrom: '/ask answers from what was added, about “{event}”.',
  moreWait:
    '{count, plural, one {# more is taken at the next look.} other {# more are taken at the next look.}}',
  incomplete: 'Its page does not tell its publisher or its day, so it was not added.',
  notAdded: 'It was not added. {reason}',
  notTaken: 'Its event is no longer here, or this server keeps as much as it may.',
  review: 'Review: {title}',
  takeOut: 'Take out: {title}',
  read: 'Read: {title}',
  failed: 'It can’t be read just now: “{title}”',
  noFeed: 'What stands there is no feed any more.',
  failing: 'It could not be read for some time now: “{title}”',
  stopped: 'No longer followed: “{title}”',
  eventGone: 'Its event is archived or gone, so articles can’t be added to it.',
  changed: 'Changed on the web: “{source}”',
  lost: '{count, plural, one {# quote of its facts no longer stands in it:} other {# quotes of its facts no longer stand in it:}}',
  gone: '{answer}: nothing like “{quote}” stands there any more.',
  cutOff:
    'The page has only {percent, number} % of the text that is kept: it may be cut off, or behind a login.',
  keptText: 'Answers still quote the text that is kept.',
  newEdition: 'Look at the new edition',
} as const;

/** What is followed, before the name of its event. */
export const watchKinds = { feed: 'feed', page: 'article' } as const;
