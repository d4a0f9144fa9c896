import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, credentials, loadPackageDefinition, type ServiceError, status } from '@grpc/grpc-js';
import { service as healthService } from 'grpc-health-check';
import { Registry } from 'prom-client';
import { sealpost } from '#contracts/gateway';
import { type BusRecord, createEmbeddedBus, topics } from '#libs/bus';
import { directoryMethods, fromLong, type UnaryMethod } from '#libs/contracts';
import { hexOf } from '#libs/envelope';
import { createLogger } from '#libs/nest-kit';
import { sealingReady, verifyRoster } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { createDirectory, type Directory } from './create-directory.ts';
import { controlRecord, directoryOn, somebody, type TestDirectory, tokenHash } from './testing/people.ts';

const { v1 } = sealpost.gateway;
const { ControlKind, Level, NoticeKind } = v1;
let database: TestDatabase;
let bus: ReturnType<typeof createEmbeddedBus>;
let rules: TestDirectory;
let directory: Directory;
let client: Client;
const written: string[] = [];

beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  bus = createEmbeddedBus({ url: database.url });
  await bus.ensureTopics();
  rules = directoryOn(database.store);
  const logger = createLogger({ service: 'directory', destination: { write: (line) => written.push(line) } });
  directory = await createDirectory({ ...rules.ports, bus, logger, metrics: new Registry(), grpcPort: 0 });
  client = new Client(directory.grpcUrl, credentials.createInsecure());
});
afterAll(async () => {
  client.close();
  await directory.close();
  await bus.close();
  await database.close();
});

const call = <A, B, C, D>(method: UnaryMethod<A, B, C, D>, request: A): Promise<D> =>
  new Promise((resolve, reject) => {
    const { path, requestSerialize, responseDeserialize } = method;
    client.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, (error, response) =>
      error ? reject(error) : response === undefined ? reject(new Error('no answer')) : resolve(response),
    );
  });
const refusal = async (asked: Promise<unknown>): Promise<Pick<ServiceError, 'code' | 'details'>> => {
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !('code' in error) || !('details' in error))
    throw new Error('was not refused');
  return { code: Number(error.code), details: String(error.details) };
};
const noticesOf = async (participantId: string): Promise<readonly ReturnType<typeof v1.Notice.decode>[]> => {
  const records: BusRecord[] = [];
  for (let partition = 0; partition < topics.notice.partitions; partition += 1)
    records.push(...(await bus.read({ topic: topics.notice.name, partition, offset: 0n, max: 1000 })));
  return records
    .filter(({ key }) => key.toString() === participantId)
    .map(({ value }) => v1.Notice.decode(value));
};
const until = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('did not happen');
};

const account = {
  platform: 1,
  accountId: '1234',
  handle: '15550001',
  apiBaseUrl: 'https://graph.example/v25.0',
  flavour: '',
  language: 'de',
  appId: '',
  templateName: '',
};
const secrets = {
  accessToken: 'marker-token',
  appSecrets: ['marker-secret'],
  verifyTokens: ['marker-verify'],
};
const addDevice = (platform: 1 | 2 | 3, user: string, device = 0) =>
  call(directoryMethods.addDevice, { platform, user, device, registrationId: 0 });

describe('accounts', () => {
  it('are added, replaced and listed, and their secrets are never read back', async () => {
    expect((await call(directoryMethods.addAccount, { account, secrets })).account).toMatchObject(account);
    await call(directoryMethods.addAccount, { account: { ...account, handle: '15550009' }, secrets });
    const listed = await call(directoryMethods.listAccounts, {});
    expect(listed.accounts).toEqual([expect.objectContaining({ handle: '15550009', language: 'de' })]);
    expect(JSON.stringify(listed)).not.toContain('marker');
  });

  it.each([
    ['account', {}],
    ['account.platform', { account: { ...account, platform: 9 } }],
    ['account.accountId', { account: { ...account, accountId: 'marker/../x' } }],
    ['account.apiBaseUrl', { account: { ...account, apiBaseUrl: 'ftp://marker' } }],
    ['account.apiBaseUrl', { account: { ...account, apiBaseUrl: 'https://marker:marker@graph.example' } }],
    ['account.flavour', { account: { ...account, flavour: 'page' } }],
    ['account.language', { account: { ...account, language: 'marker language' } }],
    ['secrets.appSecrets', { account, secrets: { ...secrets, appSecrets: [] } }],
    ['secrets.verifyTokens.0', { account, secrets: { ...secrets, verifyTokens: [''] } }],
  ])('are refused by the name of the field %s and its rule', async (field, request) => {
    const { code, details } = await refusal(call(directoryMethods.addAccount, { secrets, ...request }));
    expect(code).toBe(status.INVALID_ARGUMENT);
    expect(details).toContain(`malformed: ${field} `);
    expect(details).not.toContain('marker');
  });
});

