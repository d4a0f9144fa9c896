import type { Bus } from '#libs/bus';
import { lossesByNativeId, type Store } from '#libs/store';
import type { SimulatorClient } from '../../../simulator/src/control-client.ts';
import { castOf } from './cast.ts';
import { checkConversation } from './check-conversation.ts';
import { haveConversation } from './conversation.ts';
import type { NativeEdges } from './native/apps.ts';
import { showTalks } from './native/show-talks.ts';
import { conversationTable } from './table.ts';

/** What the demonstration plays on; the gateway may be in this process or elsewhere. */
export interface Stage {
  readonly simulator: SimulatorClient;
  readonly gateway: NativeEdges;
  /** Both are read only: for what was lost on the way, and for what the gateway could see. */
  readonly store: Store;
  readonly bus: Pick<Bus, 'read'>;
  /** Takes what it has to show, paragraph by paragraph. */
  readonly say: (text: string) => void;
}

/** Plays a conversation of people on three platforms and two of users of app backends, and shows what everybody saw. */
export const demonstrate = async ({ simulator, gateway, store, bus, say }: Stage): Promise<void> => {
  try {
    await play({ simulator, gateway, store, bus, say });
  } catch (error) {
    say(`\nThe demonstration fails: ${error instanceof Error ? error.message : 'for no known reason'}.\n`);
    throw error;
  }
};

const play = async ({ simulator, gateway, store, bus, say }: Stage): Promise<void> => {
  const cast = await castOf(simulator);
  await haveConversation(simulator, cast);
  await checkConversation(simulator, await lossesByNativeId(store), cast);
  say(
    'Ana on WhatsApp, Ben on Messenger and Caro on Instagram write to each other, each in their own app.\n',
  );
  say(await conversationTable(simulator, store, cast));
  say(
    '\nCONNECTOR_SEALED: readable by the operator’s edge, sealed everywhere between.\nIt is not end-to-end encrypted.\n',
  );
  await showTalks(gateway, bus, say);
};
