/** Question words as people type them in a chat, in the spelling that the rest of the layer reads. */

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['who', 'hoo hu whoo whu'],
  ['who is', 'whos hoos whois'],
  ['what', 'wat wot wut waht whta wht'],
  ['what is', 'whats wats wots whatis'],
  ['when', 'wen whn wehn whne'],
  ['when is', 'whens wens'],
  ['where', "wher whre wheres were's"],
  ['why', 'wy whyy'],
  ['which', 'wich whitch whcih wihch'],
  ['how', 'hw hwo'],
  ['many', 'meny menny mny manny'],
  ['much', 'mutch muhc'],
  ['people', 'ppl peeps peple'],
  ['you', 'u'],
  ['are', 'r'],
  ['does', 'dose'],
  ['because', 'cuz coz bc'],
  ['before', 'b4'],
  ['about', 'abt bout'],
  ['until', 'til till'],
  ['and', 'n nd'],
  ['years', 'yrs'],
  ['hours', 'hrs'],
  ['minutes', 'mins'],
  ['government', 'govt gov'],
  ['anyone', 'any1 ne1'],
  ['someone', 'some1'],
  ['going to', 'gonna'],
];

const MEANT: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([meant, typed]) => typed.split(' ').map((word) => [word, meant] as const)),
);

/** The question with such words spelt out; everything else as it was. */
export function spellOut(question: string): string {
  return question.replace(
    /(?<![\p{L}\p{N}.'’-])[\p{L}'][\p{L}\p{N}']*(?![\p{L}\p{N}-])/gu,
    (word) => (/^\p{Lu}{2,}$/u.test(word) ? word : (MEANT.get(word.toLowerCase()) ?? word)),
  );
}
