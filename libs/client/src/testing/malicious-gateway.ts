import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { randomBytes, sha256, toHex } from '../bytes.ts';
import { addressFrom, addressKey, type DeviceAddress } from '../device-address.ts';
import type { QueueRecord, StreamRequest, SubmitResponse, Transport } from '../transport.ts';

const { v1 } = sealpost.gateway;
type Envelope = sealpost.gateway.v1.Envelope;

/** What a device is handed instead of what is due. */
export type Tampering = (record: QueueRecord) => readonly QueueRecord[];

/** A gateway in memory that does what it should, until it is told otherwise. */
export interface MaliciousGateway {
  /** The transport of one device. Its stream ends, as `queue_empty`, once nothing waits. */
  transportOf(address: DeviceAddress): Transport;
  /** The next records of a device go through this. */
  tamper(address: DeviceAddress, tampering: Tampering): void;
  /** Every envelope that was submitted, by its hex id: the digests of what came under it. */
  readonly submitted: ReadonlyMap<string, ReadonlySet<string>>;
  readonly said: StreamRequest[];
  /** Puts something into a device's queue. */
  enqueue(address: DeviceAddress, item: Omit<QueueRecord, 'seq' | 'prevSeq' | 'deliveryId'>): void;
  /** How often a submit is lost on its way back. */
  loseAnswers(count: number): void;
}

interface Queue {
  readonly records: QueueRecord[];
  seq: number;
  tampering: Tampering;
}

/** Makes the gateway. */
export function maliciousGateway(): MaliciousGateway {
  const queues = new Map<string, Queue>();
  const submitted = new Map<string, Set<string>>();
  const said: StreamRequest[] = [];
  let answersToLose = 0;
  let conversationSeq = 0;

  const queueOf = (key: string): Queue => {
    const queue = queues.get(key) ?? { records: [], seq: 0, tampering: (record: QueueRecord) => [record] };
    queues.set(key, queue);
    return queue;
  };
  const enqueue = (key: string, item: Omit<QueueRecord, 'seq' | 'prevSeq' | 'deliveryId'>): void => {
    const queue = queueOf(key);
    queue.seq += 1;
    const place = { seq: toLong(queue.seq), prevSeq: toLong(queue.seq - 1), deliveryId: randomBytes(16) };
    queue.records.push({ ...place, ...item });
  };
  const distribute = (envelope: Envelope): void => {
    conversationSeq += 1;
    for (const ciphertext of envelope.deviceCiphertexts?.devices ?? []) {
      const copy = v1.Envelope.encode({
        senderHeader: envelope.senderHeader,
        deviceCiphertexts: { devices: [ciphertext] },
        gatewayHeader: { conversationSeq: toLong(conversationSeq) },
      }).finish();
      enqueue(addressKey(addressFrom(ciphertext.device)), { envelope: copy });
    }
  };
  const submit = async (bytes: Uint8Array): Promise<SubmitResponse> => {
    const envelope = v1.Envelope.decode(bytes);
    const { envelopeId } = v1.SenderHeader.decode(envelope.senderHeader);
    const id = toHex(envelopeId);
    const digests = submitted.get(id) ?? new Set<string>();
    const isKnown = digests.size > 0;
    submitted.set(id, digests.add(toHex(await sha256(bytes))));
    if (!isKnown) distribute(envelope);
    if (answersToLose > 0) {
      answersToLose -= 1;
      throw new Error('the answer is lost');
    }
    return isKnown ? v1.SubmitResponse.create({ duplicate: { envelopeId } }) : accepted(envelopeId);
  };
  // Counted by envelope, and each repair is a new one.
  const onNack = (key: string, device: DeviceAddress, request: StreamRequest): void => {
    const nacked = handed.get(`${key}/${String(request.nack?.seq)}`);
    if (nacked?.envelope == null || request.nack?.reason !== v1.NackReason.NACK_REASON_DECRYPT_FAILED) return;
    const { sender, envelopeId } = v1.SenderHeader.decode(v1.Envelope.decode(nacked.envelope).senderHeader);
    const { freshKeyPackage } = request.nack;
    enqueue(addressKey(addressFrom(sender)), {
      repair: { envelopeId, device, count: 1, ...(freshKeyPackage && { freshKeyPackage }) },
    });
  };
  const handed = new Map<string, QueueRecord>();

  return {
    submitted,
    said,
    enqueue: (address, item) => {
      enqueue(addressKey(address), item);
    },
    loseAnswers: (count) => {
      answersToLose = count;
    },
    tamper: (address, tampering) => {
      queueOf(addressKey(address)).tampering = tampering;
    },
    transportOf: (address) => ({
      submit: async ({ envelope }) => submit(envelope ?? new Uint8Array()),
      stream: () => {
        const key = addressKey(address);
        const queue = queueOf(key);
        return {
          send: (request) => {
            said.push(request);
            if (request.nack != null) onNack(key, address, request);
          },
          close: () => undefined,
          responses: (async function* () {
            for (const record of queue.records.splice(0).flatMap((each) => queue.tampering(each))) {
              handed.set(`${key}/${String(record.seq)}`, record);
              yield { record };
            }
            yield { closed: { reason: 'queue_empty' } };
          })(),
        };
      },
    }),
  };
}

function accepted(envelopeId: Uint8Array): SubmitResponse {
  return v1.SubmitResponse.create({ accepted: { envelopeId } });
}
