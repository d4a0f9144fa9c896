import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { type BusHandler, type BusRecord, topics } from '#libs/bus';
import { BUS } from '#libs/nest-kit';
import { QUEUE_NOTICES, QUEUE_ROUTED, TELL_RECEIPTS } from './tokens.ts';

/** The topics that the mailbox reads. */
@Controller()
export class RoutedController {
  constructor(
    @Inject(QUEUE_ROUTED) private readonly queueRouted: BusHandler,
    @Inject(TELL_RECEIPTS) private readonly tellReceipts: BusHandler,
    @Inject(QUEUE_NOTICES) private readonly queueNotices: BusHandler,
  ) {}

  @EventPattern<string>(topics.mailbox.name, BUS)
  onRouted(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.queueRouted(batch);
  }

  @EventPattern<string>(topics.receipt.name, BUS)
  onReceipt(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.tellReceipts(batch);
  }

  @EventPattern<string>(topics.deviceNotice.name, BUS)
  onNotice(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.queueNotices(batch);
  }
}
