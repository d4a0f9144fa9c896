import { createHash } from 'node:crypto';
import { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import type { Platform } from '#libs/envelope';
import type { AppUser } from '../../../../directory/src/testing/app-world.ts';
import type { Identity } from '../../../../directory/src/testing/prekeys.ts';

const { ChangeKind, Frame } = sealpost.native.messenger.v1;

type Prekey = { readonly id: number; readonly publicKey: Uint8Array };

/** What a device publishes. */
export interface Upload {
  readonly me: Identity;
  readonly oneTime?: readonly Prekey[];
  readonly signature?: Uint8Array;
  readonly device?: number;
}

/** What a frame of the gateway says of keys and devices, in one word or a few, whatever the dialect. */
export type Word = string;

/** How an app asks about keys and devices, and what it reads in the answers. */
export interface KeyWords {
  readonly app: Platform;
  /** The app that its users' peers are on. */
  readonly other: Platform;
  readonly upload: (id: number, who: AppUser, upload: Upload) => Uint8Array;
  readonly claim: (id: number, who: AppUser, target: Target) => Uint8Array;
  readonly count: (id: number, who: AppUser) => Uint8Array;
  readonly devices: (id: number, who: AppUser, target: Target) => Uint8Array;
  readonly change: (id: number, who: AppUser, change: 'add' | 'remove', device: number) => Uint8Array;
  readonly read: (answer: Uint8Array) => Word;
  /** Whether a frame names a user, by spelling or alias. */
  readonly names: (frame: Uint8Array, user: string) => boolean;
}

/** Somebody on another app, by alias; a device of it where one is said. */
export interface Target {
  readonly alias: string;
  readonly app: Platform;
  readonly device?: number;
}

const nativeDevice = 1;
const integrators: Readonly<Partial<Record<Platform, number>>> = { messenger: 2, instagram: 3 };
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bigEndian = (value: number, length: number): string => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return base64(bytes);
};

const jidOf = ({ user }: AppUser, device = nativeDevice): string => user.replace('@', `:${device}@`);
const aliasJid = ({ alias, app, device }: Target): string =>
  `${integrators[app] ?? 2}-${alias}${device === undefined ? '' : `:${device}`}@interop`;
const iq = (id: number, who: AppUser, attributes: string, children: string): Buffer =>
  Buffer.from(`<iq id="Q${id}" ${attributes} to="s.whatsapp.net" from="${jidOf(who)}">${children}</iq>`);
const prekeyText = ({ id, publicKey }: Prekey): string =>
  `<id>${bigEndian(id, 3)}</id><value>${base64(publicKey)}</value>`;

/** The questions of WhatsApp's dialect. */
const whatsapp: KeyWords = {
  app: 'whatsapp',
  other: 'messenger',
  upload: (id, who, { me, oneTime = [], signature, device = nativeDevice }) => {
    const signed = me.signed(1);
    const keys = oneTime.map((key) => `<key>${prekeyText(key)}</key>`).join('');
    const frame =
      `<registration>${bigEndian(4_660, 4)}</registration><type>BQ==</type><identity>${base64(me.identityKey)}</identity>` +
      `<list>${keys}</list><skey>${prekeyText(signed)}<signature>${base64(signature ?? signed.signature)}</signature></skey>`;
    return Buffer.from(
      iq(id, who, 'xmlns="encrypt" type="set"', frame).toString().replace(jidOf(who), jidOf(who, device)),
    );
  },
  claim: (id, who, target) =>
    iq(
      id,
      who,
      'xmlns="encrypt" type="get"',
      `<key><user jid="${aliasJid({ device: 1, ...target })}"/></key>`,
    ),
  count: (id, who) => iq(id, who, 'xmlns="encrypt" type="get"', '<count/>'),
  devices: (id, who, { alias, app }) =>
    iq(
      id,
      who,
      'xmlns="usync" type="get"',
      '<usync sid="s" mode="query" last="true" index="0" context="message"><query><devices version="2"/></query>' +
        `<list><user jid="${aliasJid({ alias, app })}"/></list></usync>`,
    ),
  change: (id, { user, ...who }, change, device) =>
    Buffer.from(
      `<notification type="devices" id="N${id}" from="${user}" t="${Math.floor(Date.now() / 1_000)}">` +
        `<${change} device_hash="2:q83vEjRW"><device jid="${jidOf({ user, ...who }, device)}"/></${change}></notification>`,
    ),
  read: (answer) => {
    const text = Buffer.from(answer).toString();
    const error = / error="(\d+)"/.exec(text)?.[1] ?? /<error code="(\d+)"/.exec(text)?.[1];
    if (error !== undefined) return wordOfNumber[error] ?? error;
    if (text.includes('<skey>')) return text.includes('<key>') ? 'available' : 'last_resort';
    const count = /<count value="(\d+)"/.exec(text)?.[1];
    if (count !== undefined) return `count ${count}`;
    if (text.includes('<identity/>')) return 'identity';
    const changed = /<(add|remove)[^>]*><device jid="[^:"]+(?::(\d+))?@/.exec(text);
    if (changed) return `${changed[1]} ${changed[2] ?? '0'}`;
    if (text.includes('<device-list'))
      return `devices ${[...text.matchAll(/<device id="(\d+)"/g)].map(([, id]) => id).join(' ')}`.trim();
    return text.startsWith('<iq type="result"') || text.startsWith('<ack class="notification"')
      ? 'taken'
      : text.slice(0, text.indexOf(' '));
  },
  names: (frame, user) =>
    Buffer.from(frame)
      .toString()
      .includes(user.split('@')[0] ?? user),
};
const wordOfNumber: Readonly<Record<string, Word>> = {
  '400': 'invalid',
  '403': 'consent_required',
  '404': 'unavailable',
  '405': 'unsupported',
  '406': 'unsupported',
  '429': 'rate_limited',
  '503': 'try_again',
};

