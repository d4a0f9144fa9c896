import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, credentials, type ServiceError, status } from '@grpc/grpc-js';
import { service as healthService } from 'grpc-health-check';
import { Registry } from 'prom-client';
import { sealpost } from '#contracts/gateway';
import { type Bus, createEmbeddedBus, topics } from '#libs/bus';
import { directoryMethods, type UnaryMethod } from '#libs/contracts';
import { createLogger } from '#libs/nest-kit';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { createDirectory, type Directory } from './create-directory.ts';
import { controlRecord, directoryOn, participantIdOf, somebody } from './testing/people.ts';
import { reflectedServices } from './testing/reflection.ts';

const { ControlKind, Notice, NoticeKind } = sealpost.gateway.v1;
let database: TestDatabase;
let bus: Bus;
let directory: Directory;
let client: Client;
const written: string[] = [];

beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  bus = createEmbeddedBus({ url: database.url });
  await bus.ensureTopics();
  const { ports } = directoryOn(database.store);
  const logger = createLogger({ service: 'directory', destination: { write: (line) => written.push(line) } });
  directory = await createDirectory({ ...ports, bus, logger, metrics: new Registry(), grpcPort: 0 });
  client = new Client(directory.grpcUrl, credentials.createInsecure());
});
afterAll(async () => {
  client.close();
  await directory.close();
  await bus.close();
  await database.close();
});

type Method<A, B, C, D> = Pick<UnaryMethod<A, B, C, D>, 'path' | 'requestSerialize' | 'responseDeserialize'>;
const call = <A, B, C, D>(method: Method<A, B, C, D>, request: A): Promise<D | undefined> =>
  new Promise((resolve, reject) => {
    const { path, requestSerialize, responseDeserialize } = method;
    client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      (error: ServiceError | null, response) => (error ? reject(error) : resolve(response)),
    );
  });
const noticesTo = async (participantId: string) => {
  const { name: topic, partitions } = topics.notice;
  const reads = Array.from({ length: partitions }, (_, partition) =>
    bus.read({ topic, partition, offset: 0n, max: 100 }),
  );
  return (await Promise.all(reads))
    .flat()
    .filter(({ key }) => key.toString() === participantId)
    .map(({ value }) => Notice.decode(value));
};
const untilThereAre = async <T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const found = await ask();
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('there are none');
};

describe('the directory as a process', () => {
  it('answers calls by gRPC', async () => {
    const added = await call(directoryMethods.addDevice, { platform: 2, user: '42', device: 1 });
    expect(added?.address).toMatchObject({ platform: 2, deviceId: 2 });
    expect(await call(directoryMethods.listAccounts, {})).toMatchObject({ accounts: [] });
  });

  it('refuses them with a status, and names field and rule but no value', async () => {
    await expect(call(directoryMethods.addDevice, { platform: 2, user: 'marker' })).rejects.toMatchObject({
      code: status.INVALID_ARGUMENT,
      details: 'malformed: user is a number from 1 to 2^63 - 1 in digits',
    });
    await expect(
      call(directoryMethods.showConversation, { conversationId: Buffer.alloc(16) }),
    ).rejects.toMatchObject({
      code: status.NOT_FOUND,
      details: 'unknown_conversation: conversation_id is known',
    });
  });

  it('applies the control records of the bus', async () => {
    const ann = somebody();
    const { key, value } = controlRecord(ann, ControlKind.CONTROL_KIND_NEW);
    await bus.publish([{ topic: topics.control.name, key, value }]);
    const notices = await untilThereAre(() => noticesTo(participantIdOf(ann)));
    expect(notices.map(({ kind }) => kind)).toEqual([NoticeKind.NOTICE_KIND_INVITATION]);
    const metrics = await (await fetch(`${directory.url}/metrics`)).text();
    expect(metrics).toContain(
      'sealpost_directory_controls_total{service="directory",kind="new",outcome="applied"} 1',
    );
  });

  it('is ready, answers the health service of gRPC, and describes itself', async () => {
    expect((await fetch(`${directory.url}/health/ready`)).status).toBe(200);
    const check = healthService['Check'];
    if (check === undefined) throw new Error('no health service');
    await untilThereAre(async () => {
      const answer: { readonly status?: unknown } | undefined = await call(check, { service: '' });
      return answer?.status === 'SERVING' ? [answer] : [];
    });
    expect(await call(check, { service: 'bus' })).toMatchObject({ status: 'SERVING' });
    expect(await call(check, { service: 'database' })).toMatchObject({ status: 'SERVING' });
    expect(await reflectedServices(directory.grpcUrl)).toContain('sealpost.gateway.v1.Directory');
  });

  it('has nothing to say in its log while all is well', () => {
    expect(written).toEqual([]);
  });
});
