import type { IHeaders, KafkaMessage, Message } from 'kafkajs';
import type { BusRecord, NewRecord } from '../bus.ts';

const nothing = Buffer.alloc(0);

/** A record as it came from a broker. One without key or value, which others may have written, has empty ones. */
export function recordFromKafka(topic: string, partition: number, message: KafkaMessage): BusRecord {
  return {
    topic,
    partition,
    offset: BigInt(message.offset),
    key: message.key ?? nothing,
    value: message.value ?? nothing,
    headers: headersOf(message.headers),
    timestampMs: Number(message.timestamp),
  };
}

export function recordToKafka({ key, value, headers }: NewRecord): Message {
  return {
    key: typeof key === 'string' ? key : bufferOver(key),
    value: bufferOver(value),
    ...(headers === undefined ? {} : { headers: { ...headers } }),
  };
}

/** The first value of each header counts. */
function headersOf(headers: IHeaders | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return [name, first === undefined ? '' : first.toString()];
    }),
  );
}

const bufferOver = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
