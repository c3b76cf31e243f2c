/** A form of the bot as a dialog. */
import { button, el } from './elements.ts';
import type { SentFile, ShownForm, ShownInput, Words } from './protocol.ts';
import { sentFile, textFile } from './server.ts';

/** What somebody filled into a form, by the names of its inputs. */
export interface Filled {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, SentFile>>;
}

/**
 * Opens the form; `submit` takes what it is filled in with and gives why it could not be sent, so that nothing typed is
 * lost. `pasted` stands in the text of a form that also takes a file: what is longer than the form has room for goes as one.
 */
export function openForm(
  form: ShownForm,
  words: Words,
  submit: (filled: Filled) => Promise<string | undefined>,
  pasted = '',
): void {
  const file = form.inputs.find(({ type }) => type === 'file')?.name;
  const inputs = form.inputs.map((input) => inputOf(input, words, { file, pasted }));
  const problem = el('p', { class: 'problem', role: 'alert' });
  const title = el('h2', { id: `title-${form.key}` }, form.title);
  const send = el('button', { type: 'submit', class: 'primary' }, words.submit);
  const body = el('form', { method: 'dialog' }, title);
  const dialog = el('dialog', { 'aria-labelledby': title.id, class: 'form' }, body);
  const close = () => {
    dialog.close();
  };
  const buttons = el('footer', {}, button(words.cancel, close, { class: 'plain' }), send);
  body.append(...inputs.map(({ element }) => element), problem, buttons);
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    send.disabled = true;
    void filledIn(inputs)
      .then(submit)
      .catch((error: unknown) => String(error))
      .then((wrong) => {
        send.disabled = false;
        if (wrong === undefined) close();
        else problem.textContent = wrong;
      });
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

interface Field {
  readonly element: HTMLElement;
  /** What is typed or picked; nothing where no file is. */
  readonly read: () => Promise<Filled>;
}

async function filledIn(inputs: readonly Field[]): Promise<Filled> {
  const all = await Promise.all(inputs.map(({ read }) => read()));
  return {
    fields: Object.assign({}, ...all.map(({ fields }) => fields)) as Filled['fields'],
    files: Object.assign({}, ...all.map(({ files }) => files)) as Filled['files'],
  };
}

interface Around {
  /** The form's input that takes a file. */
  readonly file: string | undefined;
  readonly pasted: string;
}

function inputOf(input: ShownInput, words: Words, around: Around): Field {
  const { name, label, description, required } = input;
  const id = `input-${name}`;
  const hint = el('small', { id: `${id}-hint` }, description);
  const control = CONTROLS[input.type](input, around);
  control.id = id;
  control.setAttribute('aria-describedby', hint.id);
  const star = el('span', { class: 'star', title: words.required }, ' *');
  const element = el(
    'div',
    { class: 'input' },
    el('label', { for: id }, label, required ? star : undefined),
    description === '' ? undefined : hint,
    control,
    ...(control instanceof HTMLInputElement && control.hasAttribute('list') ? [listOf(input)] : []),
  );
  return { element, read: () => valueOf(control, input, around) };
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const CONTROLS: Readonly<
  Record<ShownInput['type'], (input: ShownInput, around: Around) => Control>
> = {
  line({ name, value, required, most, choices }) {
    const list = choices.length > 0 ? `list-${name}` : undefined;
    return el('input', { name, value, required, maxlength: String(most), list });
  },
  text({ name, value, required, most }, { file, pasted }) {
    const maxlength = file === undefined ? String(most) : undefined;
    const text = el('textarea', { name, required, maxlength, rows: '4' });
    text.value = value === '' && file !== undefined ? pasted : value;
    return text;
  },
  choice({ name, value, required, choices }) {
    const options = choices.map((each) =>
      el('option', { value: each.value, selected: each.value === value }, each.label),
    );
    return el('select', { name, required }, el('option', { value: '' }), ...options);
  },
  file: ({ name, required }) => el('input', { name, required, type: 'file' }),
};

function listOf({ name, choices }: ShownInput): HTMLElement {
  return el(
    'datalist',
    { id: `list-${name}` },
    ...choices.map(({ label, value }) => el('option', { value }, label)),
  );
}

async function valueOf(
  control: Control,
  input: ShownInput,
  { file: taker }: Around,
): Promise<Filled> {
  const { name, type, most } = input;
  if (control instanceof HTMLInputElement && type === 'file') {
    const [file] = control.files ?? [];
    return { fields: {}, files: file ? { [name]: await sentFile(file) } : {} };
  }
  const { value } = control;
  if (type !== 'text' || taker === undefined || value.length <= most) {
    return { fields: { [name]: value }, files: {} };
  }
  const isPage = /^\s*</.test(value);
  const file = textFile(isPage ? 'article.html' : 'article.txt', value);
  return { fields: { [name]: '' }, files: { [taker]: file } };
}
