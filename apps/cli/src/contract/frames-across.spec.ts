import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type DeliveredMessage,
  messageLosses,
  type NativeAddress,
  type NativeDialect,
  nativeEnvelopeIds,
  type NativeEvent,
  type NativeMessage,
  raise,
  receiptPlan,
  type ThreadEntry,
} from '#libs/connector/native';
import { sealpost } from '#contracts/native';
import { type Platform, platforms } from '#libs/envelope';
import { loadDialect } from '../frames-dialects.ts';
import { instagramFrame, messengerFrame, nowMs } from '../testing/contract/native-frame.ts';

const dialects = new Map<Platform, NativeDialect>();
beforeAll(async () => {
  for (const app of platforms) dialects.set(app, await loadDialect(app));
});
const dialectOf = (app: Platform): NativeDialect => {
  const dialect = dialects.get(app);
  if (!dialect) throw new Error(`no dialect of ${app}`);
  return dialect;
};

const alias = 2n ** 63n + 5n;
const at = nowMs - 877;
const payload = Buffer.from('nobody between reads this');
const base64 = payload.toString('base64');
const threadId = '340282366841710300949128000000000000001';
const sealedFor = (app: Platform): string => `${app}-2026.k1`;

type Body = 'devices' | 'sealed';

/** How a user of each app says one thing to the alias of another app's user. */
const saidIn: Readonly<Record<Platform, (to: Platform, body: Body) => Uint8Array>> = {
  whatsapp: (to, body) => {
    const peer = `${to === 'messenger' ? 2 : 3}-${alias}`;
    const encrypted = `<participants><to jid="${peer}:3@interop"><enc v="2" type="pkmsg">${base64}</enc></to></participants>`;
    const sealed = `<sealed key_id="${sealedFor(to)}">${base64}</sealed>`;
    return Buffer.from(
      `<message id="3EB0AB" from="15550001111:2@s.whatsapp.net" to="${peer}@interop" t="${Math.floor(at / 1000)}" type="text" edit="1" inner_format="sealpost.content/1">${body === 'devices' ? encrypted : sealed}</message>`,
    );
  },
  messenger: (to, body) =>
    messengerFrame({
      requestId: '5',
      send: {
        otid: '7400000000000000001',
        thread: { otherFbid: String(alias) },
        sender: { fbid: '61555000111222', device: 2 },
        timestampMs: String(at),
        innerFormat: 'sealpost.content/1',
        kindHint: 4,
        ...(body === 'devices'
          ? { devices: [{ id: { fbid: String(alias), device: 3 }, kind: 1, payload: base64 }] }
          : { sealed: [{ keyId: sealedFor(to), payload: base64 }] }),
      },
    }),
  instagram: (to) =>
    Buffer.from(
      instagramFrame({
        op: 'item',
        client_context: '7000000000000000001',
        thread_id: threadId,
        user_id: '44300111222',
        timestamp: `${at}500`,
        inner_format: 'sealpost.content/1',
        item_type: 'reaction',
        sealed: { key_id: sealedFor(to), b64: base64 },
      }),
    ),
};

const jsonOfFrame = (frame: Uint8Array) => sealpost.native.messenger.v1.Frame.decode(frame);

/** A user as another app knows it. */
const aliasOf = (from: Platform): NativeAddress => ({
  kind: 'foreign',
  user: String(alias),
  alias,
  app: from,
});
const ownUser: Readonly<Record<Platform, string>> = {
  whatsapp: '15550009999@s.whatsapp.net',
  messenger: '61555000333444',
  instagram: '44300555666',
};

const messageIn = (from: Platform, to: Platform, body: Body): NativeMessage => {
  const reading = dialectOf(from).read(saidIn[from](to, body), nowMs);
  if (!reading.ok || reading.event.class !== 'message') throw new Error('the frame is no message');
  return reading.event;
};

