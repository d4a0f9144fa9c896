import 'reflect-metadata';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { addProcessMetrics, createLogger } from '#libs/nest-kit';
import { sharedPoolMax, startEngines } from '../../apps/sealpost/src/engines.ts';
import { startGateway } from '../../apps/sealpost/src/gateway.ts';
import { embeddedKeys } from '../../apps/sealpost/src/keys.ts';
import { closeOnTerm, sayReady } from '../pass-through/settings.ts';

/** All services in one process on the embedded bus, as apps/sealpost starts them, without the simulator. */
const { DATABASE_URL, DATA_DIR } = z
  .object({ DATABASE_URL: z.string(), DATA_DIR: z.string() })
  .parse(process.env);
const now = Date.now;
const logger = (service: string) => createLogger({ service, level: 'warn' });
const registry = new Registry();
addProcessMetrics(registry);
const engines = await startEngines({
  dataDir: DATA_DIR,
  database: { url: DATABASE_URL, poolMax: sharedPoolMax },
});
const keys = await embeddedKeys(DATA_DIR, now, logger('keys'));
const gateway = await startGateway({ engines, keys, registry, logger, now });
closeOnTerm([gateway.close, engines.close]);
sayReady(gateway.ingressUrl);
