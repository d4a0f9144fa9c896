// npm run kafka -- start | stop | status | remove   a real single-node Apache Kafka on this machine
//   --dir <folder>   where it lives; .cache/kafka/broker when absent
//   --port <port>    its port; a free one when absent
//   --set <n>=<v>    a setting of the broker, beside or in the place of the usual ones; may be said several times
//   --user <n>:<p>   somebody who may log in by SCRAM, for a broker that is new; may be said several times
//   --now            stop as by a crash
// `stop` keeps its topics and records, `remove` does not.
// KAFKA_BROKERS: nothing is started, that one is used. KAFKA_HOME: an unpacked distribution is used instead of Maven's jars.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { removeBroker, runningBroker, startBroker, stopBroker } from './kafka/broker.mjs';
import { cacheFolder, KafkaMissing } from './kafka/jars.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string' },
    port: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    user: { type: 'string', multiple: true, default: [] },
    now: { type: 'boolean' },
  },
});
const folder = values.dir ? resolve(values.dir) : join(cacheFolder, 'broker');
/** The settings that were asked for, by name; a value may hold further equals signs. */
const asked = Object.fromEntries(
  values.set.map((each) => /^([^=]+)=(.*)$/s.exec(each)?.slice(1) ?? [each, '']),
);
const set = values.dir ? undefined : process.env.KAFKA_BROKERS;

const commands = {
  start: async () => {
    const port = values.port ? Number(values.port) : undefined;
    const brokers = set ?? (await startBroker(folder, port, asked, values.user));
    console.log(`KAFKA_BROKERS=${brokers}`);
  },
  stop: async () => stopBroker(folder, values.now ? 'at once' : 'in order'),
  remove: async () => {
    await stopBroker(folder, 'in order');
    removeBroker(folder);
  },
  status: async () => {
    const brokers = set ?? runningBroker(folder);
    console.log(brokers ? `KAFKA_BROKERS=${brokers}` : 'no broker runs');
    if (!brokers) process.exitCode = 1;
  },
};

const command = commands[positionals[0]];
if (!command || positionals.length > 1) {
  console.error(
    'usage: npm run kafka -- start | stop | status | remove [--dir <folder>] [--port <port>] [--set <name>=<value>] [--user <name>:<password>] [--now]',
  );
  process.exit(2);
}
try {
  await command();
} catch (error) {
  console.error(error instanceof KafkaMissing ? `Kafka cannot be started: ${error.message}` : error);
  process.exit(1);
}
