import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import type { NativeUser } from '#libs/store';
import type { CallDirectory } from '../directory-client.ts';
import { claimKeys } from './key-frames.ts';

const { ClaimKeysRequest, ClaimKeysResponse } = sealpost.gateway.v1;
const alias = 2n ** 63n + 7n;
const apps = {
  whatsapp: { dialect: whatsappDialect, own: '15550001@s.whatsapp.net', said: { app: 'messenger' } },
  messenger: { dialect: messengerDialect, own: '12', said: {} },
} as const;

/** What a claim of an alias comes to while nobody has agreed to anything; `behind` is who has the alias. */
const claimed = async (app: keyof typeof apps, behind: ReadonlyMap<bigint, NativeUser>) => {
  const { dialect, own, said } = apps[app];
  const asked: sealpost.gateway.v1.ClaimKeysRequest[] = [];
  const call: CallDirectory = (_app, { requestSerialize, responseDeserialize }, request) => {
    const read = ClaimKeysRequest.decode(requestSerialize(request));
    asked.push(read);
    const targets = read.targets.map((target) => ({ target, noConsent: {} }));
    const answer = ClaimKeysResponse.encode({ answers: { targets } }).finish();
    return Promise.resolve({ kind: 'answered', answer: responseDeserialize(Buffer.from(answer)) });
  };
  const ann: NativeUser = { platform: app, participantId: randomBytes(16), user: own };
  const frame = await claimKeys({
    call,
    nativeUsersOf: () => Promise.resolve(new Map<string | bigint, NativeUser>([...behind, [own, ann]])),
    usersWithAliases: () => Promise.resolve(new Map()),
  })({
    app,
    dialect,
    event: {
      class: 'key_claim',
      requestId: '9',
      requester: { kind: 'own', user: own, device: 0 },
      claimId: Buffer.alloc(16, 1),
      targets: [{ kind: 'foreign', user: String(alias), alias, device: 0, ...said }],
    },
  });
  const shapes = asked.map(({ targets }) =>
    targets.map(({ platform, deviceId, participantId }) => [platform, deviceId, participantId?.length]),
  );
  return { frame: Buffer.from(frame).toString('hex'), shapes };
};

it.each([
  ['whatsapp', 'messenger'],
  ['messenger', 'whatsapp'],
] as const)(
  'a claim from %s of somebody unknown is answered as one of somebody on %s who has not agreed, byte for byte, after the same question',
  async (app, platform) => {
    const behind = { platform, participantId: randomBytes(16), user: '77' };
    const agreedNot = await claimed(app, new Map([[alias, behind]]));
    expect(agreedNot.shapes).toHaveLength(1);
    expect(await claimed(app, new Map())).toEqual(agreedNot);
  },
);
