import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { type BusHandler, type BusRecord, topics } from '#libs/bus';
import { BUS } from '#libs/nest-kit';
import { QUEUE_ROUTED, QUEUE_ROUTED_RECEIPTS } from './tokens.ts';

/** The topics that the mailbox reads. */
@Controller()
export class RoutedController {
  constructor(
    @Inject(QUEUE_ROUTED) private readonly queueRouted: BusHandler,
    @Inject(QUEUE_ROUTED_RECEIPTS) private readonly queueReceipts: BusHandler,
  ) {}

  @EventPattern<string>(topics.mailbox.name, BUS)
  onRouted(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.queueRouted(batch);
  }

  @EventPattern<string>(topics.receipt.name, BUS)
  onReceipt(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.queueReceipts(batch);
  }
}
