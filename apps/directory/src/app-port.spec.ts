import { createPrivateKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, credentials, Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { service as healthService } from 'grpc-health-check';
import { SignJWT } from 'jose';
import { Registry } from 'prom-client';
import protobuf from 'protobufjs/minimal.js';
import { type Bus, createEmbeddedBus } from '#libs/bus';
import { consentMethods, devicesMethods, directoryMethods, type UnaryMethod } from '#libs/contracts';
import { createLogger } from '#libs/nest-kit';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { createDirectory, type Directory } from './create-directory.ts';
import { type AppWorld, appWorldOn, seedOf } from './testing/app-world.ts';
import { reflectedServices } from './testing/reflection.ts';

let database: TestDatabase;
let bus: Bus;
let world: AppWorld;
let directory: Directory;
let forApps: Client;
let inside: Client;
const written: string[] = [];

beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  world = await appWorldOn(database.store);
  bus = createEmbeddedBus({ url: database.url });
  await bus.ensureTopics();
  const logger = createLogger({ service: 'directory', destination: { write: (line) => written.push(line) } });
  directory = await createDirectory({ ...world.ports, bus, logger, metrics: new Registry(), grpcPort: 0 });
  forApps = new Client(directory.appGrpcUrl, credentials.createInsecure());
  inside = new Client(directory.grpcUrl, credentials.createInsecure());
});
afterAll(async () => {
  forApps.close();
  inside.close();
  await directory.close();
  await bus.close();
  await database.close();
});

type Method<A, B, C, D> = Pick<UnaryMethod<A, B, C, D>, 'path' | 'requestSerialize' | 'responseDeserialize'>;
const call = <A, B, C, D>(
  client: Client,
  { path, requestSerialize, responseDeserialize }: Method<A, B, C, D>,
  request: A,
  rows: Record<string, string> = {},
): Promise<D | undefined> =>
  new Promise((resolve, reject) => {
    const metadata = new Metadata();
    for (const [key, value] of Object.entries(rows)) metadata.set(key, value);
    client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadata,
      (error: ServiceError | null, response) => (error ? reject(error) : resolve(response)),
    );
  });
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const keyOf = (seed: Buffer) =>
  createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
const tokenOf = async (issuer: string, seed: Buffer) => {
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA', kid: `${issuer}-1` })
    .setIssuer(issuer)
    .setAudience('sealpost')
    .setIssuedAt()
    .setExpirationTime('2 minutes')
    .sign(keyOf(seed));
  return { authorization: `Bearer ${token}` };
};
const register = { platform: 1, user: '15557654321@s.whatsapp.net', device: 0 };

/** The reason, domain and metadata of a rich error, read without our own writer. */
function errorInfoOf(error: unknown): { readonly code?: number; readonly texts: readonly string[] } {
  if (!(error instanceof Error) || !('metadata' in error) || !(error.metadata instanceof Metadata))
    throw new Error('an error with metadata');
  const [bytes] = error.metadata.get('grpc-status-details-bin');
  if (!Buffer.isBuffer(bytes)) throw new Error('details');
  const texts: string[] = [];
  const walk = (reader: protobuf.Reader, depth: number): void => {
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      if ((tag & 7) === 0) texts.push(`${tag >>> 3}=${reader.uint32()}`);
      else {
        const value = reader.bytes();
        const nested =
          (tag >>> 3 === 3 && depth === 0) ||
          (tag >>> 3 === 2 && depth === 1) ||
          (tag >>> 3 === 3 && depth === 2);
        if (nested) walk(protobuf.Reader.create(value), depth + 1);
        else texts.push(Buffer.from(value).toString('utf8'));
      }
    }
  };
  walk(protobuf.Reader.create(bytes), 0);
  return { texts };
}

