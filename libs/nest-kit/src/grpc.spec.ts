import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, credentials } from '@grpc/grpc-js';
import { Controller, type INestMicroservice, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GrpcMethod, type MicroserviceOptions } from '@nestjs/microservices';
import { service as healthService } from 'grpc-health-check';
import { directoryMethods, directoryServiceName } from '#libs/contracts';
import { freePort } from './free-port.ts';
import { grpcServer } from './grpc.ts';

const slowMs = 400;
const drainMs = 1500;
/** How an HTTP/2 connection begins: the fixed words, and settings without any (RFC 9113, 3.4). */
const preface = Buffer.concat([
  Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]),
]);

@Controller()
class SlowController {
  @GrpcMethod('Directory')
  async listAccounts(): Promise<{ accounts: { handle: string }[] }> {
    await sleep(slowMs);
    return { accounts: [{ handle: 'late' }] };
  }
}

@Module({ controllers: [SlowController] })
class SlowModule {}

let found: boolean;
const checks = { bus: () => Promise.resolve(true), database: () => Promise.resolve(found) };
let port: number;
let app: INestMicroservice;
let client: Client;
beforeEach(async () => {
  found = true;
  port = await freePort();
  const url = `127.0.0.1:${port}`;
  const services = { [directoryServiceName]: directoryMethods };
  const options = grpcServer({ url, package: 'sealpost.gateway.v1', services, checks, drainMs });
  app = await NestFactory.createMicroservice<MicroserviceOptions>(SlowModule, { ...options, logger: false });
  await app.listen();
  client = new Client(url, credentials.createInsecure());
});
afterEach(() => client.close());

describe('the health that gRPC tells', () => {
  it('names what is missing, and is whole again when it is back', async () => {
    await untilHealth('', 'SERVING');
    expect(await healthOf(directoryServiceName)).toBe('SERVING');
    found = false;
    await untilHealth('', 'NOT_SERVING');
    expect(await healthOf(directoryServiceName)).toBe('NOT_SERVING');
    expect(await healthOf('database')).toBe('NOT_SERVING');
    expect(await healthOf('bus')).toBe('SERVING');
    found = true;
    await untilHealth('', 'SERVING');
    await app.close();
  });
});

describe('a gRPC server that closes', () => {
  it('answers the call under way', async () => {
    const { path, requestSerialize, responseDeserialize } = directoryMethods.listAccounts;
    const answer = new Promise((resolve, reject) => {
      client.makeUnaryRequest(path, requestSerialize, responseDeserialize, {}, (error, response) =>
        error ? reject(error) : resolve(response),
      );
    });
    await sleep(slowMs / 4);
    const [answered] = await Promise.all([answer, app.close()]);
    expect(answered).toMatchObject({ accounts: [{ handle: 'late' }] });
  });

  it('does not wait longer than it was told for a stream that stays open', async () => {
    const watch = healthService['Watch'];
    if (watch === undefined) throw new Error('no health service');
    const { path, requestSerialize, responseDeserialize } = watch;
    const stream = client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, {
      service: '',
    });
    const cut = new Promise((resolve) => stream.once('error', resolve));
    await new Promise((resolve) => stream.once('data', resolve));
    const begunMs = Date.now();
    await app.close();
    expect(Date.now() - begunMs).toBeGreaterThan(drainMs - 100);
    expect(Date.now() - begunMs).toBeLessThan(drainMs + 2000);
    await cut;
  });

  it('does not wait for a client that never closes its own side', async () => {
    const half = connect({ port, host: '127.0.0.1', allowHalfOpen: true }).on('error', () => undefined);
    await once(half, 'connect');
    half.write(preface);
    await once(half, 'data');
    half.resume();
    const begunMs = Date.now();
    await app.close();
    expect(Date.now() - begunMs).toBeLessThan(drainMs + 2000);
    half.destroy();
  });
});

async function untilHealth(service: string, status: string): Promise<void> {
  for (let attempt = 0; (await healthOf(service)) !== status; attempt += 1) {
    if (attempt > 100) throw new Error(`the health of "${service}" does not become ${status}`);
    await sleep(50);
  }
}

function healthOf(service: string): Promise<unknown> {
  const check = healthService['Check'];
  if (check === undefined) throw new Error('no health service');
  const { path, requestSerialize, responseDeserialize } = check;
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest<object, { status?: unknown }>(
      path,
      requestSerialize,
      responseDeserialize,
      { service },
      (error, response) => (error ? reject(error) : resolve(response?.status)),
    );
  });
}
