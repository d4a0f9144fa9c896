import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { type Simulator, createSimulator } from '../create-simulator.ts';
import { isObject } from '../wire/readers.ts';
import { type Operator, startOperator } from './operator.ts';

/** What a call of a Send API was answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A simulator with an operator who is subscribed to an account, shared by the tests of a suite. */
export interface Bench {
  readonly simulator: Simulator;
  readonly operator: Operator;
  /** The secret of the app that signs for the account. */
  readonly appSecret: string;
  /** Calls the Send API of the account, with its first token or another one. */
  send(body: unknown, token?: string): Promise<Answer>;
}

const verifyToken = 'bench-token';

/** Starts the bench before a suite, empties it after each test, and takes it down in the end. */
export const benchFor = (accountId: string): Bench => {
  const started: { simulator?: Simulator; operator?: Operator; token: string; appSecret: string } = {
    token: '',
    appSecret: '',
  };
  const part = <T>(found: T | undefined): T => {
    if (found === undefined) throw new Error('the bench has not started yet');
    return found;
  };
  const bench: Bench = {
    get simulator() {
      return part(started.simulator);
    },
    get operator() {
      return part(started.operator);
    },
    get appSecret() {
      return started.appSecret;
    },
    send: (body, token = started.token) =>
      post(`${bench.simulator.url}/v23.0/${accountId}/messages`, body, token),
  };
  beforeAll(async () => {
    started.simulator = await createSimulator();
    started.operator = await startOperator(verifyToken);
    const account = await bench.simulator.control.subscribe(accountId, {
      url: bench.operator.url,
      verifyToken,
    });
    started.token = account.logins[0].token;
    started.appSecret = account.logins[0].appSecret;
  });
  afterEach(async () => {
    await bench.simulator.control.settled();
    await bench.simulator.control.reset();
    bench.operator.received.splice(0);
    bench.operator.answer = () => 200;
  });
  afterAll(async () => {
    await started.simulator?.close();
    await started.operator?.close();
  });
  return bench;
};

async function post(url: string, body: unknown, token: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const { status, headers } = response;
  const text = await response.text();
  const answer: unknown = headers.get('content-type')?.startsWith('application/json')
    ? JSON.parse(text)
    : { text };
  return { status, headers, body: isObject(answer) ? answer : {} };
}
