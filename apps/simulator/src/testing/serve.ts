import { createServer } from 'node:http';

/** An HTTP server for tests. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves requests on a free port; a rejection is answered 500. */
export const serve = async (answer: (request: Request) => Promise<Response>): Promise<Served> => {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      const isBodiless = incoming.method === 'GET' || incoming.method === 'HEAD';
      const request = new Request(`http://127.0.0.1${incoming.url ?? '/'}`, {
        method: incoming.method ?? 'GET',
        headers,
        ...(isBodiless ? {} : { body: Buffer.concat(chunks) }),
      });
      void answer(request)
        .catch(() => new Response('', { status: 500 }))
        .then(async (response) => {
          outgoing.writeHead(response.status, Object.fromEntries(response.headers));
          outgoing.end(Buffer.from(await response.arrayBuffer()));
        });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
