import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { freePort } from '#libs/nest-kit';
import { fakeDirectory, type FakeDirectory } from './fake-directory.ts';
import { fakeIo } from './fake-io.ts';
import { runProgram } from './program.ts';

const { Level, Platform, Reach, Roster } = sealpost.gateway.v1;
const conversationId = Buffer.alloc(16, 0xab);
const participantId = Buffer.alloc(16, 0xcd);
const member = {
  address: { platform: Platform.PLATFORM_WHATSAPP, participantId },
  reach: Reach.REACH_WEBHOOK,
  account: 'whatsapp:1234',
};
const roster = Roster.encode({
  conversationId,
  epoch: toLong(2n ** 53n + 1n),
  level: Level.LEVEL_E2EE,
  members: [member, member],
}).finish();
const conversation = {
  conversationId,
  level: Level.LEVEL_E2EE,
  state: 'open',
  createdAtMs: toLong(1_800_000_000_000),
  roster: { roster, keyId: 'r1', signature: Buffer.alloc(64) },
};
const account = {
  platform: 1,
  accountId: '1234',
  handle: '15550001',
  apiBaseUrl: 'https://graph.example/v25.0',
  flavour: '',
  language: 'de',
  appId: '',
  templateName: '',
};
const aliases = { messenger: '18446744073709551615', instagram: '9223372036854775808' };

let folder: string;
let directory: FakeDirectory;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sealpost-cli-'));
  directory = await fakeDirectory({
    addAccount: { account },
    listAccounts: { accounts: [account, { ...account, accountId: '99' }] },
    addLink: {
      link: {
        platform: 2,
        keyId: 'k1',
        publicKey: Buffer.alloc(32, 7),
        allowUnboundHeaders: true,
        deliveryUrl: '',
      },
    },
    addDevice: { address: { platform: 1, participantId, deviceId: 8 }, aliases },
    addConversation: { conversation },
    listConversations: { conversations: [conversation] },
    showConversation: { conversation },
    closeConversation: { conversation: { ...conversation, state: 'closed', roster: null } },
  });
});
afterAll(() => {
  directory.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  delete process.env['CLI_TEST_SECRET'];
});

const run = async (...args: readonly string[]) => {
  const io = fakeIo('');
  await runProgram([...args, '--directory', directory.url], io);
  return { code: io.exitCode(), output: io.output(), errors: io.errors() };
};
const lastAsked = () => directory.asked.at(-1);
const inFile = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('account', () => {
  const add = (...secrets: readonly string[]) =>
    run(
      'account',
      'add',
      '--platform',
      'whatsapp',
      '--id',
      '1234',
      '--handle',
      '15550001',
      '--api-url',
      account.apiBaseUrl,
      '--language',
      'de',
      ...secrets,
    );

  it('add takes secrets from the environment and from files, and shows none of them', async () => {
    process.env['CLI_TEST_SECRET'] = 'marker-token';
    const [first, second] = [inFile('one', 'marker-secret\n'), inFile('two', 'marker-older')];
    const { code, output } = await add(
      ...['--access-token', 'env:CLI_TEST_SECRET', '--app-secret', `file:${first}`, `file:${second}`],
      ...['--verify-token', 'env:CLI_TEST_SECRET', '--json'],
    );
    expect(code).toBe(0);
    expect(lastAsked()).toMatchObject({
      method: 'addAccount',
      request: {
        account,
        secrets: {
          accessToken: 'marker-token',
          appSecrets: ['marker-secret', 'marker-older'],
          verifyTokens: ['marker-token'],
        },
      },
    });
    expect(JSON.parse(output)).toMatchObject({
      platform: 'whatsapp',
      id: '1234',
      handle: '15550001',
      language: 'de',
    });
    expect(output).not.toContain('marker');
  });

  it.each([
    ['marker-itself', 'is env:NAME or file:PATH'],
    ['env:CLI_TEST_MARKER_MISSING', 'there is no secret at that place'],
    ['file:/marker/missing', 'there is no secret at that place'],
  ])('add refuses the secret %s without repeating it', async (place, rule) => {
    const { code, errors, output } = await add(
      '--access-token',
      place,
      '--app-secret',
      place,
      '--verify-token',
      place,
    );
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(rule);
    expect(errors.toLowerCase()).not.toContain('marker');
  });

  it('list prints a table, a row an account', async () => {
    const { output } = await run('account', 'list');
    const [head, ...rows] = output.trimEnd().split('\n');
    expect(head).toMatch(/^platform +id +handle +apiUrl +flavour +language/);
    expect(rows.map((row) => row.split(/ +/).slice(0, 3))).toEqual([
      ['whatsapp', '1234', '15550001'],
      ['whatsapp', '99', '15550001'],
    ]);
  });
});

