import type { HopRecord } from '../pass-through/hop-record.ts';
import { hopTable } from '../pass-through/hop-table.ts';
import { send } from '../pass-through/hops.ts';
import { plainConsumer, plainKafka } from '../pass-through/kafka.ts';
import { batchMax, closeOnTerm, passThroughSettings, sayReady } from '../pass-through/settings.ts';

/** One record for each line, with a key of its own: what a message is to one device. */
const linesOf = ({ key, value }: HopRecord): readonly HopRecord[] =>
  value
    .toString('latin1')
    .split('\n')
    .map((line, index) => ({
      key: Buffer.concat([key, Buffer.from(` ${index}`)]),
      value: Buffer.from(line),
    }));

const { DATABASE_URL = '', KAFKA_BROKERS, SECOND_TOPIC, SINK_URL } = passThroughSettings();
const table = await hopTable(DATABASE_URL, 'handed_over');
const sender = send(SINK_URL, table);
const consumer = await plainConsumer(plainKafka(KAFKA_BROKERS), {
  topic: SECOND_TOPIC,
  group: `hand-over-${SECOND_TOPIC}`,
  batchMax: batchMax.send,
  handle: (records) => sender.handle(records.flatMap(linesOf)),
});
closeOnTerm([consumer.close, sender.close, table.close]);
sayReady('none');
