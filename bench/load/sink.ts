import { createServer } from 'node:http';
import { numberIn } from './webhooks.ts';

/** A local stand-in for a platform's Send API, which accepts everything and notes when each message came. */
export interface Sink {
  readonly url: string;
  /** Resolves when so many messages with numbers from `first` on have come; rejects when none comes for a long while. */
  readonly arrived: (first: number, count: number) => Promise<void>;
  /** When a message first came, in milliseconds of this process' clock; `undefined` while it has not. */
  readonly arrivedAtMs: (number: number) => number | undefined;
  /** Messages that came more than once. */
  readonly doubled: () => number;
  readonly close: () => Promise<void>;
}

const silenceMaxMs = 30_000;
const pollMs = 2;

/** Starts a sink on a free port. */
export const startSink = async (): Promise<Sink> => {
  const arrivals = new Map<number, number>();
  let doubled = 0;
  let lastAtMs = performance.now();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const number = numberIn(Buffer.concat(chunks).toString('latin1'));
      lastAtMs = performance.now();
      if (number !== undefined && arrivals.has(number)) doubled += 1;
      if (number !== undefined && !arrivals.has(number)) arrivals.set(number, lastAtMs);
      const answer = `{"recipient_id":"1","message_id":"m_${number ?? 0}_${arrivals.size}"}`;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
      response.end(answer);
    });
  });
  server.keepAliveTimeout = silenceMaxMs * 2;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const arrived = (first: number, count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      let next = first;
      lastAtMs = performance.now();
      const timer = setInterval(() => {
        while (arrivals.has(next)) next += 1;
        const isComplete = next >= first + count;
        const isSilent = performance.now() - lastAtMs > silenceMaxMs;
        if (!isComplete && !isSilent) return;
        clearInterval(timer);
        if (isComplete) resolve();
        else reject(new Error(`message ${next} did not arrive`));
      }, pollMs);
    });

  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    arrivedAtMs: (number) => arrivals.get(number),
    doubled: () => doubled,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