describe('link', () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  it.each([
    ['PEM', publicKey.export({ format: 'pem', type: 'spki' })],
    ['its bytes', raw],
    ['base64', raw.toString('base64')],
    ['hex', `${raw.toString('hex')}\n`],
  ])('add reads the key as %s', async (name, text) => {
    const path = inFile(`key-${name}`, text);
    const { code, output } = await run(
      'link',
      'add',
      '--platform',
      'messenger',
      '--public-key',
      path,
      '--key-id',
      'k1',
      '--allow-unbound-headers',
      '--json',
    );
    expect(code).toBe(0);
    expect(lastAsked()).toMatchObject({
      method: 'addLink',
      request: { link: { platform: 2, keyId: 'k1', allowUnboundHeaders: true } },
    });
    expect(lastAsked()?.request).toHaveProperty('link.publicKey', raw);
    expect(JSON.parse(output)).toMatchObject({
      platform: 'messenger',
      publicKey: Buffer.alloc(32, 7).toString('base64'),
    });
  });

  it.each([
    ['another kind of key', generateKeyPairSync('x25519').publicKey.export({ format: 'pem', type: 'spki' })],
    ['something too long', randomBytes(33)],
    ['nothing', ''],
  ])('add refuses %s', async (_name, text) => {
    const path = inFile('wrong', text);
    const { code, errors } = await run(
      'link',
      'add',
      '--platform',
      'messenger',
      '--public-key',
      path,
      '--key-id',
      'k1',
    );
    expect([code, errors]).toEqual([2, 'error: --public-key: holds no Ed25519 public key\n']);
  });
});

describe('device', () => {
  it('add prints the address, and the aliases without losing a digit', async () => {
    const { output } = await run(
      'device',
      'add',
      '--platform',
      'whatsapp',
      '--user',
      '15550001111@s.whatsapp.net',
      '--device',
      '7',
      '--json',
    );
    expect(lastAsked()).toMatchObject({
      request: { platform: 1, user: '15550001111@s.whatsapp.net', device: 7, registrationId: 0 },
    });
    expect(JSON.parse(output)).toEqual({
      platform: 'whatsapp',
      participantId: participantId.toString('hex'),
      deviceId: 8,
      aliases,
    });
  });

  it.each(['-1', '1.5', '4294967296', 'seven'])('add refuses the number %s', async (number) => {
    const { code } = await run(
      'device',
      'add',
      '--platform',
      'whatsapp',
      '--user',
      '1@lid',
      `--device=${number}`,
    );
    expect(code).toBe(2);
  });
});

describe('conversation', () => {
  it('add takes users of app backends and people who wrote to an account', async () => {
    const { output } = await run(
      'conversation',
      'add',
      '--level',
      'e2ee',
      '--member',
      'whatsapp:15550001111@s.whatsapp.net',
      'instagram:778/4455',
      '--json',
    );
    expect(lastAsked()).toMatchObject({
      request: {
        level: Level.LEVEL_E2EE,
        members: [
          { platform: 1, accountId: '', user: '15550001111@s.whatsapp.net' },
          { platform: 3, accountId: '778', user: '4455' },
        ],
      },
    });
    expect(JSON.parse(output)).toMatchObject({
      conversationId: conversationId.toString('hex'),
      level: 'e2ee',
      state: 'open',
      createdAt: '2027-01-15T08:00:00.000Z',
      epoch: '9007199254740993',
      members: [{ platform: 'whatsapp', reach: 'webhook', account: 'whatsapp:1234' }, {}],
    });
  });

  it('list counts members; show has a row a member; close shows that nobody is left', async () => {
    const listed = await run('conversation', 'list', '--limit', '5');
    expect(lastAsked()).toMatchObject({ method: 'listConversations', request: { limit: 5 } });
    expect(listed.output.trimEnd().split('\n')).toHaveLength(2);
    const shown = await run('conversation', 'show', conversationId.toString('hex'));
    expect(lastAsked()?.request).toHaveProperty('conversationId', conversationId);
    expect(shown.output.trimEnd().split('\n')).toHaveLength(3);
    const closed = await run('conversation', 'close', conversationId.toString('hex'));
    expect(lastAsked()).toMatchObject({ method: 'closeConversation' });
    expect(closed.output).toMatch(/ closed .* 0$/m);
  });

  it.each([
    [['show', 'nonsense']],
    [['add', '--level', 'secret', '--member', 'whatsapp:1@lid']],
    [['add', '--level', 'e2ee', '--member', 'nonsense']],
    [['add', '--level', 'e2ee', '--member', 'icq:1']],
  ])('%s is refused before anybody is asked', async (args) => {
    const before = directory.asked.length;
    const { code, errors } = await run('conversation', ...args);
    expect(code).toBe(2);
    expect(errors).toMatch(/^error: /);
    expect(directory.asked).toHaveLength(before);
  });
});

describe('a directory', () => {
  it('that refuses is quoted by field and rule', async () => {
    const refusing = await fakeDirectory({});
    const io = fakeIo('');
    await runProgram(['account', 'list', '--directory', refusing.url], io);
    refusing.close();
    expect([io.exitCode(), io.errors()]).toEqual([
      2,
      'error: the directory refuses: malformed: field breaks a rule\n',
    ]);
  });

  it('that is just starting is waited for', async () => {
    const port = await freePort();
    const io = fakeIo('');
    const running = runProgram(['account', 'list', '--directory', `127.0.0.1:${port}`], io);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const late = await fakeDirectory({ listAccounts: { accounts: [] } }, port);
    await running;
    late.close();
    expect([io.exitCode(), io.errors()]).toEqual([0, '']);
  });

  it('that is not there, or is no address, is said so', async () => {
    for (const [target, message] of [
      ['127.0.0.1:1', 'no directory answers there'],
      ['http://marker', '--directory: is host:port'],
    ] as const) {
      const io = fakeIo('');
      await runProgram(['conversation', 'list', '--directory', target], io);
      expect([io.exitCode(), io.errors()]).toEqual([2, `error: ${message}\n`]);
    }
  });
});
