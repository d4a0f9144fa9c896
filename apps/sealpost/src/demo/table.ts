import Table from 'cli-table3';
import type { Platform } from '#libs/envelope';
import { lossesByNativeId, type Store } from '#libs/store';
import type { SimulatorClient } from '../../../simulator/src/control-client.ts';
import type { InboxEntry } from '../../../simulator/src/people/inbox.ts';
import type { Cast } from './cast.ts';

const appNames: Readonly<Record<Platform, string>> = {
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  instagram: 'Instagram',
};

/** Lines between rows would be most of what one sees. */
const withoutRules = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** A hundred columns in all. */
const columnWidths = [11, 42, 18, 24];

/** What each person of the demonstration saw, line by line, with the level of each message and what it lost on the way. */
export const conversationTable = async (
  control: SimulatorClient,
  store: Store,
  cast: Cast,
): Promise<string> => {
  const users = await control.users();
  const losses = await lossesByNativeId(store);
  const lost = (nativeId: string): string =>
    (losses.get(nativeId) ?? []).map(({ code, grade }) => `${code} (${grade})`).join(', ');
  const table = new Table({
    head: ['who', 'what their app shows', 'level', 'lost on the way'],
    colWidths: columnWidths,
    wordWrap: true,
    style: { head: [], border: [] },
    chars: withoutRules,
  });
  for (const [index, id] of [cast.ana, cast.ben, cast.caro].entries()) {
    if (index > 0) table.push(['', '', '', '']);
    const user = users.find((candidate) => candidate.id === id);
    const { entries } = await control.inbox(id);
    const who = user ? `${user.name}\n${appNames[user.platform]}` : '';
    for (const [line, entry] of entries.entries())
      table.push([
        line === 0 ? who : '',
        lineOf(entry),
        entry.from === 'account' ? 'CONNECTOR_SEALED' : '',
        lost(entry.id),
      ]);
  }
  return table.toString();
};

const lineOf = (entry: InboxEntry): string => {
  const place = entry.place
    ? `📍 ${[entry.place.name, entry.place.address].filter(Boolean).join(' - ')}`
    : '';
  const reactions = entry.reactions.map(({ by, emoji }) => `  ${emoji}${by === 'me' ? ' (own)' : ''}`);
  const words = (entry.text ?? place) || entry.kind;
  const [arrow, tick] = entry.from === 'me' ? ['→', `  [${entry.receipt}]`] : ['←', ''];
  return `${arrow} ${quoteOf(entry)}${words}${reactions.join('')}${tick}`;
};

/** The line of the quoted message that says something; an author's name stands above it. */
const quoteOf = ({ replyTo }: InboxEntry): string => {
  if (!replyTo) return '';
  const line = replyTo.text?.split('\n').find((candidate) => !candidate.endsWith(':'));
  return `┆ ${line ?? 'an earlier message'}\n`;
};
