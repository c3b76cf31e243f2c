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

const MAX_INPUTS = 5;
const MAX_LABEL_LENGTH = 45;
const MAX_HINT_LENGTH = 100;
/** Characters of a line or text. */
export const MAX_VALUE_LENGTH = 4000;
const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

/**
 * Gives a modal that Discord takes; long labels and hints are cut. Throws a `RangeError` when it has too many inputs
 * or choices, or when a value is too long: cut, it would be saved like that.
 */
export function renderModal(modal: Modal): ModalBuilder {
  const { title, action, inputs } = modal;
  check(inputs.length, MAX_INPUTS, `the inputs of the form "${action.name}"`);
  const ids = idsOf(modal);
  return new ModalBuilder()
    .setCustomId(ids.form)
    .setTitle(shorten(clean(title), MAX_LABEL_LENGTH) || '…')
    .addLabelComponents(
      inputs.map((input, i) => labelled(i === 0 ? { ...input, name: ids.input } : input)),
    );
}

/** The first input that is filled in with more than a form takes; nothing when there is none. */
export function tooLongIn({ inputs }: Modal): Input | undefined {
  return inputs.find(
    ({ type, value = '' }) => type !== 'choice' && value.length > MAX_VALUE_LENGTH,
  );
}

function labelled(input: Input): LabelBuilder {
  const label = new LabelBuilder().setLabel(shorten(clean(input.label), MAX_LABEL_LENGTH) || '…');
  const hint = shorten(clean(input.description ?? ''), MAX_HINT_LENGTH);
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
  const room = Math.min(most ?? MAX_VALUE_LENGTH, MAX_VALUE_LENGTH);
  check(value.length, room, `the characters of "${name}"`);
  const text = new TextInputBuilder()
    .setCustomId(name)
    .setStyle(type === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph)
    .setMaxLength(room)
    .setRequired(required);
  return value === '' ? text : text.setValue(value);
}

function select({ name, value, required = false, choices = [] }: Input): StringSelectMenuBuilder {
  check(choices.length, MAX_CHOICES, `the choices of "${name}"`);
  return new StringSelectMenuBuilder()
    .setCustomId(name)
    .setMinValues(required ? 1 : 0)
    .setMaxValues(1)
    .setRequired(required)
    .addOptions(
      choices.map((choice) => ({
        label: shorten(clean(choice.label), MAX_CHOICE_LENGTH) || '…',
        value: choice.value,
        default: choice.value === value,
      })),
    );
}

function check(found: number, most: number, what: string): void {
  if (found > most) throw new RangeError(`${what} are ${found}; at most ${most} fit`);
}
