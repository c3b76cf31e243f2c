/** Discord's refusals, with its own codes and bodies. */

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One thing wrong with a body, where `path` leads to it. */
export interface Flaw {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

const table = {
  unauthorized: { status: 401, code: 0, message: '401: Unauthorized' },
  notFound: { status: 404, code: 0, message: '404: Not Found' },
  serverError: { status: 500, code: 0, message: '500: Internal Server Error' },
  unknownUser: { status: 404, code: 10_013, message: 'Unknown User' },
  unknownMessage: { status: 404, code: 10_008, message: 'Unknown Message' },
  unknownWebhook: { status: 404, code: 10_015, message: 'Unknown Webhook' },
  unknownInteraction: { status: 404, code: 10_062, message: 'Unknown interaction' },
  alreadyAcknowledged: {
    status: 400,
    code: 40_060,
    message: 'Interaction has already been acknowledged.',
  },
  missingAccess: { status: 403, code: 50_001, message: 'Missing Access' },
  missingPermissions: { status: 403, code: 50_013, message: 'Missing Permissions' },
  emptyMessage: { status: 400, code: 50_006, message: 'Cannot send an empty message' },
  invalidToken: { status: 401, code: 50_027, message: 'Invalid Webhook Token' },
  blockedByAutoMod: {
    status: 400,
    code: 200_000,
    message: 'Message was blocked by automatic moderation',
  },
  harmfulLink: {
    status: 400,
    code: 240_000,
    message: 'Message was blocked by the harmful links filter',
  },
  invalidJson: {
    status: 400,
    code: 50_109,
    message: 'The request body contains invalid JSON.',
  },
} as const;

export function refusal(name: keyof typeof table): HttpAnswer {
  const { status, code, message } = table[name];
  return { status, body: { message, code } };
}

/** 429: to be tried again after so many seconds. */
export function rateLimited(seconds: number, global = false): HttpAnswer {
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
  };
}

interface Node {
  _errors?: { code: string; message: string }[];
  [key: string]: unknown;
}

/** 400 with the flaws nested by their paths, as Discord nests them. */
export function invalidForm(flaws: readonly Flaw[]): HttpAnswer {
  const errors: Node = {};
  for (const { path, code, message } of flaws) {
    let node = errors;
    for (const key of path) node = (node[key] ??= {}) as Node;
    (node._errors ??= []).push({ code, message });
  }
  return { status: 400, body: { message: 'Invalid Form Body', code: 50_035, errors } };
}
