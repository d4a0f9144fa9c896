import type { Platform } from '#libs/envelope';
import type { OwnDevice, Peer } from '../app-frames.ts';

/** The number of each other app in the JID of one of its users. */
const integrators: Readonly<Record<string, Platform>> = { 2: 'messenger', 3: 'instagram' };

/** A user of another app: `2-9223372036854775809@interop`. */
export const peerJid = ({ app, alias }: Peer, device = 0): string => {
  const [integrator = ''] = Object.entries(integrators).find(([, name]) => name === app) ?? [];
  return withDevice(`${integrator}-${alias}@interop`, device);
};

/** A device of an own user: `15550001111:2@s.whatsapp.net`; device 0 is not said. */
export const ownJid = ({ user, device }: OwnDevice): string => withDevice(user, device);

/** Whose JID of another app it is, without the device. */
export const peerFrom = (jid = ''): Peer => {
  const [integrator = '', alias = ''] = withoutDevice(jid).user.replace(/@.*/, '').split('-');
  return { app: integrators[integrator] ?? 'whatsapp', alias };
};

/** Which device of an own user a JID names. */
export const ownFrom = (jid = ''): OwnDevice => withoutDevice(jid);

const withDevice = (jid: string, device: number): string =>
  device === 0 ? jid : jid.replace('@', `:${device}@`);

const withoutDevice = (jid: string): OwnDevice => {
  const [, user = jid, device = '0', server = ''] = /^([^:@]+)(?::(\d+))?@(.+)$/.exec(jid) ?? [];
  return { user: server === '' ? jid : `${user}@${server}`, device: Number(device) };
};
