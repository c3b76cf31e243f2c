/** Posts that one person holds at a time, of which a name beside one tells that it is not beside another. */
import { phrases } from '../words.ts';

/** A line has one post, in all words for it; initials come first. */
const LINES = `
ceo | chief executive | chief executive officer | managing director
cfo | chief financial officer | finance chief | finance director
coo | chief operating officer
cto | chief technology officer
pm | prime minister | premier
president | pres
minister
secretary
chancellor
chairman | chairwoman | chairperson | chair
governor | gov
mayor | mayoress
king
queen
prince
princess
pope
archbishop
bishop
ambassador | envoy
treasurer
sheriff
commissioner
owner
founder | co founder | cofounder
coach | head coach | manager
captain
goalkeeper | keeper
lawyer | attorney | counsel | solicitor | barrister
prosecutor | district attorney
judge | justice
`;

export const POSTS: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => phrases(line));

/** Initials of a post, by which people ask for it, with the post in full. */
export const POST_INITIALS: ReadonlyMap<string, string> = new Map([
  ...POSTS.flatMap(([initials = '', whole]) =>
    whole !== undefined && initials.length <= 3 ? [[initials, whole] as const] : [],
  ),
  ['vp', 'vice president'],
]);

/** Right before a post, and part of it: somebody else has the post itself. */
export const BELOW_POST = phrases('vice | deputy | assistant | under | associate | co | junior');
