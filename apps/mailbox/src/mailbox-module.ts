import { type DynamicModule, Module } from '@nestjs/common';
import { appOfCredential, type HealthOptions, healthModule } from '#libs/nest-kit';
import { nativeLink } from '#libs/store';
import { FramesController } from './frames-controller.ts';
import type { createMailboxFlows } from './mailbox-flows.ts';
import { NativeLinkController } from './native-link-controller.ts';
import type { OpenLinks } from './open-links.ts';
import type { MailboxPorts } from './ports.ts';
import { RoutedController } from './routed-controller.ts';
import {
  APP_OF_CREDENTIAL,
  DIALECTS,
  LOGGER,
  OPEN_LINKS,
  QUEUE_ROUTED,
  QUEUE_ROUTED_RECEIPTS,
  SUBMIT_FRAME,
} from './tokens.ts';

@Module({})
class MailboxModule {}

/** The Nest module of the mailbox: links, topics, health and metrics around the flows. */
export const mailboxModule = (
  { store, dialects, logger }: MailboxPorts,
  flows: ReturnType<typeof createMailboxFlows>,
  links: OpenLinks,
  health: HealthOptions,
): DynamicModule => ({
  module: MailboxModule,
  imports: [healthModule(health)],
  controllers: [FramesController, NativeLinkController, RoutedController],
  providers: [
    { provide: APP_OF_CREDENTIAL, useValue: appOfCredential(nativeLink(store)) },
    { provide: SUBMIT_FRAME, useValue: flows.submit },
    { provide: DIALECTS, useValue: dialects },
    { provide: LOGGER, useValue: logger },
    { provide: OPEN_LINKS, useValue: links },
    { provide: QUEUE_ROUTED, useValue: flows.queueRouted },
    { provide: QUEUE_ROUTED_RECEIPTS, useValue: flows.queueRoutedReceipts },
  ],
});
