import { z } from 'zod';
import { sealpost } from '#contracts/gateway';
import { type consentMethods, toLong } from '#libs/contracts';
import { consentTypes, nativeBounds, translated } from '#libs/envelope';
import { consentsAbout, consentsOf, type StatedConsent } from '#libs/store';
import { checked } from '../calls/checked.ts';
import type { CallPorts } from '../calls/ports.ts';
import { noticedToProto } from '../device-notice.ts';
import { mustBeOwnUsers } from './own-users.ts';
import type { AppCall } from './ports.ts';
import { addressRule } from './rules.ts';
import { signedByToProto } from './signed-by.ts';

const { ConsentStatement } = sealpost.gateway.v1;
const { listMax } = nativeBounds;

/**
 * Lists what a user said, and what was asked of the user or granted. Who refused whom is told to nobody but the one who did. What
 * others said comes without its statement, in which their app may know them by other names.
 */
export const listConsents =
  ({ store, now }: CallPorts): AppCall<(typeof consentMethods)['listConsents']> =>
  async (request, caller) => {
    const valid = checked(z.object({ user: addressRule }), request);
    if (!valid.ok) return valid;
    const { user } = valid.value;
    const own = await mustBeOwnUsers(store, caller, 'user', user);
    if (!own.ok) return own;
    const said = await consentsOf(store)(user.participantId, listMax);
    const about = await consentsAbout(store)(user.participantId, now(), listMax);
    return translated({
      said: said.map((one) => ({
        ...recordOf(one, user.platform),
        statement: {
          type: consentTypes[one.type].number,
          statement: one.statement,
          keyId: one.keyId,
          signature: one.signature,
        },
      })),
      about: about.map((one) => recordOf(one, one.fromPlatform)),
    });
  };

const recordOf = (
  one: StatedConsent,
  fromPlatform: string,
): sealpost.gateway.v1.ConsentRecord.$Properties => ({
  from: noticedToProto({ platform: fromPlatform, participantId: one.fromId, deviceId: 0 }),
  peer: peerToProto(one),
  type: consentTypes[one.type].number,
  level: one.level,
  notAfterMs: toLong(one.notAfterMs),
  counter: toLong(one.counter),
  signedBy: signedByToProto(one.signedBy),
});

/** Whoever is behind an alias is not said, or the answer would tell an alias that somebody has from one that nobody has. */
const peerToProto = ({ statement, peer }: StatedConsent) =>
  ConsentStatement.decode(statement).peer === 'alias'
    ? null
    : noticedToProto({ platform: peer.platform, participantId: peer.peerId, deviceId: 0 });
