/** What I say when a server takes me in. */
export const greeting = {
  title: 'Hello! I answer questions about the news in the sources’ own words',
  what: 'Each answer is quoted letter for letter from an article, with where and when it was published. Where I find no answer, I say so.',
  everyone: 'Everyone',
  forEveryone:
    'Ask with /ask, or mention me. /verify tells whether a quotation stands in a source, /check whether the sources agree with a text. /help lists the rest.',
  moderators: 'Moderators',
  forModerators:
    'Put in your own articles with /event-admin add and /source add, and look through their facts with /review. /gaps shows what could not be answered.',
  managers: 'Whoever manages the server',
  forManagers:
    'Choose with /settings who moderates, where reports go, how sure I must be, and my language.',
  lacks: 'I still lack these permissions. Give them to my role under Server Settings → Roles:',
  permission: '{name}: {why}',
  lacksNothing: 'I have all the permissions that I need.',
  privacy:
    'I read messages that mention me, and posts in forums that moderators choose, but no others. /privacy shows what is kept and for how long; /help has the privacy policy and the terms of use.',
} as const;

/** What a permission is needed for. */
export const permissionUse = {
  view: 'so that I see where I am asked',
  send: 'so that I can answer where I am mentioned',
  sendInThreads: 'so that I can answer in threads, and in posts of forums',
  history: 'so that my answer can stand as a reply to the message that asks',
} as const;
