import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { benchFor } from '../testing/bench.ts';
import { type Served, serve } from '../testing/serve.ts';

const page = '108042031927511';
const bench = benchFor(page);
let files: Served;

beforeAll(async () => {
  files = await serve((request) => {
    const isHuge = request.url.endsWith('huge');
    const body = Buffer.alloc(isHuge ? 26 * 1024 * 1024 : 10);
    const status = request.url.endsWith('gone') ? 404 : 200;
    return Promise.resolve(new Response(body, { status, headers: { 'content-type': 'image/png' } }));
  });
});
afterAll(() => files.close());

test('a file behind a link is loaded and checked where the settings say so', async () => {
  const { control } = bench.simulator;
  const ana = await control.addUser({ platform: 'messenger', name: 'Ana' });
  await control.act(ana.id, { type: 'text', text: 'hi' });
  const send = (path: string) => {
    const attachment = { type: 'image', payload: { url: `${files.url}/${path}` } };
    return bench.send({ recipient: { id: ana.addresses[page] }, message: { attachment } });
  };
  expect((await send('gone')).status).toBe(200);
  await control.changeSettings({ fetchLinks: true });
  expect((await send('fine')).status).toBe(200);
  expect((await send('gone')).body['error']).toMatchObject({ code: 100, error_subcode: 2018008 });
  expect((await send('huge')).body['error']).toMatchObject({ code: 100, error_subcode: 2018109 });
});
