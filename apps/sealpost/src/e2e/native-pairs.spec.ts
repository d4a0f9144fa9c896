import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { keysMethods } from '#libs/contracts';
import { type Platform, platformToProto } from '#libs/envelope';
import { until } from '#libs/testing';
import { identity, oneTimeKeys } from '../../../directory/src/testing/prekeys.ts';
import type { NativePerson } from '../testing/native/dialects/dialect-frames.ts';
import { type Pair, pairsWorld, type PairsWorld } from '../testing/native-pairs/pairs-world.ts';
import {
  type HeardMessage,
  keysText,
  nameOf,
  type PublicKeys,
  type ReceiptWord,
  type Side,
} from '../testing/native-pairs/speaker.ts';
import { opaqueFor, sdkDevice } from '../testing/native-pairs/sdk-device.ts';
import { speakers } from '../testing/native-pairs/speakers.ts';

const { KeySuite, ReceiptKind } = sealpost.gateway.v1;

/** What holds from one app to another. */
interface Cell {
  readonly from: Platform;
  readonly to: Platform;
  readonly level: 'e2ee' | 'app-sealed';
  /** What the author is told of each word of the reader, where the reader has that word; `null` for nothing. */
  readonly receipts: Partial<Record<ReceiptWord, ReceiptWord | null>>;
  /** What a message to devices is answered with. */
  readonly toDevices: string;
  /** What a claim of the reader's keys gives. */
  readonly keys: string;
  /** What a question for the reader's devices is answered with. */
  readonly devices: readonly number[] | string;
  /** What the reader's request for a repair is answered with. */
  readonly repair: string;
}

const same = { delivered: 'delivered', read: 'read' } as const;
const refused = 'unsupported op refused_by_type';
const noDevices = 'unsupported devices refused_by_type';
const e2ee = {
  level: 'e2ee',
  toDevices: 'accepted',
  keys: 'handed out',
  devices: [0],
  repair: 'accepted',
} as const;
const sealed = { level: 'app-sealed', repair: refused } as const;

const cells: readonly Cell[] = [
  { from: 'whatsapp', to: 'whatsapp', ...e2ee, receipts: { ...same, played: 'played' } },
  { from: 'whatsapp', to: 'messenger', ...e2ee, receipts: same },
  {
    ...{ from: 'whatsapp', to: 'instagram', ...sealed, receipts: { read: 'read' } },
    toDevices: '426 E2EE_REQUIRED_PEER_UNSUPPORTED',
    keys: '405 not-allowed',
    devices: [],
  },
  { from: 'messenger', to: 'whatsapp', ...e2ee, receipts: { ...same, played: 'read' } },
  { from: 'messenger', to: 'messenger', ...e2ee, receipts: same },
  {
    ...{ from: 'messenger', to: 'instagram', ...sealed, receipts: { read: 'read' } },
    toDevices: 'security_downgrade E2EE_REQUIRED_PEER_UNSUPPORTED',
    keys: 'unsupported',
    devices: [],
  },
  {
    ...{
      from: 'instagram',
      to: 'whatsapp',
      ...sealed,
      receipts: { delivered: null, read: 'read', played: 'read' },
    },
    toDevices: noDevices,
    keys: refused,
    devices: refused,
    repair: 'accepted',
  },
  {
    ...{ from: 'instagram', to: 'messenger', ...sealed, receipts: { delivered: null, read: 'read' } },
    toDevices: noDevices,
    keys: refused,
    devices: refused,
    repair: 'accepted',
  },
  {
    ...{ from: 'instagram', to: 'instagram', ...sealed, receipts: { read: 'read' } },
    toDevices: noDevices,
    keys: refused,
    devices: refused,
  },
];

let world: PairsWorld;
beforeAll(async () => {
  world = await pairsWorld();
});
afterAll(() => world.close());

const speakerOf = ({ me }: Side) => speakers[me.app];
/** Posts a frame for somebody's backend; the answer in words. */
const tell = async (side: Side, frame: Uint8Array): Promise<string> =>
  speakerOf(side).answer(await world.post(side.me.app, frame));

/** Bytes that look like other things. */
const payloads = [Buffer.from([0, 255, 0]), Buffer.from('<a>&amp;]]></a>'), Buffer.from('\uFEFF{"op":1}')];

