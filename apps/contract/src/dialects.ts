import { instagramDialect } from '#libs/connector-instagram/native';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import type { NativeAddress, NativeDialect, NativeThread } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';

/** The dialect of each app. */
export const dialects: Readonly<Record<Platform, NativeDialect>> = {
  whatsapp: whatsappDialect,
  messenger: messengerDialect,
  instagram: instagramDialect,
};

/** What a message may bring to an app, as its dialect can say it. */
export type BodyName = 'signal-prekey' | 'signal-message' | 'sender-key' | 'sealed';

/** How the frames of a check name people and places. */
export interface AppNames {
  readonly user: string;
  readonly group: NativeThread;
  readonly bodies: readonly BodyName[];
  readonly sender: NativeAddress;
}

/** The names of an app, for one of its users, at a time. */
export type Place = AppNames & { readonly app: Platform; readonly nowMs: number };

const alias = 2n ** 63n + 7n;
const peerOf = (app: Platform): NativeAddress => ({ kind: 'foreign', user: String(alias), alias, app });

/** Each app's names, with a user that an author replaces by one that the backend under test knows. */
export const names: Readonly<Record<Platform, AppNames>> = {
  whatsapp: {
    user: '15550001111@s.whatsapp.net',
    group: { kind: 'group', id: '120363041234567890@g.us' },
    bodies: ['signal-prekey', 'signal-message', 'sender-key', 'sealed'],
    sender: peerOf('messenger'),
  },
  messenger: {
    user: '61555000111222',
    group: { kind: 'group', id: 't:8888000022223333' },
    bodies: ['signal-prekey', 'signal-message', 'sender-key', 'sealed'],
    sender: peerOf('whatsapp'),
  },
  instagram: {
    user: '44300111222',
    group: { kind: 'thread', id: '340282366841710300949128000000000000001' },
    bodies: ['sealed'],
    sender: peerOf('whatsapp'),
  },
};

/** The names that frames for a user are made with. */
export const placeOf = (app: Platform, user: string, nowMs: number): Place => ({
  ...names[app],
  app,
  user,
  nowMs,
});

/** The user, or a device of it. */
export const ownOf = ({ user }: AppNames, device?: number): NativeAddress => ({
  kind: 'own',
  user,
  ...(device === undefined ? {} : { device }),
});

/** A conversation of two, named by the other one but where an app names every conversation. */
export const threadOf = ({ app, group, sender }: Place): NativeThread =>
  group.kind === 'thread'
    ? group
    : { kind: 'dm', id: app === 'messenger' ? `u:${sender.user}` : sender.user, address: sender };
