import { EventEmitter } from 'node:events';
import { Metadata, type ServerDuplexStream, status } from '@grpc/grpc-js';
import { describe, expect, it } from '@jest/globals';
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

describe('a stream that does not come to anything', () => {
  const away = Object.assign(new Error('marker'), { code: 'ECONNREFUSED' });
  const opened = async (
    tell: () => Promise<void>,
    more: { readonly destroyed?: boolean } = {},
  ): Promise<ReturnType<typeof createOpenLinks>> => {
    const links = createOpenLinks(Date.now);
    const logger = createLogger({ service: 'mailbox', level: 'silent' });
    const answer = () => Promise.resolve(undefined);
    const controller = new NativeLinkController(
      () => Promise.resolve('whatsapp'),
      answer,
      links,
      tell,
      logger,
    );
    const still = { pause: () => undefined, resume: () => undefined };
    const stream = Object.assign(new EventEmitter(), { metadata: new Metadata(), ...still, ...more });
    stream.on('error', () => undefined);
    await controller.exchange(stream as unknown as FrameStream);
    return links;
  };

  it('is nobody’s way to an app when the other mailboxes could not be told of it', async () => {
    expect((await opened(() => Promise.reject(away))).of('whatsapp')).toBeUndefined();
  });

  it('nor when it ended while its token was looked at', async () => {
    const links = await opened(() => Promise.resolve(), { destroyed: true });
    expect(links.of('whatsapp')).toBeUndefined();
  });

  it('else is', async () => {
    expect((await opened(() => Promise.resolve())).of('whatsapp')).toBeDefined();
  });
});
