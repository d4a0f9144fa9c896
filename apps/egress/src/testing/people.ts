import { createHash, randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { hexOf, type Platform, platforms, platformToProto } from '#libs/envelope';
import type { RosterSigner } from '#libs/sealing';
import type { Store } from '#libs/store';

const { Level, Reach, Roster } = sealpost.gateway.v1;

/** The gateway's accounts of the tests. */
export const accountIds = { whatsapp: 'wa1', messenger: 'page1', instagram: 'ig1' } as const;

/** Somebody on a platform. */
export interface Person {
  readonly platform: Platform;
  readonly account: string;
  readonly address: string;
  readonly participantId: Buffer;
}

/** What the directory and ingress write, written by hand: egress only reads it. */
export const peopleOn = (store: Store) => {
  const addAccount = async (platform: Platform, accountId: string, apiBaseUrl: string): Promise<void> => {
    await store
      .insertInto('accounts')
      .values({
        account: `${platform}:${accountId}`,
        platform,
        account_id: accountId,
        handle: platform,
        api_base_url: apiBaseUrl,
        access_token: `token-of-${accountId}`,
        app_secrets: ['secret'],
        verify_tokens: ['verify'],
        updated_at_ms: 0,
      })
      .execute();
  };

  const addAccounts = async (apiBaseUrl: string): Promise<void> => {
    for (const platform of platforms) await addAccount(platform, accountIds[platform], apiBaseUrl);
  };

  const wrote = async ({ account, address }: Person, atMs: number): Promise<void> => {
    await store
      .insertInto('address_states')
      .values({ account, address, last_inbound_at_ms: atMs })
      .onConflict((clash) => clash.columns(['account', 'address']).doUpdateSet({ last_inbound_at_ms: atMs }))
      .execute();
  };

  /** Somebody who has written to an account of ours a moment ago. */
  const person = async (platform: Platform, accountId: string = accountIds[platform]): Promise<Person> => {
    const account = `${platform}:${accountId}`;
    const address = `${platform}-${randomBytes(5).toString('hex')}`;
    const participantId = randomBytes(16);
    await store
      .insertInto('participants')
      .values({ participant_id: participantId, platform, account, address, created_at_ms: 0 })
      .execute();
    await store
      .insertInto('participant_addresses')
      .values({ account, address, participant_id: participantId })
      .execute();
    const someone = { platform, account, address, participantId };
    await wrote(someone, Date.now());
    return someone;
  };

  /** Begins a conversation; its first epoch is 1. */
  const begin = async (members: readonly Person[], signer: RosterSigner): Promise<Buffer> => {
    const conversationId = randomBytes(16);
    await store
      .insertInto('conversations')
      .values({
        conversation_id: conversationId,
        level: Level.LEVEL_CONNECTOR_SEALED,
        state: 'open',
        epoch: 1,
        created_at_ms: 0,
      })
      .execute();
    await store
      .insertInto('members')
      .values(
        members.map(({ participantId }) => ({
          conversation_id: conversationId,
          participant_id: participantId,
          state: 'active',
          joined_at_ms: 0,
        })),
      )
      .execute();
    await signRoster(conversationId, 1n, members, signer);
    return conversationId;
  };

  const signRoster = async (
    conversationId: Buffer,
    epoch: bigint,
    members: readonly Person[],
    signer: Pick<RosterSigner, 'sign'>,
  ): Promise<void> => {
    const roster = rosterBytes(conversationId, epoch, members);
    const { keyId, signature } = signer.sign(roster);
    await store
      .insertInto('rosters')
      .values({
        conversation_id: conversationId,
        epoch,
        roster,
        key_id: keyId,
        signature: Buffer.from(signature),
      })
      .onConflict((clash) =>
        clash
          .columns(['conversation_id', 'epoch'])
          .doUpdateSet({ roster, key_id: keyId, signature: Buffer.from(signature) }),
      )
      .execute();
  };

  /** Takes somebody out, as `stop` does. */
  const leave = async (conversationId: Buffer, { participantId }: Person): Promise<void> => {
    await store
      .updateTable('members')
      .set({ state: 'left', left_at_ms: Date.now() })
      .where('conversation_id', '=', conversationId)
      .where('participant_id', '=', participantId)
      .execute();
  };

  return { addAccount, addAccounts, person, wrote, begin, signRoster, leave };
};

const rosterBytes = (conversationId: Buffer, epoch: bigint, members: readonly Person[]): Uint8Array =>
  Roster.encode({
    conversationId,
    epoch: toLong(epoch),
    level: Level.LEVEL_CONNECTOR_SEALED,
    members: members.map(({ platform, participantId, account, address }) => ({
      address: { platform: platformToProto(platform), participantId },
      reach: Reach.REACH_WEBHOOK,
      account,
      addressHash: createHash('sha256').update(address, 'utf8').digest(),
    })),
  }).finish();

/** Someone as protocol buffers name them. */
export const addressOf = ({ platform, participantId }: Person) => ({
  platform: platformToProto(platform),
  participantId,
});

/** Hex of an id, for short. */
export const hex = (id: Uint8Array): string => hexOf(id);
