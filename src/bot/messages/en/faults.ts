/** What members are told when something can't be done. */
export const faults = {
  noCommand: 'There is no command /{name} in this version. Try /help.',
  staleForm: 'This form is from another version of the bot. Please ask again with /ask.',
  staleButton: 'This button is from another version of the bot. Please ask again with /ask.',
  fault: 'Something went wrong on my side. It is in the log; please try again.',
  restarting: 'I am restarting. Please try again in a moment.',
  halfway:
    'The database failed on the way. What you did may be stored all the same: please look before you repeat it.',
  notKept: 'That could not be kept just now. Please try again in a while.',
  notInServer:
    'I am not in this server, so I answer nobody here. You can ask me in a direct message.',
  stale:
    'The database can’t be reached just now: this is what was known last, and may be out of date.',
} as const;
