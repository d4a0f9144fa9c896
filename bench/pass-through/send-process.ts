import { hopTable } from './hop-table.ts';
import { send } from './hops.ts';
import { plainConsumer, plainKafka } from './kafka.ts';
import { batchMax, closeOnTerm, passThroughSettings, sayReady } from './settings.ts';

const { DATABASE_URL, KAFKA_BROKERS, SECOND_TOPIC, SINK_URL } = passThroughSettings();
const table = DATABASE_URL === undefined ? undefined : await hopTable(DATABASE_URL, 'sent');
const sender = send(SINK_URL, table);
const consumer = await plainConsumer(plainKafka(KAFKA_BROKERS), {
  topic: SECOND_TOPIC,
  group: `send-${SECOND_TOPIC}`,
  batchMax: batchMax.send,
  handle: sender.handle,
});
closeOnTerm([consumer.close, sender.close, async () => table?.close()]);
sayReady('none');
