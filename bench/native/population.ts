import { randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import {
  type ConversationId,
  conversationIdOf,
  hexOf,
  type ParticipantId,
  participantIdOf,
  type Platform,
} from '#libs/envelope';
import type { RosterSigner } from '#libs/sealing';
import {
  addMember,
  ensureAlias,
  ensureParticipant,
  insertConversation,
  saveDevice,
  saveLink,
  type Store,
} from '#libs/store';
import { signNextRoster } from '../../apps/directory/src/roster.ts';
import type { AppKey } from './token.ts';

/** A user of an app backend. */
export interface NativeUser {
  readonly participantId: ParticipantId;
  readonly address: string;
  /** The number under which the other app knows the user. */
  readonly alias: bigint;
  /** As the gateway counts them: what the app says, plus one. */
  readonly deviceIds: readonly number[];
}

/** Two who talk at level E2EE: an author at WhatsApp with one device, and a reader at Messenger. */
export interface NativePair {
  readonly conversationId: ConversationId;
  readonly author: NativeUser;
  readonly reader: NativeUser;
}

const idBytes = 16;
const aliasBytes = 8;
const aliasMin = 2n ** 63n;
const otherApp = { whatsapp: 'messenger', messenger: 'whatsapp' } as const;
const peopleOf = { whatsapp: 15_550_000_000, messenger: 100_000_000_000 } as const;
let people = 0;

/** Makes both apps known by one key. */
export const makeLinks = async (store: Store, { keyId, publicKey }: AppKey): Promise<void> => {
  for (const platform of ['whatsapp', 'messenger'] as const)
    await saveLink(store)(
      { platform, keyId, publicKey, allowUnboundHeaders: true, deliveryUrl: '' },
      Date.now(),
    );
};

/** Writes pairs of people as the directory would have left them, each reader with so many devices. */
export const makeNativePairs = (
  store: Store,
  rosterSigner: Pick<RosterSigner, 'sign'>,
  { pairs, devices }: { readonly pairs: number; readonly devices: number },
): Promise<readonly NativePair[]> =>
  store.transaction().execute(async (tx) => {
    const made: NativePair[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const author = await makeUser(tx, 'whatsapp', 1);
      const reader = await makeUser(tx, 'messenger', devices);
      const conversationId = known(conversationIdOf(hexOf(randomBytes(idBytes))));
      await insertConversation(tx)(conversationId, sealpost.gateway.v1.Level.LEVEL_E2EE, Date.now());
      for (const { participantId } of [author, reader])
        await addMember(tx)(conversationId, participantId, { atMs: Date.now() });
      await signNextRoster({ store: tx, rosterSigner }, conversationId);
      made.push({ conversationId, author, reader });
    }
    return made;
  });

const makeUser = async (
  tx: Store,
  platform: Extract<Platform, 'whatsapp' | 'messenger'>,
  devices: number,
): Promise<NativeUser> => {
  people += 1;
  const number = peopleOf[platform] + people;
  const address = platform === 'whatsapp' ? `${number}@s.whatsapp.net` : String(number);
  const { participantId } = await ensureParticipant(tx)({
    participantIdOf: () => known(participantIdOf(hexOf(randomBytes(idBytes)))),
    ...{ platform, account: `native:${platform}`, address, aliases: [], nowMs: Date.now() },
  });
  const deviceIds = Array.from({ length: devices }, (_, index) => index + 1);
  for (const deviceId of deviceIds)
    await saveDevice(tx)({ participantId, deviceId, registrationId: 0 }, Date.now());
  const draw = (): bigint => randomBytes(aliasBytes).readBigUInt64BE() | aliasMin;
  const alias = await ensureAlias(tx)(otherApp[platform], participantId, draw);
  return { participantId, address, alias, deviceIds };
};

const known = <T>(id: T | undefined): T => {
  if (id === undefined) throw new Error('32 hex digits are an id');
  return id;
};
