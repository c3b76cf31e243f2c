/** Words that go with names: offices and forms of address, given names, and what marks a body or a place. */

export type Gender = 'female' | 'male';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Offices, ranks and trades before or after a name, in the singular. */
const TITLES = set(`
  president minister secretary chancellor senator sen rep representative gov governor mayor king queen
  prince princess duke duchess emperor pope cardinal archbishop rev reverend pastor imam rabbi sheikh
  chief commissioner director chairman chairwoman chairperson chair general gen colonel col captain
  capt major maj lieutenant lt sergeant sgt corporal admiral adm commander officer constable inspector
  superintendent detective sheriff marshal judge justice magistrate prosecutor attorney solicitor
  counsel lawyer barrister spokesman spokeswoman spokesperson leader speaker premier ambassador envoy
  delegate commissioner congressman congresswoman councillor councilman councilwoman alderman
  deputy professor prof dr doctor mr mrs ms miss sir lord lady dame baroness baron count
  ceo cfo cto coo executive founder co-founder owner manager head principal dean rector provost
  coach captain player striker goalkeeper referee analyst economist strategist pollster historian
  scientist researcher engineer surgeon physician nurse teacher student farmer fisherman driver pilot
  author writer novelist poet journalist reporter correspondent editor columnist anchor host presenter
  actor actress singer rapper musician artist director producer filmmaker architect designer
  activist campaigner organiser organizer volunteer resident witness victim survivor candidate nominee
  lawmaker legislator mp mep aide adviser advisor consultant liquidator clerk treasurer
  curator librarian hydrologist geologist surveyor investigator auditor observer negotiator diplomat
  undersecretary secretary-general coxswain master mistress insp det sgt supt cllr cpl pte const fr sr
  convener moderator goalkeeper keeper skipper heiress
`);

const MALE = set(
  'mr sir lord king prince duke emperor pope baron spokesman chairman congressman councilman alderman actor father son brother husband grandfather uncle nephew widower businessman fisherman',
);
const FEMALE = set(
  'mrs ms miss lady dame queen princess duchess baroness spokeswoman chairwoman congresswoman councilwoman actress mother daughter sister wife grandmother aunt niece widow businesswoman',
);

const MEN = set(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew
  anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason
  jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
  gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas
  zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin
  arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne
  roy ralph randy eugene vincent russell louis philip bobby johnny bradley barack bill bernie tim mike
  jim tom bob dan steve ted ben matt chris tony nick alex fred jeff greg ken ron ray simon martin ian
  neil graham colin stuart nigel trevor gordon duncan hugh oliver harry leo max luke oscar felix hans
  klaus jurgen wolfgang pierre jean jacques francois michel antoine luis carlos miguel pedro jorge
  javier diego marco giovanni paolo giuseppe antonio mario vladimir sergei dmitry ivan igor boris
  mikhail alexei nikolai mohammed muhammad ahmed ali hassan hussein omar khalid ibrahim yusuf mustafa
  recep rajesh rahul amit narendra arjun vikram hiroshi takashi kenji shinzo wei jun lars sven erik
  anders bjorn olaf janos istvan laszlo pavel jan marek piotr kofi kwame sadiq rishi boris keir emmanuel
`);
const WOMEN = set(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
  margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca
  sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine
  christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria
  ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha
  madison teresa gloria sara janice ann anne kathryn abigail sophia frances jean alice judy isabella
  julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla
  alexis lori marie hillary melania ivanka kate jane lucy claire fiona gillian nicola theresa angela
  ursula greta ingrid astrid freya elena olga natasha svetlana tatiana irina ekaterina fatima aisha
  leila zainab amina priya indira sonia mei yuki akiko sofia carmen lucia rosa ana isabel francesca giulia
  chiara camille brigitte simone nadia ngozi jacinda julia marine nicola liz kamala michelle oprah
`);

const BODY = set(`
  inc corp corporation company co ltd plc llc group holdings bank ministry department office agency
  bureau commission committee council board court assize parliament congress senate house assembly party
  union association society federation league club foundation institute institution university college
  school hospital church police army navy force guard service services authority administration
  government alliance coalition front movement campaign center centre network news times post herald
  gazette journal tribune magazine radio television press agency airlines railways water energy
  partners brothers capital research industries systems technologies devices works team nations fund
  trust award prize museum theatre theater orchestra organisation organization unit command treasury fed embassy
  foods motors airways pharmaceuticals stores chemicals electronics telecom insurance financial bancorp ferries
`);

