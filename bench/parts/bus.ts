import { setTimeout as sleep } from 'node:timers/promises';
import { createKafkaBus } from '#libs/bus';
import { cpuSecondsOf } from '../measure/cpu.ts';
import { median, rounded } from '../measure/statistics.ts';
import { makeTopics, plainConsumer, plainKafka, plainProducer } from '../pass-through/kafka.ts';
import type { BenchOptions, Figures, Part } from '../part.ts';
import { type Broker, startBroker } from '../stack/broker.ts';
import { withAll } from '../stack/with-all.ts';

const partitions = 8;
const valueBytes = 600;
const keysCount = 1000;
const publishMax = 1000;
const batchMax = 500;
const usualMessages = 50_000;
const rounds = { usual: 3, long: 9 } as const;

interface Speed {
  readonly perSecond: number;
  readonly cpuUs: number;
}
type Trial = Readonly<Record<'produce' | 'consume', Speed>>;
type Variant = (broker: Broker, topic: string, messages: number) => Promise<Trial>;

const value = Buffer.alloc(valueBytes, 'sealed ');
const batches = (messages: number) =>
  Array.from({ length: Math.ceil(messages / publishMax) }, (_, batch) =>
    Array.from({ length: Math.min(publishMax, messages - batch * publishMax) }, (_unused, index) => ({
      key: Buffer.from(`conversation-${(batch * publishMax + index) % keysCount}`),
      value,
    })),
  );

/** Runs work for so many messages and tells its speed; the CPU is that of this process. */
const timed = async (messages: number, work: () => Promise<void>): Promise<Speed> => {
  const before = { ms: performance.now(), cpu: cpuSecondsOf([process.pid]) };
  await work();
  const seconds = (performance.now() - before.ms) / 1000;
  return {
    perSecond: messages / seconds,
    cpuUs: ((cpuSecondsOf([process.pid]) - before.cpu) * 1e6) / messages,
  };
};

/** Waits until so many have been taken. */
const counter = (messages: number) => {
  let taken = 0;
  return {
    take: (records: readonly unknown[]): Promise<void> => {
      taken += records.length;
      return Promise.resolve();
    },
    all: async (): Promise<void> => {
      while (taken < messages) await sleep(1);
    },
  };
};

const libsBus: Variant = async ({ address }, topic, messages) => {
  const topics = [{ name: topic, partitions, retentionMs: 3_600_000 }];
  const bus = createKafkaBus({ brokers: [address], clientId: 'bench', topics });
  await bus.ensureTopics();
  await bus.publish([{ topic, key: 'first', value }]);
  const produce = await timed(messages, async () => {
    for (const batch of batches(messages)) await bus.publish(batch.map((record) => ({ topic, ...record })));
  });
  const { take, all } = counter(messages + 1);
  const consume = await timed(messages, async () => {
    await bus.subscribe({ group: topic, topics: [topic], batchMax, handler: take });
    await all();
  });
  await bus.close();
  return { produce, consume };
};

const rawClient: Variant = async ({ address }, topic, messages) => {
  await makeTopics(address, [topic], partitions);
  const kafka = plainKafka(address);
  const producer = await plainProducer(kafka, topic);
  await producer.publish([{ key: Buffer.from('first'), value }]);
  const produce = await timed(messages, async () => {
    for (const batch of batches(messages)) await producer.publish(batch);
  });
  const { take, all } = counter(messages + 1);
  let consumer: { readonly close: () => Promise<void> } | undefined;
  const consume = await timed(messages, async () => {
    consumer = await plainConsumer(kafka, { topic, group: topic, batchMax, handle: take });
    await all();
  });
  await consumer?.close();
  await producer.close();
  return { produce, consume };
};

const variants: Readonly<Record<string, Variant>> = { 'libs/bus': libsBus, 'kafkajs alone': rawClient };

const run = ({ messages = usualMessages, extent, say }: BenchOptions): Promise<readonly Figures[]> =>
  withAll(async (keep) => {
    const broker = await keep(startBroker());
    const trials: Record<string, Trial[]> = {};
    for (const variant of Object.values(variants))
      await variant(broker, `warm-${variant.name}`, Math.min(messages, 5000));
    for (let round = 1; round <= rounds[extent]; round += 1)
      for (const [name, variant] of Object.entries(variants)) {
        const trial = await variant(broker, `${variant.name}-${round}`, messages);
        say(
          `round ${round}, ${name}: ${Math.round(trial.produce.perSecond)} and ${Math.round(trial.consume.perSecond)} a second`,
        );
        (trials[name] ??= []).push(trial);
      }
    return [
      {
        title: `The bus alone: ${messages} records of ${valueBytes} bytes, ${partitions} partitions, ${publishMax} a publish, ${batchMax} a batch`,
        columns: ['variant', 'produced/s', 'produce CPU µs', 'consumed/s', 'consume CPU µs'],
        rows: Object.entries(trials).map(([variant, those]) => ({
          variant,
          'produced/s': figure(those, ({ produce }) => produce.perSecond),
          'produce CPU µs': figure(those, ({ produce }) => produce.cpuUs),
          'consumed/s': figure(those, ({ consume }) => consume.perSecond),
          'consume CPU µs': figure(those, ({ consume }) => consume.cpuUs),
        })),
        note: 'Consuming includes joining the group, and a commit for each batch. CPU is of the client’s process, per record.',
      },
    ];
  });

const figure = (trials: readonly Trial[], read: (trial: Trial) => number): number =>
  rounded(median(trials.map(read)));

/** libs/bus against the client that it stands on. */
export const bus: Part = { about: 'libs/bus against kafkajs alone', run };
