/** Words that tell that someone says, wants, thinks or shows something, and the kind of fact that each makes. */

/** Groups of cue words; a group's members behave alike before and after what is said. */
export const cueGroups = {
  say: 'say tell add state note remark comment mention observe reply respond answer continue explain recount recall declare announce report write tweet post joke quip recite read repeat reiterate echo describe detail elaborate clarify summarize summarise conclude begin interject chime mutter murmur whisper shout yell scream cry exclaim sing chant testify relate convey communicate inform brief notify remind assure reassure confide disclose divulge reveal volunteer opine muse speculate intone retort riff rant blog text email specify narrate preach lecture boast brag gush lament complain grumble bemoan sum speak talk discuss go point pen author quote cite reference put',
  assert:
    'claim argue maintain insist contend assert allege charge affirm stress emphasize emphasise underline underscore highlight suggest hint imply indicate signal acknowledge admit concede confess grant allow accept agree concur confirm deny dispute refute reject rebut dismiss disagree counter defend justify attest vouch posit submit predict forecast project estimate',
  pledge: 'promise pledge vow commit swear undertake guarantee offer volunteer threaten',
  call: 'urge call demand appeal request ask plead beg implore exhort encourage press push advocate recommend propose advise order instruct command direct require invite challenge lobby petition insist beseech tout pitch champion',
  warning: 'warn caution alert',
  praise:
    'praise hail laud applaud commend congratulate thank welcome celebrate compliment credit salute honor honour endorse back support',
  blame:
    'accuse blame criticize criticise condemn denounce slam blast attack rip decry deride mock ridicule scold chide rebuke chastise assail lambast lambaste bash knock hit fault question doubt protest object oppose lash excoriate disparage belittle label brand call dub term deem characterize characterise liken compare portray depict paint cast tout skewer castigate berate taunt insult',
  think:
    'think believe feel consider hope want wish fear worry expect doubt know understand wonder suspect assume guess imagine realize realise regard see view intend plan aim seek mean prefer favor favour like love hate agree decide remember forget learn hear find anticipate need dream refuse decline resolve determine vie consider eye support mull weigh ponder contemplate reckon trust concern regret care appreciate recognize recognise perceive judge',
  show: 'show find reveal indicate demonstrate suggest prove confirm conclude estimate document detail read state describe rank rate list illustrate depict hold rule note report highlight underscore signal point',
  ask: 'ask wonder question inquire query probe press grill',
} as const;

export type CueGroup = keyof typeof cueGroups;

/** Kinds of fact that a cue makes; other cues make a statement. */
export type SpokenKind = 'statement' | 'pledge' | 'call' | 'warning';

/** Nouns for something said or thought: "his claim that", "a statement". */
const NOUNS =
  'claim statement report comment remark announcement assertion allegation accusation argument belief view opinion hope fear concern worry doubt suggestion proposal plan pledge promise vow warning threat call demand request question answer response criticism praise support opposition plea appeal estimate prediction forecast conclusion finding decision ruling testimony tweet message speech promise assurance declaration admission acknowledgment acknowledgement recognition notion idea theory charge vow expectation determination desire refusal denial reminder agreement complaint confidence';

/** Adjectives for what someone thinks: "confident that", "afraid of". */
const ADJECTIVES =
  'sure certain confident convinced concerned worried afraid hopeful optimistic pessimistic skeptical sceptical doubtful aware critical clear adamant proud glad happy sorry angry upset frustrated surprised disappointed wary unsure unclear ready willing determined';

/** Verbs after which a person can only be who speaks: "…, said Ann Smith." */
const INVERTIBLE = new Set(
  'say add note state explain reply respond continue conclude observe remark recall comment argue claim insist write report announce declare admit acknowledge predict agree maintain exclaim recount joke quip'.split(
    ' ',
  ),
);
/** The same, but only right after a quotation: "“Why?” asked Ann Smith." */
const INVERTIBLE_AFTER_QUOTATION = new Set(
  'ask shout cry yell whisper mutter tweet wonder'.split(' '),
);

/** Cue groups of each lemma; one word may stand in several. */
const groupsByLemma = new Map<string, CueGroup[]>();
for (const [group, list] of Object.entries(cueGroups) as [CueGroup, string][]) {
  for (const lemma of list.split(' ')) {
    groupsByLemma.set(lemma, [...(groupsByLemma.get(lemma) ?? []), group]);
  }
}
const nouns = new Set(NOUNS.split(' '));
const adjectives = new Set(ADJECTIVES.split(' '));

/** The groups of a cue's lemma; none for a word that is no known cue. */
export function groupsOf(lemma: string): readonly CueGroup[] {
  return groupsByLemma.get(lemma) ?? [];
}

/** Whether a person right after the verb can only be who speaks. */
export function isInvertible(lemma: string, afterQuotation: boolean): boolean {
  return INVERTIBLE.has(lemma) || (afterQuotation && INVERTIBLE_AFTER_QUOTATION.has(lemma));
}

export function isCueNoun(lemma: string): boolean {
  return nouns.has(lemma);
}

export function isCueAdjective(lemma: string): boolean {
  return adjectives.has(lemma);
}

/** Cues that are calls only before one of these words: "call for", "press for". */
const CALLS_BEFORE: Readonly<Record<string, RegExp>> = {
  call: /^(?:for|on|upon)$/,
  press: /^for$/,
  push: /^for$/,
  ask: /^(?:for|to)$/,
  insist: /^on$/,
  challenge: /^to$/,
  direct: /^to$/,
};

/** The kind of fact that a cue makes; `next` is the word after it, `first` the first word of what is said. */
export function kindOf(lemma: string, next: string, first: string): SpokenKind {
  const groups = groupsOf(lemma);
  if (groups.includes('warning')) return 'warning';
  if (groups.includes('pledge') && lemma !== 'threaten') return 'pledge';
  if (!groups.includes('call')) return 'statement';
  const before = CALLS_BEFORE[lemma];
  return !before || before.test(next) || before.test(first) ? 'call' : 'statement';
}
