import { numberBytes, toHex } from '../bytes.ts';
import { keyspace } from './keyspace.ts';
import type { Change, Storage } from './storage.ts';

/** What a device remembers of a conversation, so that nobody can tell it otherwise later. */
export interface ConversationMemory {
  /** The number of its `Level`; 0 where it is new. */
  readonly level: number;
  /** The highest position that was seen. */
  readonly seq: bigint;
}

/** Reads the memory of a conversation. */
export async function readConversation(storage: Storage, id: Uint8Array): Promise<ConversationMemory> {
  const bytes = await storage.get(keyspace.conversation(toHex(id)));
  if (bytes === undefined) return { level: 0, seq: 0n };
  return { level: bytes[0] ?? 0, seq: BigInt(`0x${toHex(bytes.slice(1))}`) };
}

/** The change that stores it. */
export const conversationChange = (id: Uint8Array, { level, seq }: ConversationMemory): Change => ({
  key: keyspace.conversation(toHex(id)),
  value: Uint8Array.of(level, ...numberBytes(seq, 8)),
});
