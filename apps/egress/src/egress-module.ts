import { type DynamicModule, Module } from '@nestjs/common';
import { type HealthOptions, healthModule } from '#libs/nest-kit';
import type { EgressFlows } from './egress-flows.ts';
import { OutboundController } from './outbound-controller.ts';
import { EGRESS_FLOWS } from './tokens.ts';

@Module({})
class EgressModule {}

/** The Nest module of egress: the topics, health and metrics around the flows. */
export const egressModule = (flows: EgressFlows, health: HealthOptions): DynamicModule => ({
  module: EgressModule,
  imports: [healthModule(health)],
  controllers: [OutboundController],
  providers: [{ provide: EGRESS_FLOWS, useValue: flows }],
});
