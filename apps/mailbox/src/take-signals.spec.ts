import { expect, it } from '@jest/globals';
import { createLogger } from '#libs/nest-kit';
import { until } from '#libs/testing';
import { takeSignals } from './take-signals.ts';
import { signalText, type Typing } from './typing.ts';

it('somebody who paused is told of after having written, however long the first word takes, and other conversations do not wait', async () => {
  const told: string[] = [];
  const take = takeSignals({
    flows: {
      passTyping: async ({ conversationId, state }) => {
        if (conversationId[0] === 1 && state === 'composing') await until(async () => told.length === 2);
        told.push(`${conversationId[0]} ${state}`);
        if (state === 'paused') throw new Error('not passed on');
      },
    },
    links: { evict: () => undefined },
    streams: { evict: () => undefined, tellTyping: () => undefined },
    now: () => 0,
    logger: createLogger({ service: 'test', destination: { write: () => undefined } }),
  });
  for (const [conversation, state] of [
    [1, 'composing'],
    [1, 'paused'],
    [2, 'composing'],
    [2, 'paused'],
  ] as const)
    take(signalText({ kind: 'typing', typing: typing(conversation, state) }));
  await until(async () => told.length === 4);
  expect(told).toEqual(['2 composing', '2 paused', '1 composing', '1 paused']);
});

const typing = (conversation: number, state: Typing['state']): Typing => ({
  conversationId: Buffer.alloc(16, conversation),
  app: 'whatsapp',
  from: { participantId: Buffer.alloc(16, 9), deviceId: 1 },
  state,
  atMs: 0,
  targets: [],
});
