import { createHash } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { fromLong, toLong } from '#libs/contracts';
import { hexOf } from '#libs/envelope';

const { Envelope, ReceiptKind, SenderHeader } = sealpost.gateway.v1;

/** One thing that a device has stored. */
export interface StoredItem {
  readonly what: 'message' | 'routed' | 'delivered' | 'other';
  /** The envelope that it is, or is about, in hex. */
  readonly envelopeId: string;
  /** SHA-256 of a message's ciphertext; empty for what is none. */
  readonly digest: string;
}

/** The queue of a device as it came to the device. */
export interface DeviceQueue {
  /** In the order of their places, each place once. */
  readonly items: readonly StoredItem[];
  /** Places that were handed over again. */
  readonly again: number;
  /** Places that did not follow the one before them. */
  readonly gaps: number;
  readonly storedSeq: bigint;
  /** Stores an item unless it is stored already. */
  readonly take: (record: sealpost.gateway.v1.QueueRecord.$Properties) => void;
}

/** Makes the store of a device, which lives on when its streams do not. */
export const createDeviceQueue = (): DeviceQueue => {
  const items: StoredItem[] = [];
  let [again, gaps, storedSeq] = [0, 0, 0n];
  return {
    items,
    get again() {
      return again;
    },
    get gaps() {
      return gaps;
    },
    get storedSeq() {
      return storedSeq;
    },
    take: (record) => {
      const seq = fromLong(record.seq ?? toLong(0));
      if (seq <= storedSeq) {
        again += 1;
        return;
      }
      if (seq !== storedSeq + 1n || fromLong(record.prevSeq ?? toLong(0)) !== storedSeq) gaps += 1;
      storedSeq = seq;
      items.push(itemOf(record));
    },
  };
};

const receiptWords: Readonly<Record<number, StoredItem['what']>> = {
  [ReceiptKind.RECEIPT_KIND_ROUTED]: 'routed',
  [ReceiptKind.RECEIPT_KIND_DELIVERED]: 'delivered',
};

const itemOf = ({ envelope, receipt }: sealpost.gateway.v1.QueueRecord.$Properties): StoredItem => {
  if (envelope) return { what: 'message', ...messageIn(envelope) };
  const envelopeId = hexOf(receipt?.envelopeId ?? new Uint8Array());
  return { what: receiptWords[receipt?.kind ?? 0] ?? 'other', envelopeId, digest: '' };
};

/** The id of an envelope and the SHA-256 of its first ciphertext. */
export const messageIn = (bytes: Uint8Array): Pick<StoredItem, 'envelopeId' | 'digest'> => {
  const { senderHeader, deviceCiphertexts } = Envelope.decode(bytes);
  const payload = deviceCiphertexts?.devices?.[0]?.payload ?? new Uint8Array();
  return {
    envelopeId: hexOf(SenderHeader.decode(senderHeader).envelopeId),
    digest: createHash('sha256').update(payload).digest('hex'),
  };
};
