import {
  type DeliveredNotice,
  frameFlaw,
  type NativeAddress,
  type NativeDeviceChange,
  type NativeDeviceQuery,
  nativeLimits,
  type NativeUserDevices,
  refuseTwice,
} from '#libs/connector/native';
import { type DeviceAddress, deviceHashOf, deviceOf, deviceText, jidText, ownOf, userOf } from './address.ts';
import { attributeOf, listOf, optional, type Reading, requiredChildOf, timeOf, valueOf } from './fields.ts';
import { secondsText, type XmlNode, xmlText } from './frame.ts';
import { iqResult } from './outcome.ts';

const changes = { add: 'add', remove: 'remove', update: 'reset' } as const;
const elementOfChange = { add: 'add', remove: 'remove', reset: 'update' } as const;

/** The answer to a query comes as a whole and at once; a query for a part of it is another one. */
const queryAttributes = { mode: 'query', last: 'true', index: '0' } as const;

/** Reads `<iq xmlns="usync">` for the device lists of users. */
export const readDeviceQuery = (
  node: XmlNode,
  requestId: string,
  requester: DeviceAddress,
): NativeDeviceQuery => {
  const path = 'iq/usync';
  const usync = requiredChildOf(node, 'usync', 'iq');
  for (const [name, value] of Object.entries(queryAttributes))
    optional(usync, name, path, (text, field) => valueOf({ [value]: true }, text, field));
  const query = requiredChildOf(usync, 'query', path);
  const devices = requiredChildOf(query, 'devices', `${path}/query`);
  const version = attributeOf(devices, 'version', `${path}/query/devices`);
  valueOf({ '2': true }, version, `${path}/query/devices@version`);
  const users = listOf(
    requiredChildOf(usync, 'list', path),
    'user',
    `${path}/list`,
    nativeLimits.listMax,
  ).map((user) => userOf(attributeOf(user, 'jid', `${path}/list/user`), `${path}/list/user@jid`));
  return { class: 'device_query', requestId, requester, users };
};

/** Writes the devices of users. */
export const writeDevices = (
  { requestId }: NativeDeviceQuery,
  entries: readonly NativeUserDevices[],
): string => iqResult(requestId, [xmlText('usync', {}, [xmlText('list', {}, entries.map(userDevicesText))])]);

const userDevicesText = ({ user, devices }: NativeUserDevices): string => {
  const list = devices.map((device) => xmlText('device', { id: String(device) }));
  return xmlText('user', { jid: jidText(user) }, [
    xmlText('devices', {}, [xmlText('device-list', {}, list)]),
  ]);
};

/** Other notifications are the gateway's own. */
export const refuseNotificationType = (node: XmlNode): void => {
  if (attributeOf(node, 'type', 'notification') !== 'devices')
    frameFlaw('unsupported', 'type', 'notification@type');
};

/** Reads `<notification type="devices">`. */
export const readDeviceChange = (node: XmlNode, reading: Reading): NativeDeviceChange => {
  const nativeId = attributeOf(node, 'id', 'notification');
  const user = ownOf(
    userOf(attributeOf(node, 'from', 'notification'), 'notification@from'),
    'notification@from',
  );
  const timestampMs = timeOf(attributeOf(node, 't', 'notification'), 'notification@t', reading.nowMs);
  const known = node.children.filter(({ name }) => Object.hasOwn(changes, name));
  const [entry] = known;
  if (!entry) return frameFlaw('invalid', 'missing', 'notification');
  if (known.length > 1) frameFlaw('invalid', 'conflict', 'notification');
  const path = `notification/${entry.name}`;
  const change = valueOf(changes, entry.name, path);
  const deviceHash = deviceHashOf(attributeOf(entry, 'device_hash', path), `${path}@device_hash`);
  const devices = change === 'reset' ? [] : changedDevicesOf(entry, path, user);
  return { class: 'device_change', nativeId, user, change, devices, deviceHash, timestampMs };
};

const changedDevicesOf = (entry: XmlNode, path: string, user: NativeAddress): readonly NativeAddress[] => {
  const field = `${path}/device@jid`;
  const devices = listOf(entry, 'device', path, nativeLimits.listMax).map((device) =>
    deviceOf(attributeOf(device, 'jid', `${path}/device`), field),
  );
  if (devices.some((device) => device.user !== user.user)) frameFlaw('invalid', 'conflict', field);
  refuseTwice(devices.map(deviceText), field);
  return devices;
};

/** Writes what a backend is told without having asked. */
export const writeNotice = (notice: DeliveredNotice): string => {
  switch (notice.kind) {
    case 'low-keys':
      return noticeText('encrypt', notice.id, { from: 's.whatsapp.net', to: jidText(notice.device) }, [
        xmlText('count', { value: String(notice.remaining) }),
      ]);
    case 'identity-changed':
      return noticeText('encrypt', notice.id, { from: jidText(notice.user), to: jidText(notice.recipient) }, [
        xmlText('identity', {}),
      ]);
    case 'devices-changed':
      return noticeText(
        'devices',
        notice.id,
        { from: jidText(notice.user), to: jidText(notice.recipient), t: secondsText(notice.atMs) },
        [
          xmlText(
            elementOfChange[notice.change],
            { device_hash: notice.deviceHash },
            notice.change === 'reset' ? [] : deviceTexts(notice.user, notice.devices),
          ),
        ],
      );
    case 'own-devices':
      return noticeText(
        'account_sync',
        notice.id,
        { from: jidText(notice.user), to: jidText(notice.user), t: secondsText(notice.atMs) },
        [xmlText('devices', { dhash: notice.deviceHash }, deviceTexts(notice.user, notice.devices))],
      );
  }
};

const noticeText = (
  type: string,
  id: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[],
): string => xmlText('notification', { type, id, ...attributes }, children);

const deviceTexts = (user: NativeAddress, devices: readonly number[]): readonly string[] =>
  devices.map((device) => xmlText('device', { jid: jidText({ ...user, device }) }));
