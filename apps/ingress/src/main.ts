import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { instagram } from '#libs/connector-instagram/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import { publicKeysOf, runService } from '#libs/nest-kit';
import { activeKeysOf, createSealer, sealingReady } from '#libs/sealing';
import { createIngress } from './create-ingress.ts';
import { ingressSettings } from './settings.ts';

await sealingReady();
await runService('ingress', ingressSettings, (context) => {
  const { config, store, bus, logger, metrics, now } = context;
  const egressKeys = publicKeysOf('EGRESS_PUBLIC_KEYS', 'egress', context);
  return () =>
    createIngress({
      store,
      bus,
      sealer: createSealer({ publicKeys: () => activeKeysOf(egressKeys(), now()), now, randomBytes }),
      connectors: { whatsapp, messenger, instagram },
      now,
      logger,
      metrics,
      port: config.INGRESS_PORT,
      host: config.HOST,
    });
});
