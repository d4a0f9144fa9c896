import { createHash } from 'node:crypto';
import { sealpost as content } from '#contracts/content';
import { sealpost as gateway } from '#contracts/gateway';
import { fromLong } from '#libs/contracts';
import type { Content } from '#libs/connector/content';
import { failed, failure, hexOf, type Result, translated } from '#libs/envelope';
import { type Opener, type PublicKey, verifyRoster } from '#libs/sealing';
import type { SendingTarget, StoredRoster } from '#libs/store';
import type { EnvelopeParcel, SealedBodyFields } from './parcel.ts';

type Roster = gateway.gateway.v1.Roster;

/** Opens an envelope's body. Only here, and in the notice texts, does the gateway see what people say. */
export const openEnvelope = (parcel: EnvelopeParcel, opener: Opener): Result<Content> => {
  const opened = opener.open(sealedParts(parcel.body), parcel.headerBytes);
  if (!opened.ok) return opened;
  try {
    return translated(content.content.v1.Content.decode(opened.value));
  } catch {
    return failed(failure('malformed', { field: 'body', rule: 'sealpost.content.v1.Content' }));
  }
};

/** A sealed body of the schema in the form that the opener takes. */
export const sealedParts = (body: SealedBodyFields) => ({
  reader: body.reader ?? '',
  keyId: body.keyId ?? '',
  wrap: body.wrap ?? new Uint8Array(),
  nonce: body.nonce ?? new Uint8Array(),
  ciphertext: body.ciphertext ?? new Uint8Array(),
});

/**
 * The roster under which an envelope was sealed, when the directory signed it, it is this conversation's and epoch's, and
 * the target is in it under the very address to which egress would send. Anything else means that something between the
 * edges re-addressed the envelope.
 */
export const checkedRoster = (
  parcel: EnvelopeParcel,
  stored: StoredRoster | undefined,
  target: SendingTarget,
  keys: readonly PublicKey[],
): Result<Roster> => {
  const rule = (field: string, text: string) => failed(failure('roster_invalid', { field, rule: text }));
  if (!stored) return rule('roster_epoch', 'a roster of this conversation');
  const verified = verifyRoster(stored, keys);
  if (!verified.ok) return verified;
  const roster = gateway.gateway.v1.Roster.decode(verified.value);
  if (hexOf(roster.conversationId) !== hexOf(parcel.header.conversationId))
    return rule('conversation_id', 'the roster’s');
  if (fromLong(roster.epoch) !== fromLong(parcel.header.rosterEpoch))
    return rule('roster_epoch', 'the roster’s');
  const memberOf = (participantId: Uint8Array) =>
    roster.members.find(
      ({ address }) => hexOf(address?.participantId ?? new Uint8Array()) === hexOf(participantId),
    );
  const member = memberOf(parcel.key.participantId);
  if (!member) return rule('target', 'in the roster of its epoch');
  if (member.account !== parcel.account || target.account !== parcel.account)
    return rule('target_account', 'the member’s');
  if (hexOf(member.addressHash ?? new Uint8Array()) !== addressHash(target.address))
    return rule('address', 'the member’s');
  return translated(roster);
};

/** How many members a stored roster has; it is not verified yet, and none where it cannot be read. */
export const membersIn = ({ roster }: StoredRoster): number => {
  try {
    return gateway.gateway.v1.Roster.decode(roster).members.length;
  } catch {
    return 0;
  }
};

const addressHash = (address: string): string => createHash('sha256').update(address, 'utf8').digest('hex');
