/** Whoever sits at the page in a browser, and what they do there. Texts are those of the page in English. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** Milliseconds for an answer, also of a busy machine. */
const PATIENCE = 60_000;

/** By the name of the input. */
export type Typed = Readonly<Record<string, string>>;

export interface Sitting {
  readonly page: Page;
  readonly as: (who: 'Member' | 'Moderator') => Promise<void>;
  /** Sends a line; gives the message that answers. */
  readonly send: (line: string) => Promise<Locator>;
  /** Sends a line that opens a form. */
  readonly open: (line: string) => Promise<Locator>;
  /** Presses a button; gives the message that answers, which may be the same. */
  readonly press: (message: Locator, label: string) => Promise<Locator>;
  /** Presses a button that opens a form. */
  readonly pressForForm: (message: Locator, label: string) => Promise<Locator>;
  readonly fill: (typed: Typed) => Promise<void>;
  /** Fills in the form that is open and sends it; gives the message that answers. */
  readonly submit: (typed?: Typed) => Promise<Locator>;
}

export function sitAt(page: Page): Sitting {
  const log = page.getByRole('log');
  const dialog = page.getByRole('dialog');
  const last = () => page.locator('.message:visible').last();

  /** Gives the message that is new or changed by it, or else the last one; all is there then. */
  async function after(act: () => Promise<void>, changed?: Locator): Promise<Locator> {
    const count = await page.locator('.message:visible').count();
    const before = await log.innerHTML();
    await act();
    const late = Date.now() + PATIENCE;
    for (;;) {
      const now = await log.innerHTML();
      if (now !== before && !now.includes('class="waiting"')) break;
      if (Date.now() > late) throw new Error(`nothing came after:\n${await log.innerText()}`);
      await pause(30);
    }
    const isNew = (await page.locator('.message:visible').count()) > count;
    return isNew || !changed ? await fixed(last()) : changed;
  }

  /** The same message, also when others come after it. */
  async function fixed(message: Locator): Promise<Locator> {
    const id = await message.getAttribute('id');
    return page.locator(`[id="${id ?? ''}"]`);
  }

  const type = async (line: string) => {
    await page.getByRole('combobox', { name: /Ask a question/ }).fill(line);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
  };
  const click = (message: Locator, label: string) =>
    message.getByRole('button', { name: label }).first().click();
  const opened = async () => {
    await dialog.waitFor();
    return dialog;
  };
  const fill = async (typed: Typed) => {
    for (const [name, text] of Object.entries(typed)) {
      await dialog.locator(`[name=${name}]`).fill(text);
    }
  };
  return {
    page,
    as: (who) => page.getByRole('group', { name: 'Who you are here' }).getByText(who).click(),
    send: (line) => after(() => type(line)),
    async open(line) {
      await type(line);
      return opened();
    },
    press: (message, label) => after(() => click(message, label), message),
    async pressForForm(message, label) {
      await click(message, label);
      return opened();
    },
    fill,
    submit: (typed = {}) =>
      after(async () => {
        await fill(typed);
        await dialog.getByRole('button', { name: 'Submit' }).click();
      }),
  };
}
