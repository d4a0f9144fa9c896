import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { topics } from '#libs/bus';
import { millisOf } from '#libs/contracts';
import { deriveId, hexOf } from '#libs/envelope';
import { invitationTokenHash } from '#libs/store';
import { directoryActs } from './testing/directory-acts.ts';
import {
  begunBy,
  controlsIn,
  conversationOf,
  deadLettersIn,
  envelopesIn,
  type IngressWorld,
  ingressWorld,
  textOf,
} from './testing/ingress-world.ts';
import { messagingWebhook, testAccounts, whatsappWebhook } from './testing/webhooks.ts';

const { ControlKind, EnvelopeClass, HeaderBinding, Level } = sealpost.gateway.v1;
const account = `whatsapp:${testAccounts.whatsapp.accountId}`;

let world: IngressWorld;
let acts: ReturnType<typeof directoryActs>;
let count = 0;

beforeAll(async () => {
  world = await ingressWorld();
  acts = directoryActs(world.store);
});
afterAll(() => world.close());

const fresh = (prefix: string): string => `${prefix}${(count += 1).toString().padStart(9, '0')}`;
const say = (from: string, text: string, more: Readonly<Record<string, unknown>> = {}) =>
  world.take('whatsapp', whatsappWebhook([{ from, id: fresh('wamid.'), text, ...more }]));

/** Somebody on WhatsApp who is in a conversation, which is the current one. */
const member = async (conversationId = deriveId('test', [fresh('c')]), joinedAtMs = 1) => {
  const address = fresh('1555');
  const participantId = await acts.know(account, address);
  await acts.admit(conversationId, participantId, joinedAtMs);
  return { address, participantId, conversationId };
};

