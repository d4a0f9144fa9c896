import type { ConversationId } from '#libs/envelope';
import type { AddressState } from '#libs/store';
import type { Command, CommandName } from './commands.ts';
import { conversationBegunBy } from './derived-ids.ts';
import type { Person } from './people.ts';

/** What a command does to the address at once, before the directory has read it. */
export interface CommandEffect {
  readonly state: AddressState;
  /** What a switch chose. */
  readonly chosenConversationId?: ConversationId;
}

interface CommandInput {
  readonly state: AddressState;
  readonly person: Person;
  readonly command: Command;
  readonly controlId: string;
  readonly nowMs: number;
}

/** One row a command. */
const effectOf: Readonly<Record<CommandName, (input: CommandInput) => CommandEffect>> = {
  new: ({ state, controlId }) =>
    state.currentConversationId === undefined
      ? { state: movedTo(state, conversationBegunBy(controlId), controlId) }
      : { state },
  invite: ({ state }) => ({ state }),
  stop: (input) => ({ state: departed(input) }),
  block: (input) => ({ state: departed(input) }),
  who: ({ state }) => ({ state }),
  switch: ({ state, person, command }) => {
    const chosen = person.memberships[command.number - 1]?.conversationId;
    return chosen === undefined ? { state } : { state: movedTo(state, chosen), chosenConversationId: chosen };
  },
};

/** Applies a command's effect. */
export const effectOfCommand = (input: CommandInput): CommandEffect => effectOf[input.command.name](input);

/** Makes another conversation the current one; with a control id, until the directory has decided. */
export const movedTo = (
  { currentConversationId: previous, previousConversationId: _, pendingControlId: __, ...rest }: AddressState,
  conversationId: ConversationId,
  pendingControlId?: string,
): AddressState => ({
  ...rest,
  currentConversationId: conversationId,
  ...(pendingControlId !== undefined && { pendingControlId }),
  ...(pendingControlId !== undefined && previous !== undefined && { previousConversationId: previous }),
});

/** Nothing is said into the conversation any more, and none takes its place by itself until the directory has read it. */
function departed({ state, controlId, nowMs }: CommandInput): AddressState {
  const { currentConversationId: left, previousConversationId: _, pendingControlId: __, ...rest } = state;
  return left === undefined ? state : { ...rest, pendingControlId: controlId, leftAtMs: nowMs };
}
