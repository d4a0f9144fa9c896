import { sealpost } from '#contracts/native';
import {
  type DeliveredMessage,
  frameFlaw,
  type NativeCiphertext,
  type NativeCiphertextType,
  nativeLimits,
  type NativeMessage,
  type NativeSealed,
  refuseTwice,
  sizedBytesOf,
  withinOf,
} from '#libs/connector/native';
import { deviceOf, deviceText, writeDevice } from './address.ts';
import { keyIdIn } from './fields.ts';
import type { DevicePayloadFields, SendFields } from './frame-schema.ts';

const { CiphertextKind } = sealpost.native.messenger.v1;
type SendProperties = sealpost.native.messenger.v1.Send.$Properties;

/** The kinds of a device's own ciphertext, and the one for all devices of a group. */
const deviceKinds: ReadonlyMap<number, NativeCiphertextType> = new Map([
  [CiphertextKind.CIPHERTEXT_KIND_PREKEY, 'signal-prekey'],
  [CiphertextKind.CIPHERTEXT_KIND_WHISPER, 'signal-message'],
]);
const sharedKinds: ReadonlyMap<number, NativeCiphertextType> = new Map([
  [CiphertextKind.CIPHERTEXT_KIND_SENDER_KEY, 'sender-key'],
]);
const kindOfType = {
  'signal-prekey': CiphertextKind.CIPHERTEXT_KIND_PREKEY,
  'signal-message': CiphertextKind.CIPHERTEXT_KIND_WHISPER,
  'sender-key': CiphertextKind.CIPHERTEXT_KIND_SENDER_KEY,
} as const satisfies Record<NativeCiphertextType, number>;

const sealedMax = 3;
const payloadBounds = [1, nativeLimits.payloadBytesMax] as const;
const registrationBounds = [1, nativeLimits.registrationIdMax] as const;

/** What a message carries for devices or for apps, never for both. */
export type Body = Pick<NativeMessage, 'level' | 'ciphertexts' | 'shared' | 'sealed'>;

/** Ciphertexts for devices, one shared by a group, both, or sealed bodies and neither. */
export const bodyOf = (send: SendFields, isGroup: boolean): Body => {
  const { devices = [], shared, sealed = [] } = send;
  if (sealed.length > 0) {
    if (devices.length > 0 || shared) frameFlaw('invalid', 'conflict', 'send.sealed');
    return { level: 'app-sealed', ciphertexts: [], sealed: sealedBodiesOf(sealed) };
  }
  if (shared && !isGroup) frameFlaw('invalid', 'conflict', 'send.shared');
  if (devices.length === 0 && !shared) frameFlaw('invalid', 'missing', 'send.devices');
  if (devices.length > nativeLimits.devicesMax) frameFlaw('too_large', 'devices', 'send.devices');
  const ciphertexts = devices.map(ciphertextOf);
  refuseTwice(
    ciphertexts.map(({ device }) => deviceText(device)),
    'send.devices.id',
  );
  return { level: 'e2ee', ciphertexts, ...(shared ? { shared: sharedOf(shared) } : {}), sealed: [] };
};

/** Writes the body that is for one device, or for its app. */
export const writeBody = (
  message: DeliveredMessage,
): Pick<SendProperties, 'devices' | 'shared' | 'sealed'> => ({
  devices: message.ciphertext
    ? [
        {
          id: writeDevice(message.recipient),
          kind: kindOfType[message.ciphertext.type],
          payload: message.ciphertext.payload,
          registrationId: message.ciphertext.registrationId ?? 0,
        },
      ]
    : [],
  ...(message.shared
    ? { shared: { kind: kindOfType[message.shared.type], payload: message.shared.payload } }
    : {}),
  sealed: message.sealed ? [message.sealed] : [],
});

const ciphertextOf = (fields: DevicePayloadFields): NativeCiphertext => ({
  device: deviceOf(fields.id, 'send.devices.id'),
  ...typedPayloadOf(fields, deviceKinds, 'send.devices'),
  ...(fields.registration_id
    ? { registrationId: withinOf(fields.registration_id, registrationBounds, 'send.devices.registration_id') }
    : {}),
});

const sharedOf = (fields: DevicePayloadFields): NonNullable<NativeMessage['shared']> => {
  if (fields.id) frameFlaw('invalid', 'conflict', 'send.shared.id');
  if (fields.registration_id) frameFlaw('invalid', 'conflict', 'send.shared.registration_id');
  return typedPayloadOf(fields, sharedKinds, 'send.shared');
};

const typedPayloadOf = (
  { kind = 0, payload = new Uint8Array() }: DevicePayloadFields,
  kinds: ReadonlyMap<number, NativeCiphertextType>,
  field: string,
): { readonly type: NativeCiphertextType; readonly payload: Uint8Array } => ({
  type: kinds.get(kind) ?? frameFlaw('invalid', 'enum', `${field}.kind`),
  payload: sizedBytesOf(payload, payloadBounds, `${field}.payload`),
});

const sealedBodiesOf = (sealed: NonNullable<SendFields['sealed']>): readonly NativeSealed[] => {
  if (sealed.length > sealedMax) frameFlaw('invalid', 'length', 'send.sealed');
  const bodies = sealed.map(({ key_id = '', payload = new Uint8Array() }) => ({
    keyId: keyIdIn(key_id, 'send.sealed.key_id'),
    payload: sizedBytesOf(payload, payloadBounds, 'send.sealed.payload'),
  }));
  refuseTwice(
    bodies.map(({ keyId }) => keyId),
    'send.sealed.key_id',
  );
  return bodies;
};
