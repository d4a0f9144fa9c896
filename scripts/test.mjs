// npm test [-- <jest's arguments>]   every suite; those that need Kafka run on a real broker
//   --require-kafka   fails where there is no broker, instead of leaving those suites out
//   --without-kafka   starts none
// The broker is KAFKA_BROKERS, else the one of `npm run kafka -- start`, else one for this run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freshEntry } from './fresh-build.mjs';
import { runningBroker } from './kafka/broker.mjs';
import { cacheFolder } from './kafka/jars.mjs';
import { throwawayBroker } from './kafka/throwaway.mjs';

const runTimeoutMs = 40 * 60_000;
const own = ['--require-kafka', '--without-kafka'];
const asked = new Set(process.argv.slice(2).filter((arg) => own.includes(arg)));
const jestArgs = process.argv.slice(2).filter((arg) => !own.includes(arg));

// Some suites start services from the build; it is made here, so that no two of them make it at once.
if (freshEntry('sealpost') === undefined) process.exit(1);
const kafka = await findKafka();
try {
  process.exitCode = await runJest(kafka.brokers);
} finally {
  await kafka.close();
}
if (kafka.missing) console.error(kafka.missing);

async function findKafka() {
  const found = asked.has('--without-kafka')
    ? undefined
    : (process.env.KAFKA_BROKERS ?? runningBroker(join(cacheFolder, 'broker')));
  if (found) return { brokers: found, close: async () => undefined };
  try {
    if (asked.has('--without-kafka')) throw new Error('the run was asked to go without');
    return await throwawayBroker();
  } catch (error) {
    const missing = `\n!!! THE KAFKA SUITES WERE LEFT OUT: ${error.message} !!!\n`;
    if (asked.has('--require-kafka')) {
      console.error(missing);
      process.exit(1);
    }
    return { missing, close: async () => undefined };
  }
}

async function runJest(brokers) {
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const env = {
    ...process.env,
    NODE_OPTIONS: [process.env.NODE_OPTIONS, ...options].filter(Boolean).join(' '),
    KAFKA_BROKERS: brokers ?? '',
  };
  const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...jestArgs], {
    env,
    stdio: 'inherit',
  });
  const timer = setTimeout(() => {
    console.error(`the tests did not end within ${runTimeoutMs / 60_000} minutes`);
    jest.kill('SIGKILL');
  }, runTimeoutMs);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal));
  const [code] = await once(jest, 'exit');
  clearTimeout(timer);
  return code ?? 1;
}
