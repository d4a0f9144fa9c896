import { randomBytes, sign } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import { nativeEnvelopeIds, originDigestsOf, originSignedBytes } from '#libs/connector/native';
import { toLong } from '#libs/contracts';
import { hexOf } from '#libs/envelope';
import type { Mailbox } from './create-mailbox.ts';
import { deviceEnvelope, doorsOf } from './testing/doors.ts';
import {
  mailboxWorld,
  type MailboxWorld,
  signalMessage,
  stanza,
  type TestUser,
} from './testing/mailbox-world.ts';

const { HeaderBinding, Level, SenderHeader } = sealpost.gateway.v1;

let world: MailboxWorld;
let mailbox: Mailbox;
let doors: ReturnType<typeof doorsOf>;
let challenged = '';
beforeAll(async () => {
  world = await mailboxWorld();
  mailbox = await world.start({
    links: {},
    challengeFor: ({ participantId }) =>
      Promise.resolve(
        hexOf(participantId) === challenged
          ? { kind: 'challenge_required', challengeKind: 'captcha', challenge: randomBytes(4) }
          : undefined,
      ),
  });
  doors = doorsOf(mailbox, world);
});
afterEach(async () => {
  challenged = '';
  await world.store.deleteFrom('capability_documents').execute();
});
afterAll(async () => {
  doors.close();
  await mailbox.close();
  await world.close();
});

interface Case {
  readonly ann: TestUser;
  readonly bob: TestUser;
  readonly conversationId: Buffer;
  readonly id: string;
  readonly payload: Buffer;
}

/** What a door says of a message: the number of an error, or what it was accepted as. */
type Door = (one: Case, options?: { readonly epoch?: number }) => Promise<string>;

const numbers: Readonly<Record<string, string>> = {
  '409': 'idempotency_conflict',
  '421': 'device_mismatch',
  '463': 'consent_required',
  '406': 'capability_rejected',
  '426': 'security_downgrade',
  '410': 'stale_epoch',
  '401': 'challenge_required',
  '429': 'rate_limited',
  '419': 'too_large',
  '479': 'invalid',
};

const worded = (answer: string): string => {
  const error = / error="(\d+)"/.exec(answer)?.[1];
  if (error !== undefined) return numbers[error] ?? error;
  return answer.includes('duplicate="true"') ? 'duplicate' : 'accepted';
};

/** A stanza; where an epoch is said it brings the app's own header with its proof. */
const stanzaOf = (one: Case, epoch?: number): string => {
  const { id, ann, bob, payload, conversationId } = one;
  const bare = stanza(id, ann, bob, payload);
  const reading = whatsappDialect.read(Buffer.from(bare), Date.now());
  if (epoch === undefined || !reading.ok || reading.event.class !== 'message') return bare;
  const message = reading.event;
  const header = SenderHeader.encode({
    schemaVersion: 1,
    envelopeId: Buffer.from(nativeEnvelopeIds('whatsapp', message).envelopeId, 'hex'),
    conversationId,
    rosterEpoch: toLong(epoch),
    sender: { platform: 1, participantId: ann.participantId, deviceId: 1 },
    sentAtMs: toLong(message.sentAtMs),
    level: Level.LEVEL_E2EE,
    headerBinding: HeaderBinding.HEADER_BINDING_ORIGIN_SIGNED,
    innerFormat: message.innerFormat,
    originId: id,
  }).finish();
  const signature = sign(null, originSignedBytes(header, originDigestsOf(message)), world.key);
  const proof =
    `<origin-proof key_id="k1"><header>${Buffer.from(header).toString('base64')}</header>` +
    `<signature>${signature.toString('base64')}</signature></origin-proof>`;
  return bare.replace('</participants>', `</participants>${proof}`);
};

const doorTable: readonly (readonly [string, Door])[] = [
  ['a posted frame', async (one, { epoch } = {}) => worded(await doors.post(stanzaOf(one, epoch)))],
  ['a frame on a stream', async (one, { epoch } = {}) => worded(await doors.exchange(stanzaOf(one, epoch)))],
  [
    'a device’s envelope',
    async ({ ann, bob, conversationId, id, payload }, { epoch } = {}) => {
      const envelopeId = Buffer.from(id.padEnd(16, '.'));
      const envelope = deviceEnvelope({
        envelopeId,
        conversationId,
        from: ann,
        to: bob,
        payload,
        ...(epoch === undefined ? {} : { epoch }),
      });
      const known = sent.get(id);
      const again = known?.payload.equals(payload) ? known.envelope : envelope;
      sent.set(id, { payload, envelope: again });
      const { outcome = '' } = await doors.submit(ann, { envelope: again });
      return outcome.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    },
  ],
];
const sent = new Map<string, { readonly payload: Buffer; readonly envelope: Uint8Array }>();

