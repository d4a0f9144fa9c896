import type { Platform } from '#libs/envelope';

/** A user or device as the app's backend spells it. */
export interface NativeAddress {
  /** `own` is a user of the speaking app, `foreign` the alias of another app's user. */
  readonly kind: 'own' | 'foreign';
  /** The user in the app's canonical text. */
  readonly user: string;
  /** The alias' number; absent for an own user. */
  readonly alias?: bigint;
  /** The app of a foreign user, where the dialect's text for it depends on that. */
  readonly app?: Platform;
  /** The native device; absent where a user is meant. */
  readonly device?: number;
}

/** A conversation as the app names it. */
export interface NativeThread {
  /** `thread` where the app's name does not say how many people are in it. */
  readonly kind: 'dm' | 'group' | 'thread';
  /** Its name in canonical text: a JID, `u:<fbid>`, `t:<thread fbid>` or a thread id. */
  readonly id: string;
  /** The other user of a dm. */
  readonly address?: NativeAddress;
}
