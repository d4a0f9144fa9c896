import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections, so that nobody takes one while its server is away. */
const portMin = 15_000;
const portMax = 32_000;

/** A TCP port of 127.0.0.1 that nobody listens on, and that stays free for a server that starts later or starts again. */
export const fixedPort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(portMin, portMax);
    if (await isFree(port)) return port;
  }
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
