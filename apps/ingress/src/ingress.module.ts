import { type DynamicModule, Module } from '@nestjs/common';
import { type HealthOptions, healthModule } from '#libs/nest-kit';
import type { IngressPorts } from './ports.ts';
import { answerDelivery } from './answer-delivery.ts';
import { receiveDeliveryToken, verifyEndpointToken } from './tokens.ts';
import { verifyEndpoint } from './verify-endpoint.ts';
import { WebhookController } from './webhook.controller.ts';

/** The process that faces the platforms. */
@Module({})
class IngressModule {}

/** Puts the flows of ingress on their ports. */
export const ingressModule = (ports: IngressPorts, health: HealthOptions): DynamicModule => ({
  module: IngressModule,
  imports: [healthModule(health)],
  controllers: [WebhookController],
  providers: [
    { provide: receiveDeliveryToken, useFactory: () => answerDelivery(ports) },
    { provide: verifyEndpointToken, useFactory: () => verifyEndpoint(ports.store) },
  ],
});
