import type { Item } from './item.ts';
import { parsePartTag, type Platform, platforms, type EnvelopeId, envelopeIdOf } from '#libs/envelope';
import type { ReceiptKind } from '#libs/connector/content';
import { storableId, storableTimeMs } from './storable.ts';

/** What a receipt says, with everything that is needed to find out which envelope it means. */
export interface ReceiptFact {
  readonly receiptId: EnvelopeId;
  readonly platform: Platform;
  readonly account: string;
  readonly kind: ReceiptKind;
  /** The person who received or read, primary spelling first. */
  readonly addresses: readonly string[];
  /** The native ids of our messages that it names. */
  readonly nativeIds: readonly string[];
  /** Our tag that it brought back. */
  readonly tag?: string;
  /** Covers everything up to this time of the platform's clock, Unix milliseconds. */
  readonly watermarkMs?: number;
  /** `up-to`: naming a message covers everything before it as well, as Instagram's reads do. */
  readonly reach: 'named' | 'up-to';
  readonly atMs: number;
  readonly failureCode?: string;
  readonly platformCode?: string;
}

/** The most messages that one receipt may name. */
const nativeIdsMax = 1000;

/** Reads a receipt; a kind that has no place in a conversation is `undefined`. */
export const receiptFactOf = (item: Item): ReceiptFact | undefined => {
  const { event, account, spellings, refNativeId, atMs } = item;
  const kind = kinds.find((each) => each === event.kind);
  if (!kind) return undefined;
  const listed = (event.receiptNativeIds ?? []).slice(0, nativeIdsMax).map(storableId);
  const watermarkMs = storableTimeMs(event.refWatermarkMs, 0);
  return {
    receiptId: event.envelopeId,
    platform: event.platform,
    account,
    kind,
    addresses: spellings,
    nativeIds: [...(refNativeId === undefined ? [] : [refNativeId]), ...listed],
    ...(event.tag !== undefined && parsePartTag(event.tag) && { tag: event.tag }),
    ...(watermarkMs > 0 && { watermarkMs }),
    reach: event.platform === 'instagram' && kind === 'read' ? 'up-to' : 'named',
    atMs,
    ...(event.failure && { failureCode: event.failure.code }),
    ...(event.failure?.platformCode && { platformCode: event.failure.platformCode }),
  };
};

const kinds: readonly ReceiptKind[] = ['sent', 'delivered', 'read', 'played', 'failed'];

/** Serialises a fact for its time of waiting. */
export const bytesOfFact = (fact: ReceiptFact): Uint8Array => Buffer.from(JSON.stringify(fact), 'utf8');

/** Reads a fact back. The bytes are this program's own; those of another version, which lack a member, are `undefined`. */
export const factOfBytes = (bytes: Uint8Array): ReceiptFact | undefined => {
  const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return isFact(value) ? value : undefined;
};

function isFact(value: unknown): value is ReceiptFact {
  if (typeof value !== 'object' || value === null) return false;
  const { receiptId, platform, kind, addresses, nativeIds, atMs } = value as Partial<
    Record<keyof ReceiptFact, unknown>
  >;
  return (
    typeof receiptId === 'string' &&
    envelopeIdOf(receiptId) !== undefined &&
    platforms.some((each) => each === platform) &&
    kinds.some((each) => each === kind) &&
    Array.isArray(addresses) &&
    Array.isArray(nativeIds) &&
    typeof atMs === 'number'
  );
}
