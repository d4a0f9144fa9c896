import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toLong } from '#libs/contracts';
import { fakeDirectory, type FakeDirectory } from './fake-directory.ts';
import { fakeIo } from './fake-io.ts';
import { runProgram } from './program.ts';

const participantId = Buffer.alloc(16, 0xcd);
const peerId = Buffer.alloc(16, 0xab);
const address = { platform: 1, participantId };
let directory: FakeDirectory;
beforeAll(async () => {
  directory = await fakeDirectory({
    describeUser: { address, aliases: {} },
    listDevices: {
      devices: [
        { address: { ...address, deviceId: 1 }, registrationId: 7, createdAtMs: toLong(1_800_000_000_000) },
        { address: { ...address, deviceId: 2 }, revokedAtMs: toLong(1) },
      ],
    },
    countKeys: { left: { oneTime: 12 } },
    listConsents: {
      said: [
        {
          from: address,
          peer: { platform: 3 },
          type: 3,
          level: 30,
          counter: toLong(2n ** 64n - 1n),
          signedBy: 1,
        },
      ],
      about: [
        {
          from: { platform: 2, participantId: peerId },
          peer: address,
          type: 2,
          level: 20,
          counter: toLong(1n),
          notAfterMs: toLong(1_800_000_000_000),
          signedBy: 2,
        },
      ],
    },
  });
});
afterAll(() => directory.close());

const run = async (...words: readonly string[]) => {
  const io = fakeIo('');
  const user = ['--platform', 'whatsapp', '--user', '15550001111@s.whatsapp.net'];
  await runProgram([...words, ...user, '--directory', directory.url], io);
  return io;
};

describe('device list', () => {
  it('shows the devices of a user with what is left of their keys', async () => {
    const io = await run('device', 'list', '--json');
    expect(JSON.parse(io.output())).toMatchObject([
      { deviceId: 1, registrationId: 7, state: 'active', prekeysLeft: 12 },
      { deviceId: 2, state: 'revoked' },
    ]);
  });
});

describe('consent list', () => {
  it('shows what a user said and what was said about it, with counters that keep all their digits', async () => {
    const io = await run('consent', 'list', '--json');
    expect(JSON.parse(io.output())).toEqual({
      said: [
        {
          from: 'cd'.repeat(16),
          peerPlatform: 'instagram',
          peer: '',
          says: 'revoke',
          level: 'e2ee',
          until: '',
          counter: '18446744073709551615',
          signedBy: 'device',
        },
      ],
      about: [
        {
          from: 'ab'.repeat(16),
          peerPlatform: 'whatsapp',
          peer: 'cd'.repeat(16),
          says: 'grant',
          level: 'app-sealed',
          until: '2027-01-15T08:00:00.000Z',
          counter: '1',
          signedBy: 'app',
        },
      ],
    });
  });

  it('is a table without --json', async () => {
    const io = await run('consent', 'list');
    expect(io.output()).toContain('app-sealed');
  });
});
