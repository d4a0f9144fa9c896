import { hopTable } from './hop-table.ts';
import { relay } from './hops.ts';
import { plainConsumer, plainKafka, plainProducer } from './kafka.ts';
import { batchMax, closeOnTerm, passThroughSettings, sayReady } from './settings.ts';

const { DATABASE_URL, KAFKA_BROKERS, FIRST_TOPIC, SECOND_TOPIC } = passThroughSettings();
const table = DATABASE_URL === undefined ? undefined : await hopTable(DATABASE_URL, 'relayed');
const kafka = plainKafka(KAFKA_BROKERS);
const producer = await plainProducer(kafka, SECOND_TOPIC);
const consumer = await plainConsumer(kafka, {
  topic: FIRST_TOPIC,
  group: `relay-${FIRST_TOPIC}`,
  batchMax: batchMax.relay,
  handle: relay(producer.publish, table),
});
closeOnTerm([consumer.close, producer.close, async () => table?.close()]);
sayReady('none');
