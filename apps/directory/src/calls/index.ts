import { addAccount, listAccounts } from './accounts.ts';
import { addConversation } from './add-conversation.ts';
import { addDevice } from './add-device.ts';
import { addLink } from './add-link.ts';
import { closeConversation, listConversations, showConversation } from './conversations.ts';
import { listDeadLetters, replayDeadLetter } from './dead-letters.ts';
import type { CallPorts, DirectoryCalls } from './ports.ts';

/** The service's methods over their ports. */
export const directoryCalls = (ports: CallPorts): DirectoryCalls => ({
  addAccount: addAccount(ports),
  listAccounts: listAccounts(ports),
  addLink: addLink(ports),
  addDevice: addDevice(ports),
  addConversation: addConversation(ports),
  listConversations: listConversations(ports),
  showConversation: showConversation(ports),
  closeConversation: closeConversation(ports),
  listDeadLetters: listDeadLetters(ports),
  replayDeadLetter: replayDeadLetter(ports),
});
