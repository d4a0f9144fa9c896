import {
  circuitBreaker,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  handleWhenResult,
  isBrokenCircuitError,
} from 'cockatiel';
import type { CallResult } from './platform-client.ts';

export interface BreakerOptions {
  /** Calls in a row that must fail before the account's circuit opens. */
  readonly failuresMax?: number;
  /** How long it stays open before one call tries again. */
  readonly openMs?: number;
}

/** Runs calls of an account, unless its circuit is open: then `open` and how long to wait. */
export interface Breaker {
  run(
    account: string,
    call: () => Promise<CallResult>,
  ): Promise<CallResult | { readonly kind: 'open'; readonly waitMs: number }>;
}

/** Keeps one circuit breaker for each account; an account whose platform does not answer is left alone for a while. */
export const createBreaker = ({ failuresMax = 10, openMs = 5_000 }: BreakerOptions = {}): Breaker => {
  const circuits = new Map<string, CircuitBreakerPolicy>();
  const circuitOf = (account: string): CircuitBreakerPolicy => {
    const known = circuits.get(account);
    if (known) return known;
    const policy = handleWhenResult((result) => isOutage(result));
    const circuit = circuitBreaker(policy, {
      halfOpenAfter: openMs,
      breaker: new ConsecutiveBreaker(failuresMax),
    });
    circuits.set(account, circuit);
    return circuit;
  };
  return {
    run: async (account, call) => {
      try {
        return await circuitOf(account).execute(call);
      } catch (error) {
        if (isBrokenCircuitError(error)) return { kind: 'open', waitMs: openMs };
        throw error;
      }
    },
  };
};

const isOutage = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'kind' in result && result.kind !== 'answered';
