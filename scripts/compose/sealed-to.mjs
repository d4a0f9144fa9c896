// Runs inside a container of the router. Prints, of every sealed envelope that ingress has published, when it was accepted, when
// it was on the bus, and the id of the key that it is sealed to; of what it says nothing can be read there.
import { Registry } from 'prom-client';
import { sealpost } from '#contracts/gateway';
import { topics } from '#libs/bus';
import { millisOf } from '#libs/contracts';
import { createLogger, engineSettings, openEngines, readConfig, withSecretFiles } from '#libs/nest-kit';

const chunkMax = 1000;
const { name: topic, partitions } = topics.inbound;
const config = readConfig(engineSettings, withSecretFiles(process.env));
const logger = createLogger({ service: 'test', level: 'silent' });
const engines = openEngines(config, { service: 'test', logger, metrics: new Registry() });
const seals = [];
try {
  for (let partition = 0; partition < partitions; partition += 1) await readPartition(partition);
} finally {
  await engines.close();
}
process.stdout.write(JSON.stringify(seals));

async function readPartition(partition) {
  for (let offset = 0n; ;) {
    const records = await engines.bus.read({ topic, partition, offset, max: chunkMax });
    for (const { value, timestampMs } of records) {
      const { acceptance, sealedBodies } = sealpost.gateway.v1.Envelope.decode(value);
      const times = { acceptedAtMs: millisOf(acceptance?.acceptedAtMs), publishedAtMs: timestampMs };
      seals.push(...(sealedBodies?.bodies ?? []).map(({ keyId }) => ({ ...times, keyId })));
    }
    if (records.length === 0) return;
    offset = records.at(-1).offset + 1n;
  }
}
