import { decimalOf, frameFlaw, type NativeAddress, nativeLimits } from '#libs/connector/native';
import { textOf } from './fields.ts';
import type { Members } from './frame.ts';

/** A user of the speaking app: decimal, below 2^63. From there on it is an alias, and nobody speaks for an alias. */
export const ownUserOf = (members: Members): NativeAddress => {
  const user = decimalOf(textOf(members, 'user_id'), 'user_id', 1n, nativeLimits.numberMax);
  return user < nativeLimits.firstAlias
    ? { kind: 'own', user: String(user) }
    : frameFlaw('forbidden', 'foreign_sender', 'user_id');
};

/** A user as the dialect writes it; devices have no name here. */
export const userText = ({ user, alias }: NativeAddress): string => String(alias ?? user);
