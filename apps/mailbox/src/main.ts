import 'reflect-metadata';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import { runService } from '#libs/nest-kit';
import { createMailbox } from './create-mailbox.ts';
import { mailboxSettings } from './settings.ts';

await runService('mailbox', mailboxSettings, (context) => {
  const { config, store, bus, logger, metrics, now } = context;
  return () =>
    createMailbox({
      store,
      bus,
      dialects: { whatsapp: whatsappDialect, messenger: messengerDialect },
      now,
      logger,
      registry: metrics,
      port: config.MAILBOX_PORT,
      grpcPort: config.MAILBOX_GRPC_PORT,
      host: config.HOST,
    });
});
