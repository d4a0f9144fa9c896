import type { Heard, OwnDevice, Peer } from '../app-frames.ts';
import type { ClaimedBundle, KeyUpload, Prekey } from '../keys.ts';
import { ownJid, peerJid } from './addresses.ts';
import { newId } from './messages.ts';
import { bytesIn, child, element, type Element, leaf } from './xml.ts';

/** The byte in front of a public key on Curve25519. */
const djbKeyType = Buffer.of(5);

/** Writes `<iq xmlns="encrypt" type="set">`, by which a device publishes its keys. */
export const publishText = (
  device: OwnDevice,
  { registrationId, identityKey, signedPrekey, oneTime }: KeyUpload,
): string =>
  iq(
    device,
    'set',
    leaf('registration', bigEndian(registrationId, 4)),
    leaf('type', djbKeyType),
    leaf('identity', identityKey),
    element('list', {}, ...oneTime.map((key) => element('key', {}, ...prekeyTexts(key)))),
    element('skey', {}, ...prekeyTexts(signedPrekey), leaf('signature', signedPrekey.signature)),
  );

/** Writes `<iq xmlns="encrypt" type="get">`, by which a device claims what begins a session. */
export const claimText = (device: OwnDevice, of: Peer & { readonly device: number }): string =>
  iq(device, 'get', element('key', {}, element('user', { jid: peerJid(of, of.device) })));

/** Reads the result of an `<iq>`: bundles, or that keys were taken; or why not. */
export const iqFrom = (stanza: Element): Heard => {
  if (stanza.attributes['type'] === 'error')
    return { kind: 'refused', reason: child(stanza, 'error')?.attributes['text'] ?? '' };
  const list = child(stanza, 'list');
  if (!list) return { kind: 'taken' };
  const refused = list.children.flatMap((user) => child(user, 'error') ?? []);
  if (refused.length > 0) return { kind: 'refused', reason: refused[0]?.attributes['text'] ?? '' };
  return { kind: 'bundles', bundles: list.children.map(bundleFrom) };
};

const iq = (from: OwnDevice, type: 'get' | 'set', ...inside: readonly string[]): string =>
  element('iq', { id: newId(), xmlns: 'encrypt', type, from: ownJid(from), to: 's.whatsapp.net' }, ...inside);

const bundleFrom = (user: Element): ClaimedBundle => {
  const [skey, key] = [child(user, 'skey'), child(user, 'key')];
  return {
    registrationId: bytesIn(user, 'registration').readUInt32BE(),
    identityKey: bytesIn(user, 'identity'),
    signedPrekey: { ...prekeyFrom(skey), signature: bytesIn(skey, 'signature') },
    ...(key && { oneTime: prekeyFrom(key) }),
  };
};

const prekeyTexts = ({ id, publicKey }: Prekey): readonly string[] => [
  leaf('id', bigEndian(id, 3)),
  leaf('value', publicKey),
];

const prekeyFrom = (key: Element | undefined): Prekey => ({
  id: bytesIn(key, 'id').readUIntBE(0, 3),
  publicKey: bytesIn(key, 'value'),
});

const bigEndian = (value: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
};
