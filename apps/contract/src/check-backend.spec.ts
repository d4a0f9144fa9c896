import { createServer, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Platform, platforms } from '#libs/envelope';
import { checkBackend, type Verdict } from './check-backend.ts';
import { names } from './dialects.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Answer = { readonly status: number; readonly body?: string };

/** What a backend that answers so is told. */
const verdictsOn = async (
  app: Platform,
  answerTo: (frame: string) => Answer,
  secret?: string,
): Promise<readonly Verdict[]> => {
  const server = createServer((request, response) => {
    void buffer(request).then((frame) => {
      const { status, body } = answerTo(frame.toString('latin1'));
      response.writeHead(status).end(body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a port is a number');
  const url = `http://127.0.0.1:${address.port}/`;
  const backend = { app, url, user: names[app].user, now: Date.now, ...(secret ? { secret } : {}) };
  const verdicts: Verdict[] = [];
  for await (const verdict of checkBackend(backend)) verdicts.push(verdict);
  return verdicts;
};

const faultsOf = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.flatMap(({ name, fault }) => (fault === undefined ? [] : [`${name}: ${fault}`]));

const whatsapp = (frame: string): Answer => {
  if (!frame.endsWith('>')) return { status: 400 };
  const id = /^<message id="([^"]+)"/.exec(frame)?.[1];
  return id === undefined
    ? { status: 200 }
    : { status: 200, body: `<ack class="message" id="${id}" from="15550001111@s.whatsapp.net"/>` };
};
const instagram = (frame: string): Answer => {
  if (!frame.startsWith('{"op"') || !frame.endsWith('}')) return { status: 400 };
  const id = /"item_id":"(\d+)"/.exec(frame)?.[1];
  const isItem = frame.startsWith('{"op":"item"');
  return { status: 200, ...(isItem ? { body: `{"op":"status","status":"ok","item_id":"${id}"}` } : {}) };
};

describe('a backend', () => {
  it.each([
    ['whatsapp', whatsapp],
    ['instagram', instagram],
  ] as const)('of %s that takes what it is handed has no fault', async (app, answerTo) => {
    expect(faultsOf(await verdictsOn(app, answerTo))).toEqual([]);
  });

  it.each(platforms)('of %s that fails is told so for each frame', async (app) => {
    const verdicts = await verdictsOn(app, () => ({ status: 500 }));
    const taken = verdicts.filter(({ fault }) => fault === undefined).map(({ name }) => name);
    expect(taken).toEqual(['bytes that are no frame', 'a frame that is cut off']);
    expect(verdicts[0]?.fault).toBe('answered with 500 where 2xx means taken');
  });

  it('that says nothing of messages, or acknowledges anything, or another message, is told so', async () => {
    const silent = faultsOf(await verdictsOn('whatsapp', () => ({ status: 204 })));
    expect(silent.every((fault) => fault.startsWith('message') || /message/.test(fault))).toBe(true);
    expect(silent).toHaveLength(7);
    const credulous = await verdictsOn('whatsapp', () => ({
      status: 200,
      body: '<ack class="message" id="A1" from="15550001111@s.whatsapp.net"/>',
    }));
    expect(faultsOf(credulous)).toEqual(
      expect.arrayContaining([
        'message: signal-prekey: acknowledged another message',
        'bytes that are no frame: acknowledged as if it were a message',
        'a frame that is cut off: acknowledged as if it were a message',
      ]),
    );
  });

  it('that looks at no signature is told so', async () => {
    expect(faultsOf(await verdictsOn('whatsapp', whatsapp, 'a secret of sixteen characters'))).toEqual([
      'a signature by another secret: answered with 200; 4xx keeps out',
      'no signature: answered with 200; 4xx keeps out',
    ]);
  });
});
