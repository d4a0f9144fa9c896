import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Registry } from 'prom-client';
import { createLogger } from '#libs/nest-kit';
import { createIngress, type Ingress } from './create-ingress.ts';
import { type IngressWorld, ingressWorld } from './testing/ingress-world.ts';
import {
  messagingWebhook,
  metaBytes,
  signed,
  testAccounts,
  type TestPlatform,
  whatsappWebhook,
} from './testing/webhooks.ts';

const mebibyte = 1024 * 1024;
const marker = 'PLANTED-MARKER-7f3a';
const registry = new Registry();
const lines: string[] = [];

let world: IngressWorld;
let ingress: Ingress;

beforeAll(async () => {
  world = await ingressWorld();
  const sink = { write: (line: string) => void lines.push(line) };
  ingress = await createIngress({
    ...world.ports,
    bus: { ...world.ports.bus, ...unusedBus },
    sealer: { ...world.ports.sealer, expire: () => undefined },
    logger: createLogger({ service: 'ingress', level: 'debug', destination: sink }),
    metrics: registry,
    port: 0,
  });
});
afterAll(async () => {
  await ingress.close();
  await world.close();
});

const unusedBus = {
  subscribe: () => Promise.reject(new Error('ingress reads nothing')),
  ensureTopics: () => Promise.resolve(),
  read: () => Promise.resolve([]),
  reachable: () => Promise.resolve(true),
  close: () => Promise.resolve(),
};

