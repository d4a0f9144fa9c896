import { sealpost } from '#contracts/gateway';
import { createBundles } from './bundles.ts';
import { type ConsentWish, signConsent } from './consent.ts';
import type { DeviceAddress } from './device-address.ts';
import { createDeviceKeys, readDeviceKeys, writeDeviceKeys } from './device-keys.ts';
import type { Message } from './message.ts';
import { trustChange } from './peers.ts';
import type { ClientPorts, Device } from './ports.ts';
import { takeHeld } from './receive.ts';
import { type SendOutcome, sendMessage } from './send.ts';
import { forgetBefore } from './forget.ts';
import { keyspace } from './state/keyspace.ts';
import type { Storage } from './state/storage.ts';
import { type InTurn, runStream, type StreamEnd, type StreamHandlers } from './stream.ts';
import { submitPending } from './submit.ts';
import type { DeviceKeys, OwnBundle } from './suites/suite.ts';
import type { DeliveryStream } from './transport.ts';

const typingStates = {
  composing: sealpost.gateway.v1.EphemeralState.EPHEMERAL_STATE_COMPOSING,
  paused: sealpost.gateway.v1.EphemeralState.EPHEMERAL_STATE_PAUSED,
} as const;

/** One device. Everything that it does, it does one after another. */
export interface Client {
  readonly keys: Pick<DeviceKeys, 'address' | 'signPublicKey'>;
  send(message: Message): Promise<SendOutcome>;
  /** Submits again what is not known to be accepted. */
  flush(): Promise<void>;
  /** Runs one stream to its end. */
  run(handlers: StreamHandlers): Promise<StreamEnd>;
  /** Tells the others in a conversation that somebody writes, or no longer. Nobody keeps it; `false` where no stream is open. */
  tellTyping(conversationId: Uint8Array, state: 'composing' | 'paused'): boolean;
  /** Makes bundles for `Keys.PublishKeys`; their secrets are stored first. */
  createBundles(suite: string, count: number): Promise<readonly Omit<OwnBundle, 'secret'>[]>;
  signConsent(wish: ConsentWish): ReturnType<typeof signConsent>;
  /** Trusts a key that was compared by people, and reads what was held for want of it. */
  trust(address: DeviceAddress, key: Uint8Array): Promise<void>;
  /** Forgets what repairs and the recognition of repetitions no longer need. */
  forgetBefore(timeMs: number): Promise<void>;
}

/** Opens the device of a storage. A storage without one gets new keys for this address. */
export async function openClient(ports: ClientPorts, address: DeviceAddress): Promise<Client> {
  const keys = await keysIn(ports.storage, address);
  const device: Device = { ...ports, keys };
  const inTurn = oneAtATime();
  let open: DeliveryStream | undefined;
  return {
    keys,
    send: async (message) => inTurn(async () => sendMessage(device, message)),
    flush: async () => inTurn(async () => void (await submitPending(device))),
    run: async (handlers) =>
      runStream(device, inTurn, { ...handlers, onStream: (stream) => (open = stream) }),
    tellTyping: (conversationId, state) => {
      open?.send({ ephemeral: { conversationId, state: typingStates[state] } });
      return open !== undefined;
    },
    createBundles: async (suite, count) => inTurn(async () => createBundles(device, suite, count)),
    signConsent: async (wish) => inTurn(async () => signConsent(device, wish)),
    trust: async (peer, key) =>
      inTurn(async () => {
        await device.storage.commit([trustChange(peer, key)]);
        await takeHeld(device);
      }),
    forgetBefore: async (timeMs) => inTurn(async () => forgetBefore(device.storage, timeMs)),
  };
}

async function keysIn(storage: Storage, address: DeviceAddress): Promise<DeviceKeys> {
  const stored = await storage.get(keyspace.device);
  if (stored !== undefined) return readDeviceKeys(stored);
  const keys = await createDeviceKeys(address);
  await storage.commit([{ key: keyspace.device, value: writeDeviceKeys(keys) }]);
  return keys;
}

function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
