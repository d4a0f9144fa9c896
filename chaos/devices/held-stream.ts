import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, ClientDuplexStream, Metadata } from '@grpc/grpc-js';
import type { sealpost } from '#contracts/gateway';
import { deliveryMethods, toLong } from '#libs/contracts';
import type { DeviceQueue } from './device-queue.ts';

type Call = ClientDuplexStream<
  sealpost.gateway.v1.StreamRequest.$Properties,
  sealpost.gateway.v1.StreamResponse
>;

const openAgainMs = 250;

/** Holds the stream of a device, and opens it again from what is stored whenever it ends; the answer ends it for good. */
export const holdStream = (
  client: Client,
  credential: () => Promise<Metadata>,
  queue: DeviceQueue,
): (() => Promise<void>) => {
  let isOver = false;
  let call: Call | undefined;
  const run = async (): Promise<void> => {
    while (!isOver) {
      const { path, requestSerialize, responseDeserialize } = deliveryMethods.stream;
      call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, await credential());
      await endOf(call, queue);
      if (!isOver) await sleep(openAgainMs);
    }
  };
  const running = run();
  return async () => {
    isOver = true;
    call?.cancel();
    await running;
  };
};

/** Stores what comes, and says so once for all that came together. */
const endOf = (call: Call, queue: DeviceQueue): Promise<void> =>
  new Promise((resolve) => {
    let state: 'quiet' | 'acknowledging' = 'quiet';
    call.on('data', ({ record }: sealpost.gateway.v1.StreamResponse) => {
      if (!record) return;
      queue.take(record);
      if (state === 'acknowledging') return;
      state = 'acknowledging';
      setImmediate(() => {
        state = 'quiet';
        if (call.writable) call.write({ ack: { upToSeq: toLong(queue.storedSeq) } });
      });
    });
    call.on('error', () => resolve());
    call.on('close', () => resolve());
    call.on('end', () => resolve());
    call.write({ open: { resumeAfterSeq: toLong(queue.storedSeq) } });
  });
