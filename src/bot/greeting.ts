/** What the bot says when a guild takes it in: what it does, for whom, and what it still has to be allowed. */
import { say } from './messages/say.ts';
import type { Needed } from './permissions-needed.ts';
import type { Reply } from './reply.ts';

/** `lacked` are the permissions that its roles do not give it in the guild. */
export function greeting(lacked: readonly Needed[]): Reply {
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: say('greeting.title') },
      { type: 'text', text: say('greeting.what') },
      {
        type: 'fields',
        fields: [
          { label: say('greeting.everyone'), text: say('greeting.forEveryone') },
          { label: say('greeting.moderators'), text: say('greeting.forModerators') },
          { label: say('greeting.managers'), text: say('greeting.forManagers') },
        ],
      },
      ...(lacked.length > 0
        ? ([
            { type: 'text', text: say('greeting.lacks') },
            { type: 'list', items: lacked.map(lineOf) },
          ] as const)
        : ([{ type: 'text', text: say('greeting.lacksNothing') }] as const)),
      { type: 'note', text: say('greeting.privacy') },
    ],
    buttons: [],
  };
}

function lineOf(permission: Needed): string {
  return say('greeting.permission', {
    name: say(`permissions.${permission}`),
    why: say(`permissionUse.${permission}`),
  });
}
