import { sealpost } from '#contracts/gateway';
import { sha256 } from './bytes.ts';
import { deviceSetHashOf, type Recipient } from './device-set.ts';
import { writeInnerFrame } from './inner-frame.ts';
import type { Readers } from './message.ts';
import type { Device } from './ports.ts';
import { type FrameToSeal, sealForDevices, type SealedForDevices } from './seal-devices.ts';
import { type HeaderFacts, writeHeader } from './sender-header.ts';
import type { OutboxEntry } from './state/outbox.ts';
import { sealTo } from './suites/sealed-box.ts';

const { v1 } = sealpost.gateway;

/** What a new envelope says, before it is sealed. */
export interface Draft {
  readonly facts: HeaderFacts;
  readonly messageId: Uint8Array;
  readonly content: Uint8Array;
  /** The author's view of all devices; made from the readers when not given. */
  readonly deviceSetHash?: Uint8Array;
  readonly sessions: 'as they are' | 'begun anew';
  /** What the one recipient itself gave to begin a session with. */
  readonly bundle?: Uint8Array;
}

/** An envelope that is ready to be stored, with the changes to be stored with it. */
export interface Composed extends Pick<SealedForDevices, 'changes' | 'unsealed'> {
  readonly entry: OutboxEntry;
}

/** Makes the envelope of a draft: header, frame and ciphertexts. Nothing of it is stored or sent yet. */
export async function compose(device: Device, to: Readers, draft: Draft): Promise<Composed> {
  const senderHeader = writeHeader(draft.facts);
  const headerHash = await sha256(senderHeader);
  const deviceSetHash = draft.deviceSetHash ?? (await deviceSetHashOf(devicesOf(to)));
  const { messageId, content, facts, sessions, bundle } = draft;
  const given = bundle && { bundle };
  const frame = writeInnerFrame({ headerHash, deviceSetHash, messageId, content });
  const { changes, unsealed, ...body } = await sealFor(device, to, { frame, headerHash, sessions, ...given });
  const envelope = v1.Envelope.encode({ senderHeader, ...body }).finish();
  return {
    changes,
    unsealed,
    entry: {
      state: 'pending',
      madeAtMs: device.now(),
      envelopeId: facts.envelopeId,
      envelope,
      messageId,
      content,
      deviceSetHash,
    },
  };
}

/** The devices that a message is for; none where app backends read it. */
function devicesOf(to: Readers): readonly Recipient[] {
  if ('devices' in to) return to.devices;
  return 'opaque' in to ? to.opaque : [];
}

async function sealFor(device: Device, to: Readers, sealing: FrameToSeal) {
  if ('devices' in to) {
    const { ciphertexts, changes, unsealed } = await sealForDevices(device, to.devices, sealing);
    return { deviceCiphertexts: { devices: [...ciphertexts] }, changes, unsealed };
  }
  if ('opaque' in to) {
    const made = await to.encrypt(sealing.headerHash);
    const devices = made.map(({ address, ...rest }) => ({ device: address, ...rest }));
    return { deviceCiphertexts: { devices }, changes: [], unsealed: [] };
  }
  const bodies = to.apps.map(({ reader, keyId, publicKey }) => ({
    reader,
    keyId,
    ciphertext: sealTo(publicKey, sealing.frame, device.keys),
  }));
  return { sealedBodies: { bodies }, changes: [], unsealed: [] };
}
