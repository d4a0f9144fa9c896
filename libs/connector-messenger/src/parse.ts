import { messagingEventsOf } from '#libs/meta-graph';
import { type PlatformEvent, webhook } from './webhook.ts';

/**
 * Reads every item of a body in its order, whichever of the transport shapes it came in. What is no webhook of Messenger,
 * and each part in which there is nothing to read, is one malformed event.
 */
export const parse = (body: Uint8Array): readonly PlatformEvent[] => messagingEventsOf(body, webhook);
