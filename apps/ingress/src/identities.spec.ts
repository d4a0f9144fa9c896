import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { deriveId, hexOf } from '#libs/envelope';
import { directoryActs } from './testing/directory-acts.ts';
import {
  controlsIn,
  conversationOf,
  envelopesIn,
  type IngressWorld,
  ingressWorld,
} from './testing/ingress-world.ts';
import { testAccounts, whatsappWebhook, type WhatsAppMessage } from './testing/webhooks.ts';

const { ControlKind } = sealpost.gateway.v1;
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
const take = (...messages: readonly Omit<WhatsAppMessage, 'id'>[]) =>
  world.take('whatsapp', whatsappWebhook(messages.map((message) => ({ id: fresh('wamid.'), ...message }))));
const conversationsIn = (records: Awaited<ReturnType<typeof take>>) =>
  envelopesIn(world, records).map(conversationOf);

const member = async (address: string) => {
  const participantId = await acts.know(account, address);
  const conversationId = deriveId('test', [fresh('c')]);
  await acts.admit(conversationId, participantId, 1);
  await take({ from: address, text: 'hello' });
  return { participantId, conversationId };
};

describe('identities', () => {
  it('know a person by phone and by user id, and tell the directory of the one that it has not seen', async () => {
    const [phone, userId] = [fresh('1555'), fresh('US.')];
    const { conversationId, participantId } = await member(phone);
    const records = await take({ from: phone, userId, text: 'both' });
    expect(conversationsIn(records)).toEqual([conversationId]);
    const [control] = controlsIn(records);
    expect(control).toMatchObject({
      kind: ControlKind.CONTROL_KIND_IDENTITY_CHANGED,
      address: phone,
      aliases: [userId, phone],
    });
    await acts.know(account, phone, userId);
    const known = await take({ from: phone, userId, text: 'both' });
    expect(controlsIn(known)).toEqual([]);
    const hidden = await take({ from: '', userId, text: 'hidden' });
    expect(conversationsIn(hidden)).toEqual([conversationId]);
    const [envelope] = envelopesIn(world, hidden);
    expect(hexOf(envelope?.header.sender?.participantId ?? new Uint8Array())).toBe(participantId);
  });

  it('follow a change of number at once, for what stands behind it in the same delivery and in the next', async () => {
    const [before, after] = [fresh('1555'), fresh('1666')];
    const { conversationId } = await member(before);
    const change = {
      type: 'system',
      system: { body: 'User A changed', type: 'user_changed_number', wa_id: after, new_wa_id: after },
    };
    const records = await take({ from: before, fields: change }, { from: after, text: 'it is me' });
    expect(controlsIn(records)).toMatchObject([
      { kind: ControlKind.CONTROL_KIND_IDENTITY_CHANGED, address: before, aliases: [after] },
    ]);
    expect(conversationsIn(records)).toEqual([conversationId]);
    expect(conversationsIn(await take({ from: after, text: 'still me' }))).toEqual([conversationId]);
  });

  it('say nothing about a change of somebody unknown', async () => {
    const change = { type: 'system', system: { type: 'user_changed_number', wa_id: fresh('1666') } };
    expect(await take({ from: fresh('1555'), fields: change })).toEqual([]);
  });

  it('keep a conversation that was begun under one spelling when the person shows another', async () => {
    const [phone, userId] = [fresh('1555'), fresh('US.')];
    const [control] = controlsIn(await take({ from: phone, text: 'new' }));
    const conversationId = deriveId('sealpost/conversation/v1', [
      hexOf(control?.controlId ?? new Uint8Array()),
    ]);
    const records = await take({ from: phone, userId, text: 'hello' });
    expect(conversationsIn(records)).toEqual([conversationId]);
    const [envelope] = envelopesIn(world, records);
    expect(hexOf(envelope?.header.sender?.participantId ?? new Uint8Array())).toBe(
      deriveId('sealpost/participant/v1', [account, phone]),
    );
  });

  it('remember when a person last opened the window of their platform', async () => {
    const address = fresh('1555');
    await member(address);
    const lastOf = async () =>
      (
        await world.store
          .selectFrom('address_states')
          .select('last_inbound_at_ms')
          .where('address', '=', address)
          .executeTakeFirstOrThrow()
      ).last_inbound_at_ms;
    await take({ from: address, atSeconds: 1_800_000_070 });
    expect(await lastOf()).toBe(1_800_000_070_000n);
    await take({ from: address, atSeconds: 1_800_000_010 });
    expect(await lastOf()).toBe(1_800_000_070_000n);
    await take({ from: address, atSeconds: 1_900_000_000 });
    expect(await lastOf()).toBe(BigInt(world.clock.nowMs));
  });
});
