import { Agent, request } from 'undici';
import type { PlatformRequest, PlatformResponse } from '#libs/connector/content';

/** Where and as whom a call is made. */
export interface CallTarget {
  /** The account's API base URL, without a trailing slash. */
  readonly apiBaseUrl: string;
  readonly accessToken: string;
}

/** What a call came to on the wire. `unreachable` was certainly not accepted; of `ambiguous` nobody can say. */
export type CallResult =
  | { readonly kind: 'answered'; readonly response: PlatformResponse }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'ambiguous' };

/** The only place that sends to a platform. */
export interface PlatformClient {
  call(target: CallTarget, platformRequest: PlatformRequest): Promise<CallResult>;
  /** Reads something; `undefined` when there is no answer. */
  get(target: CallTarget, path: string): Promise<PlatformResponse | undefined>;
  close(): Promise<void>;
}

export interface PlatformClientOptions {
  readonly connectTimeoutMs?: number;
  /** How long an answer may stay away once a call is on its way, and then stand still. */
  readonly answerTimeoutMs?: number;
  readonly connectionsMax?: number;
}

const answerBytesMax = 1_048_576;

/** Error codes of a connection that never carried the request. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Makes a client with pooled connections; it follows no redirect and repeats nothing by itself. */
export const createPlatformClient = ({
  connectTimeoutMs = 5_000,
  answerTimeoutMs = 10_000,
  connectionsMax = 32,
}: PlatformClientOptions = {}): PlatformClient => {
  const agent = new Agent({
    connect: { timeout: connectTimeoutMs },
    headersTimeout: answerTimeoutMs,
    bodyTimeout: answerTimeoutMs,
    connections: connectionsMax,
    pipelining: 1,
    maxResponseSize: answerBytesMax,
  });
  const answerTo = async (url: string, options: Parameters<typeof request>[1]): Promise<PlatformResponse> => {
    const answer = await request(url, { ...options, dispatcher: agent });
    return { status: answer.statusCode, headers: headersOf(answer.headers), body: await answer.body.text() };
  };
  return {
    call: async ({ apiBaseUrl, accessToken }, { method, path, body }) => {
      try {
        const headers = { ...bearer(accessToken), 'content-type': 'application/json' };
        const response = await answerTo(`${apiBaseUrl}${path}`, {
          method,
          headers,
          body: JSON.stringify(body),
        });
        return isGatewayError(response) ? { kind: 'ambiguous' } : { kind: 'answered', response };
      } catch (error) {
        return neverSent.has(errorCode(error)) ? { kind: 'unreachable' } : { kind: 'ambiguous' };
      }
    },
    get: ({ apiBaseUrl, accessToken }, path) =>
      answerTo(`${apiBaseUrl}${path}`, { method: 'GET', headers: bearer(accessToken) }).catch(
        () => undefined,
      ),
    close: () => agent.close(),
  };
};

const bearer = (accessToken: string) => ({ authorization: `Bearer ${accessToken}` });

/** A 5xx without the platform's own error frame comes from something in between: the call may have been accepted. */
const isGatewayError = ({ status, body }: PlatformResponse): boolean =>
  status >= 500 && !body.includes('"error"');

const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

const headersOf = (
  headers: Record<string, string | string[] | undefined>,
): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
