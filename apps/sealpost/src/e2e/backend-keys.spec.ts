import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { capabilitiesMethods } from '#libs/contracts';
import { freePort } from '#libs/nest-kit';
import { until } from '#libs/testing';
import type { AppUser } from '../../../directory/src/testing/app-world.ts';
import { identity, oneTimeKeys } from '../../../directory/src/testing/prekeys.ts';
import { backendWorld, type BackendWorld } from '../testing/backends/backend-world.ts';
import { type KeyWords, keyWords, type Target, varintText } from '../testing/backends/key-words.ts';

const { Level } = sealpost.gateway.v1;
const tenMinutesMs = 600_000;

let world: BackendWorld;
let requests = 0;
beforeAll(async () => {
  world = await backendWorld();
});
afterAll(() => world.close());

const targetOf = (who: AppUser, words: KeyWords, device?: number): Target => ({
  alias: who.aliases[words.app] ?? '',
  app: who.platform,
  ...(device === undefined ? {} : { device }),
});
const dialectOf = (app: AppUser['platform']): KeyWords => {
  const words = keyWords.find((one) => one.app === app);
  if (!words) throw new Error('an app without keys');
  return words;
};
const ask = async (words: KeyWords, frame: Uint8Array): Promise<string> =>
  words.read(await world.post(words.app, frame));

