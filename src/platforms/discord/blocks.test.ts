import { expect, test } from 'vitest';
import { markdown } from './blocks.ts';
import { difference } from '../../packs/difference.ts';

test('a difference strikes out the old words and marks the new ones', () => {
  const words = difference('with *1,200* guests', 'with 1,300 guests https://x.org');
  expect(markdown({ type: 'difference', label: 'Quote', words })).toBe(
    String.raw`**Quote**
with ~~\*1,200\*~~ **1,300** guests **https\://x.org**`,
  );
  expect(markdown({ type: 'difference', words }, 12)).toBe(String.raw`with ~~\*~~ […]`);
});

test('a mention names whom Discord knows, and escapes the rest', () => {
  const at = new Date('2031-05-02T18:30:00Z');
  const mentions = [{ kind: 'member', id: '400000000000000001' }] as const;
  expect(markdown({ type: 'mention', lead: 'Edited *by*', mentions, at })).toBe(
    String.raw`Edited \*by\* <@400000000000000001> <t:1935513000:f>`,
  );
  expect(
    markdown({
      type: 'mention',
      lead: 'Roles',
      mentions: [
        { kind: 'role', id: '500000000000000001' },
        { kind: 'channel', id: '300000000000000001' },
        { kind: 'member', id: '<@everyone>' },
        { kind: 'member', id: '' },
      ],
    }),
  ).toBe(
    String.raw`Roles <@&500000000000000001>, <#300000000000000001>, \<\@everyone\>, a former member`,
  );
});
