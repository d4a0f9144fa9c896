/** Deliveries of one conversation to one participant, which keep their order. Ids are 16 bytes. */
export interface LaneKey {
  readonly conversationId: Buffer;
  readonly participantId: Buffer;
}

/** Which delivery is meant: one envelope, or one notice, at one participant. */
export interface DeliveryKey extends LaneKey {
  readonly envelopeId: Buffer;
}

/** The conversation, and the sender, of what the gateway itself says: 16 zero bytes. */
export const gatewayId = Buffer.alloc(16);

/** A lane as the key of a map. */
export const laneText = ({ conversationId, participantId }: LaneKey): string =>
  `${conversationId.toString('hex')}${participantId.toString('hex')}`;

/** A delivery as the key of a map. */
export const deliveryText = (key: DeliveryKey): string => `${laneText(key)}${key.envelopeId.toString('hex')}`;
