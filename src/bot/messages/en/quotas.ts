/** How much a server may keep: told before it binds, and when it does. */
export const quotas = {
  factsNear: 'Your server keeps {used, number} facts of its own; it may keep {most, number}.',
  eventsNear: 'Your server keeps {used, number} events; it may keep {most, number}.',
  sourcesNear:
    'The texts of your server’s sources take {used, number} MB; they may take {most, number} MB.',
  namesNear: 'Your server keeps {used, number} names of its own; it may keep {most, number}.',
  itemsNear:
    'What your server’s facts, events and names say takes {used, number} MB; it may take {most, number} MB.',
  logNear:
    'The log of your server’s changes takes {used, number} MB; it may take {most, number} MB. Then the oldest changes leave it, and can’t be taken back any more.',
  logFull:
    'The log of your server’s changes may take {most, number} MB, and this makes {used, number} MB. The oldest changes leave it, and can’t be taken back any more.',
  namesFull:
    'Your server may keep {most, number} names of its own, and this would make {used, number}. Nothing was changed. Merge names that mean the same, then try again.',
  itemsFull:
    'What your server’s facts, events and names say may take {most, number} MB, and this would make {used, number} MB. Nothing was changed. Remove what nobody needs, then try again.',
  factsFull:
    'Your server may keep {most, number} facts of its own, and this would make {used, number}. Nothing was changed. Remove facts that nobody needs, then try again.',
  eventsFull:
    'Your server may keep {most, number} events, and this would make {used, number}. Nothing was changed. The bot’s operator can raise the limit.',
  sourcesFull:
    'The texts of your server’s sources may take {most, number} MB, and this would make {used, number} MB. Nothing was changed. The bot’s operator can raise the limit.',
} as const;
