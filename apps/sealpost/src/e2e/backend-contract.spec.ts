import { randomBytes } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { sealpost as native } from '#contracts/native';
import { deadLetterOf, topics } from '#libs/bus';
import {
  appServices,
  capabilitiesMethods,
  consentMethods,
  conversationsMethods,
  deliveryMethods,
  devicesMethods,
  directoryMethods,
  keysMethods,
  toLong,
} from '#libs/contracts';
import { type ConsentType, failure, platforms, platformToProto } from '#libs/envelope';
import { until } from '#libs/testing';
import { messengerFrames, textFrames } from '../../../contract/src/testing/client-frames.ts';
import type { AppUser } from '../../../directory/src/testing/app-world.ts';
import { identity, oneTimeKeys, uploadOf } from '../../../directory/src/testing/prekeys.ts';
import { signalMessage } from '../../../mailbox/src/testing/mailbox-world.ts';
import { backendWorld, type BackendWorld, refusedWith } from '../testing/backends/backend-world.ts';

const { v1 } = sealpost.gateway;
const { Frame } = native.native.messenger.v1;

/** What the contract has room for and no gateway says yet. A case that is said after all has to leave this list. */
const unsaidCases: readonly string[] = [];

let world: BackendWorld;
beforeAll(async () => {
  world = await backendWorld();
});
afterAll(() => world.close());

/** Ann on WhatsApp and Bob on Messenger, who agreed; and the conversation that came of it. */
const acquainted = async () => {
  const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
  await world.agree(ann, bob);
  const { conversationIds } = await world.asApp('whatsapp', devicesMethods.describeUser, {
    platform: v1.Platform.PLATFORM_WHATSAPP,
    user: ann.user,
  });
  return { ann, bob, conversationId: conversationIds[0] ?? Buffer.of() };
};

interface Said {
  readonly envelopeId?: Uint8Array;
  readonly payload?: Uint8Array;
  readonly level?: number;
  readonly innerFormat?: string;
  readonly epoch?: number;
}
const envelopeOf = (from: AppUser, to: AppUser, conversationId: Uint8Array, said: Said = {}): Uint8Array =>
  v1.Envelope.encode({
    senderHeader: v1.SenderHeader.encode({
      schemaVersion: 1,
      envelopeId: said.envelopeId ?? randomBytes(16),
      conversationId,
      rosterEpoch: toLong(said.epoch ?? 1),
      sender: { platform: platformToProto(from.platform), participantId: from.id, deviceId: 2 },
      sentAtMs: toLong(world.now()),
      level: said.level ?? v1.Level.LEVEL_E2EE,
      headerBinding: v1.HeaderBinding.HEADER_BINDING_IN_CIPHERTEXT,
      innerFormat: said.innerFormat ?? 'sealpost.content/1',
    }).finish(),
    ...(said.level === v1.Level.LEVEL_APP_SEALED
      ? {
          sealedBodies: {
            bodies: [{ reader: `app:${to.platform}`, keyId: 'k1', ciphertext: randomBytes(80) }],
          },
        }
      : {
          deviceCiphertexts: {
            devices: [
              {
                device: { platform: platformToProto(to.platform), participantId: to.id, deviceId: 2 },
                type: v1.CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE,
                payload: said.payload ?? signalMessage(),
              },
            ],
          },
        }),
  }).finish();

