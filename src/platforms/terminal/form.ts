/** A form as a series of questions, each with what it is filled in with. */
import { uploadText } from '../../bot/messages/fault-text.ts';
import { say } from '../../bot/messages/say.ts';
import type { Request } from '../../bot/request.ts';
import type { Block, Input, Modal } from '../../bot/reply.ts';
import { type Upload, UploadError } from '../../runtime/upload.ts';
import { localUpload } from './local-files.ts';

/** How the fields of a form are asked for, one after the other. */
export interface Asking {
  readonly show: (blocks: readonly Block[]) => Promise<void>;
  /** The next line, where the Tab key completes to one of the offered; nothing at the end of the input. */
  readonly read: (prompt: string, offered: readonly string[]) => Promise<string | undefined>;
}

/** What was typed into a form, and the files that were named in it. */
export type Filled = Required<Pick<Request, 'fields' | 'files'>>;

const PROMPT = '> ';
const CANCEL = '/cancel';
const EMPTY = '-';
const END = '.';

/** Asks for each input; gives nothing when the member leaves the form, or at the end of the input. */
export async function fillIn(
  { title, inputs }: Modal,
  asking: Asking,
): Promise<Filled | undefined> {
  await asking.show([
    { type: 'heading', text: title },
    {
      type: 'note',
      text: say('terminalForm.how', { empty: EMPTY, cancel: CANCEL }),
    },
  ]);
  const fields: Record<string, string> = {};
  const files: Record<string, Upload> = {};
  for (const input of inputs) {
    await asking.show(questionOf(input));
    const answer = await answerTo(input, asking);
    if (answer === undefined) return undefined;
    if ('value' in answer) fields[input.name] = answer.value;
    else if (answer.file) files[input.name] = answer.file;
  }
  return { fields, files };
}

function questionOf(input: Input): Block[] {
  const { label, description, type, value = '', required = false, choices = [] } = input;
  const about = description?.replace(/[\p{L}\p{N}]$/u, '$&.');
  const isNamed = type === 'line' && choices.length > 0;
  const hints = [
    about,
    isNamed ? say('terminalForm.named') : howToType(type),
    required ? say('terminalForm.needed') : '',
  ]
    .filter(Boolean)
    .join(' ');
  const now = choices.find((choice) => choice.value === value)?.label ?? value;
  const fields = [
    ...choices.map((choice, i) => ({ label: `[${i + 1}]`, text: choice.label })),
    ...(now === '' ? [] : [{ label: say('terminalForm.now'), text: now }]),
  ];
  return [
    { type: 'answer', text: label },
    { type: 'note', text: hints },
    ...(fields.length > 0 ? [{ type: 'fields', fields } as const] : []),
  ];
}

function howToType(type: Input['type']): string {
  return type === 'text' ? say('terminalForm.text', { end: END }) : say(`terminalForm.${type}`);
}

type Answer = { readonly value: string } | { readonly file: Upload | undefined };

/** Asks until the answer will do; nothing when the form is left. */
async function answerTo(input: Input, asking: Asking): Promise<Answer | undefined> {
  for (;;) {
    const typed = await (input.type === 'text'
      ? readText(asking)
      : asking.read(PROMPT, offeredFor(input)));
    if (typed === undefined || typed.trim() === CANCEL) return undefined;
    const answer = await understood(input, typed);
    if (!('mistake' in answer)) return answer;
    await asking.show([{ type: 'text', text: answer.mistake }]);
  }
}

/** What can be typed for the input: the short values of a line, the labels of a choice. */
function offeredFor({ type, choices = [] }: Input): string[] {
  return choices.map(({ label, value }) => (type === 'line' ? value : label));
}

/** The lines up to the one that ends them; the form is left before any words alone, for a text may hold anything. */
async function readText({ read }: Asking): Promise<string | undefined> {
  const lines: string[] = [];
  for (;;) {
    const line = await read(PROMPT, []);
    if (line === undefined) return undefined;
    if (line.trim() === CANCEL && lines.every((each) => each.trim() === '')) return undefined;
    if (line.trim() === END) return lines.join('\n');
    lines.push(line);
  }
}

async function understood(
  input: Input,
  typed: string,
): Promise<Answer | { readonly mistake: string }> {
  const { label, type, value = '', required = false, most = Infinity, choices = [] } = input;
  const text = type === 'text' ? typed : typed.trim();
  const kept = text.trim() === '' ? value : text;
  if (kept.trim() === '' || kept.trim() === EMPTY) {
    if (required) return { mistake: say('terminalForm.empty', { label }) };
    return type === 'file' ? { file: undefined } : { value: '' };
  }
  if (type === 'file') return upload(text);
  const chosen = choiceOf(kept, choices);
  if (chosen) return chosen;
  if (type === 'choice') return { mistake: say('terminalForm.numbers', { most: choices.length }) };
  if (kept.length <= most) return { value: kept };
  return { mistake: say('terminalForm.tooLong', { length: kept.length, most }) };
}

/** The choice of this number, value or label. */
function choiceOf(
  typed: string,
  choices: NonNullable<Input['choices']>,
): { readonly value: string } | undefined {
  const name = typed.toLowerCase();
  return (
    choices[Number(typed) - 1] ??
    choices.find((each) => [each.value, each.label].some((own) => own.toLowerCase() === name))
  );
}

async function upload(path: string): Promise<Answer | { readonly mistake: string }> {
  try {
    return { file: await localUpload(path) };
  } catch (error) {
    if (error instanceof UploadError) return { mistake: uploadText(error.fault) };
    throw error;
  }
}
