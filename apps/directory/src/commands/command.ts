import type { Participant } from '#libs/store';
import type { Control } from '../control.ts';
import type { NoticeDraft } from '../notice.ts';
import type { RulePorts } from '../ports.ts';

/** A command, who wrote it, and what it may use; `store` is the transaction that it runs in. */
export interface CommandContext extends RulePorts {
  readonly control: Control;
  readonly participant: Participant;
}

/** What a command comes to: whether it was done, and what to say to whom. */
export interface Answer {
  readonly outcome: 'applied' | 'refused';
  readonly notices: readonly NoticeDraft[];
}

export type Command = (context: CommandContext) => Promise<Answer>;

/** The answer to a command that was done. */
export const applied = (...notices: readonly NoticeDraft[]): Answer => ({ outcome: 'applied', notices });

/** The answer to a command that was not done; nothing has changed. */
export const refused = (...notices: readonly NoticeDraft[]): Answer => ({ outcome: 'refused', notices });
