import { sealpost } from '#contracts/gateway';
import { fromLong, toLong } from '#libs/contracts';
import { addressFrom, type DeviceAddress } from './device-address.ts';

const { v1 } = sealpost.gateway;
const schemaVersion = 1;
const idBytes = 16;
const unspecifiedLevel: number = v1.Level.LEVEL_UNSPECIFIED;

/** The members of a header that a message decides. */
export interface HeaderFacts {
  readonly envelopeId: Uint8Array;
  readonly conversationId: Uint8Array;
  readonly rosterEpoch: bigint;
  readonly sender: DeviceAddress;
  /** A number of `EnvelopeClass`. */
  readonly class: number;
  readonly sentAtMs: number;
  /** A number of `Level`. */
  readonly level: number;
  readonly innerFormat: string;
  /** 16 bytes, or empty. */
  readonly refEnvelopeId: Uint8Array;
  /** 16 bytes, or empty. */
  readonly repairOfEnvelopeId: Uint8Array;
  readonly ttlSeconds: number;
  /** A number of `ContentHint`. */
  readonly contentHint: number;
  /** A number of `HeaderBinding`. */
  readonly headerBinding: number;
}

/** Serialises a header, once. What it gives is stored, hashed and sent, and never made again. */
export const writeHeader = (facts: HeaderFacts): Uint8Array =>
  v1.SenderHeader.encode({
    ...facts,
    schemaVersion,
    rosterEpoch: toLong(facts.rosterEpoch),
    sentAtMs: toLong(facts.sentAtMs),
  }).finish();

/** Reads the header of a received envelope; `undefined` where it breaks a rule. */
export function readHeader(bytes: Uint8Array): HeaderFacts | undefined {
  const header = decoded(bytes);
  if (header === undefined || header.schemaVersion !== schemaVersion) return undefined;
  const facts: HeaderFacts = {
    envelopeId: header.envelopeId,
    conversationId: header.conversationId,
    rosterEpoch: fromLong(header.rosterEpoch),
    sender: addressFrom(header.sender),
    class: header.class,
    sentAtMs: Number(fromLong(header.sentAtMs)),
    level: header.level,
    innerFormat: header.innerFormat,
    refEnvelopeId: header.refEnvelopeId,
    repairOfEnvelopeId: header.repairOfEnvelopeId,
    ttlSeconds: header.ttlSeconds,
    contentHint: header.contentHint,
    headerBinding: header.headerBinding,
  };
  return isWellFormed(facts) ? facts : undefined;
}

function isWellFormed({ envelopeId, conversationId, sender, level, ...refs }: HeaderFacts): boolean {
  const optional = [refs.refEnvelopeId, refs.repairOfEnvelopeId];
  return (
    [envelopeId, conversationId, sender.participantId].every(({ length }) => length === idBytes) &&
    optional.every(({ length }) => length === 0 || length === idBytes) &&
    level !== unspecifiedLevel
  );
}

function decoded(bytes: Uint8Array): sealpost.gateway.v1.SenderHeader | undefined {
  try {
    return v1.SenderHeader.decode(bytes);
  } catch {
    return undefined;
  }
}
