import { type DynamicModule, Module } from '@nestjs/common';
import { appOfCredential, type HealthOptions, healthModule } from '#libs/nest-kit';
import { nativeLink } from '#libs/store';
import { DeliveryController } from './devices/delivery-controller.ts';
import type { DeviceFlows } from './devices/device-flows.ts';
import { FramesController } from './frames-controller.ts';
import type { createMailboxFlows } from './mailbox-flows.ts';
import { NativeLinkController } from './native-link-controller.ts';
import type { OpenLinks } from './open-links.ts';
import type { MailboxPorts } from './ports.ts';
import { RoutedController } from './routed-controller.ts';
import {
  APP_OF_CREDENTIAL,
  DEVICE_FLOWS,
  DIALECTS,
  LOGGER,
  OPEN_LINKS,
  QUEUE_NOTICES,
  QUEUE_ROUTED,
  TAKE_FRAME,
  TELL,
  TELL_RECEIPTS,
} from './tokens.ts';

@Module({})
class MailboxModule {}

/** What the controllers call. */
export interface MailboxParts {
  readonly flows: ReturnType<typeof createMailboxFlows>;
  readonly devices: DeviceFlows;
  readonly links: OpenLinks;
}

/** The Nest module of the mailbox: links, topics, health and metrics around the flows. */
export const mailboxModule = (
  { store, dialects, logger }: MailboxPorts,
  { flows, devices, links }: MailboxParts,
  health: HealthOptions,
): DynamicModule => ({
  module: MailboxModule,
  imports: [healthModule(health)],
  controllers: [DeliveryController, FramesController, NativeLinkController, RoutedController],
  providers: [
    { provide: APP_OF_CREDENTIAL, useValue: appOfCredential(nativeLink(store)) },
    { provide: TAKE_FRAME, useValue: flows.take },
    { provide: DEVICE_FLOWS, useValue: devices },
    { provide: DIALECTS, useValue: dialects },
    { provide: LOGGER, useValue: logger },
    { provide: OPEN_LINKS, useValue: links },
    { provide: QUEUE_ROUTED, useValue: flows.queueRouted },
    { provide: TELL, useValue: flows.tell },
    { provide: TELL_RECEIPTS, useValue: flows.tellReceipts },
    { provide: QUEUE_NOTICES, useValue: flows.queueNotices },
  ],
});
