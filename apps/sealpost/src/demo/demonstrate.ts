import type { Bus } from '#libs/bus';
import type { Store } from '#libs/store';
import type { SimulatorClient } from '../../../simulator/src/control-client.ts';
import type { Gateway } from '../gateway.ts';
import { castOf } from './cast.ts';
import { haveConversation } from './conversation.ts';
import { sendNativeMessage } from './native-message.ts';
import { conversationTable, nativeTable } from './table.ts';

/** What the demonstration plays on; the gateway may be in this process or elsewhere. */
export interface Stage {
  readonly simulator: SimulatorClient;
  readonly gateway: Pick<Gateway, 'mailboxUrl' | 'mailboxGrpcUrl' | 'directoryGrpcUrl'>;
  /** Both are read only: for what was lost on the way, and for what the gateway could see. */
  readonly store: Store;
  readonly bus: Pick<Bus, 'read'>;
  /** Takes what it has to show, paragraph by paragraph. */
  readonly say: (text: string) => void;
}

/** Plays a conversation across three apps and a message between two app backends, and shows what everybody saw. */
export const demonstrate = async ({ simulator, gateway, store, bus, say }: Stage): Promise<void> => {
  const cast = await castOf(simulator);
  await haveConversation(simulator, cast);
  say(await conversationTable(simulator, store, cast));
  say(
    '\nCONNECTOR_SEALED: readable by the operator’s edge, sealed everywhere between. It is not end-to-end encrypted.\n',
  );
  say('A message between two app backends; its payload is ciphertext, level E2EE:\n');
  say(nativeTable(await sendNativeMessage(gateway, bus)));
};
