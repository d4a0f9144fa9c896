import { frameFlaw, type NativeAddress, nativeLimits } from '#libs/connector/native';

/** The integrator number of each app in an alias JID; WhatsApp's own users have none. */
const integrators = { messenger: 2, instagram: 3 } as const;

const userPattern = /^[1-9][0-9]{0,19}$/;
const groupPattern = /^[0-9]{5,25}(-[0-9]{1,20})?$/;
const aliasPattern = /^([23])-([1-9][0-9]{18,19})$/;
const jidBytesMax = 80;

interface Jid {
  readonly user: string;
  readonly device?: string;
  readonly server: string;
}

/** A user or a group (`user.0@server`); a device part is refused. */
export const userAddressOf = (text: string, field: string): NativeAddress & { readonly isGroup: boolean } => {
  const jid = jidOf(text, field);
  if (jid.device !== undefined) return frameFlaw('invalid', 'jid_device', field);
  if (jid.server === 'g.us') {
    if (!groupPattern.test(jid.user)) return frameFlaw('invalid', 'jid_user', field);
    return { kind: 'own', user: `${jid.user}@g.us`, isGroup: true };
  }
  return { ...addressOf(jid, field), isGroup: false };
};

/** A device; without a suffix it is device 0, the primary phone. */
export const deviceAddressOf = (text: string, field: string): NativeAddress & { readonly device: number } => {
  const jid = jidOf(text, field);
  if (jid.server === 'g.us') return frameFlaw('invalid', 'jid_server', field);
  const deviceMax = jid.server === 'interop' ? 65_535 : 255;
  return { ...addressOf(jid, field), device: deviceNumberOf(jid.device, deviceMax, field) };
};

/** The text of an address, with its device where it has one. */
export const jidText = ({ user, device }: NativeAddress): string => {
  const [name = '', server = ''] = user.split('@');
  return device === undefined || device === 0 ? `${name}@${server}` : `${name}:${device}@${server}`;
};

/** The alias JID of a Messenger or Instagram user. */
export const aliasUser = (app: keyof typeof integrators, alias: bigint): string =>
  `${integrators[app]}-${alias}@interop`;

/** The form from which ids and hashes are derived: agent 0 and the device always written. */
export const deviceText = ({ user, device = 0 }: NativeAddress): string => {
  const [name = '', server = ''] = user.split('@');
  return `${name}.0:${device}@${server}`;
};

const servers: Readonly<Record<string, string>> = {
  's.whatsapp.net': 's.whatsapp.net',
  'c.us': 's.whatsapp.net',
  lid: 'lid',
  'g.us': 'g.us',
  interop: 'interop',
};

const jidOf = (text: string, field: string): Jid => {
  const [local = '', serverText = '', ...rest] = text.split('@');
  if (!text.includes('@') || rest.length > 0 || local === '' || Buffer.byteLength(text) > jidBytesMax)
    return frameFlaw('invalid', 'jid_syntax', field);
  const server = servers[serverText] ?? frameFlaw('invalid', 'jid_server', field);
  const [userAndAgent = '', device, ...more] = local.split(':');
  if (more.length > 0) return frameFlaw('invalid', 'jid_syntax', field);
  const [user = '', agent, ...agents] = userAndAgent.split('.');
  if (agents.length > 0) return frameFlaw('invalid', 'jid_syntax', field);
  if (agent !== undefined && agent !== '0') return frameFlaw('invalid', 'jid_agent', field);
  return { user, server, ...(device === undefined ? {} : { device }) };
};

const addressOf = ({ user, server }: Jid, field: string): NativeAddress => {
  if (server !== 'interop')
    return userPattern.test(user)
      ? { kind: 'own', user: `${user}@${server}` }
      : frameFlaw('invalid', 'jid_user', field);
  const [, integrator, digits = ''] = aliasPattern.exec(user) ?? frameFlaw('invalid', 'jid_user', field);
  const alias = BigInt(digits);
  if (alias < nativeLimits.firstAlias || alias > nativeLimits.numberMax)
    return frameFlaw('invalid', 'jid_user', field);
  return { kind: 'foreign', user: `${integrator}-${digits}@interop`, alias };
};

const deviceNumberOf = (text: string | undefined, max: number, field: string): number => {
  if (text === undefined) return 0;
  const value = /^(0|[1-9][0-9]{0,4})$/.test(text) ? Number(text) : max + 1;
  return value > max ? frameFlaw('invalid', 'jid_device', field) : value;
};
