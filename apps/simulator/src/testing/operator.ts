import { createHmac, timingSafeEqual } from 'node:crypto';
import { serve } from './serve.ts';

/** One delivery that an operator's endpoint got. */
export interface Received {
  /** The very bytes, as text. */
  readonly raw: string;
  readonly json: unknown;
  readonly headers: Headers;
}

/** An operator's endpoint for tests: it answers the challenge, and keeps what it gets. */
export interface Operator {
  readonly url: string;
  readonly received: Received[];
  /** What to answer a delivery with; 200 unless set. */
  answer: (delivery: Received) => number | Promise<number>;
  close(): Promise<void>;
}

/** Starts an endpoint that expects a verify token. */
export const startOperator = async (verifyToken: string): Promise<Operator> => {
  const received: Received[] = [];
  const behaviour: Pick<Operator, 'answer'> = { answer: () => 200 };
  const served = await serve(async (request) => {
    if (request.method === 'GET') return challengeAnswer(new URL(request.url).searchParams, verifyToken);
    const raw = await request.text();
    const delivery: Received = { raw, json: JSON.parse(raw), headers: request.headers };
    received.push(delivery);
    return new Response(null, { status: await behaviour.answer(delivery) });
  });
  return Object.assign(behaviour, { url: served.url, received, close: () => served.close() });
};

/** Whether a delivery was signed with a secret, over its very bytes. */
export const isSigned = ({ raw, headers }: Received, appSecret: string): boolean => {
  const expected = Buffer.from(`sha256=${createHmac('sha256', appSecret).update(raw).digest('hex')}`);
  const given = Buffer.from(headers.get('x-hub-signature-256') ?? '');
  return expected.length === given.length && timingSafeEqual(expected, given);
};

function challengeAnswer(query: URLSearchParams, verifyToken: string): Response {
  const isOurs = query.get('hub.mode') === 'subscribe' && query.get('hub.verify_token') === verifyToken;
  return isOurs ? new Response(query.get('hub.challenge')) : new Response('', { status: 403 });
}
