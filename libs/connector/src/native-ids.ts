import { deriveEnvelopeId, type EnvelopeId, type Platform } from '#libs/envelope';
import type { NativeMessage } from './native-event.ts';

/**
 * The envelope id of a message of an app backend: the same for every repetition of a native id by one device. A repair has
 * an id of its own for each count and target device, and names the message that it repairs.
 */
export const nativeEnvelopeIds = (
  app: Platform,
  { senderDeviceText, nativeId, repair }: NativeMessage,
): { readonly envelopeId: EnvelopeId; readonly repairOf?: EnvelopeId } => {
  const parts = [senderDeviceText, nativeId];
  const envelopeId = deriveEnvelopeId(app, 'native', 'message', parts);
  if (!repair) return { envelopeId };
  return {
    envelopeId: deriveEnvelopeId(app, 'native', 'repair', [...parts, repair.count, repair.targetDeviceText]),
    repairOf: envelopeId,
  };
};
