/** Keeping the text of a message within what Discord takes. */
import { say } from '../../bot/messages/say.ts';
import { markdown, type TextBlock } from './blocks.ts';

/** Characters in all text displays of one message. */
const MAX_CHARACTERS = 4000;
/**
 * Beyond about 10,170 bytes of UTF-8, counted with 12 for each text display, Discord answers with status 500
 * (discord/discord-api-docs#8554), so three-byte scripts have less room.
 */
const MAX_BYTES = 10_000;
const BYTES_OF_DISPLAY = 12;
/** Line breaks where texts are put together. */
const JOINT = 2;
const MAX_BLOCKS = 40;

/**
 * Gives each block as markdown, all of them together within the limits. When they are too long, links point to pages and
 * no longer into them; then the longest are cut to one common length; what still does not fit is left out from the end.
 */
export function fit(blocks: readonly TextBlock[]): string[] {
  const first =
    blocks.length > MAX_BLOCKS ? [...blocks.slice(0, MAX_BLOCKS - 1), leftOut()] : blocks;
  for (const links of [true, false]) {
    const whole = first.map((block) => markdown(block, Infinity, links));
    if (fits(whole)) return whole;
  }
  let [low, high] = [0, MAX_CHARACTERS];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(first.map((block) => markdown(block, middle, false)))) low = middle;
    else high = middle - 1;
  }
  const texts = first.map((block) => markdown(block, low, false));
  while (!fits(texts)) texts.pop();
  return texts;
}

function leftOut(): TextBlock {
  return { type: 'note', text: say('discord.leftOut') };
}

/** Whether one message takes all of these texts. */
export function fits(texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + cost(text), 0) <= MAX_CHARACTERS;
}

/** In characters, or in bytes where they are scarcer. */
function cost(text: string): number {
  const bytes = Buffer.byteLength(text) + BYTES_OF_DISPLAY;
  return Math.max(text.length + JOINT, (bytes / MAX_BYTES) * MAX_CHARACTERS);
}
