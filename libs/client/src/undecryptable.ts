import { sealpost } from '#contracts/gateway';
import { toHex } from './bytes.ts';
import type { Device } from './ports.ts';
import type { HeaderFacts } from './sender-header.ts';
import { counterChange, readCounter } from './state/counter.ts';
import { keyspace } from './state/keyspace.ts';
import type { Taken } from './taken.ts';

const { NackReason } = sealpost.gateway.v1;

/** How often a device asks for a repair of one message. After that its place says so for good. */
export const repairsAskedMax = 5;

/** What does not decrypt: asked for again, with what is shown in its place meanwhile. A failed repair counts with its original. */
export async function undecryptable(device: Device, header: HeaderFacts): Promise<Taken> {
  const { envelopeId, repairOfEnvelopeId, sender, conversationId } = header;
  const rootId = repairOfEnvelopeId.length > 0 ? repairOfEnvelopeId : envelopeId;
  const key = keyspace.asked(toHex(rootId));
  const count = Number(await readCounter(device.storage, key)) + 1;
  const events = [{ code: 'UNDECRYPTABLE', from: sender, conversationId, envelopeId } as const];
  if (count > repairsAskedMax)
    return { events, changes: [], reading: { kind: 'undecryptable', repair: 'given up' } };
  return {
    events,
    changes: [counterChange(key, count)],
    reading: { kind: 'undecryptable', repair: 'asked' },
    nack: { reason: NackReason.NACK_REASON_DECRYPT_FAILED, count },
  };
}
