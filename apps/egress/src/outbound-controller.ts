import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { type BusRecord, topics } from '#libs/bus';
import { BUS } from '#libs/nest-kit';
import type { EgressFlows } from './egress-flows.ts';
import { EGRESS_FLOWS } from './tokens.ts';

/** The topics that egress reads. */
@Controller()
export class OutboundController {
  constructor(@Inject(EGRESS_FLOWS) private readonly flows: EgressFlows) {}

  @EventPattern<string>(topics.outboundWhatsapp.name, BUS)
  onWhatsapp(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.flows.deliver(batch);
  }

  @EventPattern<string>(topics.outboundMessenger.name, BUS)
  onMessenger(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.flows.deliver(batch);
  }

  @EventPattern<string>(topics.outboundInstagram.name, BUS)
  onInstagram(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.flows.deliver(batch);
  }

  @EventPattern<string>(topics.notice.name, BUS)
  onNotice(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.flows.deliver(batch);
  }

  @EventPattern<string>(topics.receipt.name, BUS)
  onReceipt(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.flows.receipts(batch);
  }
}
