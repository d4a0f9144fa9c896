import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { type BusHandler, type BusRecord, topics } from '#libs/bus';
import { BUS } from '#libs/nest-kit';
import { routeInboundToken } from './tokens.ts';

/** The topic that the router reads. */
@Controller()
export class InboundController {
  constructor(@Inject(routeInboundToken) private readonly route: BusHandler) {}

  @EventPattern<string>(topics.inbound.name, BUS)
  onInbound(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.route(batch);
  }
}
