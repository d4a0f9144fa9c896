import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** A load balancer in front of several instances. */
export interface Balancer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Passes requests on to instances in turn; `urls` are those that run at the moment. Whom it cannot reach it passes over; when
 * there is nobody left, the caller gets 502 and comes again by itself.
 */
export const startBalancer = async (urls: () => readonly string[], port = 0): Promise<Balancer> => {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    turn += 1;
    const running = urls();
    const first = turn % Math.max(1, running.length);
    passOn([...running.slice(first), ...running.slice(0, first)], incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const passOn = (urls: readonly string[], incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => attempt(urls, incoming, Buffer.concat(chunks), outgoing));
};

const attempt = (
  [url, ...others]: readonly string[],
  incoming: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
): void => {
  if (url === undefined) {
    outgoing.writeHead(502).end();
    return;
  }
  const { method, headers } = incoming;
  const passed = request(`${url}${incoming.url ?? ''}`, { method, headers, agent: false }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on('error', (error) => {
    const wasRefused = 'code' in error && error.code === 'ECONNREFUSED';
    if (outgoing.headersSent) outgoing.destroy();
    else attempt(wasRefused ? others : [], incoming, body, outgoing);
  });
  passed.end(body);
};
