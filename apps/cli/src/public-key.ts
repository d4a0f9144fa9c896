import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CommandFailure } from './command-failure.ts';

const keyBytes = 32;

/** Reads a raw Ed25519 public key of 32 bytes from a file: PEM, the bytes, or their hex or base64 text. */
export function readPublicKey(option: string, path: string): Uint8Array {
  const key = keyIn(fileBytes(option, path));
  if (key?.length !== keyBytes) throw new CommandFailure(`${option}: holds no Ed25519 public key`);
  return key;
}

function fileBytes(option: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new CommandFailure(`${option}: cannot be read`);
  }
}

function keyIn(bytes: Buffer): Buffer | undefined {
  if (bytes.length === keyBytes) return bytes;
  const text = bytes.toString('utf8').trim();
  if (text.startsWith('-----BEGIN PUBLIC KEY-----')) return rawKeyOf(text);
  return /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
}

function rawKeyOf(pem: string): Buffer | undefined {
  try {
    const key = createPublicKey(pem);
    const { x } = key.export({ format: 'jwk' });
    return key.asymmetricKeyType === 'ed25519' && x !== undefined ? Buffer.from(x, 'base64url') : undefined;
  } catch {
    return undefined;
  }
}