/** The delivery of a message at another app, as it is known between router and mailbox. */
const deliveryOf = (from: Platform, to: Platform, message: NativeMessage): DeliveredMessage => {
  const envelopeId = Buffer.from(nativeEnvelopeIds(from, message).envelopeId, 'hex');
  const [ciphertext] = message.ciphertexts;
  const [sealed] = message.sealed;
  const device = message.sender.device === undefined ? {} : { device: message.sender.device };
  return {
    envelopeId,
    nativeId: dialectOf(to).mintNativeId(envelopeId, nowMs + 123),
    ...(to === 'instagram' ? { group: { kind: 'thread', id: threadId } as const } : {}),
    sender: { ...aliasOf(from), ...device },
    recipient: { kind: 'own', user: ownUser[to], ...(ciphertext ? { device: 3 } : {}) },
    threadMs: nowMs + 123,
    innerFormat: message.innerFormat,
    featureBits: message.featureBits,
    contentHint: message.contentHint,
    ...(ciphertext ? { ciphertext } : {}),
    ...(sealed ? { sealed } : {}),
    attachments: [],
    originApp: from,
    originId: message.nativeId,
  };
};

const idOf = (from: Platform, message: NativeMessage): Buffer =>
  Buffer.from(nativeEnvelopeIds(from, message).envelopeId, 'hex');
const mintedIn: Readonly<Record<Platform, (envelopeId: Buffer) => string>> = {
  whatsapp: (id) => id.toString('hex').toUpperCase(),
  messenger: (id) => String((BigInt(nowMs + 123) << 22n) | BigInt(id.readUIntBE(0, 3) >> 2)),
  instagram: (id) => String(BigInt(`0x${id.toString('hex')}`)),
};

/** What stands in a frame of each app for the time, the hint and the sender of the message. */
const facts: Readonly<
  Record<
    Platform,
    (frame: Uint8Array) => { readonly time: string; readonly hint: string; readonly from: string }
  >
> = {
  whatsapp: (frame) => {
    const text = Buffer.from(frame).toString();
    const attribute = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1] ?? '';
    return {
      time: attribute('t'),
      hint: `${attribute('type')} ${attribute('edit')}`.trim(),
      from: attribute('from'),
    };
  },
  messenger: (frame) => {
    const { send } = jsonOfFrame(frame);
    return {
      time: String(send?.timestampMs),
      hint: String(send?.kindHint),
      from: String(send?.sender?.fbid),
    };
  },
  instagram: (frame) => {
    const item = JSON.parse(Buffer.from(frame).toString()) as Record<string, string>;
    return { time: item['timestamp'] ?? '', hint: item['item_type'] ?? 'none', from: item['user_id'] ?? '' };
  },
};

const pairs: readonly {
  readonly from: Platform;
  readonly to: Platform;
  readonly body: Body;
  readonly hint: string;
  readonly losses: readonly string[];
}[] = [
  { from: 'whatsapp', to: 'messenger', body: 'devices', hint: '4', losses: [] },
  { from: 'whatsapp', to: 'messenger', body: 'sealed', hint: '4', losses: [] },
  { from: 'whatsapp', to: 'instagram', body: 'sealed', hint: 'none', losses: ['hint_unknown'] },
  { from: 'messenger', to: 'whatsapp', body: 'devices', hint: 'text 1', losses: ['time_precision'] },
  { from: 'messenger', to: 'whatsapp', body: 'sealed', hint: 'text 1', losses: ['time_precision'] },
  { from: 'messenger', to: 'instagram', body: 'sealed', hint: 'none', losses: ['hint_unknown'] },
  { from: 'instagram', to: 'whatsapp', body: 'sealed', hint: 'reaction', losses: ['time_precision'] },
  { from: 'instagram', to: 'messenger', body: 'sealed', hint: '3', losses: [] },
];
const times = { whatsapp: '1790000000', messenger: '1790000000123', instagram: '1790000000123000' } as const;
const senders: Readonly<Record<Platform, (from: Platform, device: number | undefined) => string>> = {
  whatsapp: (from, device) =>
    `${from === 'messenger' ? 2 : 3}-${alias}${device === undefined ? '' : `:${device}`}@interop`,
  messenger: () => String(alias),
  instagram: () => String(alias),
};

