// Asks ports of this machine.
import { createServer, connect } from 'node:net';

/** A port that nobody listens on now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Request ApiVersions (key 18) in version 0, correlation 1, without a client's name. */
const apiVersions = Buffer.from('0000000a' + '0012' + '0000' + '00000001' + 'ffff', 'hex');

/** Whether a broker answers. */
export const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => socket.write(apiVersions));
    socket.once('data', (bytes) => finish(bytes.length >= 8 && bytes.readInt32BE(4) === 1));
    for (const event of ['error', 'close', 'timeout']) socket.once(event, () => finish(false));
  });
