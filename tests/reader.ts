/** The shipped reader, one for each test file; its thread starts with the first question. */
import { openReader } from '../src/qa/reader.ts';
import { speechBy } from '../src/extract/speech.ts';

export const reader = openReader(speechBy);
