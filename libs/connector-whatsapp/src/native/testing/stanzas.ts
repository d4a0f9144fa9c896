import type { FrameReading, NativeEvent } from '#libs/connector/native';
import { whatsappDialect } from '../dialect.ts';
import { type XmlNode, xmlText } from '../frame.ts';

/** The clock of every test here, in Unix milliseconds. */
export const nowMs = 1_790_000_000_000;

export const read = (frame: string | Uint8Array): FrameReading =>
  whatsappDialect.read(Buffer.from(frame), nowMs);

/** The event of a frame that has to be read. */
export const eventOf = <C extends NativeEvent['class']>(
  eventClass: C,
  frame: string | Uint8Array,
): Extract<NativeEvent, { readonly class: C }> => {
  const reading = read(frame);
  if (!reading.ok) throw new Error(`refused: ${reading.error.code}/${reading.error.rule}`);
  if (!isOf(eventClass, reading.event)) throw new Error(`read as ${reading.event.class}`);
  return reading.event;
};

const isOf = <C extends NativeEvent['class']>(
  eventClass: C,
  event: NativeEvent,
): event is Extract<NativeEvent, { readonly class: C }> => event.class === eventClass;

/** The refusal of a frame as `code/rule field`, or `accepted`. */
export const refusalOf = (frame: string | Uint8Array): string => {
  const reading = read(frame);
  if (reading.ok) return 'accepted';
  return `${reading.error.code}/${reading.error.rule} ${reading.error.field}`.trim();
};

/** The losses of a frame as `code field count`. */
export const lossesOf = (frame: string): readonly string[] => {
  const reading = read(frame);
  if (!reading.ok) throw new Error(`refused: ${reading.error.code}/${reading.error.rule}`);
  return reading.losses.map(({ code, field, count }) => `${code} ${field} ${count}`);
};

/** The frame that answers a refusal. */
export const answerOf = (frame: string | Uint8Array): string => {
  const reading = read(frame);
  return reading.ok ? 'accepted' : textOf(whatsappDialect.writeError(reading.error));
};

export const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

/** So many opaque bytes as base64. */
export const opaque = (length: number, byte = 7): string => Buffer.alloc(length, byte).toString('base64');

/** A frame with its attributes in the order of their names, and without what stands between elements. */
export const normalForm = (node: XmlNode): string =>
  xmlText(
    node.name,
    Object.fromEntries([...node.attributes].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    node.children.length > 0 ? node.children.map(normalForm) : [node.text],
  );

type Attributes = Readonly<Record<string, string | undefined>>;

const head = {
  id: 'A1',
  from: '15550001111:2@s.whatsapp.net',
  to: '447700900123@s.whatsapp.net',
  t: '1789999000',
} as const;

/** `<enc>`. */
export const enc = (attributes: Attributes = {}, text = opaque(3)): string =>
  xmlText('enc', { v: '2', type: 'msg', ...attributes }, [text]);

/** `<to>` with one `enc`. */
export const to = (attributes: Attributes = {}, children = [enc()]): string =>
  xmlText('to', { jid: '447700900123@s.whatsapp.net', ...attributes }, children);

/** `<message>` in a dm; an attribute given as `undefined` is left out. */
export const message = (attributes: Attributes = {}, children = [participants()]): string =>
  xmlText('message', { ...head, type: 'text', ...attributes }, children);

export const participants = (...entries: readonly string[]): string =>
  xmlText('participants', {}, entries.length > 0 ? entries : [to()]);

/** `<message>` in a group. */
export const groupMessage = (attributes: Attributes = {}, children = [skmsg()]): string =>
  message({ to: '120363041234567890@g.us', phash: '2:AAAAAAAA', ...attributes }, children);

export const skmsg = (attributes: Attributes = {}, text = opaque(5)): string =>
  enc({ type: 'skmsg', ...attributes }, text);

/** `<message>` at level `app-sealed`. */
export const sealedMessage = (attributes: Attributes = {}, children = [sealed()]): string =>
  message({ inner_format: 'sealpost.content/1', ...attributes }, children);

export const sealed = (keyId: string | undefined = 'ig-1', text = opaque(9)): string =>
  xmlText('sealed', { key_id: keyId }, [text]);

/** `<receipt>`. */
export const receipt = (attributes: Attributes = {}, children: readonly string[] = []): string =>
  xmlText('receipt', { ...head, ...attributes }, children);

/** `<receipt type="retry">`. */
export const retry = (
  {
    receipt: own = {},
    retry: inner = {},
  }: { readonly receipt?: Attributes; readonly retry?: Attributes } = {},
  children: readonly string[] = [registration()],
): string =>
  receipt({ type: 'retry', t: undefined, ...own }, [
    xmlText('retry', { count: '1', id: 'A1', t: head.t, v: '1', ...inner }),
    ...children,
  ]);

export const registration = (id = 9001): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(id);
  return xmlText('registration', {}, [bytes.toString('base64')]);
};

export const keyId = (id: number): string =>
  xmlText('id', {}, [Buffer.of(id >> 16, (id >> 8) & 255, id & 255).toString('base64')]);

