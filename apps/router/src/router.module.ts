import { type DynamicModule, Module } from '@nestjs/common';
import { type HealthOptions, healthModule } from '#libs/nest-kit';
import { InboundController } from './inbound.controller.ts';
import type { RouterPorts } from './ports.ts';
import { routeInbound } from './route-inbound.ts';
import { routeInboundToken } from './tokens.ts';

/** The process that puts envelopes in order and addresses them, and cannot read them. */
@Module({})
class RouterModule {}

/** Puts the flow of the router on its ports. */
export const routerModule = (ports: RouterPorts, health: HealthOptions): DynamicModule => ({
  module: RouterModule,
  imports: [healthModule(health)],
  controllers: [InboundController],
  providers: [{ provide: routeInboundToken, useFactory: () => routeInbound(ports) }],
});
