import 'reflect-metadata';
import { instagramDialect } from '#libs/connector-instagram/native';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import { runService } from '#libs/nest-kit';
import { createMailbox } from './create-mailbox.ts';
import { linkSettingsOf } from './link-settings.ts';
import { mailboxSettings } from './settings.ts';
import { mailboxTlsOf } from './tls-settings.ts';

await runService('mailbox', mailboxSettings, (context) => {
  const { config, store, bus, logger, metrics, now } = context;
  const tls = mailboxTlsOf(config);
  return () =>
    createMailbox({
      store,
      bus,
      dialects: { whatsapp: whatsappDialect, messenger: messengerDialect, instagram: instagramDialect },
      links: linkSettingsOf(config),
      ...(config.DIRECTORY_GRPC === undefined ? {} : { directoryUrl: config.DIRECTORY_GRPC }),
      ...(tls ? { tls } : {}),
      now,
      logger,
      registry: metrics,
      port: config.MAILBOX_PORT,
      grpcPort: config.MAILBOX_GRPC_PORT,
      host: config.HOST,
    });
});
