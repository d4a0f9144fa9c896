import { generateKeyPairSync, createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import { Client, credentials, Metadata } from '@grpc/grpc-js';
import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import protobuf from 'protobufjs';
import { nativeLinkMethods } from '#libs/contracts';
import type { Platform } from '#libs/envelope';
import { until } from '#libs/testing';
import { projectFolder } from '#libs/testing/parts';
import { coverageOf } from './coverage.ts';
import { dialects, names } from './dialects.ts';
import { startStubGateway, type StubGateway } from './stub-gateway.ts';
import { messengerFrames, textFrames } from './testing/client-frames.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);

const tokenOf = (app: Platform, key = privateKey): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
    .setIssuer(app)
    .setAudience('sealpost')
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(key);

const root = await protobuf.load(join(projectFolder, 'proto/sealpost/native/messenger/v1/frame.proto'));
const Frame = root.lookupType('sealpost.native.messenger.v1.Frame');
const bodyNames = Frame.oneofs['body']?.fieldsArray.map(({ name }) => name) ?? [];
const bodyOf = (frame: Uint8Array): string => {
  const { requestId: _, ...rest } = Frame.toObject(Frame.decode(frame));
  return Object.keys(rest)[0] ?? '';
};

const framesOf = (app: Platform): readonly Uint8Array[] =>
  app === 'messenger'
    ? messengerFrames().map((json) => Frame.encode(Frame.fromObject(json)).finish())
    : textFrames[app]().map((text) => Buffer.from(text));

/** What the dialect calls a frame. */
const nameIn: Readonly<Record<Platform, (frame: Uint8Array) => string>> = {
  whatsapp: (frame) => /^<([a-z]+)/.exec(Buffer.from(frame).toString())?.[1] ?? '',
  messenger: (frame) => snakeOf(bodyOf(frame)),
  instagram: (frame) => /^{"op":"([a-z_]+)"/.exec(Buffer.from(frame).toString())?.[1] ?? '',
};
const snakeOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Frames that no client sends, since their very name is refused. */
const refusedByName: Readonly<Record<Platform, readonly string[]>> = {
  whatsapp: [],
  messenger: [],
  instagram: ['key_query', 'key_publish', 'key_count', 'retry', 'device_query'],
};

const stubFor = async (app: Platform) => {
  const heard = new Map<string, number>();
  const stub = await startStubGateway({
    app,
    publicKey,
    keyId: 'k1',
    user: names[app].user,
    port: 0,
    grpcPort: 0,
    now: Date.now,
    heard: (what) => void heard.set(what, (heard.get(what) ?? 0) + 1),
  });
  return { stub, heard };
};

const post = async ({ url }: StubGateway, app: Platform, frame: Uint8Array, token: string) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': dialects[app].contentType };
  const response = await fetch(url, { method: 'POST', headers, body: Buffer.from(frame) });
  return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
};

describe.each(['whatsapp', 'messenger', 'instagram'] as const)('the stub for a client of %s', (app) => {
  it('answers every frame that the app has, and with every outcome', async () => {
    const { stub, heard } = await stubFor(app);
    const answers = [];
    for (const frame of framesOf(app)) answers.push(await post(stub, app, frame, await tokenOf(app)));
    stub.close();
    expect(coverageOf(app, heard).filter(({ count }) => count === 0)).toEqual([]);
    expect(coverageOf(app, heard).filter(({ name }) => name.startsWith('refused'))).toEqual([]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 204]));
  });

  it('is tried with every frame that the dialect has a name for', () => {
    const tried = new Set(framesOf(app).map((frame) => nameIn[app](frame)));
    const { frameNames } = dialects[app];
    expect(frameNames.length).toBeGreaterThan(3);
    expect(frameNames.filter((name) => !tried.has(name))).toEqual(refusedByName[app]);
  });

  it('hands everything over to a stream, and counts what is refused', async () => {
    const { stub, heard } = await stubFor(app);
    const client = new Client(stub.grpcUrl, credentials.createInsecure());
    const { path, requestSerialize, responseDeserialize } = nativeLinkMethods.exchange;
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${await tokenOf(app)}`);
    const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata);
    const received: Uint8Array[] = [];
    stream.on('data', ({ frame }: { frame?: Uint8Array | null }) => void received.push(frame ?? Buffer.of()));
    stream.on('error', () => undefined);
    stream.write({ frame: Buffer.from('no frame') });
    const other = generateKeyPairSync('ed25519').privateKey;
    expect((await post(stub, app, Buffer.of(), await tokenOf(app, other))).status).toBe(401);
    await until(() => received.length > 8 && [...heard.keys()].some((name) => name.startsWith('malformed')));
    stream.cancel();
    client.close();
    stub.close();
    expect(coverageOf(app, heard).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['refused: no valid token']),
    );
  });
});

it('says every body of Messenger’s frame, in one direction or the other', async () => {
  const { stub } = await stubFor('messenger');
  const client = new Client(stub.grpcUrl, credentials.createInsecure());
  const { path, requestSerialize, responseDeserialize } = nativeLinkMethods.exchange;
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${await tokenOf('messenger')}`);
  const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata);
  const bodies = new Set(framesOf('messenger').map(bodyOf));
  stream.on(
    'data',
    ({ frame }: { frame?: Uint8Array | null }) => void bodies.add(bodyOf(frame ?? Buffer.of())),
  );
  stream.on('error', () => undefined);
  stream.write({ frame: Buffer.from('no frame') });
  for (const frame of framesOf('messenger')) stream.write({ frame });
  await until(() => bodyNames.every((name) => bodies.has(name)), 5_000).catch(() => undefined);
  stream.cancel();
  client.close();
  stub.close();
  expect(bodyNames.length).toBeGreaterThan(10);
  expect(bodyNames.filter((name) => !bodies.has(name))).toEqual([]);
});
