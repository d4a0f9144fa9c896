import { sealpost } from '#contracts/gateway';
import { platformToProto } from '#libs/envelope';
import type { Routed } from './to-frames.ts';

const { Envelope, GatewayHeader } = sealpost.gateway.v1;

/**
 * The same message on its way to the other devices of whoever sent it; `undefined` where it holds nothing for them. A body that is sealed
 * to an app has no copy: the app that sent it has it.
 */
export const ownCopyOf = (routed: Routed): Routed | undefined => {
  const { envelope, header, senderId, targetId, originApp, app, repairOf } = routed;
  const { devices, shared } = envelope.deviceCiphertexts ?? {};
  const isForOwn = (devices ?? []).some(
    ({ device }) =>
      senderId.equals(device?.participantId ?? none) && device?.deviceId !== header.sender?.deviceId,
  );
  const isForAll = shared != null && repairOf === undefined;
  if (targetId.equals(senderId) || !(isForOwn || isForAll)) return undefined;
  return {
    ...routed,
    app: originApp,
    targetId: senderId,
    peer: { app, participantId: targetId },
    envelope: Object.assign(Envelope.create(), envelope, {
      gatewayHeader: Object.assign(GatewayHeader.create(), envelope.gatewayHeader, {
        target: { platform: platformToProto(originApp), participantId: senderId },
        targetAccount: `native:${originApp}`,
      }),
    }),
  };
};

const none = new Uint8Array();
