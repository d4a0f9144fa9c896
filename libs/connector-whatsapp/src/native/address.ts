import { createHash } from 'node:crypto';
import {
  frameFlaw,
  type NativeAddress,
  nativeLimits,
  type NativeThread,
  rowOf,
} from '#libs/connector/native';

/** The integrator number of each app in an alias JID; WhatsApp's own users have none. */
const integrators = { messenger: 2, instagram: 3 } as const;

const userPattern = /^[1-9][0-9]{0,19}$/;
const groupPattern = /^[0-9]{5,25}(-[0-9]{1,20})?$/;
const aliasPattern = /^([23])-([1-9][0-9]{18,19})$/;
const jidBytesMax = 80;
const deviceMax = 255;
const foreignDeviceMax = 65_535;

/** The servers that a JID may name. `c.us` is read and never written; a hosted device is a server, not a user's device. */
const servers: Readonly<Record<string, string>> = {
  's.whatsapp.net': 's.whatsapp.net',
  'c.us': 's.whatsapp.net',
  lid: 'lid',
  'g.us': 'g.us',
  interop: 'interop',
};

interface Jid {
  readonly user: string;
  readonly device?: string;
  readonly server: string;
}

export type DeviceAddress = NativeAddress & { readonly device: number };

/** A user; a group or a device part is refused. */
export const userOf = (text: string, field: string): NativeAddress => {
  const jid = withoutDevice(jidOf(text, field), field);
  return jid.server === 'g.us' ? frameFlaw('invalid', 'jid_server', field) : addressOf(jid, field);
};

/** A conversation: a user or a group. */
export const threadOf = (text: string, field: string): NativeThread => {
  const jid = withoutDevice(jidOf(text, field), field);
  if (jid.server !== 'g.us') {
    const address = addressOf(jid, field);
    return { kind: 'dm', id: address.user, address };
  }
  if (!groupPattern.test(jid.user)) return frameFlaw('invalid', 'jid_user', field);
  return { kind: 'group', id: `${jid.user}@g.us` };
};

/** A device; without a suffix it is device 0, the primary phone. */
export const deviceOf = (text: string, field: string): DeviceAddress => {
  const jid = jidOf(text, field);
  if (jid.server === 'g.us') return frameFlaw('invalid', 'jid_server', field);
  const max = jid.server === 'interop' ? foreignDeviceMax : deviceMax;
  const address = addressOf(jid, field);
  return { ...address, device: deviceNumberOf(jid.device, max, field) };
};

/** An address of the app that speaks. Nobody speaks for another app's user. */
export const ownOf = <T extends NativeAddress>(address: T, field: string): T =>
  address.kind === 'own' ? address : frameFlaw('forbidden', 'foreign_sender', field);

/** The text of an address, with its device where it has one; a user of another app is written as its alias. */
export const jidText = (address: NativeAddress): string => {
  const [name = '', server = ''] = userText(address).split('@');
  return address.device === undefined || address.device === 0
    ? `${name}@${server}`
    : `${name}:${address.device}@${server}`;
};

/** From whom and to whom: in a group the group speaks, and names who it is. */
export const routeOf = (
  thread: NativeThread,
  sender: NativeAddress,
  recipient: NativeAddress,
): Readonly<Record<'from' | 'to' | 'participant', string | undefined>> => ({
  from: thread.kind === 'group' ? thread.id : jidText(sender),
  to: jidText(recipient),
  participant: thread.kind === 'group' ? jidText(sender) : undefined,
});

/** The form from which ids and hashes are derived: agent 0 and the device always written. */
export const deviceText = (address: NativeAddress): string => {
  const [name = '', server = ''] = userText(address).split('@');
  return `${name}.0:${address.device ?? 0}@${server}`;
};

/**
 * The short hash of a device set in the public form: the first six bytes of SHA-256 over the sorted device texts. The
 * sending device belongs to the set; the order in which devices are given does not count.
 */
export const phashOf = (devices: readonly NativeAddress[]): string => {
  const texts = [...new Set(devices.map(deviceText))].map((text) => Buffer.from(text));
  const hash = createHash('sha256');
  for (const text of texts.toSorted((one, other) => Buffer.compare(one, other))) hash.update(text);
  return `2:${hash.digest().subarray(0, 6).toString('base64')}`;
};

/** A hash of a device set, as text; what it is of is not looked at. */
export const deviceHashOf = (text: string, field: string): string =>
  /^2:[A-Za-z0-9+/]{8}$/.test(text) ? text : frameFlaw('invalid', 'format', field);

const userText = ({ kind, user, alias, app }: NativeAddress): string =>
  kind === 'foreign' && alias !== undefined && (app === 'messenger' || app === 'instagram')
    ? `${integrators[app]}-${alias}@interop`
    : user;

const jidOf = (text: string, field: string): Jid => {
  const [local = '', serverText, ...rest] = text.split('@');
  if (serverText === undefined || rest.length > 0 || Buffer.byteLength(text) > jidBytesMax)
    return frameFlaw('invalid', 'jid_syntax', field);
  const server = rowOf(servers, serverText) ?? frameFlaw('invalid', 'jid_server', field);
  const [, userAndAgent = '', device] = /^([^:]*)(?::(.*))?$/s.exec(local) ?? [];
  const [, user = '', agent] = /^([^.]*)(?:\.(.*))?$/s.exec(userAndAgent) ?? [];
  if (agent !== undefined && agent !== '0') return frameFlaw('invalid', 'jid_agent', field);
  return { user, server, ...(device === undefined ? {} : { device }) };
};

const withoutDevice = (jid: Jid, field: string): Jid =>
  jid.device === undefined ? jid : frameFlaw('invalid', 'jid_device', field);

const addressOf = ({ user, server }: Jid, field: string): NativeAddress => {
  if (server !== 'interop')
    return userPattern.test(user)
      ? { kind: 'own', user: `${user}@${server}` }
      : frameFlaw('invalid', 'jid_user', field);
  const [, integrator, digits = ''] = aliasPattern.exec(user) ?? frameFlaw('invalid', 'jid_user', field);
  const alias = BigInt(digits);
  if (alias < nativeLimits.firstAlias || alias > nativeLimits.numberMax)
    return frameFlaw('invalid', 'jid_user', field);
  return {
    kind: 'foreign',
    user: `${integrator}-${digits}@interop`,
    alias,
    app: integrator === '2' ? 'messenger' : 'instagram',
  };
};

const deviceNumberOf = (text: string | undefined, max: number, field: string): number => {
  if (text === undefined) return 0;
  const value = /^(0|[1-9][0-9]{0,4})$/.test(text) ? Number(text) : max + 1;
  return value > max ? frameFlaw('invalid', 'jid_device', field) : value;
};
