/** What the member behind an interaction may do in the whole guild. */
import { PermissionFlagsBits, PermissionsBitField, type Guild, type Interaction } from 'discord.js';
import { NO_PERMISSIONS, type Permissions } from '../../bot/request.ts';

/**
 * The member's permissions and roles in the guild; outside guilds there are none. They are those of the member's roles
 * as the gateway told them: what the interaction itself says holds for its channel alone, where overwrites may give
 * more. Where the guild is not known just now, nothing is given, and `unsure` says so. `owners` are the bot's own, who
 * may do everything in guilds that the bot is in.
 */
export function permissionsOf(
  { member, user, guild, guildId }: Interaction,
  owners: ReadonlySet<string> = new Set(),
): Permissions {
  if (!member || guildId === null) return NO_PERMISSIONS;
  // A guild that is not known gives the ids alone; the client adds @everyone, which has the guild's id.
  const all = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const roles = all.filter((id) => id !== guildId);
  const known = guild?.available === true && guild.roles.cache.has(guildId);
  const held = known ? heldIn(guild, user.id, roles) : new PermissionsBitField();
  const owns = guild !== null && owners.has(user.id);
  return {
    // An administrator may do everything.
    manageMessages: owns || held.has(PermissionFlagsBits.ManageMessages),
    manageServer: owns || held.has(PermissionFlagsBits.ManageGuild),
    administrator: owns || held.has(PermissionFlagsBits.Administrator),
    roles,
    ...(!known && { unsure: true }),
  };
}

/** What the roles give together; the guild's owner has all. */
function heldIn(
  { id, ownerId, roles: { cache } }: Guild,
  member: string,
  roles: readonly string[],
): PermissionsBitField {
  if (member === ownerId) return new PermissionsBitField(PermissionsBitField.All);
  const given = [id, ...roles].flatMap((role) => cache.get(role)?.permissions ?? []);
  return new PermissionsBitField(given);
}