describe('a message from app to app', () => {
  it.each(pairs)('$from → $to, $body: id, time, sender and hint', ({ from, to, body, hint, losses }) => {
    const message = messageIn(from, to, body);
    const delivery = deliveryOf(from, to, message);
    const frame = dialectOf(to).writeMessage(delivery);
    expect(delivery.nativeId).toBe(mintedIn[to](idOf(from, message)));
    expect(facts[to](frame)).toEqual({
      time: times[to],
      hint,
      from: senders[to](from, message.sender.device),
    });
    expect(messageLosses(to, delivery)).toEqual(losses);
    expect(Buffer.from(frame).includes(to === 'messenger' ? payload : Buffer.from(base64))).toBe(true);
  });

  it('to Instagram carries no device ciphertext, because there is no frame for one', () => {
    const delivery = deliveryOf('messenger', 'instagram', messageIn('messenger', 'instagram', 'devices'));
    expect(() => dialectOf('instagram').writeMessage(delivery)).toThrow();
  });

  it('counts the microseconds that an item loses on its way in', () => {
    const reading = dialectOf('instagram').read(saidIn.instagram('whatsapp', 'sealed'), nowMs);
    expect(reading).toMatchObject({ losses: [{ code: 'time_precision', field: 'timestamp', count: 1 }] });
  });
});

/** Two messages to the reader, of which the claim covers the first. */
const thread: readonly ThreadEntry[] = [
  { ref: 'one', threadMs: 1_000, author: 'author' },
  { ref: 'two', threadMs: 2_000, author: 'author' },
];
const claims = {
  'WhatsApp delivered': { kind: 'delivered', reader: 'reader', refs: ['one'] },
  'WhatsApp read': { kind: 'read', reader: 'reader', refs: ['one'] },
  'WhatsApp played': { kind: 'played', reader: 'reader', refs: ['one'] },
  'Messenger delivered': { kind: 'delivered', reader: 'reader', watermarkMs: 1_500 },
  'Messenger read': { kind: 'read', reader: 'reader', watermarkMs: 1_500 },
  'Instagram seen': { kind: 'read', reader: 'reader', watermarkMs: 1_000 },
} as const;

describe('a receipt from app to app', () => {
  it.each([
    ['WhatsApp delivered', 'whatsapp', 'delivered one', []],
    ['WhatsApp delivered', 'messenger', 'delivered 1000', []],
    ['WhatsApp delivered', 'instagram', '', ['delivered_unsupported']],
    ['WhatsApp read', 'whatsapp', 'read one', []],
    ['WhatsApp read', 'messenger', 'read 1000', []],
    ['WhatsApp read', 'instagram', 'read one', []],
    ['WhatsApp played', 'whatsapp', 'played one', []],
    ['WhatsApp played', 'messenger', 'read 1000', ['played_as_read']],
    ['WhatsApp played', 'instagram', 'read one', ['played_as_read']],
    ['Messenger delivered', 'whatsapp', 'delivered one', []],
    ['Messenger delivered', 'messenger', 'delivered 1000', []],
    ['Messenger delivered', 'instagram', '', ['delivered_unsupported']],
    ['Messenger read', 'whatsapp', 'read one', []],
    ['Messenger read', 'messenger', 'read 1000', []],
    ['Messenger read', 'instagram', 'read one', []],
    ['Instagram seen', 'whatsapp', 'read one', []],
    ['Instagram seen', 'messenger', 'read 1000', []],
    ['Instagram seen', 'instagram', 'read one', []],
  ] as const)('%s → %s is %j and loses %j', (name, to, expected, losses) => {
    const claim = claims[name];
    const plan = receiptPlan(to, claim, raise(thread, claim));
    expect(plan.losses.map(({ code }) => code)).toEqual(losses);
    const frames = plan.receipts.map((receipt) =>
      dialectOf(to).writeReceipt({
        ...receipt,
        thread: { kind: 'thread', id: threadId },
        reader: aliasOf(to === 'whatsapp' ? 'messenger' : 'whatsapp'),
        recipient: { kind: 'own', user: ownUser[to] },
        timestampMs: nowMs,
      }),
    );
    expect(frames.map((frame) => (frame ? seenIn[to](frame) : '')).join()).toBe(expected);
  });
});

