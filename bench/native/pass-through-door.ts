import { createServer } from 'node:http';
import { Pool } from 'undici';
import type { Arrivals } from './arrivals.ts';
import type { Door } from './door.ts';
import { markedLine, markedNumber } from './marked-payload.ts';

const connections = 64;

/** Where the last hop of the pass-through posts to: what stands for the devices. */
export interface DeviceSink {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts a sink on a free port, which takes everything. */
export const startDeviceSink = async (arrivals: Arrivals): Promise<DeviceSink> => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const number = markedNumber(Buffer.concat(chunks));
      if (number !== undefined) arrivals.note(number);
      response.writeHead(200, { 'content-length': 2 }).end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Posts of one line a device; the last hop brings each line by itself. */
export const passThroughDoor = (url: string, pairs: number, devices: number): Door => {
  const pool = new Pool(url, { connections, pipelining: 1 });
  return {
    open: async () => undefined,
    prepare: (number) => {
      const body = Array.from({ length: devices }, () => markedLine(number)).join('\n');
      const headers = { 'x-key': `pair ${number % pairs}` };
      return async () => {
        const { statusCode, body: answer } = await pool.request({ method: 'POST', path: '/', headers, body });
        await answer.dump();
        if (statusCode !== 200) throw new Error(`a post was answered with ${statusCode}`);
      };
    },
    close: async () => undefined,
  };
};
