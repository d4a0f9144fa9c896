import { createPrivateKey } from 'node:crypto';
import { type ClientDuplexStream, Client, credentials, Metadata, type ServiceError } from '@grpc/grpc-js';
import { SignJWT } from 'jose';
import { Registry } from 'prom-client';
import type { sealpost } from '#contracts/gateway';
import { createEmbeddedBus } from '#libs/bus';
import { instagramDialect } from '#libs/connector-instagram/native';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import { appMetadataKey, deliveryMethods, nativeLinkMethods, type UnaryMethod } from '#libs/contracts';
import { hexOf, type Platform } from '#libs/envelope';
import { createLogger } from '#libs/nest-kit';
import { sealingReady } from '#libs/sealing';
import { testDatabase } from '#libs/testing';
import { createDirectory, type DirectoryPorts } from '../../../../directory/src/create-directory.ts';
import { type AppUser, appWorldOn, seedOf } from '../../../../directory/src/testing/app-world.ts';
import { createMailbox, type MailboxOptions } from '../../../../mailbox/src/create-mailbox.ts';
import { createRouter } from '../../../../router/src/create-router.ts';
import { contractList } from './contract-list.ts';
import { type ErrorInfo, errorInfoOf } from './error-info.ts';

type Fields = { readonly frame?: Uint8Array | null };

/** Why a call got no answer. */
export interface RefusedCall extends ErrorInfo {
  readonly code: number;
}