describe('links', () => {
  it('are added with a key of 32 bytes', async () => {
    const link = {
      platform: 1,
      publicKey: randomBytes(32),
      keyId: 'k1',
      allowUnboundHeaders: false,
      deliveryUrl: '',
    };
    expect((await call(directoryMethods.addLink, { link })).link).toMatchObject({
      keyId: 'k1',
      publicKey: link.publicKey,
    });
    const short = await refusal(
      call(directoryMethods.addLink, { link: { ...link, publicKey: randomBytes(31) } }),
    );
    expect(short).toEqual({
      code: status.INVALID_ARGUMENT,
      details: 'malformed: link.publicKey has 32 bytes',
    });
  });
});

describe('devices', () => {
  it('get a pseudonym, the native number plus one, and an alias on each other app that never changes', async () => {
    const phone = await addDevice(1, '15550001111@s.whatsapp.net', 0);
    const laptop = await addDevice(1, '15550001111@c.us', 7);
    expect(phone.address).toMatchObject({ platform: 1, deviceId: 1 });
    expect(laptop.address).toMatchObject({ deviceId: 8, participantId: phone.address?.participantId });
    expect(laptop.aliases).toEqual(phone.aliases);
    expect(Object.keys(phone.aliases).toSorted()).toEqual(['instagram', 'messenger']);
    const other = await addDevice(1, '15550002222@s.whatsapp.net');
    const aliases = [...Object.values(phone.aliases), ...Object.values(other.aliases)].map(BigInt);
    expect(new Set(aliases).size).toBe(4);
    expect(aliases.every((alias) => alias >= 2n ** 63n && alias < 2n ** 64n)).toBe(true);
    expect(hexOf(phone.address?.participantId ?? Buffer.of())).toHaveLength(32);
  });

  it('of one user that are registered at the same time are of one participant', async () => {
    const added = await Promise.all(Array.from({ length: 10 }, (_, device) => addDevice(2, '42', device)));
    expect(new Set(added.map(({ address }) => hexOf(address?.participantId ?? Buffer.of()))).size).toBe(1);
    expect(new Set(added.map(({ aliases }) => JSON.stringify(Object.entries(aliases).toSorted()))).size).toBe(
      1,
    );
  });

  it.each([
    [1, '15550001111:3@s.whatsapp.net', 0, 'user'],
    [1, '15550001111', 0, 'user'],
    [1, '2-9223372036854775808@interop', 0, 'user'],
    [2, '9223372036854775808', 0, 'user'],
    [3, '0', 0, 'user'],
    [1, '15550001111@lid', 256, 'device'],
  ] as const)(
    'of app %s with the user %s and device %s are refused',
    async (platform, user, device, field) => {
      const { code, details } = await refusal(addDevice(platform, user, device));
      expect(code).toBe(status.INVALID_ARGUMENT);
      expect(details).toContain(`malformed: ${field} `);
      expect(details).not.toContain(user);
    },
  );
});

