import { describe, expect, test } from 'vitest';
import { baseOf, isParticiple, pastOf } from './verbs.ts';

const VERBS =
  'attended attend|died die|agreed agree|planned plan|raised raise|carried carry|killed kill|injured injure|joined join|' +
  'declined decline|decided decide|raided raid|treated treat|created create|passed pass|charged charge|merged merge|' +
  'voted vote|visited visit|required require|repaired repair|toured tour|monitored monitor|declared declare|' +
  'entered enter|avoided avoid|included include|leaked leak|hoped hope|developed develop|claimed claim|filed file|' +
  'failed fail|toppled topple|drowned drown|resigned resign|bombed bomb|described describe|won win|spoke speak';

describe('past tense and base', () => {
  test.each(VERBS.split('|').map((pair) => pair.split(' ')))('%s: %s', (past = '', base = '') => {
    expect(baseOf(past)).toBe(base);
    expect(pastOf(base)).toBe(past);
  });

  test.each(['need', 'speed', 'hundred', 'proceed', 'red', 'people', 'longer', 'unnamed'])(
    '%s is no past tense whose base is certain',
    (word) => {
      expect(baseOf(word)).toBeUndefined();
    },
  );

  test('participles', () => {
    expect(['held', 'arrested', 'meeting', 'stolen'].every(isParticiple)).toBe(true);
    expect(['the', 'conference', 'old', 'president'].some(isParticiple)).toBe(false);
  });
});
