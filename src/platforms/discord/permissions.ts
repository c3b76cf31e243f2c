/** What the member behind an interaction may do, as Discord says in the interaction itself. */
import { PermissionFlagsBits, type Interaction } from 'discord.js';
import { NO_PERMISSIONS, type Permissions } from '../../bot/request.ts';

/** The member's permissions and roles in the guild; outside guilds there are none. */
export function permissionsOf({ member, memberPermissions, guildId }: Interaction): Permissions {
  if (!member || !memberPermissions) return NO_PERMISSIONS;
  // A guild that the bot has not joined gives the ids alone; the client adds @everyone, which has the guild's id.
  const roles = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return {
    // An administrator may do everything.
    manageMessages: memberPermissions.has(PermissionFlagsBits.ManageMessages),
    administrator: memberPermissions.has(PermissionFlagsBits.Administrator),
    roles: roles.filter((id) => id !== guildId),
  };
}
