import { EventEmitter } from 'node:events';
import { Metadata, type ServerDuplexStream, status } from '@grpc/grpc-js';
import { expect, it } from '@jest/globals';
import { createLogger } from '#libs/nest-kit';
import { NativeLinkController } from './native-link-controller.ts';
import { createOpenLinks } from './open-links.ts';

type FrameStream = ServerDuplexStream<object, object>;

it('tells whoever opens a stream while the database is away to come again, and goes on', async () => {
  const lines: string[] = [];
  const logger = createLogger({
    service: 'mailbox',
    level: 'warn',
    destination: { write: (line) => void lines.push(line) },
  });
  const away = Object.assign(new Error('marker'), { code: 'ECONNREFUSED' });
  const controller = new NativeLinkController(
    () => Promise.reject(away),
    () => Promise.resolve(undefined),
    createOpenLinks(Date.now),
    () => Promise.resolve(),
    logger,
  );
  const errors: unknown[] = [];
  const stream = Object.assign(new EventEmitter(), { metadata: new Metadata(), pause: () => undefined });
  stream.on('error', (error) => errors.push(error));
  await controller.exchange(stream as unknown as FrameStream);
  expect(errors).toMatchObject([{ code: status.UNAVAILABLE, details: 'try again' }]);
  expect(lines.join('')).toContain('ECONNREFUSED');
  expect(lines.join('')).not.toContain('marker');
});
