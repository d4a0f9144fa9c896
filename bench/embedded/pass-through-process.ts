import { z } from 'zod';
import { createEmbeddedBus } from '#libs/bus';
import { hopTable } from '../pass-through/hop-table.ts';
import { type Publish, receive, relay, send } from '../pass-through/hops.ts';
import { batchMax, closeOnTerm, passThroughSettings, sayReady } from '../pass-through/settings.ts';

/** The hops of the pass-through in one process, on the same embedded bus as the gateway. */
const { INSERTS } = z.object({ INSERTS: z.enum(['yes', 'no']) }).parse(process.env);
const { DATABASE_URL: url = '', FIRST_TOPIC, SECOND_TOPIC, SINK_URL } = passThroughSettings();
const partitions = 8;
const retentionMs = 3_600_000;
const tableOf = async (name: string) => (INSERTS === 'yes' ? hopTable(url, name) : undefined);
const tables = [await tableOf('received'), await tableOf('relayed'), await tableOf('sent')];
const [received, relayed, sent] = tables;

const topics = [FIRST_TOPIC, SECOND_TOPIC].map((name) => ({ name, partitions, retentionMs }));
const bus = createEmbeddedBus({ url, topics });
await bus.ensureTopics();
const publishTo =
  (topic: string): Publish =>
  (records) =>
    bus.publish(records.map(({ key, value }) => ({ topic, key, value })));
const sender = send(SINK_URL, sent);
const group = 'pass-through';
const hops = [
  { topics: [SECOND_TOPIC], batchMax: batchMax.send, handler: sender.handle },
  { topics: [FIRST_TOPIC], batchMax: batchMax.relay, handler: relay(publishTo(SECOND_TOPIC), relayed) },
];
for (const hop of hops)
  await bus.subscribe({ group: `${group}.${hop.topics.join()}`, keyGroupsMax: 1, ...hop });
const receiver = await receive(publishTo(FIRST_TOPIC), received);
closeOnTerm([
  receiver.close,
  bus.close,
  sender.close,
  async () => {
    for (const table of tables) await table?.close();
  },
]);
sayReady(receiver.url);
