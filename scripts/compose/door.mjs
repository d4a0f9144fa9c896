// node scripts/compose/door.mjs <port> <host> <port of the host>   passes connections on, byte by byte
// It stands between a network that is published and one that has no way out, and leads to one port of one service.
import { connect, createServer } from 'node:net';
import { pipeline } from 'node:stream';

const [port, host, hostPort] = process.argv.slice(2);
const connectionsMax = 1000;
const idleMaxMs = 10 * 60_000;

const server = createServer((from) => {
  const to = connect(Number(hostPort), host);
  for (const socket of [from, to]) socket.setTimeout(idleMaxMs, () => socket.destroy()).setNoDelay();
  pipeline(from, to, () => to.destroy());
  pipeline(to, from, () => from.destroy());
});
server.maxConnections = connectionsMax;
server.listen(Number(port), '0.0.0.0');
process.once('SIGTERM', () => process.exit(0));
