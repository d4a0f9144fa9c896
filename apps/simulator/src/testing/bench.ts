import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { type Simulator, createSimulator } from '../create-simulator.ts';
import { type Operator, startOperator } from './operator.ts';

/** What a call of a Send API was answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A simulator with an operator who is subscribed to an account, shared by the tests of a suite. */
export interface Bench {
  simulator: Simulator;
  operator: Operator;
  /** Calls the Send API of the account, with its first token or another one. */
  send(body: unknown, token?: string): Promise<Answer>;
}

const verifyToken = 'bench-token';

/** Starts the bench before a suite, empties it after each test, and takes it down in the end. */
export const benchFor = (accountId: string): Bench => {
  const bench = {} as Bench;
  let ownToken = '';
  beforeAll(async () => {
    bench.simulator = await createSimulator();
    bench.operator = await startOperator(verifyToken);
    const { control } = bench.simulator;
    const account = await control.subscribe(accountId, { url: bench.operator.url, verifyToken });
    ownToken = account.logins[0].token;
  });
  afterEach(async () => {
    await bench.simulator.control.settled();
    await bench.simulator.control.reset();
    bench.operator.received.splice(0);
    bench.operator.answer = () => 200;
  });
  afterAll(async () => {
    await bench.simulator.close();
    await bench.operator.close();
  });
  bench.send = async (body, token = ownToken) => {
    const response = await fetch(`${bench.simulator.url}/v23.0/${accountId}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text },
    };
  };
  return bench;
};
