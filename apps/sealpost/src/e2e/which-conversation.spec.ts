import { randomInt, randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { messenger } from '#libs/connector-messenger/content';
import { hexOf } from '#libs/envelope';
import { until } from '#libs/testing';
import { eachWorld } from '../testing/each-world.ts';
import { invitationOf, join } from '../testing/invitation.ts';
import { deliverWebhook, messengerBody } from '../testing/messenger-webhook.ts';
import type { Person } from '../testing/person.ts';

const actsCount = 160;
const atOnce = 8;

/** Something that the person in the middle does. */
interface Act {
  readonly text: string;
  readonly envelopeId: string;
  readonly body: Buffer;
  /** The conversation that the command chooses, or that the answered message is in; neither for a plain text. */
  readonly switchesTo?: Side;
  readonly answers?: Side;
}

type Side = 'first' | 'second';

eachWorld({ ingresses: 2, routers: 2 }, (world) => {
  it('puts nothing into the wrong one of two conversations, in whatever order two ingresses take it', async () => {
    const { control, fleet, database } = world();
    const middle = await world().person('messenger', 'Middle');
    const others = {
      first: await world().person('instagram', 'First'),
      second: await world().person('messenger', 'Second'),
    };
    await world().talk(middle, others.first);
    await join(others.second, await invitationOf(middle, 'new'));
    const targets = await messagesToAnswer(middle, others);
    const account = (await control.accounts()).find(({ platform }) => platform === 'messenger');
    if (!account) throw new Error('there is a Messenger account');
    const address = middle.addresses[account.id] ?? '';

    const acts = Array.from({ length: actsCount }, (_, index): Act => {
      const side: Side = randomInt(2) === 0 ? 'first' : 'second';
      const kind = (['text', 'text', 'answer', 'switch'] as const)[randomInt(4)] ?? 'text';
      const text = kind === 'switch' ? `switch ${side === 'first' ? 1 : 2}` : `act ${index}.`;
      const replyTo = kind === 'answer' ? { replyTo: targets[side] } : {};
      const mid = `m_${randomUUID()}`;
      const body = messengerBody(account, { mid, from: address, text, atMs: Date.now(), ...replyTo });
      const [event] = messenger.translate(body);
      return {
        text,
        body,
        envelopeId: event?.envelopeId ?? '',
        ...(kind === 'switch' ? { switchesTo: side } : {}),
        ...(kind === 'answer' ? { answers: side } : {}),
      };
    });
    const urls = fleet.instances('ingress').map(({ url }) => url);
    const waiting = [...acts.entries()];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [index, { body }] = next;
          expect(await deliverWebhook(urls[index % urls.length] ?? '', account, body)).toBe(200);
        }
      }),
    );

    const order = (
      await database.store
        .selectFrom('resolutions')
        .select('envelope_id')
        .where('address', '=', address)
        .orderBy('resolution_order')
        .execute()
    ).map((row) => hexOf(row.envelope_id));
    expect(order.filter((id) => acts.some(({ envelopeId }) => envelopeId === id))).toHaveLength(actsCount);
    const taken = acts.toSorted((a, b) => order.indexOf(a.envelopeId) - order.indexOf(b.envelopeId));
    const expected = whereEachBelongs(taken);
    for (const side of ['first', 'second'] as const) {
      const texts = expected.filter((place) => place.side === side).map(({ text }) => text);
      await until(async () => (await actsShownTo(others[side])).length >= texts.length);
      expect(await actsShownTo(others[side])).toEqual(texts);
    }
  }, 240_000);
});

/** One message of each side, which the person in the middle can answer. */
const messagesToAnswer = async (
  middle: Person,
  others: Readonly<Record<Side, Person>>,
): Promise<Readonly<Record<Side, string>>> => {
  await others.first.says('Question of the first');
  await others.second.says('Question of the second');
  const first = await middle.shows('Question of the first');
  const second = await middle.shows('Question of the second');
  return { first: first.id, second: second.id };
};

/** Follows the commands, in the order in which they were taken. The first conversation was the current one. */
const whereEachBelongs = (
  acts: readonly Act[],
): readonly { readonly text: string; readonly side: Side }[] => {
  const places: { text: string; side: Side }[] = [];
  let current: Side = 'first';
  for (const { text, switchesTo, answers } of acts) {
    if (switchesTo) current = switchesTo;
    else places.push({ text, side: answers ?? current });
  }
  return places;
};

const actsShownTo = async (person: Person): Promise<readonly string[]> =>
  (await person.received()).flatMap(({ text = '' }) => (/^act \d+\.$/.test(text) ? [text] : []));
