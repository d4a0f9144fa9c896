import { type Connector, contentToJson, type Inbound, type PlatformRequest } from '#libs/connector/content';
import type { Loss } from '#libs/envelope';
import { requestsFor } from './translate-requests.ts';

/** An event as `translate` prints it: the members in this order, those without a value left out. */
export interface TranslatedEvent {
  readonly class: string;
  readonly kind?: string;
  readonly accountId?: string;
  readonly senderId?: string;
  readonly recipientId?: string;
  readonly senderAliases?: readonly string[];
  readonly recipientAliases?: readonly string[];
  readonly groupId?: string;
  readonly nativeId?: string;
  readonly timestampMs?: number;
  readonly envelopeId: string;
  readonly text?: string;
  readonly emoji?: string;
  readonly refNativeId?: string;
  readonly refWatermarkMs?: number;
  readonly standby?: true;
  readonly content?: Readonly<Record<string, unknown>>;
  readonly losses: readonly Loss[];
  readonly requests?: readonly PlatformRequest[];
}

/** The members that an event takes from a connector as they are, in their order before `content`. */
const copiedMembers = [
  'class',
  'kind',
  'accountId',
  'senderId',
  'recipientId',
  'senderAliases',
  'recipientAliases',
  'groupId',
  'nativeId',
  'timestampMs',
  'envelopeId',
  'text',
  'emoji',
  'refNativeId',
  'refWatermarkMs',
  'standby',
] as const satisfies readonly (keyof Inbound & keyof TranslatedEvent)[];

/** Prints an event; with a target, its calls are there and its losses are those of both directions. */
export const translatedEvent = (inbound: Inbound, to: Connector | undefined): TranslatedEvent => {
  const outgoing = to && requestsFor(inbound, to);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the members that are copied are those of the type
  const copied = Object.fromEntries(
    copiedMembers.map((member) => [member, inbound[member]]).filter(([, value]) => hasValue(value)),
  ) as Omit<TranslatedEvent, 'losses'>;
  return {
    ...copied,
    ...(inbound.content && { content: contentToJson(inbound.content) }),
    losses: distinct([...inbound.losses, ...(outgoing?.losses ?? [])]),
    ...(outgoing && { requests: outgoing.requests }),
  };
};

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function distinct(losses: readonly Loss[]): readonly Loss[] {
  return [...new Map(losses.map((each) => [JSON.stringify(each), each])).values()];
}
