import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { postFrame } from './post-frame.ts';

const seen: { headers: IncomingHttpHeaders; body: string }[] = [];
const backend = createServer((request, response) => {
  void text(request).then((body) => {
    seen.push({ headers: request.headers, body });
    response.writeHead(200).end();
  });
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
  const address = backend.address();
  url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : '';
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      backend.close(() => resolve());
      backend.closeAllConnections();
    }),
);

const posted = { contentType: 'application/xml', frame: Buffer.from('<ack/>'), atMs: 1_700_000_000_999 };

it('a posted frame is signed over its id, its time and its raw body', async () => {
  await postFrame(url, { ...posted, secret: 'a secret of some length' });
  const { headers, body } = seen.at(-1) ?? { headers: {}, body: '' };
  expect(headers['webhook-timestamp']).toBe('1700000000');
  const signed = `${String(headers['webhook-id'])}.1700000000.${body}`;
  const expected = createHmac('sha256', 'a secret of some length').update(signed).digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${expected}`);
});

it('a frame for an app without a secret has no signature', async () => {
  await postFrame(url, posted);
  expect(seen.at(-1)?.headers['webhook-signature']).toBeUndefined();
});
