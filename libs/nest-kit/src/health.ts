import { Controller, type DynamicModule, Get, Header, Inject, Module } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService, TerminusModule } from '@nestjs/terminus';
import type { HealthCheckResult, HealthIndicatorResult } from '@nestjs/terminus';
import type { Registry } from 'prom-client';
import { type Readiness, type ReadinessChecks, readinessOf } from './readiness.ts';

export interface HealthOptions {
  readonly checks: ReadinessChecks;
  readonly registry: Registry;
}

const options = Symbol('health options');

@Controller()
class HealthController {
  private readonly readiness: () => Promise<Readiness>;

  constructor(
    @Inject(options) private readonly given: HealthOptions,
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicators: HealthIndicatorService,
  ) {
    this.readiness = readinessOf(given.checks);
  }

  @Get('health/live')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(): Promise<HealthCheckResult> {
    const found = await this.readiness();
    return this.health.check(Object.keys(found).map((name) => () => this.indicate(name, found)));
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return this.given.registry.metrics();
  }

  private indicate(name: string, found: Readiness): HealthIndicatorResult {
    const indicator = this.indicators.check(name);
    return found[name] === 'up' ? indicator.up() : indicator.down();
  }
}

@Module({})
class HealthModule {}

/**
 * The Nest module that gives a process GET /health/live (it runs: it looks at nothing else), /health/ready (200, or 503 with the
 * names of what is missing) and /metrics.
 */
export const healthModule = (given: HealthOptions): DynamicModule => ({
  module: HealthModule,
  imports: [TerminusModule.forRoot({ logger: false })],
  controllers: [HealthController],
  providers: [{ provide: options, useValue: given }],
});
