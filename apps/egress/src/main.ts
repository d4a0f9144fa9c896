import 'reflect-metadata';
import { instagram } from '#libs/connector-instagram/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import { privateKeysOf, publicKeysOf, runService } from '#libs/nest-kit';
import { createOpener, openingKeysOf, sealingReady } from '#libs/sealing';
import { createEgress } from './create-egress.ts';
import { egressSettings } from './settings.ts';

const dataKeysMax = 10_000;

await sealingReady();
await runService('egress', egressSettings, (context) => {
  const { config, store, bus, logger, metrics, now } = context;
  const egressKeys = privateKeysOf('EGRESS_PRIVATE_KEYS', 'egress', context);
  const rosterKeys = publicKeysOf('ROSTER_PUBLIC_KEYS', 'roster', context);
  return () =>
    createEgress({
      store,
      bus,
      opener: createOpener({
        privateKeys: () => openingKeysOf(egressKeys(), now()),
        cacheMax: dataKeysMax,
      }),
      rosterKeys: () => openingKeysOf(rosterKeys(), now()),
      connectors: { whatsapp, messenger, instagram },
      now,
      logger,
      registry: metrics,
      port: config.EGRESS_PORT,
      host: config.HOST,
    });
});
