import type { DeviceKeys, Suite } from '#libs/client';
import { makeDeviceKeys } from './device-keys.ts';

/** What one new device made for another in a suite, and how the other opens it, in its order. */
export interface Exchange {
  readonly made: readonly Uint8Array[];
  /** The frames that were sealed; rejects where one does not open. */
  readonly open: (payloads: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>;
  readonly keys: readonly DeviceKeys[];
}

const headerHash = new Uint8Array(32);

/** Seals frames from one new device to another. */
export const exchange = async (suite: Suite, frames: readonly Uint8Array[]): Promise<Exchange> => {
  const [ann, bob] = [await makeDeviceKeys(1), await makeDeviceKeys(2)];
  const nowMs = Date.now();
  const [bundle] = await suite.createBundles(bob, 1, nowMs);
  const made: Uint8Array[] = [];
  let session: Uint8Array | undefined;
  let trustedKey: Uint8Array | undefined;
  for (const frame of frames) {
    const sealed = await suite.seal({
      own: ann,
      peer: { address: bob.address, trustedKey, firstUse: 'trust' },
      session,
      bundle: session === undefined ? bundle?.publicBundle : undefined,
      frame,
      headerHash,
      nowMs,
    });
    if (!sealed.ok) throw new Error(sealed.flaw);
    made.push(sealed.payload);
    ({ session } = sealed);
    trustedKey = sealed.peerKey;
  }
  const open = async (payloads: readonly Uint8Array[]): Promise<readonly Uint8Array[]> => {
    const opened: Uint8Array[] = [];
    let state: { readonly session: Uint8Array | undefined; readonly key: Uint8Array | undefined } = {
      session: undefined,
      key: undefined,
    };
    for (const payload of payloads) {
      const read = await suite.open({
        own: bob,
        peer: { address: ann.address, trustedKey: state.key, firstUse: 'trust' },
        session: state.session,
        secretOf: async () => bundle?.secret,
        payload,
        headerHash,
        nowMs,
      });
      if (!read.ok) throw new Error(read.flaw);
      state = { session: read.session, key: read.peerKey };
      opened.push(read.frame);
    }
    return opened;
  };
  return { made, open, keys: [ann, bob] };
};
