import type { sealpost } from '#contracts/gateway';
import { addressKey } from './device-address.ts';
import type { Recipient } from './device-set.ts';
import { peerOf, trustChange } from './peers.ts';
import type { Device } from './ports.ts';
import { keyspace } from './state/keyspace.ts';
import type { Change } from './state/storage.ts';
import type { SuiteFlaw } from './suites/suite.ts';

type DeviceCiphertext = sealpost.gateway.v1.DeviceCiphertext.$Properties;

/** The ciphertexts of one frame, the sessions that must be stored with them, and the devices that could not be sealed to. */
export interface SealedForDevices {
  readonly ciphertexts: readonly DeviceCiphertext[];
  readonly changes: readonly Change[];
  readonly unsealed: readonly { readonly recipient: Recipient; readonly flaw: SuiteFlaw }[];
}

/** What is sealed, and whether new sessions are begun for it. */
export interface FrameToSeal {
  readonly frame: Uint8Array;
  readonly headerHash: Uint8Array;
  readonly sessions: 'as they are' | 'begun anew';
  /** What the recipient itself gave to begin a session with; one is claimed where it gave nothing. */
  readonly bundle?: Uint8Array;
}

/** Seals a frame for each device in the first suite. Sessions that are missing or used up are begun with a claimed bundle. */
export async function sealForDevices(
  device: Device,
  recipients: readonly Recipient[],
  { frame, headerHash, sessions, bundle: given }: FrameToSeal,
): Promise<SealedForDevices> {
  const [suite] = device.suites;
  const ciphertexts: DeviceCiphertext[] = [];
  const changes: Change[] = [];
  const unsealed: { recipient: Recipient; flaw: SuiteFlaw }[] = [];
  for (const recipient of recipients) {
    const sessionKey = keyspace.session(suite.name, addressKey(recipient.address));
    const session = await device.storage.get(sessionKey);
    const nowMs = device.now();
    const wanted = sessions === 'begun anew' || suite.wantsBundle(session, nowMs);
    const bundle = wanted ? (given ?? (await device.claimBundle(recipient.address, suite.name))) : undefined;
    const peer = await peerOf(device, recipient.address);
    const sealed = await suite.seal({ own: device.keys, peer, session, bundle, frame, headerHash, nowMs });
    if (!sealed.ok) {
      unsealed.push({ recipient, flaw: sealed.flaw });
      continue;
    }
    const { address, registrationId } = recipient;
    ciphertexts.push({ device: address, registrationId, type: sealed.type, payload: sealed.payload });
    changes.push({ key: sessionKey, value: sealed.session });
    if (peer.trustedKey !== undefined) continue;
    changes.push(trustChange(address, sealed.peerKey));
    device.onEvent({ code: 'KEY_FIRST_SEEN', seq: 0n, from: address });
  }
  return { ciphertexts, changes, unsealed };
}
