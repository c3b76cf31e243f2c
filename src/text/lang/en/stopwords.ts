/** Words that say nothing about what a question asks for. */
const LIST =
  'a an the this that these those it its itself he him his himself she her hers herself they them their theirs ' +
  'themselves we us our ours you your yours i me my mine myself one ones someone anyone everyone somebody anybody ' +
  'and or but nor so yet if then than as of in on at by for with from to into onto upon over under about ' +
  'against between through during before after above below up down out off again further once here there ' +
  'is are was were be been being am do does did doing done have has had having will would shall should can could ' +
  'may might must ought not no n t s re ve ll d m don doesn didn isn aren wasn weren won wouldn couldn shouldn ' +
  'hasn haven hadn ain who whom whose what which when where why how whos whats wheres hows whys ' +
  'any some all both each few more most other another such only own same too very just also ever even still ' +
  'please pls plz tell know explain hi hello hey thanks ok okay like anything something everything thing things ' +
  'u ur r ya im ive id dont doesnt didnt cant wont isnt arent wasnt werent wat wot wut whats wheres whos ' +
  'actually really exactly maybe perhaps though although because while whether per via etc lot lots bit ' +
  'lol lmao omg btw pls plz thx ty bro dude guys tbh imo rn hmm um uh erm yo folks mate ' +
  'much many get got gets getting let lets gonna wanna';

const STOPWORDS: ReadonlySet<string> = new Set(LIST.split(' '));

/** Whether a word in lower case carries no content of its own; digits do. */
export function isStopword(norm: string): boolean {
  return STOPWORDS.has(norm) || (norm.length === 1 && (norm < '0' || norm > '9'));
}
