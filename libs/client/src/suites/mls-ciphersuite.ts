import sodium from 'libsodium-wrappers';
import {
  type CiphersuiteImpl,
  type CiphersuiteName,
  getCiphersuiteFromName,
  getCiphersuiteImpl,
} from 'ts-mls';
import { chachaHpke } from './hpke-chacha.ts';

/** Ciphersuite 0x0003 of RFC 9420 §17.1. */
export const mlsCiphersuiteName =
  'MLS_128_DHKEMX25519_CHACHA20POLY1305_SHA256_Ed25519' satisfies CiphersuiteName;

/** Loads the ciphersuite. All of it but the cipher is shared with 0x0001, so that no further package is needed. */
export async function loadMlsCiphersuite(): Promise<CiphersuiteImpl> {
  await sodium.ready;
  const shared = await getCiphersuiteImpl(
    getCiphersuiteFromName('MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519'),
  );
  return { ...shared, name: mlsCiphersuiteName, hpke: await chachaHpke(shared) };
}
