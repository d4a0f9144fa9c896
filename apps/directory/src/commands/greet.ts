import { claimHelp } from '#libs/store';
import { applied, type Command } from './command.ts';

const quietMs = 3_600_000;

/** Tells somebody who is in no conversation how to begin, at most once an hour. */
export const greetStranger: Command = async ({ store, participant, now }) =>
  (await claimHelp(store)(participant.participantId, now(), quietMs))
    ? applied({ kind: 'help', recipient: participant })
    : applied();
