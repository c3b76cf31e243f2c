/** Every command and every button that leads on from it, over each of several packs. */
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { encodeAction } from '../../src/platforms/discord/custom-id.ts';
import { articleKnowledge } from '../../src/packs/article.ts';
import { loadKnowledge, packDirectories } from '../../src/packs/load.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { sessionOf, wordsOf } from './session.ts';
import { two } from './packs.ts';

const packs: readonly (readonly [string, Knowledge])[] = [
  ['two events', two],
  ['what is shipped', loadKnowledge(packDirectories('knowledge'))],
  ['a bare article', articleKnowledge('Fire\n\nThree boats burnt. Nobody was hurt.', 'fire.txt')],
];

test.each(packs)(
  'over %s all ways lead somewhere, and quotes are the sources’ own',
  async (...[, knowledge]) => {
    const session = sessionOf(knowledge);
    const names = commands.map(({ definition }) => definition.name);
    const replies: Reply[] = [];
    for (const name of names)
      replies.push(await session.give(name, { question: 'who was there?' }));
    const seen = new Set<string>();
    for (let reply = replies.shift(); reply; reply = replies.shift()) {
      expect(wordsOf(reply)).not.toMatch(/no longer here|went wrong|another version/);
      expect(reply.blocks.length).toBeGreaterThan(0);
      expect(reply.buttons.length).toBeLessThanOrEqual(25);
      for (const block of reply.blocks) {
        if (block.type === 'quote') expect(block.source.text).toContain(block.quote);
        if (block.type === 'passage') {
          expect(block.source.text).toContain(`${block.before}${block.quote}${block.after}`);
        }
      }
      for (const { action, disabled } of reply.buttons) {
        const id = encodeAction(action);
        if (disabled === true || seen.has(id)) continue;
        seen.add(id);
        replies.push(await session.press(action));
      }
    }
    expect(seen.size).toBeGreaterThan(3);
  },
);
