import { expect, test } from 'vitest';
import { withLead } from './answer-lead.ts';

const VETO =
  'Lawmakers blocked the bill because they said the wording was a trap, and left on Monday.';
const SIGN = 'The mayor will not sign because, he said, “the price is wrong” and late.';
const TRAIN = 'A train leaves every 72 minutes, and the two cities are 40 minutes apart.';
const PARTLY = 'He left in part because of the heat.';
const CAMP = 'The camp near Velm lies in front of 12 Mill Street in Orn, ten miles north of Brunn.';
const GUARD =
  'The rebels fled, and armed men affiliated with the Velm Guard took the mill of a priest, Odo Tamm.';
const FIRM =
  'It will rain, said Ida Orn of Tal & Co, a big firm in Velm, and Odo Tamm, a clerk at it.';
const TIED = 'The group is linked to the Velm Guard.';

test.each([
  [GUARD, 'the Velm Guard', 'who took the mill', 'men affiliated with the Velm Guard'],
  [GUARD, 'the Velm Guard', 'who are they affiliated with', 'the Velm Guard'],
  [TIED, 'the Velm Guard', 'who is behind the group', 'the Velm Guard'],
  [GUARD, 'Odo Tamm', 'who owned the mill', 'Odo Tamm'],
  [FIRM, 'a big firm in Velm', 'who is ida orn', 'of Tal & Co, a big firm in Velm'],
  [FIRM, 'a big firm in Velm', 'what is tal & co', 'a big firm in Velm'],
  [FIRM, 'a clerk at it', 'who is odo tamm', 'a clerk at it'],
  [
    VETO,
    'the wording was a trap',
    'why was it blocked',
    'because they said the wording was a trap',
  ],
  [VETO, 'the wording was a trap', 'what did they say', 'the wording was a trap'],
  [VETO, 'on Monday', 'why did they leave', 'on Monday'],
  [SIGN, 'the price is wrong', 'why wont he sign', 'because, he said, “the price is wrong”'],
  [PARTLY, 'the heat', 'how come he left', 'in part because of the heat'],
  [TRAIN, '72 minutes', 'how often does it leave', 'every 72 minutes'],
  [TRAIN, '72 minutes', 'how long is it', '72 minutes'],
  [CAMP, 'Velm', 'where is the camp', 'near Velm'],
  [CAMP, 'Velm', 'who is it for', 'Velm'],
  [CAMP, '12 Mill Street', 'where exactly is it', 'in front of 12 Mill Street'],
  [CAMP, 'Orn', 'where is it', 'Orn'],
  [CAMP, 'Brunn', 'where is it', 'north of Brunn'],
  [TRAIN, '40 minutes', 'how often does it leave', '40 minutes'],
])('of “%s” “%s” for “%s” is “%s”', (sentence, words, question, expected) => {
  const start = sentence.indexOf(words);
  const span = withLead(sentence, { start, end: start + words.length }, question);
  expect(sentence.slice(span.start, span.end)).toBe(expected);
});
