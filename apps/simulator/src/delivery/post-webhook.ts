import { type Dispatcher as Connections, request } from 'undici';
import type { Login } from '../world/account.ts';
import { signatureHeaders } from '../wire/signature.ts';

/** What an endpoint said to a body: its HTTP status, or why there is none. */
export interface Attempt {
  readonly atMs: number;
  readonly status?: number;
  readonly error?: 'timeout' | 'unreachable';
  readonly durationMs: number;
}

/** Where a body goes and how long its endpoint may take. */
export interface WebhookTarget {
  readonly url: string;
  readonly login: Login;
  readonly timeoutMs: number;
  readonly connections: Connections;
}

/** Sends a signed body once. Never rejects: what went wrong is in the attempt. */
export const postWebhook = async (body: Uint8Array, target: WebhookTarget): Promise<Attempt> => {
  const atMs = Date.now();
  const signal = AbortSignal.timeout(target.timeoutMs);
  try {
    const response = await request(target.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'facebookexternalua',
        ...signatureHeaders(body, target.login.appSecret),
      },
      signal,
      dispatcher: target.connections,
    });
    await response.body.dump();
    return { atMs, status: response.statusCode, durationMs: Date.now() - atMs };
  } catch {
    return { atMs, error: signal.aborted ? 'timeout' : 'unreachable', durationMs: Date.now() - atMs };
  }
};

/** Whether an endpoint took a body; all three platforms want exactly 200. */
export const wasTaken = (attempt: Attempt): boolean => attempt.status === 200;
