import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { type ConversationId, type Platform, platformToProto } from '#libs/envelope';
import type { SealedBodyParts } from '#libs/sealing';

const { Control, ControlKind } = sealpost.gateway.v1;

/** What is asked of the directory. */
export type ControlName =
  'new' | 'invite' | 'join' | 'stop' | 'block' | 'who' | 'switch' | 'greet' | 'identity-changed';

const kindOf = {
  new: ControlKind.CONTROL_KIND_NEW,
  invite: ControlKind.CONTROL_KIND_INVITE,
  join: ControlKind.CONTROL_KIND_JOIN,
  stop: ControlKind.CONTROL_KIND_STOP,
  block: ControlKind.CONTROL_KIND_BLOCK,
  who: ControlKind.CONTROL_KIND_WHO,
  switch: ControlKind.CONTROL_KIND_SWITCH,
  greet: ControlKind.CONTROL_KIND_GREET,
  'identity-changed': ControlKind.CONTROL_KIND_IDENTITY_CHANGED,
} as const satisfies Record<ControlName, sealpost.gateway.v1.ControlKind>;

/** A control record before its name is sealed. */
export interface ControlDraft {
  /** 32 hex digits: the envelope id of the item that it came in. */
  readonly controlId: string;
  readonly name: ControlName;
  readonly platform: Platform;
  readonly accountId: string;
  readonly address: string;
  readonly aliases: readonly string[];
  /** SHA-256 of a join's token, in hex. */
  readonly tokenHash?: string;
  /** The number of a switch. */
  readonly number?: number;
  readonly atMs: number;
  /** The person's display name; it leaves this process only sealed. */
  readonly displayName?: string;
  readonly language?: string;
  /** The current conversation when the command was taken. */
  readonly conversationId?: ConversationId;
  /** What a switch made current. */
  readonly chosenConversationId?: ConversationId;
}

/** Serialises a control record. The name is sealed for egress under the control id. */
export const controlBytesOf = (
  draft: ControlDraft,
  seal: (plaintext: Uint8Array, aad: Uint8Array) => SealedBodyParts,
): Uint8Array => {
  const controlId = Buffer.from(draft.controlId, 'hex');
  return Control.encode({
    controlId,
    kind: kindOf[draft.name],
    platform: platformToProto(draft.platform),
    accountId: draft.accountId,
    address: draft.address,
    aliases: [...draft.aliases],
    tokenHash: Buffer.from(draft.tokenHash ?? '', 'hex'),
    number: draft.number ?? 0,
    atMs: toLong(draft.atMs),
    sealedName: draft.displayName ? seal(Buffer.from(draft.displayName, 'utf8'), controlId) : null,
    language: draft.language ?? '',
    conversationId: Buffer.from(draft.conversationId ?? '', 'hex'),
    chosenConversationId: Buffer.from(draft.chosenConversationId ?? '', 'hex'),
  }).finish();
};
