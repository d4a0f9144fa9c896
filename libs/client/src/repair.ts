import { sealpost } from '#contracts/gateway';
import { randomBytes, toHex } from './bytes.ts';
import { compose, type Composed } from './compose.ts';
import { addressFrom, addressKey } from './device-address.ts';
import type { Device } from './ports.ts';
import { readHeader } from './sender-header.ts';
import { counterChange, readCounter } from './state/counter.ts';
import { keyspace } from './state/keyspace.ts';
import { outboxChange, outboxEntryOf } from './state/outbox.ts';
import type { Change } from './state/storage.ts';

const { v1 } = sealpost.gateway;
const idBytes = 16;

/** How often a device makes one of its messages anew for one other device, whatever that device asks. */
export const repairsMadeMax = 10;

/**
 * The envelope that repairs one of this device's own for another device: the same message under a new id that names the first, with the
 * session as it is the first time and with a new one from the second time on. Nothing where the message is not known any more, was not
 * meant for that device, or was repaired ten times.
 */
export async function repairChanges(
  device: Device,
  request: sealpost.gateway.v1.RepairRequest.$Properties,
): Promise<readonly Change[]> {
  const address = addressFrom(request.device);
  const asked = await outboxEntryOf(device.storage, request.envelopeId ?? new Uint8Array());
  if (asked === undefined) return [];
  const envelope = v1.Envelope.decode(asked.envelope);
  const header = readHeader(envelope.senderHeader);
  const addressed = (envelope.deviceCiphertexts?.devices ?? []).some(
    (each) => addressKey(addressFrom(each.device)) === addressKey(address),
  );
  if (header === undefined || !addressed) return [];
  const rootId = header.repairOfEnvelopeId.length > 0 ? header.repairOfEnvelopeId : header.envelopeId;
  const countKey = keyspace.repairs(toHex(rootId), addressKey(address));
  const made = Number(await readCounter(device.storage, countKey));
  if (made >= repairsMadeMax) return [];
  const composed: Composed = await compose(
    device,
    { devices: [{ address, registrationId: request.registrationId ?? 0 }] },
    {
      facts: { ...header, envelopeId: randomBytes(idBytes), repairOfEnvelopeId: rootId },
      messageId: asked.messageId,
      content: asked.content,
      deviceSetHash: asked.deviceSetHash,
      ...givenBy(request),
      sessions: made > 0 || (request.count ?? 0) > 1 ? 'begun anew' : 'as they are',
    },
  );
  if (composed.unsealed.length > 0) return [counterChange(countKey, made + 1)];
  return [...composed.changes, outboxChange(composed.entry), counterChange(countKey, made + 1)];
}

/** What the device gave to begin a session with. It is checked as one that was claimed is. */
function givenBy({ freshKeyPackage }: sealpost.gateway.v1.RepairRequest.$Properties): {
  readonly bundle?: Uint8Array;
} {
  const bundle = freshKeyPackage?.keyPackage;
  return bundle && bundle.length > 0 ? { bundle } : {};
}
