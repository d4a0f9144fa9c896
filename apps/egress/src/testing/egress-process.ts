import 'reflect-metadata';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { createEmbeddedBus } from '#libs/bus';
import { instagram } from '#libs/connector-instagram/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import { createLogger } from '#libs/nest-kit';
import { createOpener, privateKeysFrom, publicKeysFrom, sealingReady } from '#libs/sealing';
import { createStore } from '#libs/store';
import { createEgress } from '../create-egress.ts';

/** An egress on the embedded bus that runs until it is killed. */
const given = z
  .object({
    url: z.string(),
    egressKeys: z.string(),
    rosterKeys: z.string(),
    limits: z.record(z.string(), z.number()),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

await sealingReady();
const egressKeys = privateKeysFrom('egress', given.egressKeys);
const rosterKeys = publicKeysFrom('roster', given.rosterKeys);
if (!egressKeys.ok || !rosterKeys.ok) throw new Error('keys are in base64');
await createEgress({
  bus: createEmbeddedBus({ url: given.url }),
  store: createStore({ url: given.url }),
  opener: createOpener({ privateKeys: () => egressKeys.value.keys, cacheMax: 100 }),
  rosterKeys: () => rosterKeys.value.keys,
  connectors: { whatsapp, messenger, instagram },
  logger: createLogger({ service: 'egress', level: 'silent' }),
  registry: new Registry(),
  now: Date.now,
  limits: given.limits,
});
