import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials, Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import {
  deliveryMethods,
  devicesMethods,
  directoryMethods,
  nativeLinkMethods,
  type UnaryMethod,
} from '#libs/contracts';
import type { Platform } from '#libs/envelope';
import type { AppUser } from '../../../directory/src/testing/app-world.ts';
import { backendWorld, type BackendWorld } from '../testing/backends/backend-world.ts';
import { type Authority, type Certificate, makeAuthority } from '../testing/certificates.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealpost-doors-'));
let world: BackendWorld;
let authority: Authority;
let ann: AppUser;
let doors: Readonly<Record<'open' | 'asking', Doors>>;
let clients: Readonly<Record<string, Certificate>>;
const closing: (() => Promise<void>)[] = [];

/** Where the doors of one kind are: with TLS, or asking for a certificate beside that. */
interface Doors {
  readonly url: string;
  readonly mailbox: string;
  readonly directory: string;
}

beforeAll(async () => {
  world = await backendWorld();
  ann = await world.person('whatsapp');
  authority = await makeAuthority(folder, 'ours');
  const stranger = await makeAuthority(folder, 'stranger');
  const { certFile, keyFile } = await authority.certificate('localhost');
  const tls = { certificatePath: certFile, keyPath: keyFile };
  const started = async (given: typeof tls & { readonly clientRootPath?: string }): Promise<Doors> => {
    const [mailbox, directory] = [
      await world.startMailbox({ tls: given }),
      await world.startDirectory({ appTls: given }),
    ];
    closing.push(
      () => mailbox.close(),
      () => directory.close(),
    );
    return { url: mailbox.url, mailbox: mailbox.grpcUrl, directory: directory.appGrpcUrl };
  };
  doors = {
    open: await started(tls),
    asking: await started({ ...tls, clientRootPath: authority.certFile }),
  };
  clients = {
    whatsapp: await authority.certificate('whatsapp'),
    'whatsapp.phone-7': await authority.certificate('whatsapp.phone-7'),
    messenger: await authority.certificate('messenger'),
    whatsappy: await authority.certificate('whatsappy'),
    over: await authority.certificate('whatsapp', 'over'),
    stranger: await stranger.certificate('whatsapp'),
  };
});
afterAll(async () => {
  for (const close of closing) await close();
  await world.close();
  rmSync(folder, { recursive: true });
});

/** What came of an attempt: `in`, `forbidden`, or `no connection`. */
type Result = 'in' | 'forbidden' | 'unauthenticated' | 'no connection';
type Attempt = (at: Doors, who: Certificate | undefined, token?: string) => Promise<Result>;

const filesOf = (who: Certificate | undefined) =>
  who ? { cert: readFileSync(who.certFile), key: readFileSync(who.keyFile) } : {};
const root = (): Buffer => readFileSync(authority.certFile);

const post: Attempt = async ({ url }, who, token) => {
  const authorization = `Bearer ${token ?? (await world.token('whatsapp'))}`;
  return new Promise((resolve) => {
    const call = request(
      `${url}/native/whatsapp/frames`,
      {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/xml' },
        servername: 'localhost',
        ca: root(),
        agent: false,
        ...filesOf(who),
      },
      (response) => {
        response.resume();
        resolve(resultOfHttp[response.statusCode ?? 0] ?? 'no connection');
      },
    );
    call.on('error', () => resolve('no connection'));
    call.end('<receipt/>');
  });
};
const resultOfHttp: Readonly<Record<number, Result>> = {
  200: 'in',
  401: 'unauthenticated',
  403: 'forbidden',
};

