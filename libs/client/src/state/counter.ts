import { numberBytes, toHex } from '../bytes.ts';
import type { Change, Storage } from './storage.ts';

/** Reads a stored number; 0 where there is none. */
export async function readCounter(storage: Storage, key: string): Promise<bigint> {
  const bytes = await storage.get(key);
  return bytes === undefined ? 0n : BigInt(`0x${toHex(bytes)}`);
}

/** The change that stores a number. */
export const counterChange = (key: string, value: bigint | number): Change => ({
  key,
  value: numberBytes(value, 8),
});
