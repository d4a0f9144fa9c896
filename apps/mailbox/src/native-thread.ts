import type { NativeAddress, NativeThread } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import type { AppThread } from '#libs/store';

/** Whether an app names a conversation of two by a thread of its own; elsewhere the other person is its name. */
const namesPairs: Readonly<Record<Platform, boolean>> = {
  whatsapp: false,
  messenger: false,
  instagram: true,
};

/** A conversation as an app names it; `undefined` for one of two people that is named by the other one. */
export const groupOf = (app: Platform, known: AppThread | undefined): NativeThread | undefined => {
  if (!known?.thread || (known.members <= 2 && !namesPairs[app])) return undefined;
  return { kind: namesPairs[app] ? 'thread' : 'group', id: known.thread };
};

/** The same, a conversation of two by the other person where that is its name. */
export const threadWith = (app: Platform, known: AppThread | undefined, other: NativeAddress): NativeThread =>
  groupOf(app, known) ?? {
    kind: 'dm',
    id: app === 'messenger' ? `u:${other.user}` : other.user,
    address: other,
  };