describe('the calls of app backends', () => {
  it('register, list, describe and revoke users and devices', async () => {
    const [ann, stranger] = [await world.person('whatsapp'), await world.person('messenger')];
    const whatsapp = v1.Platform.PLATFORM_WHATSAPP;
    await world.asApp('instagram', devicesMethods.registerUser, { platform: 3, user: '909090' });
    await world.asApp('whatsapp', devicesMethods.registerDevice, {
      platform: whatsapp,
      user: ann.user,
      device: 5,
    });
    const { devices } = await world.asApp('whatsapp', devicesMethods.listDevices, { users: [ann.address] });
    expect(devices).toHaveLength(2);
    const place = { ...ann.address, deviceId: 6 };
    await world.asApp('whatsapp', devicesMethods.revokeDevice, { device: place });
    const unknown = world.asApp('whatsapp', devicesMethods.revokeDevice, {
      device: { ...ann.address, deviceId: 99 },
    });
    expect(await refusedWith(unknown)).toEqual({
      code: status.NOT_FOUND,
      reason: 'RECIPIENT_UNAVAILABLE',
      domain: 'sealpost',
    });
    const foreign = world.asApp('whatsapp', devicesMethods.listDevices, { users: [stranger.address] });
    expect(await refusedWith(foreign)).toMatchObject({ code: status.PERMISSION_DENIED, domain: 'sealpost' });
  });

  it('publish, claim and count keys', async () => {
    const { ann, bob } = await acquainted();
    const me = identity();
    const publish = (fields: object) =>
      world.asApp('messenger', keysMethods.publishKeys, uploadOf(bob.device, me, fields));
    await publish({ oneTime: oneTimeKeys(2) });
    await publish({ oneTime: oneTimeKeys(1, 1, 'other') });
    await publish({ signedPrekey: { ...me.signed(2), signature: Buffer.alloc(64) } });
    await publish({ device: { ...bob.device, deviceId: 77 } });
    await world.asApp('messenger', keysMethods.publishKeys, {
      device: bob.device,
      registrationId: 4_660,
      keyPackages: [{ keyPackage: randomBytes(300), notAfterMs: toLong(world.now() + 86_400_000) }],
    });
    const [stranger, sealedOnly] = [
      await world.person('messenger'),
      await world.person('instagram', 'without-device'),
    ];
    const claimId = randomBytes(16);
    const claim = (targets: object[], fields: object = {}) =>
      world.asApp('whatsapp', keysMethods.claimKeys, {
        claimId: randomBytes(16),
        requester: ann.device,
        targets,
        suite: v1.KeySuite.KEY_SUITE_SIGNAL,
        ...fields,
      });
    await claim([bob.device, { ...bob.device, deviceId: 42 }, stranger.address, sealedOnly.address], {
      claimId,
    });
    await claim([bob.device], { claimId });
    await claim([bob.device], { requester: { ...ann.device, deviceId: 99 } });
    await claim([bob.device], { suite: v1.KeySuite.KEY_SUITE_MLS });
    for (let count = 0; count < 6; count += 1) await claim([bob.device]);
    await world.asApp('messenger', keysMethods.countKeys, { device: bob.device });
    await world.asApp('messenger', keysMethods.countKeys, { device: { ...bob.device, deviceId: 77 } });
  });

  it('state consent', async () => {
    const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
    const methods = {
      request: consentMethods.requestConsent,
      grant: consentMethods.grantConsent,
      revoke: consentMethods.revokeConsent,
      cancel: consentMethods.cancelConsent,
    };
    const old = world.now() - 86_400_000 * 40;
    for (const type of ['request', 'grant', 'revoke', 'cancel'] as const satisfies ConsentType[]) {
      const state = async (signed: ReturnType<BackendWorld['statement']>) =>
        (await world.asApp('whatsapp', methods[type], { statement: signed })).outcome?.outcome;
      const signed = world.statement({ type, from: ann, peer: bob });
      expect(await state(world.statement({ type, from: ann, peer: bob, counter: 1n }))).toBe('applied');
      expect(await state(signed)).toBe('applied');
      expect(await state(world.statement({ type, from: ann, peer: bob, counter: 2n }))).toBe('stale');
      expect(await state({ ...signed, signature: Buffer.alloc(64) })).toBe('unsigned');
      const byApp = world.signedByApp('whatsapp', {
        type: signed.type,
        statement: Buffer.from(signed.statement),
      });
      expect(await state(byApp)).toBe('deviceMustSign');
      if (type === 'request' || type === 'grant')
        expect(
          await state(world.statement({ type, from: ann, peer: bob, notBeforeMs: old, lifeMs: 1 })),
        ).toBe('expired');
      await world.store.deleteFrom('consents').execute();
    }
    const asked: (string | undefined)[] = [];
    while (asked.at(-1) !== 'limited' && asked.length < 20)
      asked.push(
        (
          await world.asApp('whatsapp', methods.request, {
            statement: world.statement({ type: 'request', from: ann, peer: bob }),
          })
        ).outcome?.outcome,
      );
    expect(asked.at(-1)).toBe('limited');
    await world.asApp('whatsapp', consentMethods.listConsents, { user: ann.address });
  });

  it('publish and show capabilities', async () => {
    const publish = async (document: ReturnType<BackendWorld['document']>) =>
      (await world.asApp('instagram', capabilitiesMethods.publishCapabilities, { document })).outcome;
    const levels = [v1.Level.LEVEL_APP_SEALED];
    const sealKeys = [{ keyId: 'k1', publicKey: randomBytes(32) }];
    const document = world.document('instagram', { levels, sealKeys });
    expect(await publish(document)).toBe('published');
    expect(await publish(world.document('instagram', { levels, sealKeys, sequence: toLong(1) }))).toBe(
      'stale',
    );
    expect(await publish({ ...document, signature: Buffer.alloc(64) })).toBe('unsigned');
    const over = { notBeforeMs: toLong(world.now() - 2_000), notAfterMs: toLong(world.now() - 1_000) };
    expect(await publish(world.document('instagram', { levels, sealKeys, ...over }))).toBe('expired');
    await world.asApp('whatsapp', capabilitiesMethods.showCapabilities, { app: 3 });
  });

  it('begin, describe and leave conversations', async () => {
    const { ann, bob } = await acquainted();
    const [stranger, sealedOnly] = [
      await world.person('messenger'),
      await world.person('instagram', 'without-device'),
    ];
    await world.agree(ann, sealedOnly, v1.Level.LEVEL_APP_SEALED);
    const begin = async (peer: AppUser) =>
      world.asApp('whatsapp', conversationsMethods.beginConversation, {
        from: ann.address,
        peers: [peer.address],
        level: v1.Level.LEVEL_E2EE,
      });
    const { conversation } = await begin(bob);
    expect((await begin(stranger)).outcome).toBe('consentMissing');
    expect((await begin(sealedOnly)).levelUnsupported?.reason).toBe('E2EE_REQUIRED_PEER_UNSUPPORTED');
    const conversationId = conversation?.conversation?.conversationId ?? Buffer.of();
    await world.asApp('messenger', conversationsMethods.describeConversation, { conversationId });
    await world.asApp('messenger', conversationsMethods.leaveConversation, {
      conversationId,
      user: bob.address,
    });
    const elsewhere = world.asApp('whatsapp', conversationsMethods.describeConversation, {
      conversationId: randomBytes(16),
    });
    expect(await refusedWith(elsewhere)).toMatchObject({ reason: 'UNKNOWN_CONVERSATION' });
  });
});

