/** The server that the page plays: two members, two channels and a role, by ids as Discord has them. */
import { NO_PERMISSIONS, type Permissions, type Request } from '../../bot/request.ts';
import type { Asking, Who } from './page/protocol.ts';

export const GUILD = '200000000000000001';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly permissions: Permissions;
}

const ROLE = { id: '500000000000000001', name: 'Moderators' };

export const PEOPLE: Readonly<Record<Who, Person>> = {
  member: { id: '400000000000000001', name: 'mika', permissions: NO_PERMISSIONS },
  moderator: {
    ...{ id: '400000000000000002', name: 'noor' },
    permissions: {
      ...{ manageMessages: true, manageServer: true, administrator: false },
      roles: [ROLE.id],
    },
  },
};

/** The first is where the page opens. */
export const CHANNELS = [
  { id: '300000000000000001', name: 'news', moderators: false },
  { id: '300000000000000002', name: 'moderators', moderators: true },
] as const;

export const ROLES = [ROLE] as const;

const NAMES = new Map<string, string>([
  ...Object.values(PEOPLE).map(({ id, name }): [string, string] => [id, `@${name}`]),
  ...CHANNELS.map(({ id, name }): [string, string] => [id, `#${name}`]),
  [ROLE.id, `@${ROLE.name}`],
]);

/** What a mention of this id shows: "@mika", "#news"; the id where nobody has it. */
export function nameOf(id: string): string {
  return NAMES.get(id) ?? id;
}

/** A request of whoever sits at the page. */
export function requestOf(
  { who, channel, locale }: Asking,
  content: Partial<Request> = {},
): Request {
  const { id, permissions } = PEOPLE[who];
  return {
    options: {},
    ...content,
    ...{ member: id, channel, guild: GUILD, permissions, others: true, now: new Date(), locale },
  };
}
