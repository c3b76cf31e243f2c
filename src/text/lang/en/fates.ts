/** What became of people, a line for each fate: "three died" and "29 were hurt" tell of different ones. */
import { words } from '../words.ts';

const LINES = `
die dead death kill slay perish drown murder execute
hurt injure injury wound
missing disappear vanish
arrest detain imprison jail custody
rescue save survive survivor
infect infection
evacuate displace homeless flee fled
sack layoff redundant
`;

/** The lines of words. */
export const FATES: readonly (readonly string[])[] = LINES.trim().split('\n').map(words);
