import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { type BusHandler, type BusRecord, topics } from '#libs/bus';
import { BUS } from '#libs/nest-kit';
import { APPLY_CONTROLS } from './tokens.ts';

@Controller()
export class ControlController {
  constructor(@Inject(APPLY_CONTROLS) private readonly apply: BusHandler) {}

  @EventPattern<string>(topics.control.name, BUS)
  onControl(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.apply(batch);
  }
}