describe('the port of app backends', () => {
  it('takes calls with the token of a link, and the app is the token’s', async () => {
    const token = await tokenOf('whatsapp', seedOf('app 1'));
    const answer = await call(forApps, devicesMethods.registerDevice, register, token);
    expect(answer?.address).toMatchObject({ platform: 1, deviceId: 1 });
    await expect(
      call(forApps, devicesMethods.registerDevice, { ...register, platform: 2, user: '42' }, token),
    ).rejects.toMatchObject({ code: status.PERMISSION_DENIED });
  });

  it('refuses calls without one, with another app’s, and with what only counts inside', async () => {
    for (const rows of [
      {},
      { 'sealpost-app': 'whatsapp' },
      { authorization: 'Bearer nonsense' },
      await tokenOf('whatsapp', seedOf('app 2')),
    ])
      await expect(call(forApps, devicesMethods.registerDevice, register, rows)).rejects.toMatchObject({
        code: status.UNAUTHENTICATED,
        details: 'a valid token of a link',
      });
  });

  it('does not know the operator’s calls', async () => {
    const token = await tokenOf('whatsapp', seedOf('app 1'));
    await expect(call(forApps, directoryMethods.listAccounts, {}, token)).rejects.toMatchObject({
      code: status.UNIMPLEMENTED,
    });
  });

  it('says why it refuses in the words of rich errors: reason, domain, field and rule, and no value', async () => {
    const token = await tokenOf('whatsapp', seedOf('app 1'));
    const refused = await call(
      forApps,
      devicesMethods.registerDevice,
      { ...register, user: 'marker' },
      token,
    ).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ code: status.INVALID_ARGUMENT });
    const { texts } = errorInfoOf(refused);
    expect(texts).toEqual([
      `1=${status.INVALID_ARGUMENT}`,
      'malformed: user is a user JID without device',
      'type.googleapis.com/google.rpc.ErrorInfo',
      'MALFORMED',
      'sealpost',
      'field',
      'user',
      'rule',
      'is a user JID without device',
    ]);
  });

  it('answers what is an outcome in the answer itself', async () => {
    const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
    const statement = world.statement({ type: 'grant', from: ann, peer: bob });
    const unsigned = { ...statement, signature: Buffer.alloc(64) };
    const token = await tokenOf('whatsapp', seedOf('app 1'));
    const answers = [];
    for (const one of [statement, unsigned])
      answers.push(await call(forApps, consentMethods.grantConsent, { statement: one }, token));
    expect(answers.map((answer) => answer?.outcome?.outcome)).toEqual(['applied', 'unsigned']);
  });

  it('answers the health service of gRPC, and describes itself', async () => {
    const check = healthService['Check'];
    if (check === undefined) throw new Error('no health service');
    let answer: { readonly status?: unknown } | undefined;
    for (let attempt = 0; attempt < 100 && answer?.status !== 'SERVING'; attempt += 1) {
      answer = await call(forApps, check, { service: 'sealpost.gateway.v1.Keys' });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(answer).toMatchObject({ status: 'SERVING' });
    expect(await reflectedServices(directory.appGrpcUrl)).toEqual(
      expect.arrayContaining([
        'sealpost.gateway.v1.Devices',
        'sealpost.gateway.v1.Keys',
        'sealpost.gateway.v1.Consent',
      ]),
    );
  });
});

describe('the inside port', () => {
  it('believes whoever reaches it, for one app or for all', async () => {
    const inner = { 'sealpost-app': 'messenger' };
    await expect(call(inside, devicesMethods.registerDevice, register, inner)).rejects.toMatchObject({
      code: status.PERMISSION_DENIED,
    });
    expect(await call(inside, devicesMethods.registerDevice, register)).toBeDefined();
    await expect(
      call(inside, devicesMethods.registerDevice, register, { 'sealpost-app': 'marker' }),
    ).rejects.toMatchObject({ code: status.INVALID_ARGUMENT });
  });

  it('left nothing in the log', () => {
    expect(written).toEqual([]);
  });
});
