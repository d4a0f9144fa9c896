import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Content, contentOf } from '#libs/connector/content';
import { type EgressWorld, egressWorld } from './testing/egress-world.ts';
import type { Person } from './testing/people.ts';

let world: EgressWorld;
beforeAll(async () => {
  world = await egressWorld();
  await world.start();
});
afterAll(() => world.close());

/** What ingress writes when a person says something. */
const saidBy = async (person: Person, envelopeId: Buffer, nativeId: string): Promise<void> => {
  await world.store
    .insertInto('inbound_native_ids')
    .values({
      account: person.account,
      native_id: nativeId,
      envelope_id: envelopeId,
      conversation_id: Buffer.alloc(16),
      participant_id: person.participantId,
      address: person.address,
      sent_at_ms: Date.now(),
    })
    .execute();
};

/** Ann on WhatsApp has said something to Bob on Messenger and Cara on Instagram, who hold it under ids of their own. */
const three = async (text = 'the original') => {
  const [ann, bob, cara] = [
    await world.person('whatsapp'),
    await world.person('messenger'),
    await world.person('instagram'),
  ];
  const { conversationId, say } = await world.talk(ann, bob, cara);
  const original = await say(ann, bob, text);
  await say(ann, cara, text, { envelopeId: original });
  const annsId = `wamid.of.${ann.address}`;
  await saidBy(ann, original, annsId);
  await world.becomes(original, bob, 'sent');
  await world.becomes(original, cara, 'sent');
  const idsOf = async ({ participantId }: Person): Promise<readonly string[]> => {
    const rows = await world.store
      .selectFrom('sent_native_ids')
      .select('native_id')
      .where('envelope_id', '=', original)
      .where('participant_id', '=', participantId)
      .orderBy('part')
      .execute();
    return rows.map(({ native_id }) => native_id);
  };
  return { ann, bob, cara, conversationId, say, original, annsId, idsOf };
};

type Three = Awaited<ReturnType<typeof three>>;

/** Bob says something about the original; gives the bodies that Ann and Cara got. */
const toAnnAndCara = async (
  { ann, bob, cara, say, original }: Three,
  content: Content,
  more: object = { refEnvelopeId: original },
) => {
  const envelopeId = await say(bob, ann, content, more);
  await say(bob, cara, content, { ...more, envelopeId });
  await world.becomes(envelopeId, ann, 'sent');
  await world.becomes(envelopeId, cara, 'sent');
  return {
    toAnn: world.platform.callsTo(ann.address).map(({ body }) => body),
    toCara: world.platform
      .callsTo(cara.address)
      .slice(-1)
      .map(({ body }) => body),
  };
};

