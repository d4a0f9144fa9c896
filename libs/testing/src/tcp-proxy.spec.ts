import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from './bus-log.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';

let server: Server;
let proxy: TcpProxy;
const accepted: Socket[] = [];
const opened: Socket[] = [];

const listen = async (greeting: string): Promise<Server> => {
  const made = createServer({ allowHalfOpen: true }, (socket) => {
    accepted.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => socket.write(`${greeting}${String(bytes)}`));
    socket.on('end', () => socket.end());
  }).listen(0, '127.0.0.1');
  await once(made, 'listening');
  return made;
};

const portOf = (made: Server): number => {
  const address = made.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** A client's connection, with everything that it has heard and how it ended. */
const talk = async () => {
  const socket = connect({ host: '127.0.0.1', port: proxy.port, allowHalfOpen: true });
  opened.push(socket);
  const heard = { text: '', ended: false, error: '' };
  socket.on('data', (bytes) => (heard.text += String(bytes)));
  socket.on('end', () => (heard.ended = true));
  socket.on('error', (error: NodeJS.ErrnoException) => (heard.error = error.code ?? ''));
  await once(socket, 'connect').catch(() => undefined);
  return { socket, heard };
};

const says = async (word: string) => {
  const { socket, heard } = await talk();
  socket.write(word);
  return { socket, heard };
};

beforeEach(async () => {
  server = await listen('');
  proxy = await startTcpProxy({ targetPort: portOf(server) });
});

afterEach(async () => {
  for (const socket of opened.splice(0)) socket.destroy();
  await proxy.close();
  for (const socket of accepted.splice(0)) socket.destroy();
  server.close();
});

describe('a proxy', () => {
  it('passes bytes on as they are, in both directions, whatever their number', async () => {
    const { socket, heard } = await talk();
    const text = '0123456789'.repeat(150_000);
    socket.write(text);
    await until(() => heard.text.length >= text.length);
    expect(heard.text === text).toBe(true);
    expect(proxy.open()).toBe(1);
  });

  it('passes on that one side has said everything, and then the answer of the other', async () => {
    const { socket, heard } = await says('last');
    socket.end();
    await until(() => heard.ended);
    expect(heard).toEqual({ text: 'last', ended: true, error: '' });
    await until(() => proxy.open() === 0);
  });

  it('resets every open connection, on both sides, and takes new ones', async () => {
    const { heard } = await says('a');
    await until(() => heard.text === 'a');
    proxy.cut('reset');
    await until(() => heard.error === 'ECONNRESET' && accepted.every(({ destroyed }) => destroyed));
    const next = await says('b');
    await until(() => next.heard.text === 'b');
  });

  it('tells both sides that no more will come, without an error', async () => {
    const { heard } = await says('a');
    await until(() => heard.text === 'a');
    proxy.cut('half-close');
    await until(() => heard.ended && accepted.every(({ readableEnded }) => readableEnded));
    expect(heard.error).toBe('');
  });

  it('holds bytes back for a while', async () => {
    proxy.slow(150);
    const startedAtMs = Date.now();
    const { heard } = await says('slow');
    await until(() => heard.text === 'slow');
    expect(Date.now() - startedAtMs).toBeGreaterThanOrEqual(290);
  });

  it('passes nothing on while it stalls, and everything in its order afterwards', async () => {
    proxy.stall();
    const { socket, heard } = await says('first ');
    await sleep(100);
    socket.write('second');
    await sleep(100);
    expect(heard).toEqual({ text: '', ended: false, error: '' });
    proxy.resume();
    await until(() => heard.text === 'first second');
  });

  it('refuses connections until it admits them, and leads new ones elsewhere', async () => {
    proxy.refuse();
    const refused = await talk();
    await until(() => refused.heard.error === 'ECONNRESET');
    const other = await listen('other ');
    proxy.leadTo(portOf(other));
    proxy.admit();
    const { heard } = await says('a');
    await until(() => heard.text === 'other a');
    other.close();
  });

  it('resets the client where nobody listens behind it', async () => {
    const nowhere = await listen('');
    const port = portOf(nowhere);
    nowhere.close();
    await once(nowhere, 'close');
    proxy.leadTo(port);
    const { heard } = await talk();
    await until(() => heard.error === 'ECONNRESET');
  });
});
