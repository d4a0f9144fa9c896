import { sealpost } from '#contracts/gateway';
import { hexOf, type Platform, platforms, platformToProto } from '#libs/envelope';
import { type CredentialDevice, deviceOfCredential } from '#libs/nest-kit';
import {
  acknowledgeItems,
  devicesOf,
  messageAt,
  nativeLink,
  nativePlatformsOf,
  streamItems,
  useItems,
} from '#libs/store';
import type { createMailboxFlows } from '../mailbox-flows.ts';
import type { MailboxPorts } from '../ports.ts';
import type { DeviceRef } from '../submit/draft.ts';
import type { DeviceStream, DeviceStreams } from './device-streams.ts';
import { draftOfRequest, isRefusal } from './draft-of-request.ts';
import type { StreamSessionPorts } from './stream-session.ts';
import { submitResponse } from './submit-response.ts';

const { EphemeralState } = sealpost.gateway.v1;

export type DeviceFlows = ReturnType<typeof createDeviceFlows>;

/** What devices can do that make their own envelopes. */
export const createDeviceFlows = (
  { store, links = {}, metrics, now }: MailboxPorts,
  flows: ReturnType<typeof createMailboxFlows>,
  streams: DeviceStreams,
) => {
  const credentialOf = deviceOfCredential(nativeLink(store));
  const counted = metrics.counter('sealpost_device_submissions_total', 'Envelopes of devices, by outcome.', [
    'app',
    'outcome',
  ]);

  /** The device of a token, if it is registered and not revoked. */
  const deviceOf = async (authorization: string | undefined): Promise<CredentialDevice | undefined> => {
    const device = await credentialOf(authorization);
    if (!device) return undefined;
    const { participantId } = device;
    const platform = (await nativePlatformsOf(store)([participantId])).get(hexOf(participantId));
    const devices = (await devicesOf(store)([participantId])).get(hexOf(participantId)) ?? [];
    const isThere = devices.some(({ deviceId }) => deviceId === device.deviceId);
    return platform === device.app && isThere ? device : undefined;
  };

  const submit = async (
    request: sealpost.gateway.v1.SubmitRequest,
    device: CredentialDevice,
  ): Promise<sealpost.gateway.v1.SubmitResponse.$Properties> => {
    await useItems(store)(device.participantId, device.deviceId);
    const usual = links[device.app]?.mismatchStrategy ?? 'report_all';
    const draft = draftOfRequest(request, device, usual);
    const refused = isRefusal(draft);
    const outcome = refused ? draft : await flows.submit(draft);
    counted({ app: device.app, outcome: outcome.kind });
    const named = 'missing' in outcome ? [...outcome.missing, ...outcome.extra, ...outcome.stale] : [];
    const noticed = outcome.kind === 'accepted' ? [...outcome.parked, ...outcome.unconfirmed] : [];
    const known = await nativePlatformsOf(store)(
      [...named, ...noticed].map(({ participantId }) => participantId),
    );
    return submitResponse(outcome, refused ? new Uint8Array() : draft.envelopeId, (participantId) =>
      platforms.find((name) => name === known.get(hexOf(participantId))),
    );
  };

  const sessionPorts = ({
    participantId,
    deviceId,
  }: CredentialDevice): Omit<StreamSessionPorts, 'write'> => ({
    highSeq: () => useItems(store)(participantId, deviceId),
    itemsAfter: (seq, max) => streamItems(store)(participantId, deviceId, seq, max),
    acknowledge: async (upToSeq, failed) => {
      const stored = { participantId, deviceId, upToSeq, failed };
      await flows.tellOwed(await acknowledgeItems(store)(stored, now()));
    },
    messageAt: (seq) => messageAt(store)(participantId, deviceId, seq),
    askAuthor: flows.askAuthor,
  });

  return {
    deviceOf,
    submit,
    sessionPorts,
    addressOf: (app: Platform, { participantId, deviceId }: DeviceRef) => ({
      platform: platformToProto(app),
      participantId,
      deviceId,
    }),
    /** Makes a stream the only one of its device, here and in every other mailbox. */
    opened: async (stream: DeviceStream): Promise<void> => {
      const { participantId, deviceId } = stream.device;
      streams.open(stream);
      await flows.tell({
        kind: 'stream',
        opened: { device: { participantId, deviceId }, streamId: stream.id },
      });
    },
    closed: (stream: DeviceStream): void => streams.closed(stream),
    typing: async (
      { app, participantId, deviceId }: CredentialDevice,
      { conversationId, state }: sealpost.gateway.v1.EphemeralSignal.$Properties,
    ): Promise<void> => {
      const word = stateWords[state ?? 0];
      if (!word || conversationId?.length !== 16) return;
      const place = Buffer.from(conversationId);
      const targets = await flows.companionsIn(participantId, place);
      if (targets.length === 0) return;
      const from = { participantId, deviceId };
      await flows.tellTyping({ conversationId: place, app, from, state: word, atMs: now(), targets });
    },
  };
};

const stateWords: Readonly<Record<number, 'composing' | 'paused'>> = {
  [EphemeralState.EPHEMERAL_STATE_COMPOSING]: 'composing',
  [EphemeralState.EPHEMERAL_STATE_PAUSED]: 'paused',
};
