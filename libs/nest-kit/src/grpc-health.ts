import type { Server } from '@grpc/grpc-js';
import { HealthImplementation, type ServingStatusMap } from 'grpc-health-check';
import { isReady, type Readiness, type ReadinessChecks, readinessOf } from './readiness.ts';

const refreshMs = 1000;
const words = { up: 'SERVING', down: 'NOT_SERVING' } as const;

/**
 * Adds the standard health service (grpc.health.v1). The server and each of its services are SERVING while every check is up;
 * what is missing is asked for by its own name, such as `database`. Answers are a second old at most. Returns how to end it:
 * from then on everything is NOT_SERVING, so that balancers send their calls elsewhere.
 */
export function addGrpcHealth(
  server: Server,
  services: readonly string[],
  checks: ReadinessChecks,
): () => void {
  const whole = ['', ...services];
  const parts = Object.keys(checks);
  const health = new HealthImplementation(statusesOf([...whole, ...parts], 'NOT_SERVING'));
  health.addToServer(server);
  const ask = readinessOf(checks);
  let state: 'open' | 'ended' = 'open';

  const tell = (readiness: Readiness): void => {
    if (state === 'ended') return;
    for (const name of whole) health.setStatus(name, isReady(readiness) ? words.up : words.down);
    for (const [name, found] of Object.entries(readiness)) health.setStatus(name, words[found]);
  };
  const refresh = (): void => void ask().then(tell);
  refresh();
  const timer = setInterval(refresh, refreshMs);
  timer.unref();

  return () => {
    state = 'ended';
    clearInterval(timer);
    for (const name of [...whole, ...parts]) health.setStatus(name, words.down);
  };
}

const statusesOf = (names: readonly string[], status: 'NOT_SERVING'): ServingStatusMap =>
  Object.fromEntries(names.map((name) => [name, status]));
