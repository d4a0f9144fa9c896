import type { NativeEvent } from '#libs/connector/native';
import { whatsappDialect } from '../dialect.ts';
import { textOf } from './stanzas.ts';

/** The frame by which each event is answered when all goes well; an empty text where none is due. */
export const usualAnswerOf = (event: NativeEvent): string => {
  switch (event.class) {
    case 'message':
      return textOf(whatsappDialect.writeOutcome(event, { kind: 'accepted', acceptedAtMs: event.sentAtMs }));
    case 'receipt':
    case 'receipt_group':
    case 'own_device':
    case 'nack':
    case 'device_change':
      return textOf(whatsappDialect.writeTaken(event));
    case 'key_claim':
      return textOf(
        whatsappDialect.writeKeys(
          event,
          event.targets.map((device) => ({ device, status: 'unavailable' })),
        ),
      );
    case 'key_count':
      return textOf(whatsappDialect.writeKeyCount(event, 0));
    case 'key_upload':
      return textOf(whatsappDialect.writeKeysTaken(event));
    case 'device_query':
      return textOf(
        whatsappDialect.writeDevices(
          event,
          event.users.map((user) => ({ user, devices: [] })),
        ),
      );
    case 'ephemeral':
    case 'transport_ack':
      return '';
  }
};
