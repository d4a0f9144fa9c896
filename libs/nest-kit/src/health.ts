import { Controller, type DynamicModule, Get, Header, Inject, Module } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService, TerminusModule } from '@nestjs/terminus';
import type { HealthCheckResult, HealthIndicatorResult } from '@nestjs/terminus';
import type { Registry } from 'prom-client';

/** What a process needs to be of use, by name. A check resolves to whether it is there; a rejection counts as not. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<boolean>>>;

export interface HealthOptions {
  readonly checks: ReadinessChecks;
  readonly registry: Registry;
}

const options = Symbol('health options');
const checkTimeoutMs = 2000;

@Controller()
class HealthController {
  constructor(
    @Inject(options) private readonly given: HealthOptions,
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicators: HealthIndicatorService,
  ) {}

  @Get('health/live')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  ready(): Promise<HealthCheckResult> {
    return this.health.check(
      Object.entries(this.given.checks).map(
        ([name, check]) =>
          () =>
            this.indicate(name, check),
      ),
    );
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return this.given.registry.metrics();
  }

  private async indicate(name: string, check: () => Promise<boolean>): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(name);
    return (await answersInTime(check)) ? indicator.up() : indicator.down();
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

async function answersInTime(check: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), checkTimeoutMs);
  });
  const answer = Promise.resolve()
    .then(check)
    .catch(() => false);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
