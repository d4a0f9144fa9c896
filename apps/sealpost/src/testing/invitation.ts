import { platforms, type Platform } from '#libs/envelope';
import type { Person } from './person.ts';

/** The links of one invitation, one a platform. */
export type Links = Readonly<Record<Platform, string>>;

const hostOf: Readonly<Record<Platform, string>> = {
  whatsapp: 'wa.me',
  messenger: 'm.me',
  instagram: 'ig.me',
};

/** What everybody is told when somebody joined. */
export const joinedWords = 'You are now talking with';

/** Asks for an invitation: `new` to another conversation, `invite` to the current one. */
export const invitationOf = async (inviter: Person, command: 'new' | 'invite'): Promise<Links> => {
  const before = new Set((await inviter.received()).map(({ id }) => id));
  await inviter.says(command);
  const { text = '' } = await inviter.shows(
    (entry) => !before.has(entry.id) && (entry.text ?? '').includes('https://wa.me/'),
  );
  const linkTo = (platform: Platform): string =>
    (text.match(/https:\/\/\S+/g) ?? []).find((link) => new URL(link).hostname === hostOf[platform]) ?? '';
  const [whatsapp = '', messenger = '', instagram = ''] = platforms.map(linkTo);
  return { whatsapp, messenger, instagram };
};

/** The token that all links of an invitation hold. */
export const tokenOf = (links: Links): string => links.messenger.slice(-22);

/** Follows an invitation and confirms it; resolves once the joiner has been told with whom they talk. */
export const join = async (joiner: Person, links: Links): Promise<void> => {
  const before = new Set((await joiner.received()).map(({ id }) => id));
  await follow(joiner, links);
  await joiner.shows((entry) => !before.has(entry.id) && (entry.text ?? '').startsWith(joinedWords));
};

/**
 * Opens the link of the person's platform and confirms it: by the text that the link brings, by Get Started, or, in a chat that
 * exists already, by the next message.
 */
export const follow = async (joiner: Person, links: Links): Promise<void> => {
  const ids = await joiner.does({ type: 'open_link', url: links[joiner.platform] });
  if (ids.length === 0) await joiner.says('I am in');
};

/** Brings people into one conversation, which becomes everybody's current one. */
export const bringTogether = async (host: Person, guests: readonly Person[]): Promise<void> => {
  for (const [index, guest] of guests.entries()) {
    const links = await invitationOf(host, index === 0 ? 'new' : 'invite');
    const before = (await host.received()).length;
    await join(guest, links);
    await host.showsAll((entries) => entries.filter(({ from }) => from === 'account').length > before);
  }
};
