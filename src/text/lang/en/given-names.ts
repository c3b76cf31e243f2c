/** Given names that are common in English-language news, by the gender that they tell. */
import { wordSet } from '../words.ts';

const MEN = wordSet(`
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
const WOMEN = wordSet(`
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

/** Short forms that do not begin like the whole name, by them. */
export const SHORT_GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tom: 'thomas',
    tommy: 'thomas',
    mike: 'michael',
    mick: 'michael',
    bill: 'william',
    billy: 'william',
    will: 'william',
    bob: 'robert',
    bobby: 'robert',
    jim: 'james',
    jimmy: 'james',
    jack: 'john',
    johnny: 'john',
    dick: 'richard',
    rick: 'richard',
    ted: 'edward',
    ned: 'edward',
    tony: 'anthony',
    chuck: 'charles',
    harry: 'henry',
    hank: 'henry',
    larry: 'lawrence',
    andy: 'andrew',
    dave: 'david',
    steve: 'stephen',
    steven: 'stephen',
    jerry: 'gerald',
    kathy: 'katherine',
    kate: 'katherine',
    liz: 'elizabeth',
    betty: 'elizabeth',
    peggy: 'margaret',
    maggie: 'margaret',
    jenny: 'jennifer',
    debbie: 'deborah',
    bernie: 'bernard',
    jeff: 'jeffrey',
    geoff: 'geoffrey',
    chris: 'christopher',
    kim: 'kimberly',
    sandy: 'sandra',
    sasha: 'alexander',
  }),
);

/** Given names that are ordinary words as well. */
const WORDS_TOO = wordSet(
  'mark frank bill bills ray max dan jean grant scott jack rob art hope grace faith joy rose dawn amber ruby',
);

/** Whether a word in lower case is a given name of men or of women; "jean" is both. */
export function isGivenNameOf(norm: string, gender: 'female' | 'male'): boolean {
  return (gender === 'female' ? WOMEN : MEN).has(norm);
}

/** Whether a word is a given name known here. */
export function isGivenName(norm: string): boolean {
  return MEN.has(norm) || WOMEN.has(norm);
}

/** Whether a word is a name in whatever letters: no ordinary word is meant by it. */
export function isOnlyGivenName(norm: string): boolean {
  return isGivenName(norm) && !WORDS_TOO.has(norm);
}
