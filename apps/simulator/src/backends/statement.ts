import { randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { consentTypes, nativeLevels, platformToProto, statementSignedBytes } from '#libs/envelope';
import type { Peer } from './app-frames.ts';

const { CapabilityDocument, ConsentStatement, StatementType } = sealpost.gateway.v1;

type SignedStatement = sealpost.gateway.v1.SignedStatement.$Properties;
type Address = sealpost.gateway.v1.Address.$Properties;

const dayMs = 86_400_000;
const nonceBytes = 16;

/** Whoever signs statements: a device for its user, an app for itself and for users without devices. */
export interface Signer {
  readonly keyId: string;
  /** Ed25519. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** What a user says of a peer whom the app knows by an alias; `level` is the weakest that is agreed to. */
export interface ConsentWish {
  readonly type: 'request' | 'grant';
  readonly from: Address;
  readonly peer: Peer;
  readonly level: keyof typeof nativeLevels;
  readonly nowMs: number;
}

/** Signs a consent. The counter is the clock, so that the newest word of a user holds. */
export const consentStatement = (
  { type, from, peer, level, nowMs }: ConsentWish,
  signer: Signer,
): SignedStatement =>
  signed(
    signer,
    consentTypes[type].number,
    ConsentStatement.encode({
      from: { ...from, deviceId: 0 },
      alias: toLong(BigInt(peer.alias)),
      level: nativeLevels[level],
      notBeforeMs: toLong(nowMs),
      notAfterMs: toLong(nowMs + dayMs),
      counter: toLong(nowMs),
      nonce: randomBytes(nonceBytes),
    }).finish(),
  );

/** What an app can carry. */
export interface AppCapabilities {
  readonly app: Parameters<typeof platformToProto>[0];
  readonly levels: readonly (keyof typeof nativeLevels)[];
  readonly suites: readonly string[];
  /** The keys to which messages for its users are sealed. */
  readonly sealKeys: readonly { readonly keyId: string; readonly publicKey: Uint8Array }[];
  readonly nowMs: number;
}

/** The one format inside ciphertexts that all of these apps show. */
export const innerFormat = 'sealpost.content/1';

/** Signs what an app can carry, for a day. The sequence is the clock, so that the newest document holds. */
export const capabilityStatement = (
  { app, levels, suites, sealKeys, nowMs }: AppCapabilities,
  signer: Signer,
): SignedStatement =>
  signed(
    signer,
    StatementType.STATEMENT_TYPE_CAPABILITIES,
    CapabilityDocument.encode({
      app: platformToProto(app),
      sequence: toLong(nowMs),
      levels: levels.map((level) => nativeLevels[level]),
      innerFormats: [innerFormat],
      suites: [...suites],
      payloadBytesMax: 98_304,
      sealKeys: [...sealKeys],
      notBeforeMs: toLong(nowMs),
      notAfterMs: toLong(nowMs + dayMs),
    }).finish(),
  );

const signed = ({ keyId, sign }: Signer, type: number, statement: Uint8Array): SignedStatement => ({
  type,
  statement,
  keyId,
  signature: sign(statementSignedBytes(type, statement)),
});
