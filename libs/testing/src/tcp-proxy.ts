import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a connection ends: at once and without a word, or with a word that no more will come, after which one still listens. */
export type CutManner = 'reset' | 'half-close';

/** Something between a client and a server that can spoil their connections. It passes bytes on as they are. */
export interface TcpProxy {
  readonly port: number;
  /** Where connections to come lead. */
  readonly leadTo: (targetPort: number) => void;
  /** How many connections are open. */
  readonly open: () => number;
  /** Ends every open connection. */
  readonly cut: (manner: CutManner) => void;
  /** Resets every connection to come, until `admit`. */
  readonly refuse: () => void;
  readonly admit: () => void;
  /** Holds every piece of bytes back for a while, in both directions; 0 ends it. */
  readonly slow: (delayMs: number) => void;
  /** Keeps connections open and passes nothing on, until `resume`. */
  readonly stall: () => void;
  readonly resume: () => void;
  readonly close: () => Promise<void>;
}

export interface TcpProxyOptions {
  readonly targetPort: number;
  /** A free port when absent. */
  readonly port?: number;
}

const host = '127.0.0.1';

/** Starts a proxy between ports of 127.0.0.1. */
export const startTcpProxy = async ({ targetPort, port = 0 }: TcpProxyOptions): Promise<TcpProxy> => {
  const state = { targetPort, delayMs: 0, isRefusing: false };
  const gate = makeGate();
  const sockets = new Set<Socket>();

  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.setNoDelay();
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  };

  /** The iterator leaves the socket as it is at its end, since the other direction may go on. */
  const pass = async (from: Socket, to: Socket): Promise<void> => {
    for await (const chunk of piecesOf(from)) {
      if (state.delayMs > 0) await sleep(state.delayMs);
      await gate.opened();
      if (!to.write(chunk) && !to.destroyed) await Promise.race([once(to, 'drain'), once(to, 'close')]);
    }
    to.end();
  };

  const server = createServer({ allowHalfOpen: true }, (client) => {
    keep(client);
    if (state.isRefusing) return void client.resetAndDestroy();
    const upstream = connect({ host, port: state.targetPort, allowHalfOpen: true });
    keep(upstream);
    upstream.once('error', () => client.resetAndDestroy());
    client.once('error', () => upstream.resetAndDestroy());
    const passing = [pass(client, upstream), pass(upstream, client)];
    void Promise.allSettled(passing).then(() => [client, upstream].forEach((socket) => socket.destroy()));
  });
  server.listen(port, host);
  await once(server, 'listening');

  const cut: TcpProxy['cut'] = (manner) => {
    for (const socket of sockets)
      if (manner === 'reset') socket.resetAndDestroy();
      else socket.end();
  };
  return {
    port: portOf(server.address()),
    leadTo: (wanted) => (state.targetPort = wanted),
    open: () => sockets.size / 2,
    cut,
    refuse: () => (state.isRefusing = true),
    admit: () => (state.isRefusing = false),
    slow: (delayMs) => (state.delayMs = delayMs),
    stall: gate.shut,
    resume: gate.open,
    close: async () => {
      gate.open();
      const closed = once(server, 'close');
      server.close();
      cut('reset');
      await closed;
    },
  };
};

const piecesOf = (socket: Socket): AsyncIterable<Buffer> => socket.iterator({ destroyOnReturn: false });

const portOf = (address: ReturnType<ReturnType<typeof createServer>['address']>): number => {
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
};

/** Something to wait at while it is shut. */
const makeGate = () => {
  let shutNow: { readonly opened: Promise<void>; readonly open: () => void } | undefined;
  return {
    opened: async (): Promise<void> => shutNow?.opened,
    shut: (): void => {
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      shutNow ??= { opened, open };
    },
    open: (): void => {
      shutNow?.open();
      shutNow = undefined;
    },
  };
};
