import { setTimeout as sleep } from 'node:timers/promises';
import { type Bus, createKafkaBus, kafkaLag, topics } from '#libs/bus';
import { gapsIn, unfinishedIn } from './records.ts';
import type { Stack } from './stack/stack.ts';

/** The topics that each service takes. */
const topicsOf = {
  router: [topics.inbound],
  egress: [
    topics.outboundWhatsapp,
    topics.outboundMessenger,
    topics.outboundInstagram,
    topics.notice,
    topics.receipt,
  ],
  mailbox: [topics.mailbox, topics.receipt],
  directory: [topics.control],
} as const;

const pollMs = 500;
const deadLettersMax = 10_000;

/** What is still on its way, each as its number and a word; nothing is as it should be. */
const underWay = async ({ database, broker }: Stack): Promise<readonly string[]> => {
  const connection = { brokers: [broker.address], clientId: 'chaos' };
  const lags = await Promise.all(
    Object.entries(topicsOf).flatMap(([service, taken]) =>
      taken.map(async ({ name }) => {
        const lag = await kafkaLag(connection, `${service}.${name}`, [name]);
        return [`records of ${name} that ${service} has not taken`, Number(lag)] as const;
      }),
    ),
  );
  const unfinished = Object.entries(await database.ask(unfinishedIn));
  return [...lags, ...unfinished].filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
};

/** Waits until nothing is on its way any more; gives what still is when the time is over. */
export const comeToRest = async (
  stack: Stack,
  timeoutMs: number,
  tell: (step: string) => void,
): Promise<readonly string[]> => {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    const left = await underWay(stack).catch(() => ['something that cannot be asked']);
    if (left.length === 0 || Date.now() > deadlineMs) return left;
    tell(`still under way: ${left.join(', ')}`);
    await sleep(pollMs);
  }
};

/** How many records are in the topic of dead letters. */
export const deadLettersIn = async ({ broker }: Stack): Promise<number> => {
  const bus: Bus = createKafkaBus({ brokers: [broker.address], clientId: 'chaos' });
  try {
    const place = { topic: topics.deadLetter.name, partition: 0, offset: 0n, max: deadLettersMax };
    return (await bus.read(place)).length;
  } finally {
    await bus.close();
  }
};

/** Conversations whose places have gaps. */
export const gapsOf = ({ database }: Stack): Promise<number> => database.ask(gapsIn);
