import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#libs/store';
import { type OwnBroker, ownBroker, until, whenKafka } from '#libs/testing';
import { startTcpProxy, type TcpProxy } from '#libs/testing/parts';
import { grpcHealthOf } from '../testing/grpc-health.ts';
import {
  freshBuild,
  prepareProcesses,
  type ServiceProcess,
  settingsOf,
  startService,
} from '../testing/processes.ts';
import { serviceNames } from '../testing/services.ts';

const startMaxMs = 240_000;
const outageMaxMs = 180_000;
/** How long it may take until a service says what is missing, and until it has it again. */
const noticeMaxMs = 60_000;
/** The parts that a service needs, and whether it has them. */
type Found = Readonly<Record<'database' | 'bus', 'up' | 'down'>>;

whenKafka(() => {
  describe('a service in a process of its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealpost-outages-'));
    const dataDir = join(folder, 'postgres');
    let postgres: EmbeddedPostgres;
    let proxy: TcpProxy;
    let broker: OwnBroker;
    let services: readonly ServiceProcess[] = [];

    const startPostgres = async (): Promise<number> => {
      postgres = await startEmbeddedPostgres({ dataDir, durability: 'volatile' });
      return Number(new URL(postgres.url).port);
    };

    beforeAll(async () => {
      await freshBuild();
      proxy = await startTcpProxy({ targetPort: await startPostgres() });
      const started = await ownBroker();
      if (started === undefined) throw new Error('no broker can be started here');
      broker = started;
      const shared = {
        DATABASE_URL: Object.assign(new URL(postgres.url), { port: String(proxy.port) }).href,
        KAFKA_BROKERS: broker.brokers.join(','),
        KAFKA_SESSION_TIMEOUT_MS: '6000',
      };
      await prepareProcesses(folder, shared);
      services = await Promise.all(
        serviceNames.map(async (service) => startService(service, await settingsOf(service, folder, shared))),
      );
    }, startMaxMs);
    afterAll(async () => {
      await Promise.all(services.map((each) => each.end('SIGKILL')));
      await broker?.remove();
      await proxy?.close();
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
    }, startMaxMs);

    /** Waits until every service says this of its parts, by HTTP and, where it has it, by gRPC; all of them are alive throughout. */
    const allSay = async (found: Found): Promise<void> => {
      const wanted = services.map(({ service, grpcUrl }) => ({ service, ...saying(found, grpcUrl) }));
      await until(
        async () => JSON.stringify(await Promise.all(services.map(saidBy))) === JSON.stringify(wanted),
        noticeMaxMs,
      ).catch(() => undefined);
      expect(await Promise.all(services.map(saidBy))).toEqual(wanted);
    };

    it('has everything at first', () => allSay({ database: 'up', bus: 'up' }), outageMaxMs);

    it(
      'names the database while it is stopped, and has it again by itself',
      async () => {
        await postgres.stop();
        await allSay({ database: 'down', bus: 'up' });
        proxy.leadTo(await startPostgres());
        await allSay({ database: 'up', bus: 'up' });
      },
      outageMaxMs,
    );

    it(
      'names the bus while its broker is stopped, and has it again by itself',
      async () => {
        await broker.stop('in order');
        await allSay({ database: 'up', bus: 'down' });
        await broker.start();
        await allSay({ database: 'up', bus: 'up' });
      },
      outageMaxMs,
    );

    it(
      'names both where both were cut off, and has each again by itself',
      async () => {
        await broker.stop('at once');
        await postgres.stop();
        await allSay({ database: 'down', bus: 'down' });
        proxy.leadTo(await startPostgres());
        await allSay({ database: 'up', bus: 'down' });
        await broker.start();
        await allSay({ database: 'up', bus: 'up' });
        expect(services.filter(({ exitCode }) => exitCode() !== undefined)).toEqual([]);
      },
      outageMaxMs,
    );
  });
});

const grpcWords = { up: 'SERVING', down: 'NOT_SERVING' } as const;

/** What is said of parts in this state. */
const saying = ({ database, bus }: Found, grpcUrl: string) => {
  const whole = database === 'up' && bus === 'up' ? 'up' : 'down';
  return {
    live: 200,
    ready: whole === 'up' ? 200 : 503,
    parts: `bus ${bus}, database ${database}`,
    grpc:
      grpcUrl === '' ? 'none' : `${grpcWords[whole]}, bus ${grpcWords[bus]}, database ${grpcWords[database]}`,
  };
};

const readiness = z.object({ details: z.record(z.string(), z.object({ status: z.string() })) });

const saidBy = async ({ service, url, grpcUrl }: ServiceProcess) => {
  const [live, ready] = await Promise.all([fetch(`${url}/health/live`), fetch(`${url}/health/ready`)]);
  const { details } = readiness.parse(await ready.json());
  const parts = Object.entries(details).map(([name, { status }]) => `${name} ${status}`);
  const said = { live: live.status, ready: ready.status, parts: parts.sort().join(', ') };
  return { service, ...said, grpc: grpcUrl === '' ? 'none' : await saidByGrpc(grpcUrl) };
};

const saidByGrpc = async (target: string): Promise<string> => {
  const named = ['bus', 'database'].map(async (part) => `${part} ${await grpcHealthOf(target, part)}`);
  return [await grpcHealthOf(target, ''), ...(await Promise.all(named))].join(', ');
};
