import sodium from 'libsodium-wrappers';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { concatBytes, randomBytes } from './bytes.ts';
import type { DeviceAddress } from './device-address.ts';
import { keyIdOf } from './device-keys.ts';
import type { Device } from './ports.ts';
import { signedBytesOf } from './statement.ts';
import { counterChange, readCounter } from './state/counter.ts';
import { keyspace } from './state/keyspace.ts';

const { v1 } = sealpost.gateway;
const dayMs = 86_400_000;
const nonceBytes = 16;

/** What can be said of a peer, and how long it holds; 0 is for ever. */
const consentTypes = {
  request: { type: v1.StatementType.STATEMENT_TYPE_CONSENT_REQUEST, lifeMs: 30 * dayMs },
  grant: { type: v1.StatementType.STATEMENT_TYPE_CONSENT_GRANT, lifeMs: 365 * dayMs },
  revoke: { type: v1.StatementType.STATEMENT_TYPE_CONSENT_REVOKE, lifeMs: 0 },
  cancel: { type: v1.StatementType.STATEMENT_TYPE_CONSENT_CANCEL, lifeMs: 0 },
} as const;

/** About whom a statement is: a user, an alias under which the app knows one, or everybody on an app. */
export type ConsentPeer =
  { readonly user: DeviceAddress } | { readonly alias: bigint } | { readonly app: number };

/** Something that a user wants of a peer. */
export interface ConsentWish {
  readonly type: keyof typeof consentTypes;
  readonly peer: ConsentPeer;
  /** The weakest level that is agreed to. */
  readonly level: 'e2ee' | 'app_sealed';
}

const levels = { e2ee: v1.Level.LEVEL_E2EE, app_sealed: v1.Level.LEVEL_APP_SEALED } as const;

/**
 * Signs a consent statement with the device's key. The counter is stored before the statement exists, so that no two say different things
 * under one counter, and it rises with the clock, so that several devices of one user rise together.
 */
export async function signConsent(
  device: Device,
  { type, peer, level }: ConsentWish,
): Promise<sealpost.gateway.v1.SignedStatement.$Properties> {
  const { storage, keys } = device;
  const nowMs = device.now();
  const last = await readCounter(storage, keyspace.statementCounter);
  const counter = last >= BigInt(nowMs) ? last + 1n : BigInt(nowMs);
  await storage.commit([counterChange(keyspace.statementCounter, counter)]);
  const row = consentTypes[type];
  const statement = v1.ConsentStatement.encode({
    from: { ...keys.address, deviceId: 0 },
    ...('user' in peer ? { user: { ...peer.user, deviceId: 0 } } : {}),
    ...('alias' in peer ? { alias: toLong(peer.alias) } : {}),
    ...('app' in peer ? { app: peer.app } : {}),
    level: levels[level],
    notBeforeMs: toLong(nowMs),
    notAfterMs: toLong(row.lifeMs === 0 ? 0 : nowMs + row.lifeMs),
    counter: toLong(counter),
    nonce: randomBytes(nonceBytes),
  }).finish();
  const signingKey = concatBytes(keys.signSeed, keys.signPublicKey);
  return {
    type: row.type,
    statement,
    keyId: await keyIdOf(keys.signPublicKey),
    signature: sodium.crypto_sign_detached(signedBytesOf(row.type, statement), signingKey),
  };
}