describe.each(cells)('from $from to $to', ({ from, to, level, receipts, toDevices, ...cell }) => {
  const bring = (): Promise<Pair> => world.pairOf(from, to, level);

  const say = async (
    { here, there }: Pair,
    { payload = randomBytes(60), id = speakerOf(here).newId(), nth = 1 } = {},
  ): Promise<{ readonly id: string; readonly heard: HeardMessage }> => {
    const frame = speakerOf(here).message({ ...here, id, ...bodyFor(there.me, payload) });
    expect(await tell(here, frame)).toBe('accepted');
    const message = (await world.hears(there, 'message', nth))[nth - 1];
    if (!message) throw new Error('nothing was heard');
    return { id, heard: message };
  };
  const bodyFor = (of: NativePerson, payload: Uint8Array) =>
    level === 'e2ee'
      ? { bodies: [{ of, device: of.device, payload }] }
      : { bodies: [], sealed: { keyId: `${of.app}-key`, payload } };

  it('a message arrives as it was sealed, and its author learns its place', async () => {
    const pair = await bring();
    const { here, there } = pair;
    for (const [index, payload] of [...payloads, randomBytes(60_000)].entries()) {
      const { id, heard } = await say(pair, { payload, nth: index + 1 });
      expect(heard.payloads).toEqual([payload]);
      expect(heard.from).toBe(nameOf(to, here.me));
      expect(heard.thread).toBe(to === 'instagram' ? there.thread : nameOf(to, here.me));
      expect(heard.origin).toBe(`${from} ${id}`);
      if (level === 'e2ee') expect(heard.device).toBe(there.me.device);
    }
  });

  it.each(Object.entries(receipts))('the word %s comes back as %s', async (said, expected) => {
    const pair = await bring();
    const { here, there } = pair;
    const { id, heard } = await say(pair);
    expect(await tell(there, receiptFrame(there, said as ReceiptWord, heard))).toBe('accepted');
    if (expected === null) {
      await say(pair, { nth: 2 });
      expect(world.heardOf(here, 'receipt')).toEqual([]);
      return;
    }
    const [receipt] = await world.hears(here, 'receipt');
    expect(receipt).toMatchObject({ state: expected, refs: [await refOf(here, id)] });
  });

  it('who writes is told of', async () => {
    const { here, there } = await bring();
    for (const state of ['composing', 'paused'] as const)
      expect(await world.post(from, speakerOf(here).typing(here, state))).toHaveLength(0);
    expect((await world.hears(there, 'typing', 2)).map(({ state }) => state)).toEqual([
      'composing',
      'paused',
    ]);
  });

  it('a message to devices is taken or refused as documented', async () => {
    const { here, there } = await bring();
    const bodies = [{ of: there.me, device: there.me.device, payload: randomBytes(60) }];
    expect(await tell(here, speakerOf(here).message({ ...here, id: speakerOf(here).newId(), bodies }))).toBe(
      toDevices,
    );
  });

  it('keys are uploaded, counted and claimed, or that is refused', async () => {
    const { here, there } = await bring();
    const keys = deviceKeys();
    const hasKeys = to !== 'instagram';
    const uploaded = await tell(there, speakerOf(there).upload(there.me, keys));
    expect(uploaded).toBe(hasKeys ? 'accepted' : refused);
    const claim = await world.post(from, speakerOf(here).claim(here));
    const expected =
      cell.keys === 'handed out' ? keysText(keys, keys.oneTime[0]?.publicKey ?? Buffer.of()) : cell.keys;
    const [claimed] = speakerOf(here).keysIn(claim);
    expect(claimed === '' || claimed === undefined ? speakerOf(here).answer(claim) : claimed).toBe(expected);
    if (hasKeys) {
      const count = await world.post(to, speakerOf(there).count(there.me));
      expect(speakerOf(there).countIn(count)).toBe(
        keys.oneTime.length - (cell.keys === 'handed out' ? 1 : 0),
      );
    }
  });

  it('the devices of the other one are listed, or that is refused', async () => {
    const { here } = await bring();
    const answer = await world.post(from, speakerOf(here).devices(here));
    if (typeof cell.devices === 'string') expect(speakerOf(here).answer(answer)).toBe(cell.devices);
    else expect(speakerOf(here).devicesIn(answer)).toEqual(cell.devices);
  });

  it('what a device cannot open is made again for it, or that is refused', async () => {
    const pair = await bring();
    const { here, there } = pair;
    const { id, heard } = await say(pair);
    expect(await tell(there, speakerOf(there).retry(there, heard, 1))).toBe(cell.repair);
    if (level !== 'e2ee') return;
    const [asked] = await world.hears(here, 'retry');
    expect(asked).toMatchObject({ id, count: 1, device: there.me.device });
    const repair = { ...bodyFor(there.me, Buffer.from('again')), repairCount: 1 };
    expect(await tell(here, speakerOf(here).message({ ...here, id, ...repair }))).toBe('accepted');
    const repaired = (await world.hears(there, 'message', 2))[1];
    expect(repaired).toMatchObject({ id: heard.id, repairCount: 1, payloads: [Buffer.from('again')] });
    expect(await tell(there, speakerOf(there).retry(there, heard, 2, deviceKeys()))).toBe('accepted');
    expect((await world.hears(here, 'retry', 2))[1]).toMatchObject({ id, count: 2 });
    if (repaired === undefined) return;
    expect(await tell(there, receiptFrame(there, 'read', repaired))).toBe('accepted');
    const [read] = await world.hears(here, 'receipt');
    expect(read?.state).toBe('read');
    expect(new Set(read?.refs).size).toBe(read?.refs.length);
  });
});

