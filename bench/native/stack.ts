import { freePort } from '#libs/nest-kit';
import { makeTopics } from '../pass-through/kafka.ts';
import type { Broker } from '../stack/broker.ts';
import { startOne, type Target } from '../stack/target.ts';
import type { Keep } from '../stack/with-all.ts';

const host = '127.0.0.1';
const partitions = 8;

/** What is measured: where to send, and its processes. */
export interface Running {
  readonly url: string;
  readonly pids: readonly number[];
}

/** The services on the way of a message between devices, each in a process of its own. */
export const startMailbox = async (
  keep: Keep,
  broker: Broker,
  databaseUrl: string,
): Promise<Running & { readonly grpcUrl: string }> => {
  const grpcPort = await freePort(host);
  const settings = {
    ...{
      LOG_LEVEL: 'info',
      KAFKA_BROKERS: broker.address,
      KAFKA_NAMESPACE: 'bench',
      DATABASE_URL: databaseUrl,
    },
    ...{ ROUTER_PORT: '0', MAILBOX_PORT: '0', MAILBOX_GRPC_PORT: String(grpcPort) },
  };
  const mailbox = await keep(startOne('apps/mailbox/src/main.js', settings));
  const router = await keep(startOne('apps/router/src/main.js', settings));
  return { ...running([mailbox, router]), grpcUrl: `${host}:${grpcPort}` };
};

/** The same hops without the gateway, each with its insert: bytes in, two topics, bytes out for each device. */
export const startFanOut = async (
  keep: Keep,
  broker: Broker,
  databaseUrl: string,
  sinkUrl: string,
): Promise<Running> => {
  const topics = { FIRST_TOPIC: 'fan-out-1', SECOND_TOPIC: 'fan-out-2' };
  await makeTopics(broker.address, Object.values(topics), partitions);
  const settings = {
    ...topics,
    ...{ KAFKA_BROKERS: broker.address, DATABASE_URL: databaseUrl, SINK_URL: sinkUrl },
  };
  const hops = ['pass-through/receive', 'pass-through/relay', 'native/hand-over'];
  const started: Target[] = [];
  for (const hop of hops) started.push(await keep(startOne(`bench/${hop}-process.js`, settings)));
  return running(started);
};

const running = (targets: readonly Target[]): Running => ({
  url: targets[0]?.url ?? '',
  pids: targets.flatMap(({ pids }) => pids),
});
