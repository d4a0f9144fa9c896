import { once } from 'node:events';
import { get as httpGet, Agent } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { healthModule } from './health.ts';
import { createLogger } from './logging.ts';
import { metricsOf } from './metrics.ts';
import { nestLogger } from './nest-logger.ts';
import { closeHttpApp } from './shutdown.ts';

const slowMs = 400;

@Controller()
class SlowController {
  @Get('slow')
  async slow(): Promise<string> {
    await sleep(slowMs);
    return 'done';
  }
}

const registry = new Registry();
metricsOf(registry, 'test').counter('sealpost_things_total', 'Things.', [])({});
let database: () => Promise<boolean>;
let app: NestFastifyApplication;
let url: string;

beforeEach(async () => {
  database = () => Promise.resolve(true);
  const checks = { bus: () => Promise.resolve(true), database: () => database() };
  @Module({ imports: [healthModule({ checks, registry })], controllers: [SlowController] })
  class TestModule {}
  const logger = nestLogger(createLogger({ service: 'test', level: 'silent' }));
  app = await NestFactory.create<NestFastifyApplication>(TestModule, new FastifyAdapter(), { logger });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
afterEach(() => closeHttpApp(app));

describe('a process’ health', () => {
  it('is ready while everything that it needs is there', async () => {
    const answer = await fetch(`${url}/health/ready`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      status: 'ok',
      info: { bus: { status: 'up' }, database: { status: 'up' } },
    });
  });

  it('is not ready, and still alive, while something is missing, fails or does not answer', async () => {
    const silence: Promise<boolean> = new Promise(() => undefined);
    for (const check of [
      () => Promise.resolve(false),
      () => Promise.reject(new Error('marker')),
      () => silence,
    ]) {
      database = check;
      const answer = await fetch(`${url}/health/ready`);
      expect(answer.status).toBe(503);
      const body = await answer.text();
      expect(JSON.parse(body)).toMatchObject({
        error: { database: { status: 'down' } },
        info: { bus: { status: 'up' } },
      });
      expect(body).not.toContain('marker');
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
    }
  });

  it('comes with metrics as Prometheus reads them', async () => {
    const answer = await fetch(`${url}/metrics`);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toContain('sealpost_things_total{service="test"} 1');
  });
});

describe('closing', () => {
  it('answers the request under way and does not wait for its connection’s keep-alive', async () => {
    const agent = new Agent({ keepAlive: true });
    const answer = new Promise<number | undefined>((resolve) => {
      httpGet(`${url}/slow`, { agent }, (response) =>
        response.resume().on('end', () => resolve(response.statusCode)),
      );
    });
    await sleep(slowMs / 4);
    const begunMs = Date.now();
    await closeHttpApp(app);
    expect(await answer).toBe(200);
    expect(Date.now() - begunMs).toBeLessThan(5000);
    agent.destroy();
  });

  it('does not wait for a connection on which nobody ever asked anything', async () => {
    const silent = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
    await once(silent, 'connect');
    const begunMs = Date.now();
    await closeHttpApp(app, { requestMaxMs: 300 });
    expect(Date.now() - begunMs).toBeLessThan(5000);
    silent.destroy();
  });
});
