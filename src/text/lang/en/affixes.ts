/** By what English makes words of others: "pensioners", "unblock", "slowdown". */
import { words } from '../words.ts';

export const ENDINGS = words('s es ed ing er ers ly y ness less');
export const BEGINNINGS = words(
  'un re pre dis mis non anti sub super inter out off up down over under in on back',
);
/** Those that follow: "slowdown", "takeover". */
export const PARTICLES = words('out off up down over under back');