const dialects = { whatsapp: whatsappDialect, messenger: messengerDialect, instagram: instagramDialect };
const appSeeds = { whatsapp: seedOf('app 1'), messenger: seedOf('app 2'), instagram: seedOf('app 3') };
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Everything that app backends speak to, over its real doors, on a real database and bus; what calls came to is kept. */
export async function backendWorld() {
  await sealingReady();
  const list = contractList();
  const database = await testDatabase({ poolMax: 20 });
  const { store } = database;
  const people = await appWorldOn(store);
  let skewMs = 0;
  Object.defineProperty(people.clock, 'nowMs', { get: () => Date.now() + skewMs });
  const now = (): number => people.clock.nowMs;
  await store.updateTable('links').set({ allow_unbound_headers: true }).execute();
  const bus = createEmbeddedBus({ url: database.url });
  await bus.ensureTopics();
  const lines: string[] = [];
  const logger = createLogger({ service: 'test', destination: { write: (line) => void lines.push(line) } });
  const shared = { store, bus, now, logger };
  const startDirectory = (given: Partial<DirectoryPorts> = {}) =>
    createDirectory({ ...people.ports, ...shared, metrics: new Registry(), grpcPort: 0, ...given });
  const directory = await startDirectory();
  let challenged = '';
  const startMailbox = (given: Partial<MailboxOptions> = {}) =>
    createMailbox({
      ...shared,
      dialects,
      directoryUrl: directory.grpcUrl,
      registry: new Registry(),
      challengeFor: ({ participantId }) =>
        Promise.resolve(
          hexOf(participantId) === challenged
            ? { kind: 'challenge_required', challengeKind: 'captcha', challenge: Buffer.of(1) }
            : undefined,
        ),
      ...given,
    });
  const mailbox = await startMailbox();
  const router = await createRouter({ ...shared, metrics: new Registry() });
  const clients = {
    apps: new Client(directory.appGrpcUrl, credentials.createInsecure()),
    inside: new Client(directory.grpcUrl, credentials.createInsecure()),
    mailbox: new Client(mailbox.grpcUrl, credentials.createInsecure()),
  };

  const observed = { methods: new Set<string>(), cases: new Set<string>(), refused: new Set<string>() };
  const note = (path: string, answer: unknown): void => {
    observed.methods.add(path);
    for (const name of list.casesIn(list.answers.get(path) ?? '', answer)) observed.cases.add(name);
  };

  const token = (app: Platform, subject?: string): Promise<string> => {
    const key = createPrivateKey({
      key: Buffer.concat([pkcs8, appSeeds[app]]),
      format: 'der',
      type: 'pkcs8',
    });
    const jwt = new SignJWT()
      .setProtectedHeader({ alg: 'EdDSA', kid: `${app}-1` })
      .setIssuer(app)
      .setAudience(subject === undefined ? 'sealpost' : 'sealpost-device')
      .setIssuedAt()
      .setExpirationTime('2 minutes');
    return (subject === undefined ? jwt : jwt.setSubject(subject)).sign(key);
  };
  const deviceToken = ({ platform, id }: AppUser, deviceId = 2): Promise<string> =>
    token(platform, `${hexOf(id)}:${deviceId}`);
  const metadataOf = (rows: Readonly<Record<string, string>>): Metadata => {
    const metadata = new Metadata();
    for (const [key, value] of Object.entries(rows)) metadata.set(key, value);
    return metadata;
  };

  /** Calls a method with this metadata, and gives its answer or why there is none. */
  const call = <A, B, C, D>(
    client: keyof typeof clients,
    method: UnaryMethod<A, B, C, D>,
    request: A,
    rows: Readonly<Record<string, string>>,
  ): Promise<D> =>
    new Promise((resolve, reject) => {
      const { path, requestSerialize, responseDeserialize } = method;
      clients[client].makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        metadataOf(rows),
        (error: ServiceError | null, answer) => {
          if (error) {
            observed.refused.add(path);
            reject(error);
          } else if (answer !== undefined) {
            note(path, answer);
            resolve(answer);
          }
        },
      );
    });
  const asApp = async <A, B, C, D>(app: Platform, method: UnaryMethod<A, B, C, D>, request: A): Promise<D> =>
    call('apps', method, request, { authorization: `Bearer ${await token(app)}` });
  const inside = <A, B, C, D>(method: UnaryMethod<A, B, C, D>, request: A, app?: Platform): Promise<D> =>
    call('inside', method, request, app ? { [appMetadataKey]: app } : {});
  const submit = async (from: AppUser, request: sealpost.gateway.v1.SubmitRequest.$Properties) =>
    call('mailbox', deliveryMethods.submit, request, { authorization: `Bearer ${await deviceToken(from)}` });

  /** Opens the queue of a device; what comes is kept. */
  const queue = async (who: AppUser, open: sealpost.gateway.v1.StreamOpen.$Properties = {}) => {
    const { path, requestSerialize, responseDeserialize } = deliveryMethods.stream;
    const rows = { authorization: `Bearer ${await deviceToken(who)}` };
    const stream = clients.mailbox.makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      metadataOf(rows),
    );
    const received: sealpost.gateway.v1.StreamResponse[] = [];
    stream.on('data', (answer: sealpost.gateway.v1.StreamResponse) => {
      note(path, answer);
      received.push(answer);
    });
    stream.on('error', () => undefined);
    stream.write({ open });
    return {
      received,
      records: () => received.flatMap(({ record }) => record ?? []),
      say: (request: sealpost.gateway.v1.StreamRequest.$Properties) => void stream.write(request),
    };
  };

  /** Opens the link of an app; what comes is kept, and so is why it ended. */
  const link = async (app: Platform, rows?: Readonly<Record<string, string>>) => {
    const { path, requestSerialize, responseDeserialize } = nativeLinkMethods.exchange;
    const stream: ClientDuplexStream<Fields, Fields> = clients.mailbox.makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      metadataOf(rows ?? { authorization: `Bearer ${await token(app)}` }),
    );
    const received: Uint8Array[] = [];
    const ended: RefusedCall[] = [];
    stream.on('data', ({ frame }: Fields) => {
      note(path, {});
      received.push(frame ?? Buffer.of());
    });
    stream.on('error', (error: ServiceError) => {
      observed.refused.add(path);
      ended.push({ code: error.code, ...errorInfoOf(error) });
    });
    return { received, ended, say: (frame: Uint8Array) => void stream.write({ frame }) };
  };
  const post = async (app: Platform, frame: Uint8Array, url = mailbox.url): Promise<Buffer> => {
    const response = await fetch(`${url}/native/${app}/frames`, {
      method: 'POST',
      headers: { 'content-type': dialects[app].contentType, authorization: `Bearer ${await token(app)}` },
      body: Buffer.from(frame),
    });
    if (response.status !== 200 && response.status !== 204) throw new Error(`status ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  };

  return {
    ...people,
    list,
    observed,
    bus,
    lines,
    now,
    passTime: (ms: number) => void (skewMs += ms),
    challenge: (who: AppUser) => void (challenged = hexOf(who.id)),
    call,
    asApp,
    inside,
    submit,
    queue,
    link,
    post,
    token,
    deviceToken,
    startMailbox,
    startDirectory,
    close: async (): Promise<void> => {
      for (const client of Object.values(clients)) client.close();
      await router.close();
      await mailbox.close();
      await directory.close();
      await bus.close();
      await database.close();
    },
  };
}

export type BackendWorld = Awaited<ReturnType<typeof backendWorld>>;

/** The refusal that a call must have ended with. */
export const refusedWith = async (asked: Promise<unknown>): Promise<RefusedCall> => {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'number')
      return { code: error.code, ...errorInfoOf(error) };
    throw error;
  }
  throw new Error('was answered');
};
