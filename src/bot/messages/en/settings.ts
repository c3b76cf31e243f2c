/** /settings and what it changes. */
export const settings = {
  description:
    'Who moderates, where reports and digests go, how sure I must be, how long data is kept',
  show: 'What is set now',
  moderators: 'Roles that may moderate, besides members who may manage messages',
  moderatorsAdd: 'A role to add',
  moderatorsRemove: 'A role to take off',
  reports: 'A channel for members’ reports and what /watch finds; none when left out',
  reportsChannel: 'The channel; whoever reads it sees who reported',
  caution: 'How sure I must be before I answer',
  cautionLevel: 'How many questions without an answer may get one all the same',
  language: 'The language in which I speak; quotes stay as they were published',
  languageChoice: 'One language for this server, or each member’s own',
  languageMember: 'Each member’s own',
  limits: 'How much a member may ask for in a minute; 0 is as the bot’s operator set it',
  limitsQuestions: 'Questions a minute',
  limitsChecks: 'Texts checked a minute',
  limitsVerifications: 'Quotations verified a minute',
  limitsReports: 'Reports a minute',
  limitsMentions: 'Messages to me a minute that I answer',
  keep: 'How long this server’s data is kept after I am removed',
  keepDays: 'Days; 30 unless set',
  title: 'Settings',
  changed: 'Settings changed',
  seeAll: '/settings show has all of them.',
  notAllowed: 'Only members who may manage the server can change the settings.',
  broughtHere:
    'Reports from members are brought to this channel, and what is new in the feeds and articles that /watch follows.',
  mayNotWrite:
    'But I may not write in that channel: let me see it and send messages there, then choose it again.',
  mayModerate: 'May moderate, besides members who may manage messages:',
  nobodyElse: 'Members who may manage messages moderate, nobody else.',
  reportsKept: 'Reports are kept in /reports alone.',
  alsoBroughtTo: 'Reports are also brought to',
  keptFor:
    'After I am removed from this server, its data is kept for {days, plural, one {# day} other {# days}}.',
  languageIsMember: 'I speak each member’s own language, where I know it.',
  languageIs: 'I speak {language} here.',
  cautionIs: '{level}.',
  mayModerateNow: 'May moderate now:',
  mayModerateNoLonger: 'May moderate no longer:',
  reportsBroughtTo: 'Reports are brought to',
  reportsBroughtNowhere: 'Reports are brought to no channel.',
  cautionNow: 'Caution in answers: {now}, before {before}',
  languageNow: 'Language: {now}, before {before}',
  limitQuestions:
    'A member can ask at most {most, plural, one {# question} other {# questions}} a minute.',
  limitChecks:
    'A member can have at most {most, plural, one {# text} other {# texts}} checked a minute.',
  limitVerifications:
    'A member can have at most {most, plural, one {# quotation} other {# quotations}} verified a minute.',
  limitReports:
    'A member can report at most {most, plural, one {# answer} other {# answers}} a minute.',
  limitMentions:
    'I answer at most {most, plural, one {# message} other {# messages}} of each member a minute.',
  limitsUnset: 'How much a member may ask for in a minute is as the bot’s operator set it.',
  keepNow: 'Days for which data is kept after I am removed: {now, number}, before {before, number}',
  digest:
    'Whether the week’s questions without an answer are brought to the channel of /settings reports',
  digestOn: 'True brings them once a week, false does not',
  digestIsOn: 'The week’s questions without an answer are brought to the channel for reports.',
  digestIsOff: 'The week’s questions without an answer are brought nowhere.',
  digestOnMeans:
    'Like questions stand together, each with the nearest passage; a week without any brings no message. Who asked is not told.',
  digestOffMeans:
    '/gaps lists them all the same. /settings digest with on:true brings them once a week.',
  digestNeedsChannel:
    'But no channel is chosen, so nothing is brought: choose one with /settings reports.',
  moderatorsMay:
    'They add, correct and remove facts and sources, and see what members ask and report. Only members who may manage the server change these settings.',
  nobodyIsTold:
    'Nobody is told when a member reports something: look there now and then, or choose a channel with /settings reports.',
  channelReaders:
    'Whoever reads that channel sees who reported, and only moderators can use its buttons.',
  languageMemberMeans:
    'Two members in one channel may read me in two languages; what I post for all is in the server’s.',
  languageMeans:
    'That holds whatever language a member’s app has. Quotes, names and what was typed stay as they are.',
  limitsMean:
    'Whoever asks for more is told privately when to try again. What corrects facts is not limited.',
  keepMeans:
    'If I am invited back before then, I know all of it again; after that it is deleted for good.',
  keepNothingMeans: 'All of it is deleted for good when I am removed: /export it before.',
  noForums: 'I answer posts in no forum.',
  noForumsMeans: 'Whoever posts there is answered only when they ask me. /forum on chooses one.',
  forumsMean:
    'Only sure answers are given, one a post. What was said of them stands in /forum show.',
} as const;

/** Error rates by the card's curve, as choices and in /settings. */
export const caution = {
  strict: 'Strict: of 100 questions that no source answers, about 2 get an answer',
  normal: 'Normal: of 100 questions that no source answers, about 5 get an answer',
  generous: 'Generous: of 100 questions that no source answers, about 10 get an answer',
} as const;

/** The same as /help tells it. */
export const errorRate = {
  strict:
    'Quotes are never altered. Of 100 questions that no source answers, about 2 get a wrong answer all the same.',
  normal:
    'Quotes are never altered. Of 100 questions that no source answers, about 5 get a wrong answer all the same.',
  generous:
    'Quotes are never altered. Of 100 questions that no source answers, about 10 get a wrong answer all the same.',
} as const;

/** The levels of caution in a sentence. */
export const cautionLevel = { strict: 'strict', normal: 'normal', generous: 'generous' } as const;

/** What follows from the level of caution. */
export const cautionMeans = {
  strict: 'More questions are not answered though a source says it; they come into /gaps.',
  normal: 'About as many questions are answered as can be without many false answers.',
  generous: 'More questions are answered, and more of the answers are wrong: look at /reports.',
} as const;
