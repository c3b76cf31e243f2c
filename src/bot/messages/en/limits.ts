/** What a member is told who asks for more than one may. */
export const limits = {
  questions:
    'Here a member can ask {most, plural, one {# question} other {# questions}} a minute. Please ask again in {seconds, plural, one {# second} other {# seconds}}.',
  checks:
    'Here a member can have {most, plural, one {# text} other {# texts}} checked a minute. Please try again in {seconds, plural, one {# second} other {# seconds}}.',
  verifications:
    'Here a member can have {most, plural, one {# quotation} other {# quotations}} verified a minute. Please try again in {seconds, plural, one {# second} other {# seconds}}.',
  reports:
    'Thank you. Here a member can report {most, plural, one {# answer} other {# answers}} a minute, so this one was not passed on. Please report it again in {seconds, plural, one {# second} other {# seconds}}.',
  dailyReports:
    'Thank you. Here a member can report {most, plural, one {# answer} other {# answers}} a day, so this one was not passed on. Please tell a moderator if there is more.',
  dailyGaps:
    'Moderators hear of {most, plural, one {# question} other {# questions}} of each member a day that no source answered, and have that many of yours. You can go on asking; they hear of new ones again within a day.',
  mentions:
    'I answer {most, plural, one {# message} other {# messages}} of each member a minute. Please ask again in {seconds, plural, one {# second} other {# seconds}}.',
  uploads:
    'This server can send {most, plural, one {# file or link} other {# files and links}} an hour. Please send it again in {minutes, plural, one {# minute} other {# minutes}}, or paste the text.',
  previews:
    'This server can have a look at {most, plural, one {# import} other {# imports}} an hour. Please try again in {minutes, plural, one {# minute} other {# minutes}}.',
} as const;
