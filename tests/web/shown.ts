/** What a member reads of a reply, in Discord's message and on the page, in the same form. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { Locator } from 'playwright-core';
import type { Message } from '../discord/loopback/index.ts';

export interface Read {
  /** All words, in their order. */
  readonly words: readonly string[];
  /** What stands out in quotes, and in differences. */
  readonly marked: readonly string[];
  readonly gone: readonly string[];
  readonly came: readonly string[];
  readonly buttons: readonly { label: string; style: string; disabled: boolean }[];
  readonly files: readonly string[];
  readonly isPrivate: boolean;
}

const STYLES = new Map<ButtonStyle | undefined, string>([
  [ButtonStyle.Primary, 'primary'],
  [ButtonStyle.Secondary, 'plain'],
  [ButtonStyle.Danger, 'danger'],
]);

/** Escaped characters stand at these code points while markup is read. */
const SAFE = 0xe0_00;

export function readInDiscord(message: Message): Read {
  const { markdown, buttons, files, onlyFor } = message;
  const safe = markdown.replaceAll(/\\([^\p{L}\p{N}\s])/gu, (_, sign: string) =>
    String.fromCodePoint(SAFE + (sign.codePointAt(0) ?? 0)),
  );
  const all = (pattern: RegExp, text = safe) =>
    [...text.matchAll(pattern)].map(([, inner = '']) => plain(inner));
  const quotes = safe.split('\n').filter((line) => line.startsWith('> '));
  const others = safe.split('\n').filter((line) => line.includes('~~'));
  return {
    words: plain(
      safe
        .replaceAll(/^(?:### |-# |> |- |\d+\. )/gmu, '')
        .replaceAll(/\[([^\]]*)\]\(<?https?:[^)]*\)/gu, '$1')
        .replaceAll(/\*\*|~~/gu, ''),
    )
      .split(/\s+/u)
      .filter(Boolean),
    // A quote of several lines is bold line by line.
    marked: all(/\*\*(.+?)\*\*/gsu, quotes.join('\n')),
    gone: all(/~~(.+?)~~/gsu),
    came: all(/\*\*(.+?)\*\*/gsu, others.join('\n')),
    buttons: buttons.map(({ label, style, disabled }) => ({
      ...{ label, disabled, style: STYLES.get(style) ?? '' },
    })),
    files: files.map(({ name }) => name),
    isPrivate: onlyFor !== undefined,
  };
}

function plain(text: string): string {
  return text.replaceAll(/[\ue000-\ue0ff]/gu, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) - SAFE),
  );
}

export async function readOnPage(message: Locator): Promise<Read> {
  const reply = message.locator('.reply');
  const texts = (selector: string) => reply.locator(selector).allTextContents();
  const blocks = await reply.locator('> :not(.row, .file)').allInnerTexts();
  const buttons = await Promise.all(
    (await reply.locator('.row button').all()).map(async (button) => ({
      label: (await button.textContent()) ?? '',
      style: (await button.getAttribute('class')) ?? '',
      disabled: await button.isDisabled(),
    })),
  );
  return {
    words: blocks.join('\n').split(/\s+/u).filter(Boolean),
    marked: await texts('blockquote strong'),
    gone: await texts('del'),
    came: await texts('ins'),
    buttons,
    files: await texts('.file a'),
    isPrivate: await message.locator('.own').isVisible(),
  };
}
