import type { Command } from 'commander';
import { registerAccount } from './account.ts';
import { registerConsent } from './consent.ts';
import { registerConversation } from './conversation.ts';
import { registerDeadLetter } from './dead-letter.ts';
import { registerDevice } from './device.ts';
import { registerFrames } from './frames.ts';
import { registerInspect } from './inspect.ts';
import type { CommandIo } from './io.ts';
import { registerKeys } from './keys.ts';
import { registerLink } from './link.ts';
import { registerTranslate } from './translate.ts';

/** Adds one command, or one noun with its verbs, to the program. */
export type Register = (program: Command, io: CommandIo) => void;

/**
 * Every command, in the order of the help. A module's top level imports commander only: what an action needs is imported
 * when it runs, so that the next command does not pay for it.
 */
export const commands: readonly Register[] = [
  registerTranslate,
  registerFrames,
  registerInspect,
  registerAccount,
  registerLink,
  registerDevice,
  registerConsent,
  registerConversation,
  registerDeadLetter,
  registerKeys,
];
