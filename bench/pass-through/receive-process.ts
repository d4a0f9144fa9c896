import { hopTable } from './hop-table.ts';
import { receive } from './hops.ts';
import { plainKafka, plainProducer } from './kafka.ts';
import { closeOnTerm, passThroughSettings, sayReady } from './settings.ts';

const { DATABASE_URL, KAFKA_BROKERS, FIRST_TOPIC } = passThroughSettings();
const table = DATABASE_URL === undefined ? undefined : await hopTable(DATABASE_URL, 'received');
const producer = await plainProducer(plainKafka(KAFKA_BROKERS), FIRST_TOPIC);
const receiver = await receive(producer.publish, table);
closeOnTerm([receiver.close, producer.close, async () => table?.close()]);
sayReady(receiver.url);
