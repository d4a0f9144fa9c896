import sodium from 'libsodium-wrappers';
import type { CiphersuiteImpl, Hpke, PrivateKey, PublicKey } from 'ts-mls';
import { makeDhKem } from 'ts-mls/crypto/implementation/default/makeDhKem.js';
import { concatBytes, numberBytes, utf8 } from '../bytes.ts';

/** HPKE's ids of DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305 (RFC 9180 §7). */
const ids = { kem: 0x0020, kdf: 0x0001, aead: 0x0003 } as const;
const sizes = { key: 32, nonce: 12 } as const;
const suiteId = concatBytes(utf8('HPKE'), ...[ids.kem, ids.kdf, ids.aead].map((id) => numberBytes(id, 2)));
const none = new Uint8Array();

/**
 * HPKE in base mode with ChaCha20-Poly1305 (RFC 9180 §5.1), for one message a context. Key encapsulation and HKDF are those of a
 * given suite, the cipher is libsodium's; only the key schedule is written out here, and golden vectors of another implementation hold it.
 */
export async function chachaHpke({ kdf, hpke }: Pick<CiphersuiteImpl, 'kdf' | 'hpke'>): Promise<Hpke> {
  const kem = await makeDhKem('DHKEM-X25519-HKDF-SHA256');

  const extract = async (salt: Uint8Array, label: string, ikm: Uint8Array): Promise<Uint8Array> =>
    kdf.extract(salt, concatBytes(utf8('HPKE-v1'), suiteId, utf8(label), ikm));
  const expand = async (secret: Uint8Array, label: string, info: Uint8Array, sizeBytes: number) =>
    kdf.expand(
      secret,
      concatBytes(numberBytes(sizeBytes, 2), utf8('HPKE-v1'), suiteId, utf8(label), info),
      sizeBytes,
    );
  const schedule = async (shared: ArrayBuffer, info: Uint8Array) => {
    const context = concatBytes(
      numberBytes(0, 1),
      await extract(none, 'psk_id_hash', none),
      await extract(none, 'info_hash', info),
    );
    const secret = await extract(new Uint8Array(shared), 'secret', none);
    return {
      key: await expand(secret, 'key', context, sizes.key),
      nonce: await expand(secret, 'base_nonce', context, sizes.nonce),
      exporter: await expand(secret, 'exp', context, kdf.size),
    };
  };
  // The library's keys are a browser's type, which Node's types do not name.
  const shareFor = async (recipientPublicKey: PublicKey) =>
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- see above
    kem.encap({ recipientPublicKey });
  const shareOf = async (recipientKey: PrivateKey, enc: Uint8Array) =>
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- see above
    kem.decap({ recipientKey, enc: Uint8Array.from(enc).buffer });

  return {
    ...hpke,
    seal: async (publicKey, plaintext, info, aad) => {
      const { sharedSecret, enc } = await shareFor(publicKey);
      const { key, nonce } = await schedule(sharedSecret, info);
      return { enc: new Uint8Array(enc), ct: encrypt(key, nonce, aad, plaintext) };
    },
    open: async (privateKey, enc, ciphertext, info, aad) => {
      const { key, nonce } = await schedule(await shareOf(privateKey, enc), info);
      return decrypt(key, nonce, aad, ciphertext);
    },
    exportSecret: async (publicKey, context, sizeBytes, info) => {
      const { sharedSecret, enc } = await shareFor(publicKey);
      const { exporter } = await schedule(sharedSecret, info);
      return { enc: new Uint8Array(enc), secret: await expand(exporter, 'sec', context, sizeBytes) };
    },
    importSecret: async (privateKey, context, enc, sizeBytes, info) => {
      const { exporter } = await schedule(await shareOf(privateKey, enc), info);
      return expand(exporter, 'sec', context, sizeBytes);
    },
    encryptAead: async (key, nonce, aad, plaintext) => encrypt(key, nonce, aad, plaintext),
    decryptAead: async (key, nonce, aad, ciphertext) => decrypt(key, nonce, aad, ciphertext),
    keyLength: sizes.key,
    nonceLength: sizes.nonce,
  };
}

function encrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array | undefined, plaintext: Uint8Array) {
  return sodium.crypto_aead_chacha20poly1305_ietf_encrypt(plaintext, aad ?? none, null, nonce, key);
}

function decrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array | undefined, ciphertext: Uint8Array) {
  return sodium.crypto_aead_chacha20poly1305_ietf_decrypt(null, ciphertext, aad ?? none, nonce, key);
}
