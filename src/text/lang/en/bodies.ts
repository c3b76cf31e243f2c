/** English words of names: which show a body, a place or an event, and common nouns for bodies. */
import { wordSet } from '../words.ts';

/** Words of the names of bodies. */
const BODY = wordSet(`
  inc corp corporation company co ltd plc llc group holdings bank ministry department office agency
  bureau commission committee council board court assize parliament congress senate house assembly party
  union association society federation league club foundation institute institution university college
  school hospital church police army navy force guard service services authority administration
  government alliance coalition front movement campaign center centre network news times post herald
  gazette journal tribune magazine radio television press agency airlines railways water energy
  partners brothers capital research industries systems technologies devices works team nations fund
  trust award prize museum theatre theater orchestra organisation organization unit command treasury fed embassy
  foods motors airways pharmaceuticals stores chemicals electronics telecom insurance financial bancorp ferries
  academy limited wire
`);

/** Last or first words of names of places. */
const PLACES = wordSet(`
  river lake sea ocean bay strait gulf island islands isle isles mount mountain mountains hill hills valley
  desert forest coast beach cape peninsula canal creek falls bridge street road avenue lane row square park
  plaza boulevard drive highway harbour harbor port dam airport station prison jail tower castle palace cathedral
  city town village county province republic district borough atoll springs heights gate wood field fields east
  west north south
`);

/** Names of these are events. */
const EVENTS = wordSet(`
  conference summit forum festival fair games olympics cup championship championships tournament convention expo
  exhibition marathon awards war battle revolution congress
`);

/** Common nouns before or beside the name of a body: "the insurer Crown Mutual", "his company, Evergreen". */
const BODY_NOUNS = wordSet(`
  company firm insurer operator builder maker manufacturer retailer group charity party agency bank newspaper magazine
  network broadcaster website airline brand publisher developer startup start-up supplier chain carrier union league
  association organisation organization institute university college school club team band think-tank lender
  contractor subsidiary unit outlet blog campaign coalition alliance ministry department bureau
`);

/** Whether a word is part of the names of bodies: "Ministry", "Inc". */
export function isBody(norm: string): boolean {
  return BODY.has(norm.replace(/\.$/, ''));
}

/** Whether a word in lower case names a sort of place: "river", "prison". */
export function isPlaceWord(norm: string): boolean {
  return PLACES.has(norm);
}

/** Whether a word in lower case names a sort of event: "summit". */
export function isEventWord(norm: string): boolean {
  return EVENTS.has(norm);
}

/** Whether a common noun stands for a body: "company", "insurer". */
export function isBodyNoun(norm: string): boolean {
  return BODY_NOUNS.has(norm);
}
