import { fromLong, toLong } from '#libs/contracts';
import { outboxRelay } from './outbox-relay.ts';
import type { Device } from './ports.ts';
import { takeRecord } from './receive.ts';
import { readCounter } from './state/counter.ts';
import { keyspace } from './state/keyspace.ts';
import { type InboxItem, inboxItems } from './state/inbox.ts';
import { submitPending } from './submit.ts';
import type { DeliveryStream, StreamResponse } from './transport.ts';

const windowRecords = 64;

/** How a stream ended. */
export interface StreamEnd {
  /** As the gateway says it; `broken` where it said nothing. */
  readonly reason: string;
  readonly reconnectAfterMs: number;
}

/** What an app is told while a stream is open. */
export interface StreamHandlers {
  /** Has an item. The item is forgotten once this resolves, and comes again after a crash before that. */
  readonly onItem: (item: InboxItem) => Promise<void>;
  /** The queue was empty: what comes from now on is live. */
  readonly onCaughtUp?: () => void;
  /** Somebody writes, or no longer. */
  readonly onEphemeral?: (signal: NonNullable<StreamResponse['ephemeral']>) => void;
  /** Ends the stream. */
  readonly signal?: AbortSignal;
}

/** Is told of the stream once it is open, and of none when it ends. */
export interface StreamWatch {
  readonly onStream: (stream: DeliveryStream | undefined) => void;
}

/** Does one thing of a device at a time. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Runs one stream to its end: submits what is pending, again and again where that does not succeed, hands over what was stored and not yet handed over, then takes record after
 * record. Each is acknowledged after it is stored, and handed over after that.
 */
export async function runStream(
  device: Device,
  inTurn: InTurn,
  { onItem, onCaughtUp, onEphemeral, signal, onStream }: StreamHandlers & StreamWatch,
): Promise<StreamEnd> {
  const stream = device.transport.stream();
  const relay = outboxRelay(async () => inTurn(async () => submitPending(device)));
  signal?.addEventListener('abort', () => {
    stream.close();
  });
  try {
    await relay.run();
    await handOver(device, onItem);
    const cursor = await readCounter(device.storage, keyspace.cursor);
    stream.send({ open: { resumeAfterSeq: toLong(cursor), window: windowRecords } });
    onStream(stream);
    for await (const { record, empty, closed, ephemeral } of stream.responses) {
      if (record != null) {
        for (const request of await inTurn(async () => takeRecord(device, record))) stream.send(request);
        if (record.repair != null) await relay.run();
        await handOver(device, onItem);
      }
      if (empty != null && fromLong(empty.highSeq) >= 0n) onCaughtUp?.();
      if (ephemeral != null) onEphemeral?.(ephemeral);
      if (closed != null)
        return { reason: closed.reason ?? '', reconnectAfterMs: closed.reconnectAfterMs ?? 0 };
    }
    return broken;
  } finally {
    onStream(undefined);
    relay.stop();
    stream.close();
  }
}

/** Hands over everything that is stored, one after another, and forgets what the app has. */
async function handOver(device: Device, onItem: StreamHandlers['onItem']): Promise<void> {
  for (const item of await inboxItems(device.storage)) {
    await onItem(item);
    await device.storage.commit([{ key: keyspace.inboxItem(item.seq) }]);
  }
}

const broken: StreamEnd = { reason: 'broken', reconnectAfterMs: 1_000 };
