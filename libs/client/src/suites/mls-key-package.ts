import {
  type Capabilities,
  type CiphersuiteImpl,
  decodeMlsMessage,
  encodeMlsMessage,
  generateKeyPackageWithKey,
  type KeyPackage,
  type PrivateKeyPackage,
} from 'ts-mls';
import { makeKeyPackageRef, verifyKeyPackage } from 'ts-mls/keyPackage.js';
import { concatBytes, equalBytes, numberBytes, numberFrom, toHex } from '../bytes.ts';
import { identityOf } from '../device-address.ts';
import { mlsCiphersuiteName } from './mls-ciphersuite.ts';
import type { DeviceKeys, OwnBundle } from './suite.ts';

const daySeconds = 86_400;
const lifeSeconds = 28 * daySeconds;
/** How long a key package may be used. */
export const keyPackageLifeMs = lifeSeconds * 1_000;
/** How far the clocks of two devices may be apart. */
const skewSeconds = 3_600;

const capabilities: Capabilities = {
  versions: ['mls10'],
  ciphersuites: [mlsCiphersuiteName],
  extensions: [],
  proposals: [],
  credentials: ['basic'],
};

interface OwnKeyPackage {
  readonly publicPackage: KeyPackage;
  readonly privatePackage: PrivateKeyPackage;
}

/** Makes a key package of a device: a basic credential of its address, its own signature key, 28 days of life. */
export const makeKeyPackage = async (
  own: DeviceKeys,
  nowMs: number,
  suite: CiphersuiteImpl,
): Promise<OwnKeyPackage> => {
  const nowSeconds = Math.floor(nowMs / 1_000);
  return generateKeyPackageWithKey(
    { credentialType: 'basic', identity: identityOf(own.address) },
    capabilities,
    { notBefore: BigInt(nowSeconds - skewSeconds), notAfter: BigInt(nowSeconds + lifeSeconds) },
    [],
    { signKey: own.signSeed, publicKey: own.signPublicKey },
    suite,
  );
};

/** A key package as others take it and as its owner stores it; its id is its KeyPackageRef (RFC 9420 §5.2) in hex. */
export async function bundleOf(
  { publicPackage, privatePackage }: OwnKeyPackage,
  suite: CiphersuiteImpl,
): Promise<OwnBundle> {
  const publicBundle = encodeMlsMessage({
    version: 'mls10',
    wireformat: 'mls_key_package',
    keyPackage: publicPackage,
  });
  const secrets = [privatePackage.initPrivateKey, privatePackage.hpkePrivateKey];
  return {
    id: toHex(await makeKeyPackageRef(publicPackage, suite.hash)),
    publicBundle,
    secret: concatBytes(
      ...secrets.flatMap((secret) => [numberBytes(secret.length, 2), secret]),
      publicBundle,
    ),
  };
}

/** Reads a stored secret; `undefined` for other bytes. */
export function ownKeyPackageFrom(secret: Uint8Array, own: DeviceKeys): OwnKeyPackage | undefined {
  let rest = secret;
  const take = (): Uint8Array => {
    const length = numberFrom(rest.slice(0, 2));
    const part = rest.slice(2, 2 + length);
    rest = rest.slice(2 + length);
    return part;
  };
  const initPrivateKey = take();
  const hpkePrivateKey = take();
  const publicPackage = keyPackageFrom(rest);
  if (publicPackage === undefined) return undefined;
  return {
    publicPackage,
    privatePackage: { initPrivateKey, hpkePrivateKey, signaturePrivateKey: own.signSeed },
  };
}

/** The key package of a peer, if it is one of this suite, signed, alive, and names the peer; else `undefined`. */
export async function peerKeyPackageFrom(
  bundle: Uint8Array,
  identity: Uint8Array,
  { nowMs, suite }: { readonly nowMs: number; readonly suite: CiphersuiteImpl },
): Promise<KeyPackage | undefined> {
  const keyPackage = keyPackageFrom(bundle);
  if (keyPackage === undefined || keyPackage.cipherSuite !== mlsCiphersuiteName) return undefined;
  const { credential, lifetime } = keyPackage.leafNode;
  if (credential.credentialType !== 'basic' || !equalBytes(credential.identity, identity)) return undefined;
  const nowSeconds = BigInt(Math.floor(nowMs / 1_000));
  if (lifetime.notBefore > nowSeconds || lifetime.notAfter < nowSeconds) return undefined;
  if (lifetime.notAfter - lifetime.notBefore > mlsLifeSecondsMax) return undefined;
  return (await verifyKeyPackage(keyPackage, suite.signature)) ? keyPackage : undefined;
}

/** The longest life that a key package of somebody else may claim. */
export const mlsLifeSecondsMax = BigInt(31 * daySeconds);

function keyPackageFrom(bytes: Uint8Array): KeyPackage | undefined {
  const decoded = decodeMlsMessage(bytes, 0);
  if (decoded === undefined || decoded[1] !== bytes.length) return undefined;
  return decoded[0].wireformat === 'mls_key_package' ? decoded[0].keyPackage : undefined;
}
