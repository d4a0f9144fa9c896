import sodium from 'libsodium-wrappers';
import { sealpost } from '#contracts/gateway';
import { concatBytes, numberBytes, utf8 } from './bytes.ts';
import { addressFrom, addressKey } from './device-address.ts';
import { keyIdOf } from './device-keys.ts';
import type { Device } from './ports.ts';
import { keyspace } from './state/keyspace.ts';

type SignedStatement = sealpost.gateway.v1.SignedStatement.$Properties;

const label = utf8('sealpost/statement/v1\0');
const signatureBytes = 64;
/** The hex digits of an address without its device. */
const userDigits = 34;

/** What a statement's signature covers: the label, the type as u16, the length as u32, the bytes; big-endian. */
export const signedBytesOf = (type: number, statement: Uint8Array): Uint8Array =>
  concatBytes(label, numberBytes(type, 2), numberBytes(statement.length, 4), statement);

/** Whether an Ed25519 key signed exactly these bytes as this type. */
export function isSignedBy(publicKey: Uint8Array, { type, statement, signature }: SignedStatement): boolean {
  if (signature?.length !== signatureBytes || statement == null) return false;
  return sodium.crypto_sign_verify_detached(signature, signedBytesOf(type ?? 0, statement), publicKey);
}

/**
 * Who signed a consent statement, by the keys that this device trusts: a device of the user who speaks, or an app. `unknown` is a key that it
 * has not seen yet, `undefined` one that it trusts and that did not sign this.
 */
export async function signerOf(
  device: Device,
  signed: SignedStatement,
): Promise<'device' | 'app' | 'unknown' | undefined> {
  const { from } = sealpost.gateway.v1.ConsentStatement.decode(signed.statement ?? new Uint8Array());
  const user = addressKey({ ...addressFrom(from), deviceId: 0 }).slice(0, userDigits);
  for (const [, key] of await device.storage.list(`${keyspace.trusts}${user}`))
    if ((await keyIdOf(key)) === signed.keyId) return isSignedBy(key, signed) ? 'device' : undefined;
  const appKey = await device.appKeyOf?.(signed.keyId ?? '');
  if (appKey === undefined) return 'unknown';
  return isSignedBy(appKey, signed) ? 'app' : undefined;
}
