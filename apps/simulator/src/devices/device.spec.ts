import { describe, expect, it } from '@jest/globals';
import { djbKeyType } from '#libs/envelope';
import { isXeddsaSignedBy } from '#libs/sealing';
import type { ClaimedBundle } from '../backends/keys.ts';
import { createDevice, type Device } from './device.ts';

const bundleOf = ({ upload: { oneTime, ...rest } }: Device, index = 0): ClaimedBundle => {
  const key = oneTime[index];
  return { ...rest, ...(key ? { oneTime: key } : {}) };
};
const words = Buffer.from('the key is under the blue pot');

describe('A device', () => {
  it('opens what another sealed to its keys, first by a one-time prekey, then by the signed one', async () => {
    const [dana, emil] = [await createDevice(3), await createDevice(3)];
    dana.begin(bundleOf(emil));
    const sealed = [dana.seal(words), dana.seal(words)] as const;
    expect(sealed.map(({ type }) => type)).toEqual(['prekey', 'message']);
    expect(sealed.map((each) => Buffer.from(emil.open(each)))).toEqual([words, words]);
    expect(Buffer.from(sealed[0].payload).includes(words)).toBe(false);
  });

  it('publishes a prekey that its identity signed', async () => {
    const { identityKey, signedPrekey } = (await createDevice(1)).upload;
    const signed = Uint8Array.of(djbKeyType, ...signedPrekey.publicKey);
    expect(isXeddsaSignedBy(identityKey, signed, signedPrekey.signature)).toBe(true);
  });

  it('opens with a one-time prekey once', async () => {
    const [dana, emil] = [await createDevice(1), await createDevice(1)];
    dana.begin(bundleOf(emil));
    const sealed = dana.seal(words);
    emil.open(sealed);
    expect(() => emil.open(sealed)).toThrow('a one-time prekey was used before');
  });

  it('opens nothing that was changed in any byte', async () => {
    const [dana, emil] = [await createDevice(1), await createDevice(1)];
    dana.begin(bundleOf(emil));
    dana.seal(words);
    const { type, payload } = dana.seal(words);
    for (let at = 0; at < payload.length; at += 7) {
      const changed = Buffer.from(payload);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => emil.open({ type, payload: changed })).toThrow();
    }
  });

  it('refuses keys of another identity than it has seen, and keys that are not signed', async () => {
    const [dana, emil, eve] = [await createDevice(1), await createDevice(1), await createDevice(1)];
    dana.begin(bundleOf(emil));
    expect(() => dana.begin(bundleOf(eve))).toThrow('another identity');
    const mixed = { ...bundleOf(emil), signedPrekey: { ...eve.upload.signedPrekey } };
    expect(() => dana.begin(mixed)).toThrow('not signed by its identity');
    eve.begin(bundleOf(emil));
    emil.begin(bundleOf(dana));
    expect(() => emil.open(eve.seal(words))).toThrow('another identity');
  });
});
