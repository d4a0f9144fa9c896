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

let app: INestMicroservice;
let client: Client;
beforeEach(async () => {
  const url = `127.0.0.1:${await freePort()}`;
  const services = { [directoryServiceName]: directoryMethods };
  const options = grpcServer({ url, package: 'sealpost.gateway.v1', services, drainMs });
  app = await NestFactory.createMicroservice<MicroserviceOptions>(SlowModule, { ...options, logger: false });
  await app.listen();
  client = new Client(url, credentials.createInsecure());
});
afterEach(() => client.close());

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
});