describe('conversations', () => {
  const natives = [
    { platform: 1, user: '15550005555@s.whatsapp.net' },
    { platform: 2, user: '5555' },
  ];
  beforeAll(async () => {
    await addDevice(1, '15550005555@s.whatsapp.net');
    await addDevice(2, '5555');
  });

  it('begin between devices at a level for life, under a signed roster', async () => {
    const { conversation } = await call(directoryMethods.addConversation, {
      members: natives,
      level: Level.LEVEL_E2EE,
    });
    expect(conversation).toMatchObject({ level: Level.LEVEL_E2EE, state: 'open' });
    const signed = conversation?.roster;
    const verified = verifyRoster(
      {
        roster: signed?.roster ?? Buffer.of(),
        keyId: signed?.keyId ?? '',
        signature: signed?.signature ?? Buffer.of(),
      },
      rules.rosterPublicKeys,
    );
    if (!verified.ok) throw new Error('not signed');
    const roster = v1.Roster.decode(verified.value);
    expect(fromLong(roster.epoch)).toBe(1n);
    const reaches = roster.members.map(({ account: way, reach }) => [way, reach]).toSorted();
    expect(reaches).toEqual([
      ['native:messenger', v1.Reach.REACH_DEVICE_STREAM],
      ['native:whatsapp', v1.Reach.REACH_NATIVE_LINK],
    ]);
    const shown = await call(directoryMethods.showConversation, {
      conversationId: conversation?.conversationId ?? Buffer.of(),
    });
    expect(shown.conversation).toEqual(conversation);
    const { conversations } = await call(directoryMethods.listConversations, { limit: 1 });
    expect(conversations).toHaveLength(1);
  });

  it('begin between people who wrote to us, and tell them; closing tells them too, and lets nothing cross', async () => {
    const [ann, ben] = [somebody(1, '1234'), somebody(2, '5678')];
    for (const person of [ann, ben]) await rules.say(person, ControlKind.CONTROL_KIND_GREET);
    const members = [ann, ben].map(({ platform, accountId, address }) => ({
      platform,
      accountId,
      user: address,
    }));
    const added = await call(directoryMethods.addConversation, {
      members,
      level: Level.LEVEL_CONNECTOR_SEALED,
    });
    const conversationId = added.conversation?.conversationId ?? Buffer.of();
    const roster = v1.Roster.decode(added.conversation?.roster?.roster ?? Buffer.of());
    const ids = roster.members.map(({ address }) => hexOf(address?.participantId ?? Buffer.of()));
    for (const close of [1, 2]) {
      const closed = await call(directoryMethods.closeConversation, { conversationId });
      expect(closed.conversation?.state).toBe('closed');
      const last = v1.Roster.decode(closed.conversation?.roster?.roster ?? Buffer.of());
      expect([fromLong(last.epoch), last.members]).toEqual([2n, []]);
      for (const id of ids) {
        const notices = await noticesOf(id);
        expect(notices.map(({ kind }) => kind)).toEqual([
          NoticeKind.NOTICE_KIND_JOINED,
          ...Array.from({ length: close }, () => NoticeKind.NOTICE_KIND_CLOSED),
        ]);
        expect(new Set(notices.map(({ noticeId }) => hexOf(noticeId))).size).toBe(2);
      }
    }
  });

  it.each([
    ['alone', [natives[0]], Level.LEVEL_E2EE, status.INVALID_ARGUMENT, 'members has at least 2'],
    [
      'of nine',
      Array.from({ length: 9 }, () => natives[0]),
      Level.LEVEL_E2EE,
      status.INVALID_ARGUMENT,
      'members has at most 8',
    ],
    [
      'with somebody twice',
      [natives[0], natives[0]],
      Level.LEVEL_E2EE,
      status.INVALID_ARGUMENT,
      'members.1 is there once',
    ],
    [
      'with somebody unknown',
      [natives[0], { platform: 2, user: '404' }],
      Level.LEVEL_E2EE,
      status.NOT_FOUND,
      'members.1.user is known',
    ],
    ['at no level', natives, 0, status.INVALID_ARGUMENT, 'level is known'],
    [
      'at the connectors’ level between devices',
      natives,
      Level.LEVEL_CONNECTOR_SEALED,
      status.FAILED_PRECONDITION,
      'members.0 is reached',
    ],
  ] as const)('do not begin %s', async (_what, members, level, code, details) => {
    const request = { members: members.flatMap((member) => (member ? [member] : [])), level };
    expect(await refusal(call(directoryMethods.addConversation, request))).toEqual({
      code,
      details: expect.stringContaining(details),
    });
  });

  it('do not begin at a level of devices with somebody who came by webhook, nor after a block', async () => {
    const [ann, ben] = [somebody(1, '1234'), somebody(1, '1234')];
    const begun = await rules.say(ann, ControlKind.CONTROL_KIND_NEW);
    await rules.say(ben, ControlKind.CONTROL_KIND_JOIN, { tokenHash: tokenHash(rules.tokenIn(begun)) });
    const people = [ann, ben].map(({ platform, accountId, address }) => ({
      platform,
      accountId,
      user: address,
    }));
    const mixed = { members: [natives[0] ?? {}, people[0] ?? {}], level: Level.LEVEL_E2EE };
    expect(await refusal(call(directoryMethods.addConversation, mixed))).toMatchObject({
      code: status.FAILED_PRECONDITION,
      details: expect.stringContaining('members.1 is reached as the level demands'),
    });
    await rules.say(ben, ControlKind.CONTROL_KIND_BLOCK, {
      conversationId: begun[0]?.conversationId ?? Buffer.of(),
    });
    const again = { members: people, level: Level.LEVEL_CONNECTOR_SEALED };
    expect((await refusal(call(directoryMethods.addConversation, again))).code).toBe(
      status.FAILED_PRECONDITION,
    );
  });

  it('that are unknown, or named by no id, are refused', async () => {
    const unknown = { conversationId: randomBytes(16) };
    expect((await refusal(call(directoryMethods.showConversation, unknown))).code).toBe(status.NOT_FOUND);
    expect((await refusal(call(directoryMethods.closeConversation, unknown))).code).toBe(status.NOT_FOUND);
    const short = await refusal(call(directoryMethods.showConversation, { conversationId: randomBytes(15) }));
    expect(short.code).toBe(status.INVALID_ARGUMENT);
    expect((await refusal(call(directoryMethods.listConversations, { limit: 1001 }))).code).toBe(
      status.INVALID_ARGUMENT,
    );
  });
});