const deviceOf = ({ user }: AppUser, device = nativeDevice) => ({ fbid: toLong(BigInt(user)), device });
const framed = (requestId: number, fields: Record<string, unknown>): Buffer =>
  Buffer.from(Frame.encode(Frame.fromObject({ ...fields, requestId: toLong(requestId) })).finish());

/** The bytes of a protobuf number, as text. */
export const varintText = (value: bigint): string => {
  const bytes: number[] = [];
  for (let rest = value; rest > 0n; rest >>= 7n) bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
  return Buffer.from(bytes).toString('latin1');
};

/** The questions of Messenger's dialect. */
const messenger: KeyWords = {
  app: 'messenger',
  other: 'whatsapp',
  upload: (id, who, { me, oneTime = [], signature, device = nativeDevice }) => {
    const signed = me.signed(1);
    return framed(id, {
      keyPublish: {
        device: deviceOf(who, device),
        registrationId: 4_660,
        identityKey: me.identityKey,
        signedPrekey: { ...signed, signature: signature ?? signed.signature },
        oneTime: [...oneTime],
      },
    });
  },
  claim: (id, who, { alias, device = 1 }) =>
    framed(id, {
      keyQuery: {
        requester: deviceOf(who),
        targets: [{ fbid: toLong(BigInt(alias)), device }],
        claimId: createHash('sha256').update(`${who.user} ${id}`).digest().subarray(0, 16),
      },
    }),
  count: (id, who) => framed(id, { keyCount: { device: deviceOf(who) } }),
  devices: (id, _who, { alias }) => framed(id, { deviceQuery: { fbids: [toLong(BigInt(alias))] } }),
  change: (id, { user }, change, device) =>
    framed(id, {
      deviceChange: {
        fbid: toLong(BigInt(user)),
        kind: change === 'add' ? 1 : 2,
        devices: [device],
        timestampMs: toLong(Date.now()),
      },
    }),
  read: (answer) => {
    const { ack, error, keyAnswer, keyCount, deviceAnswer, deviceChange } = Frame.decode(answer);
    if (error) return error.code ?? '';
    if (ack) return ack.code === 'accepted' ? 'taken' : (ack.code ?? '');
    if (keyAnswer) return keyAnswer.entries?.[0]?.status ?? '';
    if (keyCount) return `count ${keyCount.remaining ?? 0}`;
    if (deviceAnswer) return `devices ${deviceAnswer.entries?.[0]?.devices?.join(' ') ?? ''}`.trim();
    if (deviceChange)
      return deviceChange.kind === ChangeKind.CHANGE_KIND_RESET
        ? 'identity'
        : `${deviceChange.kind === ChangeKind.CHANGE_KIND_ADD ? 'add' : 'remove'} ${deviceChange.devices?.[0] ?? 0}`;
    return 'other';
  },
  names: (frame, user) =>
    Buffer.from(frame)
      .toString('latin1')
      .includes(varintText(BigInt(user))),
};

/** The two dialects that have keys. */
export const keyWords: readonly KeyWords[] = [whatsapp, messenger];
