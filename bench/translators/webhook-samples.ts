import { createServer } from 'node:http';
import type { Platform } from '#libs/envelope';
import type { ActionInput } from '../../apps/simulator/src/control/action-schema.ts';
import { createSimulator, type Simulator } from '../../apps/simulator/src/create-simulator.ts';

/** The bodies of webhooks by platform, each with one event, as the simulated platforms sent them. */
export type WebhookSamples = Readonly<Record<Platform, readonly Buffer[]>>;

type Step = (firstId: string) => ActionInput;

const contacts = [
  { name: { formatted_name: 'Dora Roe', first_name: 'Dora' }, phones: [{ phone: '+1 555 010 0123' }] },
];
const place = { latitude: 41.4036, longitude: 2.1744, name: 'Casa Lola', address: 'Carrer Nou 4' };

/** What a person does, after a first text that some of it is about. What an app does not have, its platform refuses. */
const steps: readonly Step[] = [
  () => ({ type: 'image', caption: 'the new cat' }),
  () => ({ type: 'video' }),
  () => ({ type: 'audio' }),
  () => ({ type: 'voice' }),
  () => ({ type: 'document', fileName: 'plan.pdf' }),
  () => ({ type: 'sticker', stickerId: '4711' }),
  () => ({ type: 'location', ...place }),
  () => ({ type: 'contacts', contacts }),
  () => ({ type: 'like' }),
  () => ({ type: 'share', source: 'post', url: 'https://example.org/p/7', title: 'Ten cats' }),
  () => ({ type: 'story_mention', url: 'https://example.org/s/7' }),
  () => ({ type: 'choice', choice: 'The blue one' }),
  () => ({ type: 'ephemeral' }),
  () => ({ type: 'unsupported' }),
  (firstId) => ({ type: 'text', text: 'In the kitchen', replyTo: firstId }),
  (firstId) => ({ type: 'react', message: firstId, emoji: '❤' }),
  (firstId) => ({ type: 'edit', message: firstId, text: 'See you at the south entrance' }),
  (firstId) => ({ type: 'delete', message: firstId }),
];

/** Lets a person of each platform do everything once, and keeps what the platforms report. */
export const webhookSamples = async (): Promise<WebhookSamples> => {
  const bodies: Record<Platform, Buffer[]> = { whatsapp: [], messenger: [], instagram: [] };
  const endpoint = await startEndpoint(bodies);
  const simulator = await createSimulator();
  try {
    for (const { id, platform, verifyToken } of await simulator.control.accounts()) {
      await simulator.control.changeAccount(id, { coexistence: true, stickers: 'single' });
      await simulator.control.subscribe(id, { url: `${endpoint.url}/${platform}`, verifyToken });
      await actAll(simulator, platform);
    }
    return bodies;
  } finally {
    await simulator.close();
    await endpoint.close();
  }
};

const actAll = async ({ control }: Simulator, platform: Platform): Promise<void> => {
  const { id } = await control.addUser({ platform, name: 'Ana', autoRead: false });
  const [firstId = ''] = (await control.act(id, { type: 'text', text: 'See you at the north entrance' })).ids;
  await control.settled();
  for (const step of steps) {
    await control.act(id, step(firstId)).catch(() => undefined);
    await control.settled();
  }
};

/** Answers the handshake of a subscription, and takes every delivery. */
const startEndpoint = async (bodies: Record<Platform, Buffer[]>) => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const platform = (['whatsapp', 'messenger', 'instagram'] as const).find(
        (name) => url.pathname === `/${name}`,
      );
      if (request.method === 'POST' && platform) bodies[platform].push(Buffer.concat(chunks));
      response.end(url.searchParams.get('hub.challenge') ?? 'ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
};