/** What names a message to its author in a receipt: its id, or what the author learnt of its place. */
const refOf = async ({ me: { app } }: Side, id: string): Promise<string> => {
  if (app === 'whatsapp') return id;
  const places = () =>
    world.heard[app].flatMap((one) => (one.kind === 'routed' && one.id === id ? [one.time] : []));
  await until(async () => places().length > 0);
  return places()[0] ?? '';
};

const receiptFrame = (side: Side, state: ReceiptWord, message: HeardMessage): Uint8Array => {
  const frame = speakerOf(side).receipt(side, state, message);
  if (!frame) throw new Error('the app has no such word');
  return frame;
};

const deviceKeys = (): PublicKeys => {
  const me = identity();
  return {
    registrationId: 4_660,
    identityKey: me.identityKey,
    signedPrekey: me.signed(1),
    oneTime: oneTimeKeys(12, 1, randomBytes(4).toString('hex')),
  };
};

describe.each(['whatsapp', 'messenger'] as const)('other devices of somebody on %s', (app) => {
  it('get what is for them of a message, and can ask for it again', async () => {
    const other = app === 'whatsapp' ? 'messenger' : 'whatsapp';
    const { here, there } = await world.pairOf(app, other, 'e2ee');
    await world.addDevice(here.me, 3);
    const own = { me: here.me, peer: here.me, thread: '' };
    const body = (of: NativePerson, device: number, text: string) => ({
      of,
      device,
      payload: Buffer.from(text),
    });
    const id = speakerOf(here).newId();
    const bodies = [body(there.me, 0, 'for the other one'), body(here.me, 3, 'for my own')];
    expect(await tell(here, speakerOf(here).message({ ...here, id, bodies }))).toBe('accepted');
    const [copy] = await world.hears(own, 'message');
    expect(copy).toMatchObject({ device: 3, payloads: [Buffer.from('for my own')], origin: `${app} ${id}` });
    expect(copy?.thread).toBe(nameOf(app, app === 'messenger' ? there.me : here.me));
    const [heard] = await world.hears(there, 'message');
    expect(heard?.payloads).toEqual([Buffer.from('for the other one')]);
    if (!copy) return;
    const asking = { ...own, me: { ...here.me, device: 3 }, peer: app === 'messenger' ? there.me : here.me };
    expect(await tell(own, speakerOf(here).retry(asking, copy, 1))).toBe('accepted');
    expect((await world.hears(own, 'retry'))[0]).toMatchObject({ id, count: 1, device: 3 });
    const repair = { ...here, id, bodies: [body(here.me, 3, 'again')], repairCount: 1 };
    expect(await tell(here, speakerOf(here).message(repair))).toBe('accepted');
    expect((await world.hears(own, 'message', 2))[1]).toMatchObject({
      id: copy.id,
      payloads: [Buffer.from('again')],
    });
    expect(world.heardOf(there, 'message')).toHaveLength(1);
    expect(world.heardOf(own, 'receipt')).toEqual([]);
  });
});

/** Between an app's dialect and a device of another app that speaks for itself. */
const sdkCells = [
  { native: 'whatsapp', device: 'messenger', level: 'e2ee', noKeys: '404 item-not-found' },
  { native: 'messenger', device: 'whatsapp', level: 'e2ee', noKeys: 'unavailable' },
  { native: 'instagram', device: 'whatsapp', level: 'app-sealed', noKeys: refused },
] as const;

