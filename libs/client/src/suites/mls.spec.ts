import { beforeAll, describe, expect, test } from '@jest/globals';
import { decodeMlsMessage } from 'ts-mls';
import { randomBytes, utf8 } from '../bytes.ts';
import type { DeviceAddress } from '../device-address.ts';
import { createDeviceKeys } from '../device-keys.ts';
import { mlsCiphersuiteName } from './mls-ciphersuite.ts';
import { mlsSuite } from './mls.ts';
import type { DeviceKeys, OwnBundle, Peer, Suite } from './suite.ts';

const addressOf = (number: number): DeviceAddress => ({
  platform: 1,
  participantId: new Uint8Array(16).fill(number),
  deviceId: 1,
});
const peer = (keys: DeviceKeys, more: Partial<Peer> = {}): Peer => ({
  address: keys.address,
  trustedKey: undefined,
  firstUse: 'trust',
  ...more,
});
const headerHash = new Uint8Array(32).fill(1);
const dayMs = 86_400_000;

describe('The MLS suite', () => {
  let suite: Suite;
  let ann: DeviceKeys;
  let bob: DeviceKeys;
  beforeAll(async () => {
    suite = await mlsSuite();
    ann = await createDeviceKeys(addressOf(1));
    bob = await createDeviceKeys(addressOf(2));
  });

  const bundleAt = async (keys: DeviceKeys, nowMs: number): Promise<OwnBundle> => {
    const [bundle] = await suite.createBundles(keys, 1, nowMs);
    if (bundle === undefined) throw new Error('there is no bundle');
    return bundle;
  };
  const sealTo = async (bundle: Uint8Array | undefined, more: Partial<Peer> = {}, session?: Uint8Array) =>
    suite.seal({
      own: ann,
      peer: peer(bob, more),
      session,
      bundle,
      frame: utf8('frame'),
      headerHash,
      nowMs: Date.now(),
    });

  test('uses ciphersuite 0x0003 in every key package', async () => {
    const decoded = decodeMlsMessage((await bundleAt(bob, Date.now())).publicBundle, 0);
    expect(decoded?.[0]).toMatchObject({ keyPackage: { cipherSuite: mlsCiphersuiteName } });
  });

  test.each([
    ['is over', -40 * dayMs],
    ['has not begun', 2 * dayMs],
  ])('begins nothing with a key package whose lifetime %s', async (_what, shiftMs) => {
    const { publicBundle } = await bundleAt(bob, Date.now() + shiftMs);
    expect(await sealTo(publicBundle)).toEqual({ ok: false, flaw: 'bundle_invalid' });
  });

  test('begins nothing with a key package of another device, a damaged one, or other bytes', async () => {
    const other = await createDeviceKeys(addressOf(3));
    const damaged = Uint8Array.from((await bundleAt(bob, Date.now())).publicBundle);
    damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
    for (const bundle of [(await bundleAt(other, Date.now())).publicBundle, damaged, utf8('{}')])
      expect(await sealTo(bundle)).toEqual({ ok: false, flaw: 'bundle_invalid' });
  });

  test('begins nothing with a key that is not the trusted one, or that nobody trusts', async () => {
    const { publicBundle } = await bundleAt(bob, Date.now());
    expect(await sealTo(publicBundle, { trustedKey: randomBytes(32) })).toEqual({
      ok: false,
      flaw: 'key_changed',
    });
    expect(await sealTo(publicBundle, { firstUse: 'refuse' })).toEqual({
      ok: false,
      flaw: 'unknown_sender_key',
    });
    expect(await sealTo(undefined)).toEqual({ ok: false, flaw: 'no_bundle' });
  });

  test('opens neither a welcome from somebody else than it says, nor other bytes', async () => {
    const bundle = await bundleAt(bob, Date.now());
    const sealed = await sealTo(bundle.publicBundle);
    if (!sealed.ok) throw new Error(sealed.flaw);
    const mallory = await createDeviceKeys(addressOf(4));
    const open = async (from: DeviceKeys, payload: Uint8Array, secret: Uint8Array | undefined) =>
      suite.open({
        own: bob,
        peer: peer(from),
        session: undefined,
        secretOf: async () => secret,
        payload,
        headerHash,
        nowMs: Date.now(),
      });
    const no = { ok: false, flaw: 'undecryptable' };
    expect(await open(mallory, sealed.payload, bundle.secret)).toEqual(no);
    expect(await open(ann, sealed.payload, undefined)).toEqual(no);
    expect(await open(ann, Uint8Array.of(...sealed.payload, 0), bundle.secret)).toEqual(no);
    expect(await open(ann, bundle.publicBundle, bundle.secret)).toEqual(no);
    expect(await open(ann, new Uint8Array(), bundle.secret)).toEqual(no);
    expect(await open(ann, sealed.payload, bundle.secret)).toMatchObject({
      ok: true,
      peerKey: ann.signPublicKey,
      spentBundleIds: [bundle.id],
    });
  });

  test('wants a new group after a hundred messages or a day', async () => {
    const first = await sealTo((await bundleAt(bob, Date.now())).publicBundle);
    if (!first.ok) throw new Error(first.flaw);
    let { session } = first;
    expect(suite.wantsBundle(session, Date.now())).toBe(false);
    expect(suite.wantsBundle(session, Date.now() + dayMs)).toBe(true);
    for (let sent = 1; sent < 100; sent += 1) {
      const next = await sealTo(undefined, { trustedKey: bob.signPublicKey }, session);
      if (!next.ok) throw new Error(next.flaw);
      session = next.session;
    }
    expect(suite.wantsBundle(session, Date.now())).toBe(true);
  });
});
