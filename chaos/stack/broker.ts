import { fixedPort } from '../../apps/sealpost/src/testing/fixed-port.ts';
import { ownBroker, startTcpProxy, type TcpProxy } from '#libs/testing/parts';

/** A real Kafka that is reached through a proxy alone: its address there is the one that it tells its clients. */
export interface ProxiedBroker {
  readonly proxy: TcpProxy;
  /** `host:port` of the proxy. */
  readonly address: string;
  /** `kill -9`. */
  readonly kill: () => Promise<void>;
  /** Starts it again with its data, where it does not run. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Starts a broker in a folder. */
export const startBroker = async (folder: string): Promise<ProxiedBroker> => {
  const port = await fixedPort();
  const proxy = await startTcpProxy({ targetPort: port });
  const address = `127.0.0.1:${proxy.port}`;
  const settings = { 'advertised.listeners': `PLAINTEXT://${address}` };
  const broker = await ownBroker({ folder, port, settings });
  if (broker === undefined) {
    await proxy.close();
    throw new Error('no broker can be started here: Java 17 and Maven, or KAFKA_HOME, are needed');
  }
  return {
    proxy,
    address,
    kill: () => broker.stop('at once'),
    start: broker.start,
    remove: async () => {
      await proxy.close();
      await broker.remove();
    },
  };
};
