import { createHmac, timingSafeEqual } from 'node:crypto';
import { type IncomingMessage, createServer } from 'node:http';
import { type JsonObject, isObject, listAt, objectAt } from '../wire/readers.ts';

/** One delivery that an operator's endpoint got. */
export interface Received {
  readonly raw: string;
  readonly json: unknown;
  readonly headers: IncomingMessage['headers'];
}

/** An operator's endpoint for tests: it answers the challenge, and keeps what it gets. */
export interface Operator {
  readonly url: string;
  readonly received: Received[];
  /** What to answer a delivery with; 200 unless set. */
  answer: (delivery: Received) => number | Promise<number>;
  /** Whether a delivery was signed with a secret, over its very bytes. */
  isSigned(delivery: Received, appSecret: string): boolean;
  close(): Promise<void>;
}

/** Starts an endpoint that expects a verify token. */
export const startOperator = async (verifyToken: string): Promise<Operator> => {
  const operator: Operator = {
    url: '',
    received: [],
    answer: () => 200,
    isSigned: ({ raw, headers }, appSecret) => {
      const expected = Buffer.from(`sha256=${createHmac('sha256', appSecret).update(raw).digest('hex')}`);
      const given = Buffer.from(String(headers['x-hub-signature-256']));
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
    close: () => Promise.resolve(),
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://operator.invalid');
    if (request.method === 'GET') {
      const isOurs = url.searchParams.get('hub.verify_token') === verifyToken;
      response.statusCode = isOurs ? 200 : 403;
      response.end(isOurs ? (url.searchParams.get('hub.challenge') ?? '') : '');
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const delivery = { raw, json: JSON.parse(raw) as unknown, headers: request.headers };
      operator.received.push(delivery);
      void Promise.resolve(operator.answer(delivery)).then((status) => {
        response.statusCode = status;
        response.end();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return Object.assign(operator, {
    url: `http://127.0.0.1:${port}/webhooks`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
};

/** The `messaging` or `standby` items of deliveries, in order. */
export const messagingItems = (received: readonly Received[]): readonly JsonObject[] =>
  entriesOf(received)
    .flatMap((entry) => [...listAt(entry, 'messaging'), ...listAt(entry, 'standby')])
    .filter(isObject);

/** The values of `changes` of deliveries, in order. */
export const changeValues = (received: readonly Received[]): readonly JsonObject[] =>
  entriesOf(received)
    .flatMap((entry) => listAt(entry, 'changes'))
    .map((change) => objectAt(change, 'value') ?? {});

/** The `messages[]` of the values of deliveries, in order. */
export const whatsappMessages = (received: readonly Received[]): readonly JsonObject[] =>
  changeValues(received)
    .flatMap((value) => listAt(value, 'messages'))
    .filter(isObject);

/** The `statuses[]` of the values of deliveries, in order. */
export const whatsappStatuses = (received: readonly Received[]): readonly JsonObject[] =>
  changeValues(received)
    .flatMap((value) => listAt(value, 'statuses'))
    .filter(isObject);

const entriesOf = (received: readonly Received[]): readonly unknown[] =>
  received.flatMap(({ json }) => listAt(json, 'entry'));