/** Last or first words of names of places. */
const PLACES = set(`
  river lake sea ocean bay strait gulf island islands isle isles mount mountain mountains hill hills valley
  desert forest coast beach cape peninsula canal creek falls bridge street road avenue lane row square park
  plaza boulevard drive highway harbour harbor port dam airport station prison jail tower castle palace cathedral
  city town village county province republic district borough atoll springs heights gate wood field fields east
  west north south
`);
/** Names of these are events. */
const EVENTS = set(`
  conference summit forum festival fair games olympics cup championship championships tournament convention expo
  exhibition marathon awards war battle revolution congress
`);
const KIN = set(
  'wife husband daughter son mother father sister brother uncle aunt nephew niece cousin grandfather grandmother widow widower partner fiance fiancee girlfriend boyfriend',
);
/** Common nouns before or beside the name of a body: "the insurer Crown Mutual", "his company, Evergreen". */
const BODY_NOUNS = set(`
  company firm insurer operator builder maker manufacturer retailer group charity party agency bank newspaper magazine
  network broadcaster website airline brand publisher developer startup start-up supplier chain carrier union league
  association organisation organization institute university college school club team band think-tank lender
  contractor subsidiary unit outlet blog campaign coalition alliance ministry department bureau
`);

const SPEAKERS = set(`
  people person man woman boy girl child parent family neighbour neighbor friend resident villager
  official source authority expert scientist doctor worker employee employer staff crew customer
  passenger shopper traveller traveler tourist protester demonstrator supporter critic opponent rival
  ally voter fan member veteran soldier troop rebel militant trader investor owner landlord tenant
  prisoner suspect defendant plaintiff juror relative mother father sister brother son daughter wife
  husband widow firefighter paramedic rescuer police participant leader attendee guest
  report statement study survey poll paper memo letter document filing complaint lawsuit analysis
  review article book indictment ruling verdict website newspaper spokesperson conference everyone
  someone nobody bystander onlooker user viewer reader developer dealer manufacturer supplier airline
  insurer regulator watchdog charity campaigner nurse pilot shopkeeper retailer city town state country
  nation county province hydrologist meteorologist forecaster biologist historian
`);

/** Whether a common noun can stand for who or what says something: "officials", "the report". */
export function isSpeaker(norm: string): boolean {
  const word = singular(norm);
  return SPEAKERS.has(word) || isTitle(norm) || isBody(norm) || isBody(word);
}

/** Whether a word is an office, rank, trade or form of address; plural forms too. */
export function isTitle(norm: string): boolean {
  return TITLES.has(singular(norm)) || TITLES.has(norm.replace(/\.$/, ''));
}

/** Whether a word is part of the names of bodies: "Ministry", "Inc". */
export function isBody(norm: string): boolean {
  return BODY.has(norm.replace(/\.$/, ''));
}

/** Whether a word in lower case names a sort of place: "river", "prison". */
export function isPlaceWord(norm: string): boolean {
  return PLACES.has(norm);
}

export function isEventWord(norm: string): boolean {
  return EVENTS.has(norm);
}

/** Whether a word is for a relative: "wife", "daughter". */
export function isKin(norm: string): boolean {
  return KIN.has(norm);
}

/** Whether a common noun stands for a body: "company", "insurer". */
export function isBodyNoun(norm: string): boolean {
  return BODY_NOUNS.has(norm);
}

/** What a title, a word for kin or a given name tells of a person. */
export function genderOf(norm: string): Gender | undefined {
  const word = norm.replace(/\.$/, '');
  if (FEMALE.has(word) || WOMEN.has(word)) return 'female';
  return MALE.has(word) || MEN.has(word) ? 'male' : undefined;
}

/** Whether a word is a given name known here. */
export function isGivenName(norm: string): boolean {
  return MEN.has(norm) || WOMEN.has(norm);
}

/** "ministers" → "minister"; "spokesmen" → "spokesman". */
export function singular(norm: string): string {
  if (norm.endsWith('men')) return `${norm.slice(0, -3)}man`;
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  return /[^s]s$/.test(norm) ? norm.slice(0, -1) : norm;
}
