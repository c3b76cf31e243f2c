/** Modals: what Discord refuses of them, what a member sees, and what is sent when one is filled in. */
import {
  ComponentType,
  TextInputStyle,
  type APIFileUploadComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
} from 'discord-api-types/v10';
import type { Flaw } from './errors.ts';
import type { Attachment, PickedFile } from './files.ts';

export type ModalBody = APIModalInteractionResponseCallbackData;

/** A modal as a member sees it. */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  readonly inputs: readonly ModalInput[];
}

export interface ModalInput {
  readonly customId: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly type: 'line' | 'text' | 'choice' | 'file';
  readonly required: boolean;
  /** What it is filled in with; the value of a choice. */
  readonly value: string;
  readonly most: number;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
}

/** What a member fills in, by label or custom id; what is left out stays as it is. */
export type Filled = Readonly<Record<string, string | PickedFile>>;

type Known = APITextInputComponent | APIStringSelectComponent | APIFileUploadComponent;

const MAX_INPUTS = 5;
const MAX_TEXT_LENGTH = 4000;

/** Everything wrong with the modal although Discord's description allows it. */
export function modalFlaws(modal: ModalBody): Flaw[] {
  const flaws: Flaw[] = [];
  if (modal.components.length > MAX_INPUTS) {
    const message = `Must be between 1 and ${MAX_INPUTS} in length.`;
    flaws.push({ path: ['data', 'components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  const inputs = readModal(modal).inputs;
  inputs.forEach((input, i) => {
    const path = ['data', 'components', i, 'component'];
    if (inputs.findIndex(({ customId }) => customId === input.customId) !== i) {
      const message = 'Component custom id cannot be duplicated';
      flaws.push({
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message,
      });
    }
    if (input.value.length > input.most) {
      const message = `Must be ${input.most} or fewer in length.`;
      flaws.push({ path: [...path, 'value'], code: 'BASE_TYPE_MAX_LENGTH', message });
    }
    const values = input.choices.map(({ value }) => value);
    if (new Set(values).size < values.length) {
      const message = 'The specified option value is already used';
      const code = 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED';
      flaws.push({ path: [...path, 'options'], code, message });
    }
  });
  return flaws;
}

export function readModal(modal: ModalBody): Modal {
  const labels = modal.components.map((each) => ('label' in each ? each : undefined));
  return {
    ...{ customId: modal.custom_id, title: modal.title },
    inputs: componentsOf(modal).map((component, i) => ({
      customId: component.custom_id,
      label: labels[i]?.label ?? '',
      description: labels[i]?.description,
      required: component.required ?? true,
      ...aboutValue(component),
    })),
  };
}

function componentsOf(modal: ModalBody): Known[] {
  return modal.components.flatMap((each): Known[] =>
    'component' in each ? [each.component as Known] : [],
  );
}

function aboutValue(component: Known): Pick<ModalInput, 'type' | 'value' | 'most' | 'choices'> {
  switch (component.type) {
    case ComponentType.TextInput:
      return {
        type: component.style === TextInputStyle.Short ? 'line' : 'text',
        ...{ value: component.value ?? '', most: component.max_length ?? MAX_TEXT_LENGTH },
        choices: [],
      };
    case ComponentType.StringSelect: {
      const { options } = component;
      const value = options.find((option) => option.default)?.value ?? '';
      return { type: 'choice', value, most: MAX_TEXT_LENGTH, choices: options };
    }
    case ComponentType.FileUpload:
      return { type: 'file', value: '', most: MAX_TEXT_LENGTH, choices: [] };
  }
}

/**
 * The data of a submitted modal; `keep` gives a file its place. Throws when Discord's apps would not send it, unless
 * it is `forged`.
 */
export function submission(
  modal: Modal,
  filled: Filled,
  keep: (file: PickedFile) => Attachment,
  forged = false,
): object {
  for (const name of Object.keys(filled)) {
    if (!modal.inputs.some(({ label, customId }) => [label, customId].includes(name))) {
      throw new Error(`the form has no input "${name}"`);
    }
  }
  const attachments: Attachment[] = [];
  const components = modal.inputs.map((input, i) => {
    const given = filled[input.label] ?? filled[input.customId] ?? input.value;
    if (!forged) check(input, given);
    const sent = { id: i + 1, custom_id: input.customId };
    if (typeof given !== 'string') attachments.push(keep(given));
    const values = typeof given === 'string' ? [given] : attachments.slice(-1).map(({ id }) => id);
    return {
      ...{ type: ComponentType.Label, id: i + 10 },
      component:
        input.type === 'line' || input.type === 'text'
          ? { type: ComponentType.TextInput, ...sent, value: held(input, given) }
          : { type: SENT_AS[input.type], ...sent, values: given === '' ? [] : values },
    };
  });
  const resolved = { attachments: Object.fromEntries(attachments.map((each) => [each.id, each])) };
  return { custom_id: modal.customId, components, ...(attachments.length > 0 && { resolved }) };
}

/** A field of one line holds no line breaks: an app leaves them out, and what stood around them runs together. */
function held({ type }: ModalInput, given: string | PickedFile): string | PickedFile {
  return type === 'line' && typeof given === 'string' ? given.replaceAll(/[\n\r]/g, '') : given;
}

const SENT_AS = { choice: ComponentType.StringSelect, file: ComponentType.FileUpload } as const;

function check({ label, type, required, most, choices }: ModalInput, given: string | PickedFile) {
  if (given === '') {
    if (required) throw new Error(`"${label}" is required`);
    return;
  }
  if ((type === 'file') !== (typeof given === 'object')) {
    throw new Error(`"${label}" takes a ${type}`);
  }
  if (typeof given === 'object') return;
  if (given.length > most) throw new Error(`"${label}" takes ${most} characters`);
  if (type === 'choice' && !choices.some(({ value }) => value === given)) {
    throw new Error(`"${given}" is not one of the choices of "${label}"`);
  }
}
