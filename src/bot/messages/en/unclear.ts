/** What is said where a typed name does not make clear which one is meant, by what it names. */
export const nameless = {
  event: 'Please say in words which event you mean.',
  fact: 'Please say in words which fact you mean.',
  name: 'Please say in words which name you mean.',
  party: 'Please say in words which person or body you mean.',
  source: 'Please say in words which source you mean.',
  speaker: 'Please say in words which speaker you mean.',
} as const;

export const severalFit = {
  event: 'More than one event fits “{typed}”. Which do you mean?',
  fact: 'More than one fact fits “{typed}”. Which do you mean?',
  name: 'More than one name fits “{typed}”. Which do you mean?',
  party: 'More than one person or body fits “{typed}”. Which do you mean?',
  source: 'More than one source fits “{typed}”. Which do you mean?',
  speaker: 'More than one speaker fits “{typed}”. Which do you mean?',
} as const;

export const noneCalled = {
  event: 'I know no event called “{typed}”.',
  fact: 'I know no fact called “{typed}”.',
  name: 'I know no name called “{typed}”.',
  party: 'I know no person or body called “{typed}”.',
  source: 'I know no source called “{typed}”.',
  speaker: 'I know no speaker called “{typed}”.',
} as const;

/** Buttons with the nearest names come below. */
export const noneCalledNear = {
  event: 'I know no event called “{typed}”. The nearest names:',
  fact: 'I know no fact called “{typed}”. The nearest names:',
  name: 'I know no name called “{typed}”. The nearest names:',
  party: 'I know no person or body called “{typed}”. The nearest names:',
  source: 'I know no source called “{typed}”. The nearest names:',
  speaker: 'I know no speaker called “{typed}”. The nearest names:',
} as const;