const clientOf = (target: string, who: Certificate | undefined): Client => {
  const { key = null, cert = null } = filesOf(who);
  return new Client(target, credentials.createSsl(root(), key, cert), {
    'grpc.ssl_target_name_override': 'localhost',
  });
};
const bearer = (token: string): Metadata => {
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${token}`);
  return metadata;
};
const resultOf = ({ code }: ServiceError): Result => {
  if (code === status.PERMISSION_DENIED) return 'forbidden';
  return code === status.UNAUTHENTICATED ? 'unauthenticated' : 'no connection';
};

const call = <A, B, C, D>(
  target: string,
  who: Certificate | undefined,
  method: UnaryMethod<A, B, C, D>,
  asked: A,
  token: string,
): Promise<Result> =>
  new Promise((resolve) => {
    const client = clientOf(target, who);
    client.makeUnaryRequest(
      method.path,
      method.requestSerialize,
      method.responseDeserialize,
      asked,
      bearer(token),
      (error: ServiceError | null) => {
        client.close();
        resolve(error ? resultOf(error) : 'in');
      },
    );
  });

const exchange: Attempt = async ({ mailbox }, who, token) => {
  const client = clientOf(mailbox, who);
  const { path, requestSerialize, responseDeserialize } = nativeLinkMethods.exchange;
  const metadata = bearer(token ?? (await world.token('whatsapp')));
  const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata);
  const result = await new Promise<Result>((resolve) => {
    stream.on('data', () => resolve('in'));
    stream.on('error', (error: ServiceError) => resolve(resultOf(error)));
    stream.write({ frame: Buffer.from('<receipt/>') });
  });
  stream.cancel();
  client.close();
  return result;
};

const queue: Attempt = async ({ mailbox }, who) => {
  const client = clientOf(mailbox, who);
  const { path, requestSerialize, responseDeserialize } = deliveryMethods.stream;
  const metadata = bearer(await world.deviceToken(ann));
  const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata);
  const result = await new Promise<Result>((resolve) => {
    stream.on('data', () => resolve('in'));
    stream.on('error', (error: ServiceError) => resolve(resultOf(error)));
    stream.write({ open: {} });
  });
  stream.cancel();
  client.close();
  return result;
};

/** Every door of an app backend and its devices, with what lets whom in. */
const attempts: readonly (readonly [string, Attempt])[] = [
  ['a posted frame', post],
  ['a link’s stream', exchange],
  ['a device’s stream', queue],
  [
    'a device’s envelope',
    async ({ mailbox }, who) => call(mailbox, who, deliveryMethods.submit, {}, await world.deviceToken(ann)),
  ],
  [
    'a call of the directory',
    async ({ directory }, who, token) =>
      call(
        directory,
        who,
        devicesMethods.describeUser,
        { platform: 1, user: ann.user },
        token ?? (await world.token('whatsapp')),
      ),
  ],
];

describe.each(attempts)('%s', (_name, attempt) => {
  it('is let in by a door with TLS, with a certificate or without', async () => {
    expect(await attempt(doors.open, undefined)).toBe('in');
    expect(await attempt(doors.open, clients['messenger'])).toBe('in');
  });

  it.each([
    ['whatsapp', 'in'],
    ['whatsapp.phone-7', 'in'],
    ['none', 'no connection'],
    ['stranger', 'no connection'],
    ['over', 'no connection'],
    ['messenger', 'forbidden'],
    ['whatsappy', 'forbidden'],
  ] as const)('at a door that asks for a certificate, with that of %s, is %s', async (name, result) => {
    expect(await attempt(doors.asking, clients[name])).toBe(result);
  });
});

describe('an app whose key was rotated', () => {
  it('gets in with the new one, and with the old one no more', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
    const tokenBy = (app: Platform, keyId: string): Promise<string> =>
      new SignJWT()
        .setProtectedHeader({ alg: 'EdDSA', kid: keyId })
        .setIssuer(app)
        .setAudience('sealpost')
        .setIssuedAt()
        .setExpirationTime('60s')
        .sign(privateKey);
    const old = await world.token('whatsapp');
    const withToken = attempts.filter(([name]) => !name.startsWith('a device'));
    for (const [, attempt] of withToken)
      expect(await attempt(doors.asking, clients['whatsapp'], old)).toBe('in');
    const link = { platform: 1, publicKey, keyId: 'rotated', allowUnboundHeaders: false, deliveryUrl: '' };
    await world.inside(directoryMethods.addLink, { link });
    const fresh = await tokenBy('whatsapp', 'rotated');
    for (const [, attempt] of withToken) {
      expect(await attempt(doors.asking, clients['whatsapp'], old)).toBe('unauthenticated');
      expect(await attempt(doors.asking, clients['whatsapp'], fresh)).toBe('in');
      expect(await attempt(doors.asking, clients['whatsapp'], await tokenBy('whatsapp', 'whatsapp-1'))).toBe(
        'unauthenticated',
      );
    }
  });
});
