import { createHash } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { fromLong, toLong } from '#libs/contracts';
import { nativeBounds } from '#libs/envelope';
import type { CredentialDevice } from '#libs/nest-kit';
import type { StreamItem } from '#libs/store';
import { bundleOf } from '../native/key-frames.ts';
import type { RepairWish } from '../native/nack-frames.ts';

const { NackReason, QueueRecord } = sealpost.gateway.v1;

type Response = sealpost.gateway.v1.StreamResponse.$Properties;

/** How many records may be on their way, when a device says nothing and at most. */
const windowUsual = 64;
const windowMax = 256;
const registrationIdMax = 16_383;

export interface StreamSessionPorts {
  /** Makes the queue one that the device reads itself; gives the last place that was given out. */
  readonly highSeq: () => Promise<bigint>;
  readonly itemsAfter: (seq: bigint, max: number) => Promise<readonly StreamItem[]>;
  /** Forgets what is stored, and tells the authors of what could be opened of it that the device has it. */
  readonly acknowledge: (upToSeq: bigint, failed: readonly bigint[]) => Promise<void>;
  readonly messageAt: (seq: bigint) => Promise<RepairWish['message'] | undefined>;
  readonly askAuthor: (wish: RepairWish) => Promise<void>;
  /** Hands something to the device; `false` when it takes no more for the moment. */
  readonly write: (response: Response) => boolean;
}

/** The handing over of one device's queue. */
export interface StreamSession {
  readonly open: (open: sealpost.gateway.v1.StreamOpen.$Properties) => Promise<void>;
  readonly ack: (ack: sealpost.gateway.v1.StreamAck.$Properties) => Promise<void>;
  readonly nack: (nack: sealpost.gateway.v1.StreamNack.$Properties) => Promise<void>;
  readonly pump: () => Promise<void>;
}

/**
 * Hands over a device's queue in its order, with at most a window of records unacknowledged. A place is forgotten once the device says
 * that it has stored it, and not before. Its steps must not overlap.
 */
export const streamSession = (device: CredentialDevice, ports: StreamSessionPorts): StreamSession => {
  let window = windowUsual;
  let lastSeq = 0n;
  let onTheirWay: bigint[] = [];
  let toldEmptyAt: bigint | undefined;
  const failed = new Set<bigint>();

  const acknowledge = async (upToSeq: bigint): Promise<void> => {
    const over = [...failed].filter((seq) => seq <= upToSeq);
    await ports.acknowledge(upToSeq, over);
    onTheirWay = onTheirWay.filter((seq) => seq > upToSeq);
    for (const seq of over) failed.delete(seq);
  };

  const pump = async (): Promise<void> => {
    const room = window - onTheirWay.length;
    const items = room > 0 ? await ports.itemsAfter(lastSeq, room) : [];
    for (const item of items) {
      const canTakeMore = ports.write({ record: recordOf(device, item) });
      lastSeq = item.seq;
      onTheirWay.push(item.seq);
      toldEmptyAt = undefined;
      if (!canTakeMore) return;
    }
    if (room > 0 && items.length === 0 && toldEmptyAt !== lastSeq) {
      toldEmptyAt = lastSeq;
      ports.write({ empty: { highSeq: toLong(await ports.highSeq()) } });
    }
  };

  return {
    open: async ({ resumeAfterSeq, window: wanted }) => {
      window = Math.min(wanted || windowUsual, windowMax);
      const high = await ports.highSeq();
      const resume = fromLong(resumeAfterSeq ?? toLong(0));
      lastSeq = resume < high ? resume : high;
      await acknowledge(lastSeq);
      await pump();
    },
    ack: async ({ upToSeq }) => {
      const said = fromLong(upToSeq ?? toLong(0));
      await acknowledge(said < lastSeq ? said : lastSeq);
      await pump();
    },
    nack: async ({ seq: place, reason, registrationId: said, freshBundle, freshKeyPackage }) => {
      const registrationId = said ?? 0;
      const seq = fromLong(place ?? toLong(0));
      if (seq > lastSeq || failed.has(seq)) return;
      failed.add(seq);
      const message = await ports.messageAt(seq);
      const asks = reason === NackReason.NACK_REASON_DECRYPT_FAILED;
      if (!message || !asks || registrationId < 1 || registrationId > registrationIdMax) return;
      const bundle = freshBundle && bundleOf(freshBundle, registrationId);
      await ports.askAuthor({
        app: device.app,
        device: { participantId: device.participantId, deviceId: device.deviceId },
        message,
        registrationId,
        ...(bundle ? { bundle } : {}),
        ...(isKeyPackage(freshKeyPackage) ? { keyPackage: freshKeyPackage } : {}),
      });
    },
    pump,
  };
};

const isKeyPackage = (
  given: sealpost.gateway.v1.KeyPackage.$Properties | null | undefined,
): given is sealpost.gateway.v1.KeyPackage.$Properties => {
  const bytes = given?.keyPackage?.length ?? 0;
  return bytes > 0 && bytes <= nativeBounds.keyPackageBytesMax;
};

const recordOf = (device: CredentialDevice, { seq, prevSeq, item }: StreamItem) => {
  const record = QueueRecord.decode(item);
  record.seq = toLong(seq);
  record.prevSeq = toLong(prevSeq);
  record.deliveryId = deliveryIdOf(device, seq);
  return record;
};

/** The same for every handing over of a place. */
const deliveryIdOf = ({ participantId, deviceId }: CredentialDevice, seq: bigint): Buffer =>
  createHash('sha256')
    .update('sealpost/delivery/v1')
    .update(participantId)
    .update(`${deviceId} ${seq}`)
    .digest()
    .subarray(0, 16);