describe('the calls of operators', () => {
  it('are answered inside', async () => {
    const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
    const known = await world.store
      .selectFrom('links')
      .selectAll()
      .where('platform', '=', 'instagram')
      .executeTakeFirstOrThrow();
    const link = {
      platform: 3,
      publicKey: known.public_key,
      keyId: known.key_id,
      allowUnboundHeaders: true,
      deliveryUrl: '',
    };
    await world.inside(directoryMethods.addLink, { link });
    await world.inside(directoryMethods.addAccount, {
      account: {
        platform: 1,
        accountId: '1234',
        handle: '15550009999',
        apiBaseUrl: 'http://127.0.0.1:9',
      },
      secrets: { accessToken: 'token', appSecrets: ['secret'], verifyTokens: ['verify'] },
    });
    await world.inside(directoryMethods.listAccounts, {});
    const device = { platform: 1, user: '15550007777@s.whatsapp.net', device: 0, registrationId: 0 };
    await world.inside(directoryMethods.addDevice, device);
    const { conversation } = await world.inside(directoryMethods.addConversation, {
      members: [ann, bob].map(({ platform, user }) => ({ platform: platformToProto(platform), user })),
      level: v1.Level.LEVEL_E2EE,
    });
    const conversationId = conversation?.conversationId ?? Buffer.of();
    await world.inside(directoryMethods.listConversations, {});
    await world.inside(directoryMethods.showConversation, { conversationId });
    await world.inside(directoryMethods.closeConversation, { conversationId });
    const record = { topic: topics.inbound.name, partition: 0, offset: 1n, timestampMs: 0 };
    const letter = deadLetterOf(
      { ...record, key: Buffer.from('k'), value: Buffer.from('v'), headers: {} },
      { stage: 'router', failure: failure('malformed', { field: 'f', rule: 'r' }), atMs: 5 },
    );
    await world.bus.publish([letter]);
    const { letters } = await world.inside(directoryMethods.listDeadLetters, {});
    await world.inside(directoryMethods.replayDeadLetter, { number: letters[0]?.number ?? null });
  });
});

