import { sealpost } from '#contracts/gateway';
import type { Platform } from '#libs/envelope';
import type { Store } from '#libs/store';
import { until } from '#libs/testing';
import type { AppLinks, NativeEdges } from './app-links.ts';
import { backendDoor } from './backend-door.ts';
import { deviceDoor } from './device-door.ts';
import { type Door, type Place, type Said, waitMaxMs } from './doors.ts';
import { addPerson, bringPeople, isAskedForRepair } from './native-people.ts';
import type { NativeWorld } from './native-world.ts';
import type { Route, RouteEnd } from './passage-routes.ts';
import {
  deliveredIn,
  hashesOf,
  payloadsInQueue,
  payloadsOnBus,
  type Points,
  submittedIn,
} from './passage-points.ts';

const signalMessageType: number = sealpost.gateway.v1.CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE;

/** One route that is used by two people, and what was seen of it. */
export interface Passage {
  readonly route: Route;
  /** Says bytes; what is accepted counts as gone out. */
  readonly say: (said: Said) => Promise<string>;
  /** Says the last bytes once more. */
  readonly repeat: () => Promise<string>;
  /** The reader cannot open the last message, and its writer makes it anew with these bytes. */
  readonly repair: (bytes: Uint8Array) => Promise<string>;
  /** Waits until the reader's queue holds so many more messages than were read, and keeps what it holds. */
  readonly queued: () => Promise<void>;
  /** Reads everything that was queued, and has it. */
  readonly read: () => Promise<readonly Buffer[]>;
  /** The same over a stream that breaks before anything is acknowledged. */
  readonly glance: () => Promise<readonly Buffer[]>;
  readonly points: () => Promise<Points>;
  readonly close: () => void;
}

const deviceOf: Readonly<Record<Platform, number>> = { whatsapp: 0, messenger: 1, instagram: 0 };

/** The two ends of a route, as two new people have them. */
export interface OpenRoute {
  readonly place: Place;
  /** The same place as the other one sees it. */
  readonly back: Place;
  readonly writer: Door;
  readonly reader: Door;
}

type RouteWorld = NativeEdges & { readonly store: Store; readonly links: AppLinks };

/** Registers two people who have both a way into the same conversation. */
export const openRoute = async (world: RouteWorld, { from, to, level }: Route): Promise<OpenRoute> => {
  const [own, other] = [
    await addPerson(world.directoryGrpcUrl, from.app, deviceOf[from.app]),
    await addPerson(world.directoryGrpcUrl, to.app, deviceOf[to.app]),
  ];
  const talk = await bringPeople(world, level, [own, other]);
  const place: Place = { own, other, talk, level };
  const back: Place = { own: other, other: own, talk, level };
  const type = to.by === 'backend' ? signalMessageType : undefined;
  const writer = await doorAt(world, from, place, type);
  const reader = await doorAt(world, to, back, type);
  return { place, back, writer, reader };
};

/** Opens a route and watches all six points of it. */
export const openPassage = async (world: NativeWorld, path: Route): Promise<Passage> => {
  const { place, back, writer, reader } = await openRoute(world, path);
  const { own } = place;
  const seen = {
    out: [] as Buffer[],
    submit: [] as Buffer[],
    queue: [] as Buffer[],
    stream: [] as Buffer[],
    in: [] as Buffer[],
  };
  const saying = async (bytes: Uint8Array, say: () => Promise<string>): Promise<string> => {
    const mark = world.tap.toGateway.length;
    const outcome = await say();
    if (outcome !== 'accepted') return outcome;
    seen.out.push(Buffer.from(bytes));
    seen.submit.push(...submittedIn(world.tap.toGateway.slice(mark), own));
    return outcome;
  };
  return {
    route: path,
    say: (said) => saying(said.bytes, () => writer.say(said)),
    repeat: () => writer.repeat(),
    repair: async (bytes) => {
      await reader.askAgain(() => isAskedForRepair(world, own));
      return saying(bytes, async () => (await writer.repair?.(bytes)) ?? 'its device repairs by itself');
    },
    queued: async () => {
      const wanted = seen.out.length - seen.queue.length;
      await until(async () => (await payloadsInQueue(world, place)).length >= wanted, waitMaxMs);
      seen.queue.push(...(await payloadsInQueue(world, place)));
    },
    glance: () => reader.glance(seen.queue.length - seen.in.length),
    read: async () => {
      const wanted = seen.queue.length - seen.in.length;
      const mark = world.tap.fromGateway.length;
      const isTaken = async () => (await payloadsInQueue(world, place)).length === 0;
      const read = await reader.read(wanted, isTaken);
      seen.in.push(...read);
      seen.stream.push(...deliveredIn(world.tap.fromGateway.slice(mark), back));
      return read;
    },
    points: async () => {
      const { inbound, routed } = await payloadsOnBus(world, place);
      return hashesOf({ ...seen, inbound, routed });
    },
    close: () => {
      writer.close();
      reader.close();
    },
  };
};

const doorAt = (
  world: RouteWorld,
  { by }: RouteEnd,
  place: Place,
  type: number | undefined,
): Door | Promise<Door> =>
  by === 'backend' ? backendDoor(world, place) : deviceDoor(world, place, (own) => type ?? own);
