/** Files of this machine: those that are sent along by their path, and those that come with replies. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { say } from '../../bot/messages/say.ts';
import type { Reply } from '../../bot/reply.ts';
import { fileNames, numbered } from '../../text/file-names.ts';
import {
  checkSize,
  MAX_UPLOAD_BYTES,
  type Upload,
  UploadError,
  type UploadFault,
} from '../../runtime/upload.ts';
import { errorMessage } from '../../runtime/error-message.ts';

const FAULTS: Readonly<Record<string, 'missing' | 'forbidden'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'forbidden',
};
const MAX_COPIES = 1000;

/** The file at the path. Rejects with an `UploadError` when there is none. */
export async function localUpload(path: string): Promise<Upload> {
  const found = await told(path, stat(path));
  if (!found.isFile()) throw new UploadError({ code: 'noFile', path });
  const name = basename(path);
  return {
    ...{ name, size: found.size },
    async read(most = MAX_UPLOAD_BYTES) {
      checkSize(name, found.size, most);
      return told(path, readFile(path));
    },
  };
}

async function told<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new UploadError(faultOf(path, error));
  }
}

function faultOf(path: string, error: unknown): UploadFault {
  const code = FAULTS[codeOf(error)];
  if (code !== undefined) return { code, path };
  return { code: 'unreadable', path, reason: errorMessage(error) };
}

/** Writes the reply's files into the current folder, none over another, and says so under its blocks. */
export async function saveFiles(reply: Reply): Promise<Reply> {
  const { files = [] } = reply;
  const names = fileNames(files.map(({ name }) => name));
  const notes: string[] = [];
  for (const [i, { text }] of files.entries()) {
    const name = names[i] ?? '';
    try {
      notes.push(say('terminal.saved', { name: await saved(name, text) }));
    } catch (error) {
      notes.push(notSaved(name, error));
    }
  }
  return {
    ...reply,
    blocks: [...reply.blocks, ...notes.map((text) => ({ type: 'note', text }) as const)],
  };
}

function notSaved(name: string, error: unknown): string {
  if (codeOf(error) === 'EACCES') return say('terminal.mayNotSave', { name });
  return say('terminal.notSaved', { name, reason: errorMessage(error) });
}

/** Gives the name under which it is saved: the first that is free. */
async function saved(name: string, text: string): Promise<string> {
  for (let copy = 1; copy <= MAX_COPIES; copy += 1) {
    const free = copy === 1 ? name : numbered(name, copy);
    try {
      await writeFile(free, text, { flag: 'wx' });
      return free;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  throw new Error(`there are ${MAX_COPIES} files of that name`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