describe('a reference', () => {
  it('of a reply is the id that each recipient holds, the author’s own among them', async () => {
    const talk = await three();
    const reply = contentOf('text', { body: 'yes' }, { replyTo: { nativeId: 'what bob’s app says' } });
    const { toAnn, toCara } = await toAnnAndCara(talk, reply);
    expect(toAnn).toMatchObject([{ context: { message_id: talk.annsId } }]);
    expect(toCara).toMatchObject([{ reply_to: { mid: (await talk.idsOf(talk.cara))[0] } }]);
  });

  it('of a reaction, an edit and a deletion names the same message', async () => {
    const talk = await three();
    const [carasId] = await talk.idsOf(talk.cara);
    const target = { nativeId: 'what bob’s app says' };
    const reaction = contentOf('reaction', { target, emoji: '❤️', action: 1 });
    const edit = contentOf('edit', { target, content: contentOf('text', { body: 'new' }) });
    const deletion = contentOf('deletion', { target });
    const reacted = await toAnnAndCara(talk, reaction);
    expect(reacted.toAnn).toMatchObject([{ reaction: { message_id: talk.annsId, emoji: '❤️' } }]);
    expect(reacted.toCara).toMatchObject([{ sender_action: 'react', payload: { message_id: carasId } }]);
    for (const change of [edit, deletion])
      expect((await toAnnAndCara(talk, change)).toCara).toMatchObject([{ reply_to: { mid: carasId } }]);
  });

  it('to a message in parts is its first part, and the answer’s own first part has it', async () => {
    const talk = await three('word '.repeat(450).trim());
    const ids = await talk.idsOf(talk.cara);
    expect(ids.length).toBeGreaterThan(1);
    const long = contentOf('text', { body: 'answer '.repeat(250) }, { replyTo: { nativeId: 'x' } });
    const { ann, bob, cara, say, original } = talk;
    const envelopeId = await say(bob, cara, long, { refEnvelopeId: original });
    await world.becomes(envelopeId, cara, 'sent');
    const answers = world.platform.callsTo(cara.address).slice(ids.length);
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.map(({ body }) => body['reply_to'])).toEqual([
      { mid: ids[0] },
      ...answers.slice(1).map(() => undefined),
    ]);
    expect(ann).toBeDefined();
  });

  it('that ingress could not resolve is looked up by the author’s own id', async () => {
    const talk = await three();
    const [bobsId = ''] = await talk.idsOf(talk.bob);
    const reply = contentOf('text', { body: 'yes' }, { replyTo: { nativeId: bobsId } });
    const { toAnn } = await toAnnAndCara(talk, reply, {});
    expect(toAnn).toMatchObject([{ context: { message_id: talk.annsId } }]);
  });

  it('to what nobody knows says so in a line, and is recorded as lost', async () => {
    const talk = await three();
    const reply = contentOf('text', { body: 'yes' }, { replyTo: { nativeId: 'unknown' } });
    const envelopeId = await talk.say(talk.bob, talk.ann, reply);
    const { losses } = await world.becomes(envelopeId, talk.ann, 'sent');
    expect(world.platform.textsTo(talk.ann.address)).toEqual([
      expect.stringContaining('↩ in reply to an earlier message\nyes'),
    ]);
    expect(losses).toContainEqual(expect.objectContaining({ code: 'REFERENCE_LOST', grade: 2 }));
  });
});

describe('a change of a message that has not been sent yet', () => {
  const closed = async () => {
    const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
    await world.wrote(bob, Date.now() - 25 * 3_600_000);
    const { say } = await world.talk(ann, bob);
    const original = await say(ann, bob, contentOf('text', { body: 'tpyo' }));
    await world.becomes(original, bob, 'parked');
    return { ann, bob, say, original };
  };
  const target = { nativeId: 'wamid.1' };

  it('takes effect before it is sent, without a word about it', async () => {
    const { ann, bob, say, original } = await closed();
    const edit = contentOf('edit', { target, content: contentOf('text', { body: 'typo' }) });
    const edited = await say(ann, bob, edit, { refEnvelopeId: original });
    await world.becomes(edited, bob, 'parked');
    await world.wrote(bob, Date.now());
    await world.becomes(edited, bob, 'sent');
    expect(world.platform.textsTo(bob.address)).toEqual(['typo']);
    expect(await world.delivery(original, bob)).toMatchObject({ state: 'sent', parts_sent: 1 });
  });

  it('takes it back before anybody has seen it', async () => {
    const { ann, bob, say, original } = await closed();
    const deletion = await say(ann, bob, contentOf('deletion', { target }), { refEnvelopeId: original });
    const after = await say(ann, bob, 'after');
    await world.wrote(bob, Date.now());
    await world.becomes(after, bob, 'sent');
    expect(world.platform.textsTo(bob.address)).toEqual(['after']);
    expect(await world.delivery(deletion, bob)).toMatchObject({ state: 'sent', parts_sent: 0 });
  });

  it('by anybody but its author changes nothing', async () => {
    const { ann, bob, say, original } = await closed();
    const { say: sayAsCara } = {
      say: async (content: Content) => say(bob, bob, content, { refEnvelopeId: original }),
    };
    const foreign = await sayAsCara(contentOf('deletion', { target }));
    await world.wrote(bob, Date.now());
    await world.becomes(foreign, bob, 'sent');
    expect(world.platform.textsTo(bob.address)[0]).toBe('tpyo');
    expect(ann).toBeDefined();
  });
});
