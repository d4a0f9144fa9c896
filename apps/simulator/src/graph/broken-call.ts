import type { Platform } from '#libs/envelope';
import type { CallFaultKind, FaultRule } from '../faults/fault.ts';
import { messengerProblems } from '../messenger/errors.ts';
import { whatsappProblems } from '../whatsapp/errors.ts';
import { type GraphReply, problemReply } from './problem.ts';

/** How a call ends: with an answer, perhaps late, or with a connection that is cut, perhaps after some silence. */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: GraphReply; readonly delayMs?: number }
  | { readonly kind: 'cut'; readonly delayMs: number };

const silenceMs = 30_000;

type Breaker = (rule: FaultRule, platform: Platform) => Outcome;

/** Faults that keep a call from being handled at all. */
const before: Partial<Record<FaultRule['kind'], Breaker>> = {
  rate_limited: ({ retryAfterS = 1 }, platform) => ({
    kind: 'reply',
    reply: problemReply(
      {
        ...(platform === 'whatsapp' ? whatsappProblems.throughput : messengerProblems.rateLimited),
        status: 429,
      },
      { 'retry-after': String(retryAfterS) },
    ),
  }),
  server_error: ({ status = 500, retryAfterS }, platform) => ({
    kind: 'reply',
    reply: problemReply(
      platform === 'whatsapp'
        ? { status, code: 131000, title: 'Something went wrong', details: 'Something went wrong.' }
        : { status, code: 2, title: 'Service temporarily unavailable' },
      retryAfterS === undefined ? undefined : { 'retry-after': String(retryAfterS) },
    ),
  }),
  graph_error: ({ status = 400, code = 1, subcode }) => ({
    kind: 'reply',
    reply: problemReply({
      status,
      code,
      title: 'Error on request',
      ...(subcode === undefined ? {} : { subcode }),
    }),
  }),
  garbage: () => ({
    kind: 'reply',
    reply: {
      status: 502,
      body: '<html><body>Bad Gateway</body></html>',
      headers: { 'content-type': 'text/html' },
    },
  }),
  reset: () => ({ kind: 'cut', delayMs: 0 }),
  timeout: ({ delayMs = silenceMs }) => ({ kind: 'cut', delayMs }),
};

/** Faults that strike after the platform has done what was asked. */
const after: Partial<Record<CallFaultKind, (rule: FaultRule, reply: GraphReply) => Outcome>> = {
  drop_response: () => ({ kind: 'cut', delayMs: 0 }),
  timeout_after_acceptance: ({ delayMs = silenceMs }, reply) => ({ kind: 'reply', reply, delayMs }),
};

/** How a fault ends a call before it is handled; `undefined` when it does not. */
export const brokenBefore = (rule: FaultRule | undefined, platform: Platform): Outcome | undefined =>
  rule && before[rule.kind]?.(rule, platform);

/** How a handled call ends, with or without a fault. */
export const brokenAfter = (rule: FaultRule | undefined, reply: GraphReply): Outcome => {
  const breaker = rule && isCallFault(rule.kind) ? after[rule.kind] : undefined;
  return rule && breaker ? breaker(rule, reply) : { kind: 'reply', reply };
};

const isCallFault = (kind: FaultRule['kind']): kind is CallFaultKind => Object.hasOwn(after, kind);
