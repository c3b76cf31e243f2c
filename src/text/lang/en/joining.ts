/** Words that join the items of a list. */
import { phrases } from '../words.ts';

export const JOINING = phrases('and | or | nor | as well as | along with | but also');
