import { FastifyAdapter } from '@nestjs/platform-fastify';
import { platforms } from '#libs/envelope';
import type { IngressMetrics } from './ingress-metrics.ts';

/** Meta sends 3 MB at most. */
const bodyBytesMax = 3 * 1024 * 1024;
const requestTimeoutMs = 10_000;

/** How a webhook was answered, by status. */
const outcomeOf: ReadonlyMap<number, string> = new Map([
  [200, 'accepted'],
  [401, 'refused'],
  [403, 'verification_refused'],
  [404, 'unknown_platform'],
  [413, 'too_large'],
]);

/** The HTTP server that takes every body as the bytes that were sent, whatever they claim to be, because those are what is signed. */
export const webhookServer = (): FastifyAdapter => {
  const adapter = new FastifyAdapter({ bodyLimit: bodyBytesMax, requestTimeout: requestTimeoutMs });
  const server = adapter.getInstance();
  server.addHook('onRequest', (request, _reply, done) => {
    request.headers['content-type'] = 'application/octet-stream';
    done();
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  return adapter;
};

/** Counts answers. Only the path's platform and the status are looked at. */
export const countAnswers = (adapter: FastifyAdapter, metrics: IngressMetrics): void => {
  adapter.getInstance().addHook('onResponse', (request, reply, done) => {
    const [, first = '', name = ''] = request.url.split('?', 1)[0]?.split('/') ?? [];
    if (first === 'webhooks') {
      const platform = platforms.find((each) => each === name) ?? 'unknown';
      metrics.webhook({ platform, outcome: outcomeOf.get(reply.statusCode) ?? 'failed' });
      metrics.duration({ platform }, reply.elapsedTime / 1000);
    }
    done();
  });
};
