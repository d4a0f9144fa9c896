import { errorFields } from '#libs/nest-kit';
import type { IngressPorts } from './ports.ts';
import { type DeliveryAnswer, type ReceiveDelivery, receiveDelivery } from './receive-delivery.ts';

/** Receives a delivery; `unavailable` is one that could not be made durable, which the platform brings again. */
export type AnswerDelivery = (
  ...delivery: Parameters<ReceiveDelivery>
) => Promise<DeliveryAnswer | 'unavailable'>;

/** Turns an outage, and a bug, into an answer. The log says what kind of error it was and where, and nothing of the delivery. */
export const answerDelivery = (ports: IngressPorts): AnswerDelivery => {
  const receive = receiveDelivery(ports);
  return async (platform, delivery) => {
    try {
      return await receive(platform, delivery);
    } catch (error) {
      ports.logger.error('a delivery was not accepted', { platform, ...errorFields(error) });
      return 'unavailable';
    }
  };
};
