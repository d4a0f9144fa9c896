import type { SimulatorClient } from '../../../simulator/src/control-client.ts';
import type { Inbox, InboxEntry } from '../../../simulator/src/people/inbox.ts';
import type { Cast } from './cast.ts';

/**
 * One conversation across three apps: invited, joined, talked, answered, reacted, edited, left. Every step waits until what
 * it caused has arrived, so that the table at the end tells the same story each time.
 */
export const haveConversation = async (control: SimulatorClient, { ana, ben, caro }: Cast): Promise<void> => {
  await control.act(ana, { type: 'text', text: 'new' });
  await followInvitation(control, ana, ben, 'm.me');
  await received(control, ben, 'talking with');
  await control.act(ana, { type: 'text', text: 'invite' });
  await followInvitation(control, ana, caro, 'ig.me');
  await received(control, caro, 'talking with');
  await received(control, ana, '(Instagram)');
  await received(control, ben, '(Instagram)');

  await control.act(ana, { type: 'text', text: 'Dinner at *eight*? 🍝' });
  const question = await received(control, ben, 'Dinner at');
  await received(control, caro, 'Dinner at');
  await control.act(ben, { type: 'text', text: 'Yes! Where?', replyTo: question.id });
  const where = await received(control, ana, 'Where?');
  await received(control, caro, 'Where?');
  await control.act(ana, {
    type: 'location',
    latitude: 41.4036,
    longitude: 2.1744,
    name: 'Casa Lola',
    address: 'Carrer de Mallorca 401',
    replyTo: where.id,
  });
  await received(control, ben, 'Casa Lola');
  const place = await received(control, caro, 'Casa Lola');
  await control.act(caro, { type: 'react', message: place.id, emoji: '❤️' });
  await seen(control, ana, ({ entries }) =>
    entries.some(({ reactions }) => reactions.some(({ by }) => by === 'account')),
  );

  const late = await control.act(ben, { type: 'text', text: 'I will be there at eihgt' });
  await received(control, ana, 'eihgt');
  await control.act(ben, { type: 'edit', message: late.ids[0] ?? '', text: 'I will be there at eight' });
  await received(control, ana, 'Edited:');
  await received(control, caro, 'Edited:');

  await control.act(caro, { type: 'text', text: 'stop' });
  await received(control, caro, 'You left');
  await received(control, ana, 'left the conversation');
  await control.act(ana, { type: 'text', text: 'See you there, Ben' });
  await received(control, ben, 'See you there');
  await control.act(ben, { type: 'read' });
  await seen(control, ana, ({ entries }) =>
    entries.some(({ text, receipt }) => text === 'See you there, Ben' && receipt === 'read'),
  );
  await control.settled();
};

/** The next link of an app that somebody was sent, opened and confirmed by somebody else. */
const followInvitation = async (
  control: SimulatorClient,
  inviter: string,
  guest: string,
  host: string,
): Promise<void> => {
  const before = opened.get(control) ?? new Set<string>();
  opened.set(control, before);
  const inbox = await seen(control, inviter, ({ entries }) => freshLink(entries, host, before) !== undefined);
  const url = freshLink(inbox.entries, host, before) ?? '';
  before.add(url);
  await control.act(guest, { type: 'open_link', url, confirm: true });
};

const opened = new WeakMap<SimulatorClient, Set<string>>();

const freshLink = (
  entries: readonly InboxEntry[],
  host: string,
  before: ReadonlySet<string>,
): string | undefined => {
  const links = entries.flatMap(({ from, text }) =>
    from === 'account' ? (text?.match(/https:\/\/\S+/g) ?? []) : [],
  );
  return links.findLast((link) => link.includes(host) && !usesTokenOf(link, before));
};

/** The links of one invitation share its token; one that was used opens nothing any more. */
const usesTokenOf = (link: string, before: ReadonlySet<string>): boolean =>
  [...before].some((known) => known.slice(-22) === link.slice(-22));

const received = async (control: SimulatorClient, person: string, words: string): Promise<InboxEntry> => {
  const matching = ({ entries }: Inbox) =>
    entries.filter(({ from, text }) => from === 'account' && (text ?? '').includes(words));
  const inbox = await seen(control, person, (candidate) => matching(candidate).length > 0);
  const entry = matching(inbox).at(-1);
  if (!entry) throw new Error('an inbox changed while it was read');
  return entry;
};

const seen = (
  control: SimulatorClient,
  person: string,
  isAsWanted: (inbox: Inbox) => boolean,
): Promise<Inbox> => control.inboxWhen(person, isAsWanted, 20_000);