describe.each(keyWords.map((words) => [words.app, words] as const))('a backend of %s', (_app, words) => {
  const theirs = dialectOf(words.other);
  const number = (): number => (requests += 1);
  const claimed = (ann: AppUser, target: Target, id = number()) =>
    world.post(words.app, words.claim(id, ann, target));
  const claims = async (ann: AppUser, target: Target, id?: number): Promise<string> =>
    words.read(await claimed(ann, target, id));
  const publish = (bob: AppUser, keys: number, me = identity(), salt = '') =>
    ask(theirs, theirs.upload(number(), bob, { me, oneTime: oneTimeKeys(keys, 1, salt) }));
  /** Ann of this app, and Bob of the other who has published so many keys. */
  const couple = async (keys: number) => {
    const [ann, bob] = [await world.person(words.app), await world.person(words.other)];
    const me = identity();
    if (keys >= 0) expect(await publish(bob, keys, me)).toBe('taken');
    return { ann, bob, me };
  };

  it('publishes keys to the directory, which counts them and takes nothing that is wrong', async () => {
    const ann = await world.person(words.app);
    const me = identity();
    const upload = (given: Parameters<KeyWords['upload']>[2]) =>
      ask(words, words.upload(number(), ann, given));
    expect(await upload({ me, oneTime: oneTimeKeys(3) })).toBe('taken');
    expect(await ask(words, words.count(number(), ann))).toBe('count 3');
    expect(await upload({ me, oneTime: oneTimeKeys(1, 1, 'another key under the id') })).toBe('invalid');
    expect(await upload({ me, signature: randomBytes(64) })).toBe('invalid');
    expect(await upload({ me, device: 44 })).toBe('unavailable');
    expect(await upload({ me, oneTime: oneTimeKeys(450, 100) })).toBe('taken');
    expect(await ask(words, words.count(number(), ann))).toBe('count 453');
  });

  it('claims them with each outcome, and the same claim gets the same keys', async () => {
    const { ann, bob } = await couple(1);
    const bare = await world.person(words.other);
    const sealedOnly = await world.person('instagram', 'without-device');
    expect(await claims(ann, targetOf(bob, words))).toBe('consent_required');
    for (const peer of [bob, bare]) await world.agree(ann, peer);
    const id = number();
    const first = await claimed(ann, targetOf(bob, words), id);
    expect(words.read(first)).toBe('available');
    expect(await claimed(ann, targetOf(bob, words), id)).toEqual(first);
    expect(await claims(ann, targetOf(bob, words))).toBe('last_resort');
    expect(await claims(ann, targetOf(bare, words))).toBe('unavailable');
    expect(await claims(ann, targetOf(bob, words, 9))).toBe('unavailable');
    expect(await claims(ann, targetOf(sealedOnly, words))).toBe('unsupported');
    expect(await claims(ann, targetOf(bare, words), id)).toBe('invalid');
    const unregistered = { ...ann, user: ann.user.replace(/^./, '9') };
    expect(await claims(unregistered, targetOf(bob, words))).toBe('unavailable');
  });

  it('claims six times at once and once in ten minutes of one user, and no more', async () => {
    const { ann, bob } = await couple(30);
    await world.agree(ann, bob);
    const answers: string[] = [];
    for (let count = 0; count < 7; count += 1) answers.push(await claims(ann, targetOf(bob, words)));
    expect(answers).toEqual([...Array.from({ length: 6 }, () => 'available'), 'rate_limited']);
    world.passTime(tenMinutesMs);
    expect(await claims(ann, targetOf(bob, words))).toBe('available');
    expect(await claims(ann, targetOf(bob, words))).toBe('rate_limited');
  });

  it('is told nothing that tells who is not there from who has not agreed', async () => {
    const { ann, bob } = await couple(2);
    const target = targetOf(bob, words);
    const nobody = { ...target, alias: String((1n << 63n) | (randomBytes(8).readBigUInt64BE() >> 2n)) };
    const id = number();
    const [absent, unwilling] = [await claimed(ann, nobody, id), await claimed(ann, target, id)];
    expect(words.read(absent)).toBe('consent_required');
    const anonymous = (answer: Buffer, { alias }: Target): string =>
      words.app === 'whatsapp'
        ? answer.toString('latin1').replaceAll(alias, 'alias')
        : answer.toString('latin1').replace(varintText(BigInt(alias)), 'alias');
    expect(anonymous(absent, nobody)).toBe(anonymous(unwilling, target));
    expect(anonymous(absent, nobody)).toContain('alias');
  });

  it('hears that keys run low once ten are left, and only its device does', async () => {
    const { ann, bob } = await couple(12);
    await world.agree(ann, bob);
    const link = await world.link(theirs.app);
    const heard = () => link.received.filter((frame) => theirs.names(frame, bob.user)).map(theirs.read);
    expect(await claims(ann, targetOf(bob, words))).toBe('available');
    expect(await ask(theirs, theirs.count(number(), bob))).toBe('count 11');
    expect(heard().filter((word) => word.startsWith('count'))).toEqual([]);
    await claims(ann, targetOf(bob, words));
    await until(() => heard().includes('count 10'));
    const elsewhere = link.received.filter((frame) => !theirs.names(frame, bob.user)).map(theirs.read);
    expect(elsewhere).not.toContain('count 10');
  });

  it('changes devices, which the peers’ backends hear of, and lists them', async () => {
    const { ann, bob, me } = await couple(2);
    await world.agree(ann, bob);
    const [own, link] = [await world.link(theirs.app), await world.link(words.app)];
    const alias = bob.aliases[words.app] ?? '';
    const heard = () => link.received.filter((frame) => words.names(frame, alias)).map(words.read);
    const heardByOwn = () => own.received.filter((frame) => theirs.names(frame, bob.user)).map(theirs.read);
    const listed = () => ask(words, words.devices(number(), ann, targetOf(bob, words)));
    expect(await listed()).toBe('devices 1');
    expect(await ask(theirs, theirs.change(number(), bob, 'add', 3))).toBe('taken');
    await until(() => heard().includes('add 3') && heardByOwn().includes('add 3'));
    expect(await listed()).toBe('devices 1 3');
    expect(await ask(theirs, theirs.upload(number(), bob, { me, device: 3, oneTime: oneTimeKeys(1) }))).toBe(
      'taken',
    );
    expect(await claims(ann, targetOf(bob, words, 3))).toBe('available');
    expect(await ask(theirs, theirs.change(number(), bob, 'remove', 3))).toBe('taken');
    await until(() => heard().includes('remove 3') && heardByOwn().includes('remove 3'));
    expect(await listed()).toBe('devices 1');
    expect(await claims(ann, targetOf(bob, words, 3))).toBe('unavailable');
    expect(await ask(theirs, theirs.change(number(), bob, 'remove', 7))).toBe('unavailable');
    expect(await publish(bob, 1, identity(), 'anew')).toBe('taken');
    await until(() => heard().includes('identity'));
  });

  it('is told to try again while the directory is away, and gets what the mailbox knows itself', async () => {
    const { ann, bob, me } = await couple(3);
    await world.agree(ann, bob);
    const mailbox = await world.startMailbox({ directoryUrl: `127.0.0.1:${await freePort('127.0.0.1')}` });
    const asked = async (frame: Uint8Array) => words.read(await world.post(words.app, frame, mailbox.url));
    const target = targetOf(bob, words);
    const id = number();
    expect(await asked(words.claim(id, ann, target))).toBe('try_again');
    expect(await asked(words.count(number(), ann))).toBe('try_again');
    expect(await asked(words.upload(number(), ann, { me }))).toBe('try_again');
    expect(await asked(words.change(number(), ann, 'add', 3))).toBe('try_again');
    expect(await asked(words.devices(number(), ann, target))).toBe('devices 1');
    await mailbox.close();
    expect(await claims(ann, target, id)).toBe('available');
  });
});

describe('a backend of Instagram', () => {
  it.each(['key_query', 'key_publish', 'key_count', 'device_query', 'retry'])(
    'has no %s: it is refused by its type',
    async (op) => {
      const answer = await world.post('instagram', Buffer.from(JSON.stringify({ op })));
      expect(JSON.parse(answer.toString())).toMatchObject({
        op: 'status',
        status: 'fail',
        error_type: 'unsupported',
        rule: 'refused_by_type',
      });
    },
  );

  it('publishes what it is sealed to by its document', async () => {
    const levels = [Level.LEVEL_APP_SEALED];
    const document = world.document('instagram', {
      levels,
      sealKeys: [{ keyId: 'k1', publicKey: randomBytes(32) }],
    });
    const { outcome } = await world.asApp('instagram', capabilitiesMethods.publishCapabilities, { document });
    expect(outcome).toBe('published');
  });
});
