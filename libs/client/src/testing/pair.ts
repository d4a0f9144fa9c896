import { type Client, openClient } from '../client.ts';
import { addressKey, type DeviceAddress } from '../device-address.ts';
import type { Recipient } from '../device-set.ts';
import type { ClientPorts } from '../ports.ts';
import type { SecurityEvent } from '../security-event.ts';
import type { InboxItem } from '../state/inbox.ts';
import { memoryStorage } from '../state/storage.ts';
import { mlsSuite } from '../suites/mls.ts';
import { sealedBoxSuite } from '../suites/sealed-box.ts';
import type { Suite } from '../suites/suite.ts';
import { maliciousGateway, type MaliciousGateway } from './malicious-gateway.ts';

/** A device with everything that it saw. */
export interface TestDevice {
  readonly client: Client;
  readonly recipient: Recipient;
  readonly events: SecurityEvent[];
  readonly items: InboxItem[];
  readonly suites: readonly [Suite, ...Suite[]];
  /** What it has stored. */
  readonly stored: ReadonlyMap<string, Uint8Array>;
  /** Runs one stream to its end. */
  receive(): Promise<void>;
  say(to: TestDevice, content: Uint8Array): ReturnType<Client['send']>;
  /** The device again, from what is stored. */
  reopen(overrides?: Partial<ClientPorts>): Promise<TestDevice>;
}

/** The conversation of every test. */
export const conversationId = new Uint8Array(16).fill(7);

/** Devices around one gateway. */
export interface TestWorld {
  readonly gateway: MaliciousGateway;
  readonly published: Map<string, Uint8Array[]>;
  device(number: number, overrides?: Partial<ClientPorts>): Promise<TestDevice>;
}

/** Makes a world whose devices prefer the suite of this name. */
export async function testWorld(preferred: 'mls/3' | 'sealed-box/1'): Promise<TestWorld> {
  const suites = [await mlsSuite(), await sealedBoxSuite()].sort((one, other) =>
    one.name === preferred ? -1 : other.name === preferred ? 1 : 0,
  );
  const [first, ...rest] = suites;
  if (first === undefined) throw new Error('there is no suite');
  const gateway = maliciousGateway();
  const published = new Map<string, Uint8Array[]>();
  return {
    gateway,
    published,
    device: async (number, overrides) =>
      testDevice({ gateway, published, suites: [first, ...rest] }, number, overrides),
  };
}

interface Around {
  readonly gateway: MaliciousGateway;
  readonly published: Map<string, Uint8Array[]>;
  readonly suites: readonly [Suite, ...Suite[]];
}

async function testDevice(
  around: Around,
  number: number,
  overrides: Partial<ClientPorts> = {},
): Promise<TestDevice> {
  const { gateway, published, suites } = around;
  const address = addressOf(number);
  const events: SecurityEvent[] = [];
  const items: InboxItem[] = [];
  const stored = new Map<string, Uint8Array>();
  const ports: ClientPorts = {
    storage: memoryStorage(stored),
    transport: gateway.transportOf(address),
    suites,
    claimBundle: async (device, suite) => takenFrom(published.get(`${suite}/${addressKey(device)}`) ?? []),
    firstUse: 'trust',
    registrationId: number,
    onEvent: (event) => {
      events.push(event);
    },
    now: () => Date.now(),
    ...overrides,
  };
  const client = await openClient(ports, address);
  for (const { name } of suites) {
    const key = `${name}/${addressKey(address)}`;
    if (published.has(key)) continue;
    published.set(key, []);
    const bundles = await client.createBundles(name, 5);
    published.set(
      key,
      bundles.map(({ publicBundle }) => publicBundle),
    );
  }
  return {
    client,
    recipient: { address, registrationId: number },
    events,
    items,
    suites,
    stored,
    receive: async () => {
      await client.run({
        onItem: async (item) => {
          items.push(item);
        },
      });
    },
    say: async (to, content) =>
      client.send({ conversationId, rosterEpoch: 1n, to: { devices: [to.recipient] }, content }),
    reopen: async (more) => testDevice(around, number, { ...overrides, storage: ports.storage, ...more }),
  };
}

/** The last one is of last resort. */
function takenFrom(bundles: Uint8Array[]): Uint8Array | undefined {
  return bundles.length > 1 ? bundles.shift() : bundles[0];
}

function addressOf(number: number): DeviceAddress {
  return { platform: 1, participantId: new Uint8Array(16).fill(number), deviceId: 1 };
}
