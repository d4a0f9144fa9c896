import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { privateKeysOf, publicKeysOf, runService } from '#libs/nest-kit';
import { activeKeysOf, createSealer, sealingReady } from '#libs/sealing';
import { createDirectory } from './create-directory.ts';
import { followingSigner } from './following-signer.ts';
import { directorySettings } from './settings.ts';
import { directoryTlsOf } from './tls-settings.ts';

await sealingReady();
await runService('directory', directorySettings, (context) => {
  const { config, store, bus, logger, metrics, now } = context;
  const egressKeys = publicKeysOf('EGRESS_PUBLIC_KEYS', 'egress', context);
  const rosterKeys = privateKeysOf('ROSTER_PRIVATE_KEYS', 'roster', context);
  const appTls = directoryTlsOf(config);
  return () =>
    createDirectory({
      store,
      bus,
      rosterSigner: followingSigner(rosterKeys, now),
      sealer: createSealer({
        publicKeys: () => activeKeysOf(egressKeys(), now()),
        now,
        randomBytes: (sizeBytes) => Uint8Array.from(randomBytes(sizeBytes)),
      }),
      randomBytes,
      now,
      logger,
      metrics,
      grpcPort: config.DIRECTORY_GRPC_PORT,
      appGrpcPort: config.DIRECTORY_APP_GRPC_PORT,
      port: config.DIRECTORY_PORT,
      ...(appTls ? { appTls } : {}),
      host: config.HOST,
    });
});