describe.each(sdkCells)('between $native and a device on $device', ({ native, device, level, noKeys }) => {
  const bring = async () => {
    const { talk, here, there } = await world.pairOf(native, device, level);
    return { talk, here, there, sdk: await sdkDevice(world, there.me) };
  };
  const sealedTo = (app: Platform) => ({
    apps: [{ reader: app, keyId: `${app}-key`, publicKey: world.links[app].sealKey.publicKey }],
  });

  it('a message of the device arrives as it left, its author is told that it was read, and who writes', async () => {
    const { talk, here, there, sdk } = await bring();
    const to = level === 'e2ee' ? opaqueFor(here.me, randomBytes(60)) : sealedTo(native);
    const { outcome, payload, envelopeId } = await sdk.say(talk.conversationId, to);
    expect(outcome).toBe('accepted');
    const [heard] = await world.hears(here, 'message');
    expect(heard?.payloads).toEqual([payload]);
    if (!heard) return;
    expect(await tell(here, receiptFrame(here, 'read', heard))).toBe('accepted');
    const read = () =>
      sdk.items
        .flatMap((item) => (item.kind === 'receipt' ? item.receipt : []))
        .find(({ kind }) => kind === ReceiptKind.RECEIPT_KIND_READ);
    await until(async () => read() !== undefined);
    expect(read()?.envelopeId).toEqual(Buffer.from(envelopeId));
    expect(read()?.recipient?.participantId).toEqual(here.me.participantId);
    expect(sdk.client.tellTyping(talk.conversationId, 'composing')).toBe(true);
    expect((await world.hears(here, 'typing'))[0]?.state).toBe('composing');
    expect(world.heardOf(there, 'message')).toEqual([]);
    await sdk.stop();
  });

  it('a message of the backend arrives as it was sealed, its author is told, and the device hears who writes', async () => {
    const { here, there, sdk } = await bring();
    const payload = randomBytes(60);
    const id = speakerOf(here).newId();
    const body =
      level === 'e2ee'
        ? { bodies: [{ of: there.me, device: there.me.device, payload }] }
        : { bodies: [], sealed: { keyId: `${device}-key`, payload } };
    expect(await tell(here, speakerOf(here).message({ ...here, id, ...body }))).toBe('accepted');
    if (level === 'e2ee') {
      await until(async () => sdk.items.some(({ kind }) => kind === 'opaque'));
      const [item] = sdk.items;
      expect(item?.kind === 'opaque' && Buffer.from(item.payload)).toEqual(payload);
      const [receipt] = await world.hears(here, 'receipt');
      expect(receipt).toMatchObject({ state: 'delivered', refs: [await refOf(here, id)] });
    } else {
      // It is sealed to the app, whose backend has it; a device could not open it.
      expect((await world.hears(there, 'message'))[0]?.payloads).toEqual([payload]);
      expect(sdk.items).toEqual([]);
    }
    await world.post(native, speakerOf(here).typing(here, 'paused'));
    await until(async () => sdk.typing.length > 0);
    expect(sdk.typing[0]?.from?.participantId).toEqual(here.me.participantId);
    await sdk.stop();
  });

  it('keys are claimed in both directions, or there are none', async () => {
    const { here, there, sdk } = await bring();
    const keys = deviceKeys();
    const uploaded = await tell(here, speakerOf(here).upload(here.me, keys));
    expect(uploaded).toBe(native === 'instagram' ? refused : 'accepted');
    const addressOf = ({ app, participantId }: NativePerson, deviceId: number) => ({
      platform: platformToProto(app),
      participantId,
      deviceId,
    });
    const { answers } = await world.callAs(device, keysMethods.claimKeys, {
      claimId: randomBytes(16),
      requester: addressOf(there.me, 1),
      targets: [addressOf(here.me, 0)],
      suite: KeySuite.KEY_SUITE_SIGNAL,
    });
    const [target] = answers?.targets ?? [];
    if (native === 'instagram') expect(target?.unsupported).toBeTruthy();
    else {
      const [claimed] = target?.devices?.devices ?? [];
      expect(claimed?.prekeyBundle?.identityKey).toEqual(keys.identityKey);
      expect(claimed?.prekeyBundle?.oneTime?.publicKey).toEqual(keys.oneTime[0]?.publicKey);
    }
    const claim = await world.post(native, speakerOf(here).claim(here));
    const [none] = speakerOf(here).keysIn(claim);
    expect(none ?? speakerOf(here).answer(claim)).toBe(noKeys);
    await sdk.stop();
  });
});
