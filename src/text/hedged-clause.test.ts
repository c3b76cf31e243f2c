import { describe, expect, test } from 'vitest';
import { withClauseHedge } from './hedged-clause.ts';

const AMOUNTS = ['Three', '500', 'At least 12', 'Some 40', 'Hundreds', 'Nearly two dozen'];
const COUNTED = ['', ' fans', ' people in the town', ' of the clerks', ' young men'];
/** A verb with its hedge between `<` and `>`. */
const HEDGED = [
  ...['have <reportedly> been hurt', '<probably> fled', '<allegedly> took it', '<perhaps> left'],
  ...['<could> be lost', '<may> have died', '<might> be sold', '<may not> have come'],
  ...['are <feared> dead', 'were <believed to> have fled', 'are <thought to> be in Velm'],
  ...['are <presumed> drowned', 'were <said to> have left', 'are <suspected of> theft'],
  ...['were also <rumoured to> be there', 'have been <alleged to> know', '<seem to> have left'],
  ...[
    '<appeared to> be asleep',
    '<claim to> have seen it',
    'are <likely to> lose',
    'did <not> come',
  ],
];
const BEHIND = ['', ' on Monday', ' at the pier', ', he said', ', and the pier shut'];
const CLAIMS = [
  ...['officials believe', 'police estimate', 'the organizers claimed', 'it is thought'],
  ...['it was widely feared', 'union leaders insist', 'aides alleged'],
];
/** A hedge that reaches over what stands behind it. */
const BEFORE = [
  ...['The drive is <believed to> contain ', 'It <may> have lost ', 'They <allegedly> took '],
  ...['The firm <claims to> have sold ', 'It <appears to> hold ', 'He was <said to> have paid '],
  ...['The mill <reportedly> sold as many as ', 'They are <expected to> lose '],
];

function shown(sentence: string, words: string): string {
  const start = sentence.indexOf(words);
  const span = withClauseHedge(sentence, { start, end: start + words.length });
  return sentence.slice(span.start, span.end);
}

/** Sentences with the short answer that is read in them, and the hedge that may not be cut away. */
function* hedged(): Generator<[sentence: string, words: string, hedge: string]> {
  for (const amount of AMOUNTS)
    for (const counted of COUNTED)
      for (const behind of BEHIND) {
        for (const marked of HEDGED) {
          const hedge = /<(.*)>/u.exec(marked)?.[1] ?? '';
          const sentence = `${amount}${counted} ${marked.replaceAll(/[<>]/gu, '')}${behind}.`;
          yield [sentence, amount, hedge];
          yield [sentence, `${amount}${counted}`, hedge];
        }
        for (const marked of BEFORE) {
          const hedge = /<(.*)>/u.exec(marked)?.[1] ?? '';
          const low = amount.charAt(0).toLowerCase() + amount.slice(1);
          yield [`${marked.replaceAll(/[<>]/gu, '')}${low}${counted}${behind}.`, low, hedge];
        }
        for (const claim of CLAIMS) {
          yield [`${amount}${counted} left, ${claim}.`, amount, claim];
          const low = amount.charAt(0).toLowerCase() + amount.slice(1);
          yield [`On Monday, ${claim} that ${low}${counted} left${behind}.`, low, claim];
        }
      }
}

describe('of made-up sentences', () => {
  test('no hedge of the clause is cut away, whatever of it was read', () => {
    const all = [...hedged()];
    expect(all.length).toBeGreaterThan(5000);
    const cut = all.filter(([sentence, words, hedge]) => !shown(sentence, words).includes(hedge));
    expect(cut.slice(0, 10)).toEqual([]);
  });

  test('what is shown holds what was read, and begins and ends with words', () => {
    const odd = [...hedged()].filter(([sentence, words]) => {
      const text = shown(sentence, words);
      return !text.includes(words) || !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text);
    });
    expect(odd.slice(0, 10)).toEqual([]);
  });

  test('none of another clause is taken in', () => {
    const joints = [', and others', '; others', ' because others', ', but they', ' – others'];
    const grown = joints.flatMap((joint) =>
      HEDGED.flatMap((marked) => {
        const sentence = `Three men left${joint} ${marked.replaceAll(/[<>]/gu, '')}.`;
        return shown(sentence, 'Three') === 'Three' ? [] : [sentence];
      }),
    );
    expect(grown).toEqual([]);
  });
});

test.each([
  ['The vote is on 12 May in Velm.', '12 May'],
  ['The blast claimed 400 lives.', '400'],
  ['Five boys could see the tower.', 'Five'],
  ['Smoke from two mills could be seen.', 'two mills'],
  ['Damage claims reached $5 million.', '$5 million'],
  ['The train is expected at 5 p.m. today.', '5 p.m.'],
  ['The pier was more likely to hold 40 people.', '40 people'],
  ['He said to reporters in 2004 it was late.', '2004'],
])('%s has no hedge of it', (sentence, words) => {
  expect(shown(sentence, words)).toBe(words);
});
