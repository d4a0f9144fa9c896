import { sealpost } from '#contracts/gateway';
import { millisOf } from '#libs/contracts';
import {
  type ConversationId,
  conversationIdOf,
  type EnvelopeId,
  envelopeIdOf,
  failed,
  failure,
  type Platform,
  platformFromProto,
  type Result,
  translated,
} from '#libs/envelope';

const { v1 } = sealpost.gateway;
const { ControlKind } = v1;

/** What is asked, by the number of the schema. */
const kindOf = {
  [ControlKind.CONTROL_KIND_NEW]: 'new',
  [ControlKind.CONTROL_KIND_JOIN]: 'join',
  [ControlKind.CONTROL_KIND_STOP]: 'stop',
  [ControlKind.CONTROL_KIND_BLOCK]: 'block',
  [ControlKind.CONTROL_KIND_WHO]: 'who',
  [ControlKind.CONTROL_KIND_SWITCH]: 'switch',
  [ControlKind.CONTROL_KIND_GREET]: 'greet',
  [ControlKind.CONTROL_KIND_IDENTITY_CHANGED]: 'identity-changed',
  [ControlKind.CONTROL_KIND_INVITE]: 'invite',
} as const;

export type ControlKindName = (typeof kindOf)[keyof typeof kindOf];

/** A control record, read and checked. */
export interface Control {
  readonly controlId: EnvelopeId;
  readonly kind: ControlKindName;
  readonly platform: Platform;
  readonly accountId: string;
  /** `platform:account id`. */
  readonly account: string;
  readonly address: string;
  readonly aliases: readonly string[];
  /** SHA-256 of a join's token; empty otherwise. */
  readonly tokenHash: Uint8Array;
  readonly number: number;
  /** When it was written, Unix milliseconds. */
  readonly atMs: number;
  /** The serialised `SealedBody` of the person's name; absent when unknown. */
  readonly sealedName?: Uint8Array;
  readonly language: string;
  /** The address' current conversation when ingress took the command. */
  readonly conversationId?: ConversationId;
  /** The conversation that ingress made current for a switch. */
  readonly chosenConversationId?: ConversationId;
}

/** Reads a record of `gateway.control.v1`. What breaks a rule is `malformed`, a kind of a newer schema `unsupported`. */
export function parseControl(bytes: Uint8Array): Result<Control> {
  const message = decode(bytes);
  if (message === undefined) return malformed('control', 'is a serialised Control');
  const controlId = envelopeIdOf(message.controlId);
  const platform = platformFromProto(message.platform);
  const kind = kindNameOf(message.kind);
  if (kind === undefined) return failed(failure('unsupported', { field: 'kind' }));
  if (controlId === undefined) return malformed('control_id', 'has 16 bytes');
  if (platform === undefined) return malformed('platform', 'is known');
  if (message.accountId === '') return malformed('account_id', 'is not empty');
  if (message.address === '') return malformed('address', 'is not empty');
  if ([message.accountId, message.address].some(holdsNul))
    return malformed('address', 'holds no NUL, which no column takes');
  const conversationId = conversationIdOf(message.conversationId);
  const chosenConversationId = conversationIdOf(message.chosenConversationId);
  return translated({
    controlId,
    kind,
    platform,
    accountId: message.accountId,
    account: `${platform}:${message.accountId}`,
    address: message.address,
    aliases: message.aliases.filter((alias) => alias !== '' && !holdsNul(alias)),
    tokenHash: message.tokenHash,
    number: message.number,
    atMs: millisOf(message.atMs),
    language: message.language,
    ...(message.sealedName ? { sealedName: v1.SealedBody.encode(message.sealedName).finish() } : {}),
    ...(conversationId === undefined ? {} : { conversationId }),
    ...(chosenConversationId === undefined ? {} : { chosenConversationId }),
  });
}

function decode(bytes: Uint8Array): ReturnType<typeof v1.Control.decode> | undefined {
  try {
    return v1.Control.decode(bytes);
  } catch {
    return undefined;
  }
}

function kindNameOf(kind: number): ControlKindName | undefined {
  return Object.entries(kindOf).find(([number]) => Number(number) === kind)?.[1];
}

function holdsNul(text: string): boolean {
  return text.includes('\0');
}

function malformed(field: string, rule: string): ReturnType<typeof failed> {
  return failed(failure('malformed', { field, rule }));
}
