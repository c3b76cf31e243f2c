/**
 * Words that news tells the same with, a line each; compared by their stems. A word belongs into a line when a claim with
 * it is no other claim than one with the next word: "the curfew was ended", "the curfew was lifted".
 */
import { words } from '../words.ts';

const LINES = `
lift end remove scrap abolish cancel revoke rescind repeal
end finish conclude close stop cease halt
hurt injure wound
kill slay murder
die dead death perish
begin began start launch open commence
buy bought purchase acquire
say state remark comment declare announce
ask request urge call demand
big large huge major
entire full whole complete
explosion blast
fire blaze
cop police officer
arrest detain
house home residence
car vehicle
child children kid
quit resign
sack dismiss axe oust fire
win won victory
beat defeat
job post position role
choose chose pick select
give gave donate grant
get got receive obtain
build built construct erect
destroy wreck ruin
help aid assist
try attempt
prize award
hire appoint employ recruit name
ill sick
doctor physician
firm company business
discuss talk
movie film
match game
keeper goalkeeper
lawyer attorney
photo picture image photograph
probe investigation inquiry investigate
rule regulation
plan scheme proposal
worker employee staff
pay wage salary
boss head chief leader
student pupil
quake earthquake
holiday vacation
withdraw withdrew quit
permit allow
ban forbid prohibit
back support endorse
criticise criticize slam attack condemn
praise hail applaud laud
reveal disclose unveil publish release
cut reduce slash
money cash fund
country nation
marry wed
`;

/** The lines of words. */
export const SYNONYMS: readonly (readonly string[])[] = LINES.trim().split('\n').map(words);
