/** Bodies checked against Discord's OpenAPI description, when that file is there. */
import { existsSync, readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Flaw } from './errors.ts';

const FILE = new URL('../../../../shared/discord-openapi.json', import.meta.url);

/** Schemas of the description, or of many such bodies at once. */
export type SchemaName = `${string}Request` | `${string}RequestPartial` | `${string}Request[]`;

/** Read with the first body. */
let described: { readonly ajv: Ajv2020 | undefined } | undefined;
const validators = new Map<SchemaName, ValidateFunction>();

/** What the description says is wrong with the body; nothing when the file is not there. */
export function schemaFlaws(name: SchemaName, body: unknown): Flaw[] {
  const { ajv } = (described ??= { ajv: describe() });
  if (!ajv) return [];
  const validate = validators.get(name) ?? ajv.compile(schemaOf(name));
  validators.set(name, validate);
  if (validate(body)) return [];
  const [worst] = (validate.errors ?? []).toSorted((a, b) => relevance(b) - relevance(a));
  return worst ? [flawOf(worst)] : [];
}

function describe(): Ajv2020 | undefined {
  if (!existsSync(FILE)) {
    console.warn(
      `\n*** Bodies are NOT checked against Discord's description: ${FILE.pathname} is missing. ***\n`,
    );
    return undefined;
  }
  const { components } = JSON.parse(readFileSync(FILE, 'utf8')) as { components: object };
  // Code that is made shorter takes twice as long to make, and longer than all bodies take to be checked.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, discriminator: true, code });
  addFormats.default(ajv);
  for (const format of ['nonce', 'snowflake']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'discord', components });
  return ajv;
}

function schemaOf(name: SchemaName): object {
  const items = { $ref: `discord#/components/schemas/${name.replace('[]', '')}` };
  return name.endsWith('[]') ? { type: 'array', items } : items;
}

/** Of the errors of all alternatives, the deepest ones concern the alternative that was meant. */
function relevance({ instancePath, keyword }: ErrorObject): number {
  const vague = ['type', 'const', 'enum', 'required', 'anyOf', 'oneOf'];
  return instancePath.split('/').length * vague.length - vague.indexOf(keyword);
}

const CODES: Readonly<Record<string, string>> = {
  ...{ maxLength: 'BASE_TYPE_BAD_LENGTH', minLength: 'BASE_TYPE_BAD_LENGTH' },
  ...{ maxItems: 'BASE_TYPE_BAD_LENGTH', minItems: 'BASE_TYPE_BAD_LENGTH' },
  ...{ maximum: 'NUMBER_TYPE_MAX', minimum: 'NUMBER_TYPE_MIN' },
  ...{ required: 'BASE_TYPE_REQUIRED', enum: 'BASE_TYPE_CHOICES', type: 'BASE_TYPE_BAD_TYPE' },
};

function flawOf({ instancePath, keyword, message, params }: ErrorObject): Flaw {
  const path = instancePath.split('/').slice(1);
  const missing = (params as { missingProperty?: string }).missingProperty;
  return {
    path: missing === undefined ? path : [...path, missing],
    code: CODES[keyword] ?? 'MODEL_TYPE_CONVERT',
    message: message ?? keyword,
  };
}
