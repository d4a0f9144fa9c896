import 'reflect-metadata';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { closeOnSignal, createLogger } from '#libs/nest-kit';
import { startEngines } from '../engines.ts';
import { startGateway } from '../gateway.ts';
import { embeddedKeys } from '../keys.ts';

/** The gateway without platforms, with its embedded engines, until it is told to end or killed. */
const options = z
  .object({
    dataDir: z.string(),
    ingressPort: z.number(),
    directoryPort: z.number(),
    evidenceMs: z.number(),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));
const now = (): number => Date.now();
const logger = (service: string) => createLogger({ service, level: 'warn' });
const engines = await startEngines({ dataDir: options.dataDir });
const gateway = await startGateway({
  engines,
  keys: await embeddedKeys(options.dataDir, now, logger('keys')),
  registry: new Registry(),
  logger,
  now,
  ports: { ingress: options.ingressPort, directoryGrpc: options.directoryPort },
  limits: { evidenceMs: options.evidenceMs, evidencePollMs: 250 },
});
closeOnSignal({
  logger: logger('sealpost'),
  close: async () => {
    await gateway.close();
    await engines.close();
  },
});
process.stdout.write('the gateway is up\n');