describe('the process', () => {
  it('applies the control records of the bus', async () => {
    const ann = somebody();
    const { key, value } = controlRecord(ann, ControlKind.CONTROL_KIND_NEW);
    await bus.publish([{ topic: topics.control.name, key, value }]);
    const hash = await until(() =>
      database.store
        .selectFrom('participants')
        .selectAll()
        .where('address', '=', ann.address)
        .executeTakeFirst(),
    );
    const notices = await until(async () => {
      const found = await noticesOf(hexOf(hash.participant_id));
      return found.length > 0 ? found : undefined;
    });
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
    const health = await new Promise<unknown>((resolve, reject) => {
      client.makeUnaryRequest(
        check.path,
        check.requestSerialize,
        check.responseDeserialize,
        { service: '' },
        (error, response) => (error ? reject(error) : resolve(response)),
      );
    });
    expect(health).toMatchObject({ status: 'SERVING' });
    expect(await reflectedServices(directory.grpcUrl)).toEqual(
      expect.arrayContaining(['sealpost.gateway.v1.Directory']),
    );
  });

  it('says nothing in its log while all is well, and no value of a request ever', () => {
    expect(written.join('')).not.toMatch(/marker|15550/);
    expect(written).toEqual([]);
  });
});

/** Asks as `grpcurl list` does. */
async function reflectedServices(target: string): Promise<readonly string[]> {
  const { loadSync } = await import('@grpc/proto-loader');
  const { createRequire } = await import('node:module');
  const require = createRequire(import.meta.url);
  const root = require.resolve('@grpc/reflection/package.json').replace(/package\.json$/, '');
  const definition = loadSync('grpc/reflection/v1/reflection.proto', { includeDirs: [`${root}build/proto`] });
  const service = definition['grpc.reflection.v1.ServerReflection'];
  if (service === undefined || !('ServerReflectionInfo' in service)) throw new Error('no reflection');
  void loadPackageDefinition;
  const method = service.ServerReflectionInfo;
  const reflection = new Client(target, credentials.createInsecure());
  try {
    return await new Promise((resolve, reject) => {
      const stream = reflection.makeBidiStreamRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
      );
      stream.on('data', (answer: { listServicesResponse: { service: { name: string }[] } }) => {
        resolve(answer.listServicesResponse.service.map(({ name }) => name));
        stream.end();
      });
      stream.on('error', reject);
      stream.write({ listServices: '' });
    });
  } finally {
    reflection.close();
  }
}