describe('submissions of devices', () => {
  /** Brings each outcome about; a name that the contract gains has no row here, and the last test of this file says so. */
  const scenarios: Readonly<
    Record<string, (at: Awaited<ReturnType<typeof acquainted>>, submit: Submit) => Promise<unknown>>
  > = {
    accepted: (_, submit) => submit(),
    duplicate: async (_, submit) => {
      const envelope = await submit();
      return submit({}, envelope);
    },
    idempotencyConflict: async (_, submit) => {
      const envelopeId = randomBytes(16);
      await submit({ envelopeId });
      return submit({ envelopeId });
    },
    deviceMismatch: async ({ bob }, submit) => {
      const { platform, user } = bob;
      await world.asApp('messenger', devicesMethods.registerDevice, {
        platform: platformToProto(platform),
        user,
        device: 4,
      });
      return submit();
    },
    consentRequired: async ({ ann, bob }, submit) => {
      await world.say({ type: 'revoke', from: bob, peer: ann });
      return submit();
    },
    capabilityRejected: (_, submit) => submit({ innerFormat: 'armadillo/9' }),
    securityDowngrade: (_, submit) => submit({ level: v1.Level.LEVEL_APP_SEALED }),
    staleEpoch: async ({ conversationId }, submit) => {
      await world.store
        .updateTable('conversations')
        .set({ epoch: 5 })
        .where('conversation_id', '=', Buffer.from(conversationId))
        .execute();
      return submit({ epoch: 1 });
    },
    challengeRequired: ({ ann }, submit) => {
      world.challenge(ann);
      return submit();
    },
    rateLimited: async ({ ann, bob }, submit) => {
      const full = { sender_id: ann.id, recipient_id: bob.id, full_at_ms: world.now() + 90_000 };
      await world.store.insertInto('send_buckets').values(full).execute();
      return submit();
    },
    tooLarge: (_, submit) => submit({ payload: signalMessage(randomBytes(16_000)) }),
    invalid: (_, submit) => submit({ payload: Buffer.from('nothing that Signal knows') }),
  };
  type Submit = (said?: Said, again?: Uint8Array) => Promise<Uint8Array>;

  it.each(Object.keys(scenarios))('are answered %s', async (outcome) => {
    for (const app of ['whatsapp', 'messenger'] as const)
      await world.publish(app, { payloadBytesMax: 9_000 });
    const at = await acquainted();
    const answers: (string | undefined)[] = [];
    await scenarios[outcome]?.(at, async (said = {}, again) => {
      const envelope = again ?? envelopeOf(at.ann, at.bob, at.conversationId, said);
      answers.push((await world.submit(at.ann, { envelope })).outcome);
      return envelope;
    });
    world.challenge(at.bob);
    expect(answers.at(-1)).toBe(outcome);
  });
});

describe('queues of devices', () => {
  it('bring what there is, and end with a reason', async () => {
    const { ann, bob, conversationId } = await acquainted();
    const queues = { ann: await world.queue(ann), bob: await world.queue(bob) };
    await until(() => queues.bob.received.some(({ empty }) => empty));
    await world.submit(ann, { envelope: envelopeOf(ann, bob, conversationId) });
    await until(() => queues.bob.records().some(({ envelope }) => envelope));
    const seq = queues.bob.records()[0]?.seq ?? null;
    queues.bob.say({
      nack: { seq, reason: v1.NackReason.NACK_REASON_DECRYPT_FAILED, count: 1, registrationId: 4_660 },
    });
    await until(() => queues.ann.records().some(({ repair }) => repair));
    await world.submit(ann, { envelope: envelopeOf(ann, bob, conversationId) });
    await until(() => queues.bob.records().length === 2);
    queues.bob.say({ ack: { upToSeq: queues.bob.records()[1]?.seq ?? null } });
    await until(() => queues.ann.records().some(({ receipt }) => receipt));
    queues.ann.say({
      ephemeral: { conversationId, state: v1.EphemeralState.EPHEMERAL_STATE_COMPOSING },
    });
    await until(() => queues.bob.received.some(({ ephemeral }) => ephemeral));
    await world.queue(bob);
    await until(() => queues.bob.received.some(({ closed }) => closed?.reason === 'conflicting_stream'));
  });

  it('bring what a peer asks or agrees to, as it was signed, and not what a peer takes back', async () => {
    const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
    const queue = await world.queue(bob);
    await until(() => queue.received.some(({ empty }) => empty));
    const request = world.statement({ type: 'request', from: ann, peer: bob });
    await world.asApp('whatsapp', consentMethods.requestConsent, { statement: request });
    await world.asApp('whatsapp', consentMethods.requestConsent, { statement: request });
    const revoke = world.statement({ type: 'revoke', from: ann, peer: bob });
    await world.asApp('whatsapp', consentMethods.revokeConsent, { statement: revoke });
    const grant = world.statement({ type: 'grant', from: ann, peer: bob });
    await world.asApp('whatsapp', consentMethods.grantConsent, { statement: grant });
    await until(() => queue.records().length === 2);
    expect(queue.records().map(({ statement }) => statement?.signature)).toEqual(
      [request, grant].map(({ signature }) => Buffer.from(signature)),
    );
    expect(Buffer.from(queue.records()[0]?.statement?.statement ?? [])).toEqual(
      Buffer.from(request.statement),
    );
  });

  it('of apps end with a status that says why', async () => {
    const first = await world.link('whatsapp');
    first.say(Buffer.from('<receipt/>'));
    await until(() => first.received.length > 0);
    await world.link('whatsapp');
    await until(() => first.ended.length > 0);
    expect(first.ended).toEqual([{ code: status.ABORTED, reason: 'CONFLICTING_STREAM', domain: 'sealpost' }]);
  });
});

