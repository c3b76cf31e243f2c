/** Answers under posts in forums: /forum, and what stands under such an answer. */
export const posts = {
  description: 'Forums whose posts I answer, and what was said of the answers',
  on: 'Answer posts in a forum: once each, and only when I am sure',
  onForum: 'The forum',
  off: 'Answer posts in a forum no longer',
  offForum: 'The forum',
  show: 'Where I answer posts, and what was said of the answers',
  title: 'Answers in forum posts',
  isOn: 'Posts are answered in',
  isOff: 'Posts are no longer answered in',
  nowhere: 'I answer posts in no forum. /forum on chooses one.',
  answeredIn: 'I answer posts in',
  tooMany: 'I can answer posts in {most, number} forums at most. /forum off takes one off.',
  how: 'I answer from the title of a new post, and from its text where the bot’s operator allows that; once a post, and only when I am sure.',
  lacks: 'I can’t answer there yet, as I lack a permission: {permissions}',
  counts:
    '{total, plural, one {# answer} other {# answers}} in {days, number} days: {right, number} said to answer the post, {wrong, number} not.',
  mend: 'What was not the answer also stands in /reports, to correct or dismiss, unless whoever said so had reported too much.',
  lead: 'This may answer the post, in the words of a source that the moderators here chose.',
  right: 'That answers it',
  wrong: 'Not it',
  notYours: 'Whether it answers the post is for who wrote it to say, or for a moderator.',
  saidAlready: 'Someone has said already whether it answers the post.',
  gone: 'Nothing is kept of this answer any more.',
  wasRight: 'This answers the post, its author or a moderator says.',
  wasWrong: 'This is not the answer, the post’s author or a moderator says. The moderators see it.',
  noRoom:
    'It is kept for the moderators under /forum show, but not among their reports: as many are open as are kept.',
  notReported:
    'It is kept for the moderators under /forum show, but not among their reports: you have reported as much as a member may for now.',
} as const;

/** A line of the list, by what was said; then the post and when it was answered. */
export const postSaid = {
  right: 'It answers “{question}”:',
  wrong: 'Not the answer to “{question}”:',
  nothing: 'Nothing was said on “{question}”:',
} as const;

/** Permissions as Discord calls them. */
export const permissions = {
  view: 'View Channels',
  send: 'Send Messages',
  sendInThreads: 'Send Messages in Threads and Posts',
  history: 'Read Message History',
} as const;
