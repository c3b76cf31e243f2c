/** Messages and forms as HTML that looks like Discord's dark theme. */
import { readFileSync } from 'node:fs';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Component } from '../../tests/discord/loopback/components.ts';
import type { Form, Message } from '../../tests/discord/loopback/index.ts';
import type { ModalInput } from '../../tests/discord/loopback/modals.ts';
import { escaped, html, memberName } from './markdown.ts';

const STYLE = readFileSync(new URL('style.css', import.meta.url), 'utf8');

/** One thing that a picture shows: a message and what it answers, or a form. */
export type Shown =
  | { readonly message: Message; readonly used?: string; readonly by?: string | undefined }
  | { readonly form: Form };

/** A whole page; what is to be seen of it stands in the element `picture`. */
export function pageOf(shown: Shown): string {
  const picture = 'form' in shown ? formHtml(shown.form) : messageHtml(shown);
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div id="picture">${picture}</div>`;
}

function messageHtml({ message, used, by }: Extract<Shown, { message: Message }>): string {
  const who = memberName(by ?? message.onlyFor ?? '400000000000000001');
  const asked =
    used === undefined
      ? ''
      : `<div class="used"><i></i><b>${escaped(who)}</b> used <span class="mention">${escaped(used)}</span></div>`;
  const own =
    message.onlyFor === undefined
      ? ''
      : '<div class="own">Only you can see this · Dismiss message</div>';
  return `<article>${asked}<div class="avatar">V</div><div class="body"><header><b>Verbatim</b><em>APP</em></header>${message.components
    .map((component) => componentHtml(component, message))
    .join('')}${own}</div></article>`;
}

function componentHtml(component: Component, message: Message): string {
  const inner = () =>
    (component.components ?? []).map((each) => componentHtml(each, message)).join('');
  switch (component.type) {
    case ComponentType.Container:
      return `<section>${inner()}</section>`;
    case ComponentType.TextDisplay:
      return `<div class="text">${html(component.content ?? '')}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.ActionRow:
      return `<div class="row">${inner()}</div>`;
    case ComponentType.Button:
      return buttonHtml(component);
    case ComponentType.File:
      return fileHtml(component.file?.url.replace('attachment://', '') ?? '', message);
    default:
      throw new Error(`no picture of a component of type ${component.type}`);
  }
}

const BUTTONS: Partial<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Danger]: 'danger',
};

function buttonHtml({ label = '', style, disabled = false }: Component): string {
  const name = (style && BUTTONS[style]) ?? 'secondary';
  return `<button class="${name}"${disabled ? ' disabled' : ''}>${escaped(label)}</button>`;
}

function fileHtml(name: string, { files }: Message): string {
  const size = files.find((file) => file.name === name)?.text.length ?? 0;
  return `<div class="file"><span>▤</span><div><a>${escaped(name)}</a><small>${(size / 1024).toFixed(1)} KB</small></div></div>`;
}

function formHtml({ title, inputs }: Form): string {
  return `<form><h2>${escaped(title)}</h2><div class="by"><div class="avatar">V</div>Verbatim</div>${inputs
    .map(inputHtml)
    .join(
      '',
    )}<footer><button class="secondary">Cancel</button><button class="primary">Submit</button></footer></form>`;
}

function inputHtml({ label, description, type, required, value, choices }: ModalInput): string {
  const star = required ? ' <span class="star">*</span>' : '';
  const hint = description === undefined ? '' : `<small>${escaped(description)}</small>`;
  const chosen = choices.find((choice) => choice.value === value)?.label;
  const field = {
    line: `<div class="field">${escaped(value) || '&nbsp;'}</div>`,
    text: `<div class="field tall">${escaped(value).replaceAll('\n', '<br>')}</div>`,
    choice: `<div class="field">${chosen === undefined ? '<i>Make a selection</i>' : escaped(chosen)}<span class="arrow">⌄</span></div>`,
    file: '<div class="field upload">Drop a file here or <a>browse</a></div>',
  }[type];
  return `<label>${escaped(label)}${star}</label>${hint}${field}`;
}