const post = async (
  path: string,
  body: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> => {
  const response = await fetch(`${ingress.url}/webhooks/${path}`, {
    method: 'POST',
    body: Uint8Array.from(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  await response.arrayBuffer();
  return response.status;
};

const deliver = (platform: TestPlatform, bytes: Uint8Array, secret?: string): Promise<number> => {
  const { body, signature } = signed(platform, bytes, secret);
  return post(platform, body, { 'x-hub-signature-256': signature });
};

const message = (text = 'hello') => whatsappWebhook([{ from: '15551230000', id: 'wamid.plain', text }]);

describe('the verification handshake', () => {
  const ask = (platform: string, query: Readonly<Record<string, string>>) =>
    fetch(`${ingress.url}/webhooks/${platform}?${new URLSearchParams(query).toString()}`);

  it('answers with the challenge as plain text, and nothing around it', async () => {
    const response = await ask('whatsapp', {
      'hub.mode': 'subscribe',
      'hub.verify_token': 'whatsapp-verify',
      'hub.challenge': '<b>1158201444</b>',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toBe('<b>1158201444</b>');
  });

  it.each([
    ['whatsapp', { 'hub.mode': 'subscribe', 'hub.verify_token': 'messenger-verify', 'hub.challenge': '1' }],
    ['whatsapp', { 'hub.mode': 'other', 'hub.verify_token': 'whatsapp-verify', 'hub.challenge': '1' }],
    ['whatsapp', { 'hub.mode': 'subscribe', 'hub.challenge': '1' }],
    ['whatsapp', {}],
  ])('refuses another token, mode, or none: %s %j', async (platform, query) => {
    expect((await ask(platform, query)).status).toBe(403);
  });

  it('knows no other platform', async () => {
    expect((await ask('telegram', {})).status).toBe(404);
    expect(await post('telegram', metaBytes(message()))).toBe(404);
  });
});

describe('the security of webhooks', () => {
  it('takes the bytes that Meta signs, escapes and all', async () => {
    expect(await deliver('whatsapp', metaBytes(message('žluťoučký 🐎 https://example.com/a')))).toBe(200);
  });

  it('refuses a signature that is missing, wrong, of another scheme, of a stale secret, or over other bytes', async () => {
    const bytes = metaBytes(message('ž/'));
    const { signature } = signed('whatsapp', bytes);
    const reserialised = Buffer.from(JSON.stringify(JSON.parse(bytes.toString())));
    expect(await post('whatsapp', bytes)).toBe(401);
    expect(await post('whatsapp', bytes, { 'x-hub-signature-256': 'sha256=00' })).toBe(401);
    expect(await post('whatsapp', bytes, { 'x-hub-signature': signature })).toBe(401);
    expect(
      await post('whatsapp', bytes, { 'x-hub-signature-256': signature.replace('sha256', 'sha1') }),
    ).toBe(401);
    expect(await deliver('whatsapp', bytes, 'stale-secret')).toBe(401);
    expect(await post('whatsapp', reserialised, { 'x-hub-signature-256': signature })).toBe(401);
    expect(await post('whatsapp', bytes, { 'x-hub-signature-256': signature })).toBe(200);
  });

  it('lets go of a secret as soon as it is no longer configured', async () => {
    const account = `whatsapp:${testAccounts.whatsapp.accountId}`;
    const configure = (secrets: string[]) =>
      world.store
        .updateTable('accounts')
        .set({ app_secrets: secrets })
        .where('account', '=', account)
        .execute();
    const bytes = metaBytes(message());
    await configure(['new-secret', testAccounts.whatsapp.secret]);
    expect(await deliver('whatsapp', bytes)).toBe(200);
    await configure(['new-secret']);
    expect(await deliver('whatsapp', bytes)).toBe(401);
    expect(await deliver('whatsapp', bytes, 'new-secret')).toBe(200);
    await configure([testAccounts.whatsapp.secret]);
  });

  it('lets no app speak for the account of another one', async () => {
    const other = { accountId: '100000000000099', secret: 'other-secret' };
    await world.store
      .insertInto('accounts')
      .values({
        account: `whatsapp:${other.accountId}`,
        platform: 'whatsapp',
        account_id: other.accountId,
        handle: 'other',
        api_base_url: 'http://127.0.0.1:1',
        access_token: 'token',
        app_secrets: [other.secret],
        verify_tokens: [],
        updated_at_ms: 0,
      })
      .execute();
    const ours = message();
    const theirs = whatsappWebhook([{ from: '15551230001', id: 'wamid.other' }], other.accountId);
    const both = { ...ours, entry: [...ours.entry, ...theirs.entry] };
    expect(await deliver('whatsapp', metaBytes(theirs), other.secret)).toBe(200);
    expect(await deliver('whatsapp', metaBytes(theirs))).toBe(401);
    expect(await deliver('whatsapp', metaBytes(both))).toBe(401);
    expect(await deliver('whatsapp', metaBytes(both), other.secret)).toBe(401);
  });

  it('answers 200 for an account that is not configured, where the platform has signed', async () => {
    const body = metaBytes(whatsappWebhook([{ from: '15551230002', id: 'wamid.x' }], '424242'));
    expect(await deliver('whatsapp', body)).toBe(200);
    expect(await deliver('whatsapp', body, 'unknown-secret')).toBe(401);
  });

  it('takes three megabytes, and no more than three mebibytes', async () => {
    const filled = (bytes: number) => {
      const empty = metaBytes(message('')).length;
      return metaBytes(message('x'.repeat(bytes - empty)));
    };
    expect(await deliver('whatsapp', filled(3_000_000))).toBe(200);
    expect(await deliver('whatsapp', filled(3 * mebibyte))).toBe(200);
    expect(await deliver('whatsapp', filled(3 * mebibyte + 1))).toBe(413);
  });

  it('survives JSON that is deep, empty, not JSON, or full of prototype keys', async () => {
    const deep = Buffer.from('['.repeat(3_000_000));
    const nested = Buffer.from(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
    const keys = Buffer.from(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"object":"whatsapp_business_account","entry":[{"__proto__":[]}]}',
    );
    for (const body of [
      deep,
      nested,
      keys,
      Buffer.from('nonsense'),
      Buffer.from('"text"'),
      Buffer.from('null'),
    ])
      expect(await deliver('whatsapp', body)).toBe(200);
    expect(await deliver('whatsapp', new Uint8Array())).toBe(200);
    expect({}).not.toHaveProperty('polluted');
  }, 60_000);

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', 'x'])(
    'signs off the bytes, whatever the content type says: %s',
    async (type) => {
      const { body, signature } = signed('whatsapp', metaBytes(message()));
      expect(await post('whatsapp', body, { 'content-type': type, 'x-hub-signature-256': signature })).toBe(
        200,
      );
    },
  );

  it('stores ids that no index can hold, and NUL characters', async () => {
    const odd = (id: string, from: string) => whatsappWebhook([{ from, id, text: marker }]);
    for (const id of ['wamid.\0', `wamid.${'x'.repeat(20_000)}`, 'wamid.\ud800'])
      for (const from of ['15551\0', '9'.repeat(20_000)])
        expect(await deliver('whatsapp', Buffer.from(JSON.stringify(odd(id, from))))).toBe(200);
    const account = whatsappWebhook([{ from: '1', id: '1' }], '1\0');
    expect(await deliver('whatsapp', Buffer.from(JSON.stringify(account)))).toBe(200);
  });
});

describe('hostile bodies', () => {
  const seeds: readonly (readonly [TestPlatform, unknown])[] = [
    [
      'whatsapp',
      whatsappWebhook([{ from: '15551230000', id: 'wamid.seed', text: marker, replyTo: 'wamid.a' }]),
    ],
    [
      'messenger',
      messagingWebhook('messenger', '7001', [
        { message: { mid: 'm_1', text: marker, reply_to: { mid: 'm_0' } } },
        {
          postback: {
            mid: 'm_2',
            title: marker,
            payload: 'x',
            referral: { ref: 'join_AAAAAAAAAAAAAAAAAAAAAA' },
          },
        },
        { reaction: { mid: 'm_1', action: 'react', emoji: '😮' } },
        { delivery: { watermark: 1_800_000_000_000, mids: ['m_9'] } },
      ]),
    ],
    [
      'instagram',
      messagingWebhook('instagram', '8001', [
        { message: { mid: 'i_1', text: marker } },
        { read: { mid: 'i_0' } },
        { message_edit: { mid: 'i_1', text: marker, num_edit: 1 } },
      ]),
    ],
  ];

  /** More of them by the environment: ten thousand take a minute. */
  const mutations = Number(process.env['SEALPOST_MUTATIONS'] ?? 1500);

  const odd = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.double(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('\0', '__proto__', 'constructor', '-1', '1e999', 'ſ'.repeat(700)),
    fc.constantFrom([], {}, [[]], { id: {} }, [null]),
  );

  /** Puts a value in place of one node of a document, which the number picks. */
  const withNode = (document: unknown, pick: number, value: unknown): unknown => {
    let left = pick;
    const walk = (node: unknown): unknown => {
      if (left === 0) {
        left -= 1;
        return value;
      }
      left -= 1;
      if (Array.isArray(node)) return node.map(walk);
      if (typeof node !== 'object' || node === null) return node;
      return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
    };
    return walk(document);
  };

  it(`answers ${mutations} mutated and signed bodies with 200`, async () => {
    const mutation = fc.tuple(fc.constantFrom(...seeds), fc.nat(40), odd, fc.nat(40), odd);
    const samples = fc.sample(mutation, { numRuns: mutations, seed: 20_260_101 });
    const statuses = new Set<number>();
    const run = async (share: typeof samples): Promise<void> => {
      for (const [[platform, document], first, one, second, two] of share) {
        const body = withNode(withNode(document, first, one), second, two);
        statuses.add(await deliver(platform, Buffer.from(JSON.stringify(body) ?? 'undefined')));
      }
    };
    const lanes = 8;
    await Promise.all(
      Array.from({ length: lanes }, (_, lane) => run(samples.filter((__, index) => index % lanes === lane))),
    );
    expect([...statuses].filter((status) => status !== 200)).toEqual([]);
  }, 240_000);

  it('answers bytes that were changed after signing with 401', async () => {
    const [, document] = seeds[0] ?? ['whatsapp', {}];
    const bytes = metaBytes(document);
    const { signature } = signed('whatsapp', bytes);
    for (const at of [0, 10, 100, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await post('whatsapp', changed, { 'x-hub-signature-256': signature })).toBe(401);
    }
  });

  it('logs nothing of any of it', () => {
    const log = lines.join('');
    for (const planted of [
      marker,
      '15551230000',
      'wamid',
      testAccounts.whatsapp.secret,
      'whatsapp-verify',
      'join_',
    ])
      expect(log).not.toContain(planted);
    expect(log).toBe('');
  });

  it('counts webhooks by answer', async () => {
    expect(await registry.metrics()).toMatch(
      /sealpost_webhooks_total\{service="ingress",platform="whatsapp",outcome="too_large"\} 1/,
    );
  });
});
