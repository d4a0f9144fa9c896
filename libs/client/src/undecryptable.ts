import { sealpost } from '#contracts/gateway';
import { toHex } from './bytes.ts';
import type { Device } from './ports.ts';
import type { HeaderFacts } from './sender-header.ts';
import { counterChange, readCounter } from './state/counter.ts';
import { keyspace } from './state/keyspace.ts';
import { keyPackageLifeMs } from './suites/mls-key-package.ts';
import type { Suite } from './suites/suite.ts';
import type { Taken } from './taken.ts';

const { NackReason } = sealpost.gateway.v1;
const mlsMessage: number = sealpost.gateway.v1.CiphertextType.CIPHERTEXT_TYPE_MLS_MESSAGE;

/** How often a device asks for a repair of one message. After that its place says so for good. */
export const repairsAskedMax = 5;

/**
 * What does not decrypt: asked for again, with what is shown in its place meanwhile. A failed repair counts with its original. From the second
 * time on the author is given what a new session is begun with, so that a repair needs no key of those that are published.
 */
export async function undecryptable(device: Device, header: HeaderFacts, suite: Suite): Promise<Taken> {
  const { envelopeId, repairOfEnvelopeId, sender, conversationId } = header;
  const rootId = repairOfEnvelopeId.length > 0 ? repairOfEnvelopeId : envelopeId;
  const key = keyspace.asked(toHex(rootId));
  const count = Number(await readCounter(device.storage, key)) + 1;
  const events = [{ code: 'UNDECRYPTABLE', from: sender, conversationId, envelopeId } as const];
  if (count > repairsAskedMax)
    return { events, changes: [], reading: { kind: 'undecryptable', repair: 'given up' } };
  const fresh = count > 1 ? await freshKeyPackage(device, suite) : undefined;
  return {
    events,
    changes: [counterChange(key, count), ...(fresh ? [fresh.change] : [])],
    reading: { kind: 'undecryptable', repair: 'asked' },
    nack: {
      reason: NackReason.NACK_REASON_DECRYPT_FAILED,
      count,
      ...(fresh && { freshKeyPackage: fresh.freshKeyPackage }),
    },
  };
}

/** A key package of this device for one author; nothing where the suite has none. Its secret is stored with the record that it is for. */
async function freshKeyPackage({ keys, now }: Device, suite: Suite) {
  if (suite.ciphertextType !== mlsMessage) return undefined;
  const [bundle] = await suite.createBundles(keys, 1, now());
  if (bundle === undefined) return undefined;
  return {
    change: { key: keyspace.bundle(suite.name, bundle.id), value: bundle.secret },
    freshKeyPackage: { keyPackage: bundle.publicBundle, notAfterMs: now() + keyPackageLifeMs },
  };
}
