/**
 * Words that say the opposite of each other about the same thing: what rose did not fall. A line has the words of one side,
 * a bar, and those of the other; they are compared by their stems, so that irregular forms alone are listed.
 */
import { words } from '../words.ts';

const LINES = `
rise rose risen climb increase grow grew grown gain jump up soar surge higher expand strengthen improve | fall fell fallen drop decrease decline shrink shrank lose lost slip slide slid down plunge tumble lower slump contract weaken worsen
win won victory beat defeat | lose lost beaten fail failed draw drew
accept agree approve adopt pass ratify | reject refuse decline oppose scrap veto
support favour favor endorse champion | oppose criticise criticize attack condemn denounce
praise welcome applaud hail | criticise criticize condemn attack slam blast denounce
like love admire enjoy | hate dislike despise loathe
admit confirm acknowledge concede | deny dispute reject
open start begin began begun launch | close shut end finish stop
stay remain keep | leave left quit resign
appoint hire employ recruit | sack fire dismiss axe resign oust
buy bought purchase acquire | sell sold
allow permit legal lawful may | ban forbid prohibit block bar illegal unlawful
before earlier previous | after following later
first opening | last final
early | late
more most higher bigger larger greater exceed | less least fewer lower smaller
above over | below under
many much plenty | few little hardly
majority most | minority few
all every each whole entire entirely full fully both complete completely unanimous | some part partly partial partially half none neither
always | never sometimes rarely
certain certainly definite definitely | doubt possible possibly perhaps may might
must mandatory compulsory | may optional voluntary
male man men boy father son husband brother | female woman women girl mother daughter wife sister
guilty convict | innocent acquit clear
alive survive | dead die killed
succeed success successful | fail failure unsuccessful
public publicly openly | private secret privately secretly
old older oldest | young younger youngest
strong stronger | weak weaker
good better best positive | bad worse worst negative
easy easier | hard harder difficult tough
cheap cheaper | expensive
fast faster quick quickly | slow slower slowly
long longer | short shorter brief
near nearby | far
known famous familiar | unknown unfamiliar anonymous
hope confident optimistic | fear doubt pessimistic
happy glad pleased delighted satisfied | sad angry unhappy upset furious disappointed
include including | exclude except
build built create | destroy demolish dismantle
remember | forget forgot forgotten
help boost aid benefit | hurt harm damage hamper
speed accelerate | slow delay postpone
safe safer | dangerous risky unsafe
north northern | south southern
east eastern | west western
home | away abroad
indoor inside | outdoor outside
import | export
profit surplus | loss deficit
domestic | foreign international
single lone only one | several many
temporary temporarily | permanent permanently
amateur | professional
heavy heavier | light lighter
cut reduce slash | raise increase boost
ahead lead leading led | behind trail
reveal publish disclose | hide hid hidden conceal
likely probable | unlikely improbable
able | unable
possible | impossible
usual usually common commonly | unusual rare rarely
popular | unpopular
necessary needed | unnecessary needless
fair | unfair
true | false untrue
summer | winter
`;

/** The two sides of each pair. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const [one, other] = line.split('|');
    return one !== undefined && other !== undefined ? [[words(one), words(other)] as const] : [];
  });