describe('frames', () => {
  /** Every frame that the dialects have, for users whom nobody knows: what is asked for is refused, and no frame is. */
  const framesOf = {
    whatsapp: () => textFrames.whatsapp().map((text) => Buffer.from(text)),
    messenger: () => messengerFrames().map((json) => Frame.encode(Frame.fromObject(json)).finish()),
    instagram: () => textFrames.instagram().map((text) => Buffer.from(text)),
  };

  it.each(platforms)(
    'of %s are all taken, by POST and by stream, with one answer each or none',
    async (app) => {
      const link = await world.link(app);
      for (const frame of framesOf[app]()) {
        const answer = await world.post(app, frame);
        const before = link.received.length;
        link.say(frame);
        await until(() => answer.length === 0 || link.received.length > before);
        expect(answer.toString('latin1')).not.toMatch(
          /malformed|unsupported|code="487"|error="48[78]"|code="405"/,
        );
      }
      link.say(Buffer.from('no frame of anybody'));
      await until(() => /malformed|487/.test(Buffer.from(link.received.at(-1) ?? []).toString('latin1')));
    },
  );
});

describe('refusals', () => {
  const calls = Object.values(appServices).flatMap((methods) => Object.values(methods));

  it.each(calls.map((method) => [method.path, method] as const))(
    'of %s have reason and domain: without a token, and for nothing at all',
    async (_path, method) => {
      const bare = { ...method, requestSerialize: () => Buffer.of() };
      expect(await refusedWith(world.call('apps', bare, {}, {}))).toEqual({
        code: status.UNAUTHENTICATED,
        reason: 'UNAUTHENTICATED',
        domain: 'sealpost',
      });
      expect(await refusedWith(world.asApp('whatsapp', bare, {}))).toEqual({
        code: status.INVALID_ARGUMENT,
        reason: 'MALFORMED',
        domain: 'sealpost',
      });
    },
  );

  it('of the mailbox have them, too', async () => {
    const unauthenticated = {
      code: status.UNAUTHENTICATED,
      reason: 'UNAUTHENTICATED',
      domain: 'sealpost',
    };
    expect(await refusedWith(world.call('mailbox', deliveryMethods.submit, {}, {}))).toEqual(unauthenticated);
    const link = await world.link('whatsapp', {});
    await until(() => link.ended.length > 0);
    expect(link.ended).toEqual([unauthenticated]);
  });
});

describe('the contract', () => {
  it('has no call that was not answered here', () => {
    const { answers } = world.list;
    expect(answers.size).toBeGreaterThan(30);
    expect([...answers.keys()].filter((path) => !world.observed.methods.has(path))).toEqual([]);
  });

  it('has no case of an answer that was not brought about here, but those that no gateway says yet', () => {
    const { cases } = world.list;
    expect(cases.length).toBeGreaterThan(40);
    expect(cases.filter((name) => !world.observed.cases.has(name))).toEqual(unsaidCases);
  });
});
