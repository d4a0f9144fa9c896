import { sealpost } from '#contracts/gateway';
import { randomBytes } from './bytes.ts';
import { compose } from './compose.ts';
import { deviceSetHashOf } from './device-set.ts';
import { contentBytesMax } from './inner-frame.ts';
import type { Message } from './message.ts';
import type { Device } from './ports.ts';
import type { SealedForDevices } from './seal-devices.ts';
import { conversationChange, readConversation } from './state/conversation-memory.ts';
import { outboxChange } from './state/outbox.ts';
import { submitEntry, type SubmitOutcome } from './submit.ts';

const { Level, EnvelopeClass, ContentHint, HeaderBinding } = sealpost.gateway.v1;
const idBytes = 16;
/** The gateway takes no larger envelope. */
const envelopeBytesMax = 900 * 1_024;
const none = new Uint8Array();

/** What came of a message. Where nothing was made, nothing was stored either. */
export type SendOutcome =
  | {
      readonly kind: 'submitted';
      readonly envelopeId: Uint8Array;
      readonly messageId: Uint8Array;
      readonly outcome: SubmitOutcome;
      /** Devices that did not get a ciphertext, and why. */
      readonly unsealed: SealedForDevices['unsealed'];
    }
  | { readonly kind: 'unsealed'; readonly unsealed: SealedForDevices['unsealed'] }
  | { readonly kind: 'level_downgrade' }
  | { readonly kind: 'too_large'; readonly limitBytes: number };

/**
 * Seals a message, stores envelope and sessions in one commit, and submits. After a crash at any point, the same envelope is
 * submitted under the same id, or the message was never made.
 */
export async function sendMessage(device: Device, message: Message): Promise<SendOutcome> {
  const { conversationId, content, to } = message;
  if (content.length > contentBytesMax) return { kind: 'too_large', limitBytes: contentBytesMax };
  const level: number = 'apps' in to ? Level.LEVEL_APP_SEALED : Level.LEVEL_E2EE;
  const memory = await readConversation(device.storage, conversationId);
  if (memory.level !== 0 && memory.level !== level) return { kind: 'level_downgrade' };
  const envelopeId = randomBytes(idBytes);
  const messageId = randomBytes(idBytes);
  const facts = {
    envelopeId,
    conversationId,
    rosterEpoch: message.rosterEpoch,
    sender: device.keys.address,
    class: message.class ?? EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
    sentAtMs: device.now(),
    level,
    innerFormat: message.innerFormat ?? 'sealpost.content/1',
    refEnvelopeId: message.refEnvelopeId ?? none,
    repairOfEnvelopeId: none,
    ttlSeconds: message.ttlSeconds ?? 0,
    contentHint: message.contentHint ?? ContentHint.CONTENT_HINT_RESENDABLE,
    headerBinding: HeaderBinding.HEADER_BINDING_IN_CIPHERTEXT,
  };
  const deviceSet = await deviceSetOf(device, conversationId);
  const composed = await compose(device, to, {
    facts,
    messageId,
    content,
    ...deviceSet,
    sessions: 'as they are',
  });
  const { entry, changes, unsealed } = composed;
  if (entry.envelope.length > envelopeBytesMax) return { kind: 'too_large', limitBytes: envelopeBytesMax };
  if (unsealed.length > 0 && 'devices' in to && unsealed.length === to.devices.length)
    return { kind: 'unsealed', unsealed };
  await device.storage.commit([
    ...changes,
    outboxChange(entry),
    conversationChange(conversationId, { ...memory, level }),
  ]);
  const outcome = await submitEntry(device, entry);
  return { kind: 'submitted', envelopeId, messageId, outcome, unsealed };
}

async function deviceSetOf(device: Device, conversationId: Uint8Array) {
  const devices = await device.devicesOf?.(conversationId);
  return devices === undefined ? {} : { deviceSetHash: await deviceSetHashOf(devices) };
}