export const prekey = (id = 1): string => xmlText('key', {}, [keyId(id), leaf('value', 32)]);

export const leaf = (name: string, length: number, byte = 7): string =>
  xmlText(name, {}, [opaque(length, byte)]);

export const signedKey = (children = [keyId(9), leaf('value', 32, 2), leaf('signature', 64)]): string =>
  xmlText('skey', {}, children);

/** The parts of a bundle or an upload. */
export const bundle = {
  type: xmlText('type', {}, ['BQ==']),
  identity: leaf('identity', 32, 1),
  key: prekey(16_777_215),
  skey: signedKey(),
  'device-identity': leaf('device-identity', 40),
} as const;

/** `<keys>` of a retry, with some parts replaced or, given as an empty text, left out. */
export const keys = (parts: Partial<Record<keyof typeof bundle, string>> = {}): string =>
  xmlText('keys', {}, Object.values({ ...bundle, ...parts }));

/** `<iq>`. */
export const iq = (attributes: Attributes = {}, children: readonly string[] = []): string =>
  xmlText('iq', { id: 'A1', to: 's.whatsapp.net', from: head.from, ...attributes }, children);

/** `<iq>` that claims the keys of devices. */
export const claim = (users: readonly string[] = ['447700900123@s.whatsapp.net']): string =>
  iq({ xmlns: 'encrypt', type: 'get' }, [
    xmlText(
      'key',
      {},
      users.map((jid) => xmlText('user', { jid })),
    ),
  ]);

/** `<iq>` that publishes keys. */
export const upload = (parts: Readonly<Record<string, string>> = {}): string =>
  iq(
    { xmlns: 'encrypt', type: 'set' },
    Object.values({
      registration: registration(),
      type: bundle.type,
      identity: bundle.identity,
      list: xmlText('list', {}, [prekey(1), prekey(2)]),
      skey: bundle.skey,
      ...parts,
    }),
  );

/** `<iq>` that asks for device lists. */
export const usync = ({
  attributes = {},
  query = '<query><devices version="2"/></query>',
  users = ['447700900123@s.whatsapp.net'],
}: {
  readonly attributes?: Attributes;
  readonly query?: string;
  readonly users?: readonly string[];
} = {}): string =>
  iq({ xmlns: 'usync', type: 'get' }, [
    xmlText(
      'usync',
      { sid: 's1', mode: 'query', last: 'true', index: '0', context: 'message', ...attributes },
      [
        query,
        xmlText(
          'list',
          {},
          users.map((jid) => xmlText('user', { jid })),
        ),
      ],
    ),
  ]);

/** `<notification type="devices">`. */
export const notification = (
  attributes: Attributes = {},
  children: readonly string[] = [
    '<add device_hash="2:q83vEjRW"><device jid="15550001111:9@s.whatsapp.net"/></add>',
  ],
): string =>
  xmlText(
    'notification',
    { type: 'devices', id: 'A1', from: '15550001111@s.whatsapp.net', t: head.t, ...attributes },
    children,
  );

/** `<chatstate>`. */
export const chatstate = (
  attributes: Attributes = {},
  children: readonly string[] = ['<composing/>'],
): string => xmlText('chatstate', { from: head.from, to: head.to, ...attributes }, children);

/** `<ack>` of a delivered stanza. */
export const ack = (attributes: Attributes = {}): string =>
  xmlText('ack', { class: 'message', id: 'A1', from: head.from, ...attributes });

/** One frame of every kind, all of which are read. */
export const everyKind: Readonly<Record<string, string>> = {
  message: message({}, [
    participants(
      to({ registration: '9001' }),
      to({ jid: '2-9223372036854775809:3@interop' }, [enc({ type: 'pkmsg', 'decrypt-fail': 'hide' })]),
    ),
    leaf('device-identity', 20),
    xmlText('franking', {}, [leaf('franking_tag', 32)]),
    xmlText('reporting', {}, [xmlText('reporting_token', { v: '2' }, [opaque(16)])]),
    leaf('tctoken', 30),
    xmlText('origin-proof', { key_id: 'wa-1' }, [leaf('header', 50), leaf('signature', 64)]),
  ]),
  group: groupMessage({}, [participants(), skmsg()]),
  repair: message({ device_fanout: 'false' }, [participants(to({}, [enc({ count: '2' })]))]),
  sealed: sealedMessage({}, [sealed('ig-1'), sealed('wa-1')]),
  receipt: receipt({ type: 'read' }, ['<list><item id="A2"/></list>']),
  'grouped receipt': receipt({ to: '120363041234567890@g.us' }, [
    '<participants key="A1"><user jid="15550002222:1@s.whatsapp.net" t="1789999001"/></participants>',
  ]),
  'own receipt': receipt({ type: 'sender' }),
  retry: retry({ retry: { count: '2' } }, [registration(), keys()]),
  chatstate: chatstate(),
  claim: claim(),
  count: iq({ xmlns: 'encrypt', type: 'get' }, ['<count/>']),
  upload: upload(),
  usync: usync(),
  notification: notification(),
  ack: ack(),
};
