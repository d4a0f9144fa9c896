import { expect, test } from '@jest/globals';
import { utf8 } from './bytes.ts';
import { outboxRelay } from './outbox-relay.ts';
import { testWorld } from './testing/pair.ts';

const soon = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('what stays pending is submitted again, after a while that grows, until nothing is left', async () => {
  const waits: number[] = [];
  let calls = 0;
  const submit = async (): Promise<boolean> => {
    calls += 1;
    return calls < 4;
  };
  const relay = outboxRelay(submit, (tries) => {
    waits.push(tries);
    return 1;
  });
  await relay.run();
  await soon(() => calls === 4);
  expect(waits).toEqual([1, 2, 3]);
});

test('nothing is submitted any more once the stream is over', async () => {
  let calls = 0;
  const relay = outboxRelay(
    async () => {
      calls += 1;
      return true;
    },
    () => 5,
  );
  await relay.run();
  relay.stop();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(calls).toBe(1);
});

test('a message whose answer did not come arrives while the stream stays open', async () => {
  const world = await testWorld('mls/3');
  const bob = await world.device(2);
  const transport = world.gateway.transportOf({
    platform: 1,
    participantId: new Uint8Array(16).fill(1),
    deviceId: 1,
  });
  let isAway = true;
  const ending = new AbortController();
  const ann = await world.device(1, {
    transport: {
      submit: async (request) => {
        if (isAway) throw new Error('away');
        return transport.submit(request);
      },
      stream: () => ({
        responses: endsWith(ending.signal),
        send: () => undefined,
        close: () => undefined,
      }),
    },
  });
  const sent = await ann.say(bob, utf8('first'));
  expect(sent).toMatchObject({ kind: 'submitted', outcome: { kind: 'unanswered' } });
  const running = ann.receive();
  await new Promise((resolve) => setTimeout(resolve, 50));
  isAway = false;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  ending.abort();
  await running;
  await bob.receive();
  expect(bob.items.map(({ kind }) => kind)).toEqual(['message']);
});

/** A stream on which nothing comes until it is ended. */
async function* endsWith(signal: AbortSignal): AsyncGenerator<never> {
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
  yield* [];
}