const seenIn: Readonly<Record<Platform, (frame: Uint8Array) => string>> = {
  whatsapp: (frame) => {
    const text = Buffer.from(frame).toString();
    const type = / type="([a-z]+)"/.exec(text)?.[1] ?? 'delivered';
    return `${type} ${/ id="([^"]+)"/.exec(text)?.[1]}`;
  },
  messenger: (frame) => {
    const { watermark } = jsonOfFrame(frame);
    return `${['', 'delivered', 'read'][watermark?.kind ?? 0]} ${String(watermark?.watermarkMs)}`;
  },
  instagram: (frame) => {
    const seen = JSON.parse(Buffer.from(frame).toString()) as Record<string, string>;
    return `read ${seen['item_id']}`;
  },
};

describe('what else passes from app to app', () => {
  it.each(platforms.flatMap((to) => (['composing', 'paused'] as const).map((state) => ({ to, state }))))(
    'somebody is $state, told to $to',
    ({ to, state }) => {
      const frame = dialectOf(to).writeEphemeral({
        thread: { kind: 'thread', id: threadId },
        sender: aliasOf(to === 'whatsapp' ? 'messenger' : 'whatsapp'),
        recipient: { kind: 'own', user: ownUser[to] },
        state,
      });
      expect(Buffer.from(frame ?? []).includes(stateIn[to][state])).toBe(true);
    },
  );

  const key = Buffer.alloc(32, 1);
  const bundle = {
    registrationId: 99,
    identityKey: key,
    signedPrekey: { id: 3, publicKey: key, signature: Buffer.alloc(64, 2) },
    oneTime: { id: 2 ** 24 - 1, publicKey: key },
  };

  it.each([
    ['whatsapp', 'messenger'],
    ['messenger', 'whatsapp'],
  ] as const)('a request for a repair with its keys, one to one: %s → %s', (from, to) => {
    const nack = {
      ref: to === 'whatsapp' ? '3EB0AB' : '77',
      thread: { kind: 'dm', id: '' },
      from: { ...aliasOf(from), device: 2 },
      recipient: { kind: 'own', user: ownUser[to], device: 0 },
      count: 2,
      registrationId: 99,
      atMs: nowMs,
      bundle,
    } as const;
    const frame = dialectOf(to).writeNack(nack);
    const read = frame && dialectOf(to).read(mirrored[to](frame), nowMs);
    const event: NativeEvent | undefined = read?.ok ? read.event : undefined;
    expect(event).toMatchObject({ class: 'nack', ref: nack.ref, count: 2, registrationId: 99, bundle });
  });

  it('no request for a repair to Instagram, nor anything about keys', () => {
    const device = { kind: 'own', user: '5', device: 0 } as const;
    const dialect = dialectOf('instagram');
    expect(
      dialect.writeNack({
        ref: '1',
        thread: { kind: 'thread', id: '1' },
        from: device,
        recipient: device,
        count: 1,
        registrationId: 1,
        atMs: nowMs,
      }),
    ).toBeUndefined();
    expect(dialect.writeNotice({ kind: 'low-keys', id: '1', device, remaining: 1 })).toBeUndefined();
    const claim = {
      class: 'key_claim',
      requestId: '1',
      requester: device,
      claimId: key,
      targets: [],
    } as const;
    expect(Buffer.from(dialect.writeKeys(claim, [])).toString()).toContain('"rule":"refused_by_type"');
  });
});

const stateIn: Readonly<Record<Platform, Readonly<Record<'composing' | 'paused', Buffer>>>> = {
  whatsapp: { composing: Buffer.from('<composing/>'), paused: Buffer.from('<paused/>') },
  messenger: { composing: Buffer.from('1801', 'hex'), paused: Buffer.from('1802', 'hex') },
  instagram: {
    composing: Buffer.from('"activity_status":"1"'),
    paused: Buffer.from('"activity_status":"0"'),
  },
};

/** A frame to an app as that app's own user would send it. */
const mirrored: Readonly<Record<Platform, (frame: Uint8Array) => Uint8Array>> = {
  whatsapp: (frame) =>
    Buffer.from(
      Buffer.from(frame)
        .toString()
        .replace(/ from="[^"]*"/, ' from="15550001111:2@s.whatsapp.net"'),
    ),
  messenger: (frame) => {
    const { retry } = jsonOfFrame(frame);
    return messengerFrame({ retry: { ...retry, from: { fbid: '61555000111222', device: 2 } } });
  },
  instagram: (frame) => frame,
};