const caseOf = async (): Promise<Case> => {
  const [ann, bob] = [await world.user(), await world.user()];
  const conversationId = await world.talk(ann, bob);
  return { ann, bob, conversationId, id: randomBytes(7).toString('hex'), payload: signalMessage() };
};

const publish = (facts: { readonly levels: number[]; readonly innerFormats: string[] }) =>
  world.store
    .insertInto('capability_documents')
    .values({
      platform: 'whatsapp',
      sequence: 1n,
      levels: facts.levels,
      inner_formats: facts.innerFormats,
      suites: ['signal/1'],
      payload_bytes_max: 98_304,
      seal_key_ids: [],
      seal_keys: [],
      not_before_ms: 0,
      not_after_ms: Date.now() + 1_000_000,
      statement: Buffer.of(),
      key_id: 'k1',
      signature: Buffer.of(),
      published_at_ms: 0,
    })
    .execute();

/** Brings each outcome about. */
const scenarios: Readonly<Record<string, (door: Door, one: Case) => Promise<string>>> = {
  accepted: (door, one) => door(one),
  duplicate: async (door, one) => {
    await door(one);
    return door(one);
  },
  idempotency_conflict: async (door, one) => {
    await door(one);
    return door({ ...one, payload: signalMessage() });
  },
  device_mismatch: async (door, one) => {
    await world.addDevices(one.bob, [0, 1]);
    return door(one);
  },
  consent_required: async (door, one) => {
    await world.store
      .updateTable('members')
      .set({ state: 'left' })
      .where('participant_id', '=', one.bob.participantId)
      .execute();
    return door(one);
  },
  capability_rejected: async (door, one) => {
    await publish({ levels: [Level.LEVEL_E2EE], innerFormats: ['armadillo/1'] });
    return door(one);
  },
  security_downgrade: async (door, one) => {
    await publish({ levels: [Level.LEVEL_APP_SEALED], innerFormats: ['sealpost.content/1'] });
    return door(one);
  },
  stale_epoch: async (door, one) => {
    await world.store
      .updateTable('conversations')
      .set({ epoch: 2 })
      .where('conversation_id', '=', one.conversationId)
      .execute();
    return door(one, { epoch: 1 });
  },
  challenge_required: (door, one) => {
    challenged = hexOf(one.ann.participantId);
    return door(one);
  },
  rate_limited: async (door, one) => {
    await world.store
      .insertInto('send_buckets')
      .values({
        sender_id: one.ann.participantId,
        recipient_id: one.bob.participantId,
        full_at_ms: Date.now() + 61_000,
      })
      .execute();
    return door(one);
  },
  too_large: (door, one) => door({ ...one, payload: largeMessage(98_305) }),
  invalid: (door, one) => door({ ...one, payload: Buffer.from('nothing that Signal knows') }),
};

/** Has the form of a message and a size that no app takes that has said nothing of sizes. */
const largeMessage = (bytes: number): Buffer => {
  const length = Buffer.from([0x80 | (bytes & 0x7f), 0x80 | ((bytes >> 7) & 0x7f), bytes >> 14]);
  const head = Buffer.concat([Buffer.from([0x33, 0x0a, 33]), randomBytes(33), Buffer.from([0x22]), length]);
  return Buffer.concat([head, randomBytes(bytes), randomBytes(8)]);
};

describe.each(doorTable)('%s', (_name, door) => {
  it.each(Object.keys(scenarios))('is answered %s', async (outcome) => {
    const one = await caseOf();
    expect(await scenarios[outcome]?.(door, one)).toBe(outcome);
    const stored = await world.store
      .selectFrom('submissions')
      .selectAll()
      .where('participant_id', '=', one.ann.participantId)
      .execute();
    const keeps = ['accepted', 'duplicate', 'idempotency_conflict'].includes(outcome);
    expect(stored).toHaveLength(keeps ? 1 : 0);
  });
});

describe('an app’s own header', () => {
  it('is carried as it came, with its proof, where it agrees with the frame', async () => {
    const one = await caseOf();
    expect(worded(await doors.post(stanzaOf(one, 1)))).toBe('accepted');
    const records = await world.inbound();
    const value = records.find(({ key }) => key.toString() === hexOf(one.conversationId))?.value;
    const envelope = sealpost.gateway.v1.Envelope.decode(value ?? Buffer.of());
    expect(envelope.originProof).toMatchObject({ keyId: 'k1' });
    expect(envelope.originProof?.digests).toHaveLength(32);
  });

  it('that a frame’s payload does not belong to is refused', async () => {
    const one = await caseOf();
    const other = stanzaOf({ ...one, payload: signalMessage() }, 1);
    const swapped = other.replace(/<enc [^>]+>[^<]+/, (enc) =>
      enc.replace(/>.+/, `>${one.payload.toString('base64')}`),
    );
    expect(await doors.post(swapped)).toContain('field="header" rule="signature"');
  });
});