describe('receiving a delivery', () => {
  it('hands somebody without a conversation to the directory, with a sealed name and nothing of the text', async () => {
    const from = fresh('1555');
    const records = await say(from, 'secret words', { name: 'Ada Lovelace' });
    expect(records).toHaveLength(1);
    const [control] = controlsIn(records);
    expect(control).toMatchObject({
      kind: ControlKind.CONTROL_KIND_GREET,
      platform: 1,
      accountId: testAccounts.whatsapp.accountId,
      address: from,
    });
    const wire = Buffer.from(records[0]?.value ?? []).toString('latin1');
    expect(wire).not.toContain('secret');
    expect(wire).not.toContain('Lovelace');
    const { sealedName, controlId } = control ?? {};
    const name = world.opener.open(
      {
        reader: sealedName?.reader ?? '',
        keyId: sealedName?.keyId ?? '',
        wrap: sealedName?.wrap ?? new Uint8Array(),
        nonce: sealedName?.nonce ?? new Uint8Array(),
        ciphertext: sealedName?.ciphertext ?? new Uint8Array(),
      },
      controlId ?? new Uint8Array(),
    );
    expect(name.ok && Buffer.from(name.value).toString()).toBe('Ada Lovelace');
  });

  it('begins a conversation at new, and puts what follows into it before the directory has read the command', async () => {
    const from = fresh('1555');
    const [control] = controlsIn(await say(from, 'new'));
    expect(control).toMatchObject({ kind: ControlKind.CONTROL_KIND_NEW, language: 'en', number: 0 });
    const conversationId = begunBy(control?.controlId ?? new Uint8Array());
    const [envelope] = envelopesIn(world, await say(from, 'hello'));
    expect(envelope).toMatchObject({ key: conversationId });
    expect(envelope && conversationOf(envelope)).toBe(conversationId);
    expect(envelope && textOf(envelope)).toBe('hello');
    expect(hexOf(envelope?.header.sender?.participantId ?? new Uint8Array())).toBe(
      deriveId('sealpost/participant/v1', [account, from]),
    );
  });

  it('binds the header to the sealed content, at the connector-sealed level', async () => {
    const { address, participantId, conversationId } = await member();
    const [envelope] = envelopesIn(world, await say(address, 'hello', { atSeconds: 1_800_000_050 }));
    expect(envelope?.header).toMatchObject({
      schemaVersion: 1,
      class: EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
      level: Level.LEVEL_CONNECTOR_SEALED,
      headerBinding: HeaderBinding.HEADER_BINDING_AAD,
      innerFormat: 'sealpost.content/1',
    });
    expect(millisOf(envelope?.header.sentAtMs)).toBe(1_800_000_050_000);
    expect(millisOf(envelope?.header.rosterEpoch)).toBe(1);
    expect(hexOf(envelope?.header.sender?.participantId ?? new Uint8Array())).toBe(participantId);
    expect(envelope && conversationOf(envelope)).toBe(conversationId);
  });

  it('takes commands and texts of one delivery in body order', async () => {
    const from = fresh('1555');
    const records = await world.take(
      'whatsapp',
      whatsappWebhook(
        ['before', 'new', 'inside', 'stop', 'after'].map((text) => ({ from, id: fresh('wamid.'), text })),
      ),
    );
    const kinds = controlsIn(records).map(({ kind }) => kind);
    expect(kinds).toEqual([
      ControlKind.CONTROL_KIND_GREET,
      ControlKind.CONTROL_KIND_NEW,
      ControlKind.CONTROL_KIND_STOP,
      ControlKind.CONTROL_KIND_GREET,
    ]);
    expect(envelopesIn(world, records).map(textOf)).toEqual(['inside']);
  });

  it('says which conversation a stop left, and relays nothing into it afterwards', async () => {
    const { address, conversationId, participantId } = await member();
    await say(address, 'hello');
    const [stop] = controlsIn(await say(address, 'stop'));
    expect(hexOf(stop?.conversationId ?? new Uint8Array())).toBe(conversationId);
    expect(envelopesIn(world, await say(address, 'still there?'))).toEqual([]);
    await acts.remove(conversationId, participantId);
    await acts.decide(stop?.controlId ?? new Uint8Array(), 'applied');
    expect(envelopesIn(world, await say(address, 'and now?'))).toEqual([]);
  });

  it('joins by the token in a text, at once, and goes back where the directory refuses', async () => {
    const inviter = await member();
    const joiner = await member();
    await say(joiner.address, 'hello');
    const token = await acts.invite(inviter.conversationId, inviter.participantId, world.clock.nowMs + 1000);
    const joined = await say(joiner.address, `join ${token}`);
    const [control] = controlsIn(joined);
    expect(joined).toHaveLength(1);
    expect(control).toMatchObject({ kind: ControlKind.CONTROL_KIND_JOIN });
    expect(hexOf(control?.tokenHash ?? new Uint8Array())).toBe(hexOf(invitationTokenHash(token)));
    const [pending] = envelopesIn(world, await say(joiner.address, 'am I in?'));
    expect(pending && conversationOf(pending)).toBe(inviter.conversationId);
    await acts.decide(control?.controlId ?? new Uint8Array(), 'refused');
    const [back] = envelopesIn(world, await say(joiner.address, 'no'));
    expect(back && conversationOf(back)).toBe(joiner.conversationId);
  });

  it.each(['expired', 'invented', 'own', 'used in the same delivery'])(
    'asks the directory about a token that is %s, and stays where it was',
    async (why) => {
      const inviter = await member();
      const joiner = why === 'own' ? inviter : await member();
      const expiresAtMs = world.clock.nowMs + (why === 'expired' ? -1 : 1000);
      const token =
        why === 'invented'
          ? `${'A'.repeat(20)}Bw`
          : await acts.invite(inviter.conversationId, inviter.participantId, expiresAtMs);
      if (why === 'used in the same delivery') {
        const other = fresh('1555');
        const records = await world.take(
          'whatsapp',
          whatsappWebhook([
            { from: other, id: fresh('wamid.'), text: `join ${token}` },
            { from: joiner.address, id: fresh('wamid.'), text: `join ${token}` },
          ]),
        );
        expect(controlsIn(records)).toHaveLength(2);
      } else {
        const [control] = controlsIn(await say(joiner.address, `join ${token}`));
        expect(control).toMatchObject({ kind: ControlKind.CONTROL_KIND_JOIN });
      }
      const [envelope] = envelopesIn(world, await say(joiner.address, 'hello'));
      expect(envelope && conversationOf(envelope)).toBe(joiner.conversationId);
    },
  );

  it('keeps the token of a bare referral until the person says something, and relays that to nobody', async () => {
    const inviter = await member();
    const token = await acts.invite(inviter.conversationId, inviter.participantId, world.clock.nowMs + 1000);
    const psid = fresh('700');
    const referral = { referral: { ref: `join_${token}`, source: 'SHORTLINK', type: 'OPEN_THREAD' } };
    expect(await world.take('messenger', messagingWebhook('messenger', psid, [referral]))).toEqual([]);
    const spoken = { message: { mid: fresh('m_'), text: 'hi, it is me' } };
    const records = await world.take('messenger', messagingWebhook('messenger', psid, [spoken]));
    expect(records.map(({ topic }) => topic)).toEqual([topics.control.name]);
    expect(controlsIn(records)[0]).toMatchObject({ kind: ControlKind.CONTROL_KIND_JOIN });
    const next = { message: { mid: fresh('m_'), text: 'hello all' } };
    const [envelope] = envelopesIn(
      world,
      await world.take('messenger', messagingWebhook('messenger', psid, [next])),
    );
    expect(envelope && conversationOf(envelope)).toBe(inviter.conversationId);
  });

  it('joins at once where the referral comes with a first tap', async () => {
    const inviter = await member();
    const token = await acts.invite(inviter.conversationId, inviter.participantId, world.clock.nowMs + 1000);
    const started = {
      postback: {
        title: 'Get Started',
        payload: 'GET_STARTED',
        referral: { ref: `join_${token}`, source: 'SHORTLINK', type: 'OPEN_THREAD' },
      },
    };
    const records = await world.take('messenger', messagingWebhook('messenger', fresh('700'), [started]));
    expect(controlsIn(records).map(({ kind }) => kind)).toEqual([ControlKind.CONTROL_KIND_JOIN]);
  });

  it('sends a reply to the conversation of the message that it answers, whichever is current', async () => {
    const first = await member();
    const second = deriveId('test', [fresh('c')]);
    const nativeId = fresh('wamid.');
    await world.take('whatsapp', whatsappWebhook([{ from: first.address, id: nativeId, text: 'one' }]));
    await acts.admit(second, first.participantId, 2);
    const [switched] = controlsIn(await say(first.address, 'switch 2'));
    expect(hexOf(switched?.chosenConversationId ?? new Uint8Array())).toBe(second);
    const [plain] = envelopesIn(world, await say(first.address, 'two'));
    const [reply] = envelopesIn(world, await say(first.address, 'about one', { replyTo: nativeId }));
    expect(plain && conversationOf(plain)).toBe(second);
    expect(reply && conversationOf(reply)).toBe(first.conversationId);
    expect(hexOf(reply?.header.refEnvelopeId ?? new Uint8Array())).toHaveLength(32);
    expect(hexOf(plain?.header.refEnvelopeId ?? new Uint8Array())).toBe('');
  });

  it('never shows a reply to an old conversation to the people of another one', async () => {
    const person = await member();
    const nativeId = fresh('wamid.');
    await world.take('whatsapp', whatsappWebhook([{ from: person.address, id: nativeId, text: 'one' }]));
    await say(person.address, 'stop');
    await acts.remove(person.conversationId, person.participantId);
    await say(person.address, 'new');
    const [reply] = envelopesIn(world, await say(person.address, 'about one', { replyTo: nativeId }));
    expect(reply && conversationOf(reply)).toBe(person.conversationId);
  });

  it('keeps edits of a command, and reactions to it, from everybody', async () => {
    const person = await member();
    const nativeId = fresh('wamid.');
    await world.take('whatsapp', whatsappWebhook([{ from: person.address, id: nativeId, text: 'who' }]));
    const reaction = { type: 'reaction', reaction: { message_id: nativeId, emoji: '👍' } };
    expect(await say(person.address, '', { fields: reaction })).toEqual([]);
  });

  it('gives a repetition the stored answer, also after the person has moved on', async () => {
    const person = await member();
    const body = whatsappWebhook([{ from: person.address, id: fresh('wamid.'), text: 'one' }]);
    const command = whatsappWebhook([{ from: person.address, id: fresh('wamid.'), text: 'stop' }]);
    const [first] = envelopesIn(world, await world.take('whatsapp', body));
    const stop = await world.take('whatsapp', command);
    const [again] = envelopesIn(world, await world.take('whatsapp', body));
    expect(again?.header).toEqual(first?.header);
    expect((await world.take('whatsapp', command)).map(({ value }) => value)).toEqual(
      stop.map(({ value }) => Buffer.from(value)),
    );
  });

  it('relays an item that nobody documents as what it is, and keeps one without a conversation among the dead letters', async () => {
    const person = await member();
    const odd = { type: 'hologram', hologram: { depth: 3 } };
    const [envelope] = envelopesIn(world, await say(person.address, '', { fields: odd }));
    expect(envelope?.content.kind).toBe('unsupported');
    const records = await say(fresh('1555'), '', { fields: odd });
    expect(deadLettersIn(records)).toMatchObject([{ stage: 'ingress', failureCode: 'unsupported' }]);
  });

  it('keeps what names nobody, and bodies that are no webhook, sealed among the dead letters', async () => {
    const nobody = whatsappWebhook([{ from: '', id: fresh('wamid.'), text: 'who am I' }]);
    const [value] = nobody.entry[0]?.changes ?? [];
    const body = {
      ...nobody,
      entry: [{ id: '9', changes: [{ ...value, value: { ...value?.value, contacts: [] } }] }],
    };
    const letters = deadLettersIn(await world.take('whatsapp', body));
    expect(letters.map(({ failureCode }) => failureCode)).toEqual(['malformed']);
    const other = deadLettersIn(await world.take('whatsapp', { object: 'something_else', note: 'MARKER' }));
    expect(other.map(({ failureCode }) => failureCode)).toEqual(['unsupported']);
    expect(Buffer.from(other[0]?.value ?? []).toString('latin1')).not.toContain('MARKER');
  });

  it('relays nothing of a thread that another app owns, of a group, or of an echo', async () => {
    const person = await member();
    const standby = { message: { mid: fresh('m_'), text: 'not for you' } };
    const echo = { message: { mid: fresh('m_'), is_echo: true, app_id: 1, text: 'we said' } };
    expect(
      await world.take('messenger', messagingWebhook('messenger', fresh('700'), [standby], 'standby')),
    ).toEqual([]);
    expect(
      await world.take('messenger', messagingWebhook('messenger', testAccounts.messenger.accountId, [echo])),
    ).toEqual([]);
    const group = { type: 'text', text: { body: 'in a group' }, group_id: 'group-1' };
    expect(await say(person.address, '', { fields: group })).toEqual([]);
  });

  it('drops what is for an account that is not configured, and counts it', async () => {
    const body = whatsappWebhook([{ from: fresh('1555'), id: fresh('wamid.') }], '999999');
    expect(await world.take('whatsapp', body)).toEqual([]);
    expect(await world.registry.metrics()).toMatch(
      /sealpost_inbound_events_total\{service="ingress",platform="whatsapp",class="message",disposition="unknown_account"\} 1/,
    );
  });

  it('adopts the only conversation that somebody else has put a person into', async () => {
    const person = await member();
    const [envelope] = envelopesIn(world, await say(person.address, 'hello'));
    expect(envelope && conversationOf(envelope)).toBe(person.conversationId);
  });
});
