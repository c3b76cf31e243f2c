/** The known kinds of fact. A pack may use others; they are shown under their own name. */

export interface Kind {
  /** How members read it, singular. */
  readonly label: string;
  /** It is something that a speaker said. */
  readonly said: boolean;
  /** One line for moderators. */
  readonly description: string;
}

export const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    attendance: fact('Attendance', 'How many came, and who they were'),
    count: fact('Number', 'Any other number of people or things'),
    participant: fact('Participant', 'Someone who took part, with office and country'),
    role: fact('Role', 'The office someone holds, or what they did there'),
    statement: said('Statement', 'Something said that is no pledge, call or warning'),
    pledge: said('Pledge', 'Something promised or committed to'),
    call: said('Call', 'Something asked for, urged or suggested'),
    warning: said('Warning', 'A danger or risk pointed out'),
    theme: fact('Theme', 'The theme, motto or slogan'),
    topic: fact('Topic', 'A subject that is dealt with'),
    agenda: fact('Agenda', 'What is on the programme'),
    date: fact('Date', 'When it was, or when something happened'),
    duration: fact('Duration', 'How long it took'),
    place: fact('Place', 'Where it was'),
    edition: fact('Edition', 'Which one of a series it is, and the earlier ones'),
    purpose: fact('Purpose', 'What it is for'),
    background: fact('Background', 'What went before and explains it'),
    cause: fact('Cause', 'Why it happened'),
    outcome: fact('Outcome', 'What came of it'),
    cost: fact('Cost', 'Money spent, lost, raised or owed'),
    casualty: fact('Casualty', 'People killed, hurt, missing or made homeless'),
    decision: fact('Decision', 'What a court, body or person decided'),
    plan: fact('Plan', 'What is to happen next'),
    credit: fact('Credit', 'Who wrote it, photographed it or supplied it'),
    publication: fact('Publication', 'Where and when the story was published'),
  }),
);

/** What members read for a kind, known or not: "Attendance", "Road closure". */
export function kindLabel(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return kinds.get(kind)?.label ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function fact(label: string, description: string): Kind {
  return { label, said: false, description };
}

function said(label: string, description: string): Kind {
  return { label, said: true, description };
}
