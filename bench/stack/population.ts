import { createHash } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { conversationIdOf, type ConversationId, participantIdOf, type ParticipantId } from '#libs/envelope';
import type { RosterSigner } from '#libs/sealing';
import {
  addMember,
  ensureParticipant,
  insertConversation,
  saveAccount,
  type Store,
  newAddressStates,
  writeTogether,
} from '#libs/store';
import { signNextRoster } from '../../apps/directory/src/roster.ts';

/** Two people who talk: what the author writes on WhatsApp is sent to the reader on Messenger. */
export interface Pair {
  readonly conversationId: ConversationId;
  /** The WhatsApp account that the author writes to, by the platform's id. */
  readonly authorAccountId: string;
  readonly author: string;
  readonly authorId: ParticipantId;
  readonly reader: string;
  readonly readerId: ParticipantId;
  readonly readerAccountId: string;
}

/** A platform allows an account some hundred sends a second, so that many are needed to be slowed by nothing but the machine. */
const accountsOfPlatform = { whatsapp: 8, messenger: 64 } as const;
/** What signs the webhooks of every account. */
export const appSecret = 'benchmark-app-secret';

/** The pairs of a run; the same number gives the same people. */
export const makePairs = (count: number): readonly Pair[] =>
  Array.from({ length: count }, (_, index) => ({
    conversationId: known(conversationIdOf(idOf('conversation', index))),
    authorAccountId: accountIdOf('whatsapp', index % accountsOfPlatform.whatsapp),
    author: `1555${String(index).padStart(7, '0')}`,
    authorId: known(participantIdOf(idOf('author', index))),
    reader: `7100${String(index).padStart(9, '0')}`,
    readerId: known(participantIdOf(idOf('reader', index))),
    readerAccountId: accountIdOf('messenger', index % accountsOfPlatform.messenger),
  }));

export interface PopulationOptions {
  readonly pairs: readonly Pair[];
  readonly rosterSigner: Pick<RosterSigner, 'sign'>;
  /** Where the accounts' sends go. */
  readonly apiBaseUrl: string;
}

/** Writes accounts, people and conversations as the directory and ingress would have left them. */
export const populate = (
  store: Store,
  { pairs, rosterSigner, apiBaseUrl }: PopulationOptions,
): Promise<void> =>
  store.transaction().execute(async (tx) => {
    const nowMs = Date.now();
    for (const platform of ['whatsapp', 'messenger'] as const)
      for (let index = 0; index < accountsOfPlatform[platform]; index += 1)
        await saveAccount(tx)(
          {
            ...{
              platform,
              accountId: accountIdOf(platform, index),
              handle: `${platform}${index}`,
              apiBaseUrl,
            },
            ...{ flavour: '', language: 'en', appId: '', templateName: '' },
          },
          { accessToken: 'benchmark', appSecrets: [appSecret], verifyTokens: ['benchmark'] },
          nowMs,
        );
    for (const pair of pairs) await bringTogether(tx, pair, rosterSigner, nowMs);
  });

const bringTogether = async (
  tx: Store,
  pair: Pair,
  rosterSigner: Pick<RosterSigner, 'sign'>,
  nowMs: number,
): Promise<void> => {
  const { conversationId } = pair;
  await insertConversation(tx)(conversationId, sealpost.gateway.v1.Level.LEVEL_CONNECTOR_SEALED, nowMs);
  for (const person of peopleOf(pair)) {
    const { participantId, platform, account, address } = person;
    const participantIdOf = (): string => participantId;
    await ensureParticipant(tx)({ participantIdOf, platform, account, address, aliases: [], nowMs });
    await addMember(tx)(conversationId, participantId, { atMs: nowMs });
    const state = { account, address, participantId, currentConversationId: conversationId };
    await writeTogether(tx)([
      newAddressStates([{ ...state, keptAtMs: 0, leftAtMs: 0, lastInboundAtMs: nowMs }]),
    ]);
  }
  await signNextRoster({ store: tx, rosterSigner }, conversationId);
};

const peopleOf = (pair: Pair) => [
  {
    platform: 'whatsapp',
    account: `whatsapp:${pair.authorAccountId}`,
    address: pair.author,
    participantId: pair.authorId,
  },
  {
    platform: 'messenger',
    account: `messenger:${pair.readerAccountId}`,
    address: pair.reader,
    participantId: pair.readerId,
  },
];

const accountIdOf = (platform: keyof typeof accountsOfPlatform, index: number): string =>
  `${platform === 'whatsapp' ? '1000' : '2000'}${String(index).padStart(8, '0')}`;

const idOf = (what: string, index: number): string =>
  createHash('sha256').update(`${what} ${index}`).digest('hex').slice(0, 32);

const known = <T>(id: T | undefined): T => {
  if (id === undefined) throw new Error('32 hex digits are an id');
  return id;
};
