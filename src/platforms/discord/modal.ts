/** A form as a Discord modal. */
import {
  FileUploadBuilder,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Input, Modal } from '../../bot/reply.ts';
import { clean } from '../../text/clean.ts';
import { shorten } from '../../text/shorten.ts';
import { idsOf } from './form-key.ts';

const MOST_INPUTS = 5;
const MOST_OF_LABEL = 45;
const MOST_OF_HINT = 100;
/** Characters of a line or text. */
const MOST_OF_VALUE = 4000;
const MOST_CHOICES = 25;
const MOST_OF_CHOICE = 100;

/**
 * Gives a modal that Discord takes; long labels and hints are cut. Throws a `RangeError` when it has too many inputs
 * or choices, or when a value is too long: cut, it would be saved like that.
 */
export function renderModal(modal: Modal): ModalBuilder {
  const { title, action, inputs } = modal;
  check(inputs.length, MOST_INPUTS, `the inputs of the form "${action.name}"`);
  const ids = idsOf(modal);
  return new ModalBuilder()
    .setCustomId(ids.form)
    .setTitle(shorten(clean(title), MOST_OF_LABEL) || '…')
    .addLabelComponents(
      inputs.map((input, i) => labelled(i === 0 ? { ...input, name: ids.input } : input)),
    );
}

function labelled(input: Input): LabelBuilder {
  const label = new LabelBuilder().setLabel(shorten(clean(input.label), MOST_OF_LABEL) || '…');
  const hint = shorten(clean(input.description ?? ''), MOST_OF_HINT);
  if (hint !== '') label.setDescription(hint);
  switch (input.type) {
    case 'line':
    case 'text':
      return label.setTextInputComponent(textInput(input));
    case 'choice':
      return label.setStringSelectMenuComponent(select(input));
    case 'file':
      return label.setFileUploadComponent(
        new FileUploadBuilder()
          .setCustomId(input.name)
          .setMinValues(input.required ? 1 : 0)
          .setMaxValues(1)
          .setRequired(input.required ?? false),
      );
  }
}

function textInput({ name, type, value = '', required = false, most }: Input): TextInputBuilder {
  const room = Math.min(most ?? MOST_OF_VALUE, MOST_OF_VALUE);
  check(value.length, room, `the characters of "${name}"`);
  const text = new TextInputBuilder()
    .setCustomId(name)
    .setStyle(type === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph)
    .setMaxLength(room)
    .setRequired(required);
  return value === '' ? text : text.setValue(value);
}

function select({ name, value, required = false, choices = [] }: Input): StringSelectMenuBuilder {
  check(choices.length, MOST_CHOICES, `the choices of "${name}"`);
  return new StringSelectMenuBuilder()
    .setCustomId(name)
    .setMinValues(required ? 1 : 0)
    .setMaxValues(1)
    .setRequired(required)
    .addOptions(
      choices.map((choice) => ({
        label: shorten(clean(choice.label), MOST_OF_CHOICE) || '…',
        value: choice.value,
        default: choice.value === value,
      })),
    );
}

function check(found: number, most: number, what: string): void {
  if (found > most) throw new RangeError(`${what} are ${found}; at most ${most} fit`);
}
