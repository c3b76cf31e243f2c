/** “Who is the Hungarian president?” where only Hungary’s foreign minister is told. */
import { OFFICES_OF_STATE } from '../text/lang/en/titles.ts';
import { tokenise } from '../text/tokens.ts';
import type { ReadPassage } from './candidates.ts';

const WHO_IS = /^who(?:['’]s| is| was| are| were) (?<whom>[^,?]+)\??$/iu;

/** Whether a question asks who holds an office that neither a passage nor a fact on it tells anybody of. */
export function isOfOtherOffice(question: string, { passage, facts }: ReadPassage): boolean {
  const whom = tokenise(WHO_IS.exec(question)?.groups?.whom ?? '');
  const offices = whom.filter(({ norm }) => OFFICES_OF_STATE.has(norm)).map(({ stem }) => stem);
  if (offices.length === 0) return false;
  const people = facts.flatMap(({ speaker, subjects }) => [
    ...(speaker ? [speaker] : []),
    ...subjects,
  ]);
  const titles = people.flatMap(({ roles }) => roles.map(({ title }) => title));
  const told = new Set(tokenise([passage.text, ...titles].join('\n')).map(({ stem }) => stem));
  return !offices.some((office) => told.has(office));
}
