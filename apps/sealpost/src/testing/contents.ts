import { type Platform, platforms } from '#libs/envelope';
import type { InboxEntry } from '../../../simulator/src/people/inbox.ts';
import type { Scene } from './scene.ts';

/** What Ben's app shows, and what was lost on the way. */
export type Shown = Partial<Pick<InboxEntry, 'kind' | 'text' | 'place' | 'contacts'>> & {
  readonly quotes?: string;
  /** Each as its code and grade; none when absent. */
  readonly losses?: readonly string[];
};

/** One content that Ana sends. */
export interface ContentRow {
  readonly content: string;
  /** The apps on which Ana can do it. */
  readonly from: readonly Platform[];
  readonly act: (scene: Scene) => Promise<unknown>;
  /** What each app shows of it. */
  readonly to: Readonly<Record<Platform, Shown>>;
}

const everywhere = (shown: Shown): ContentRow['to'] => ({
  whatsapp: shown,
  messenger: shown,
  instagram: shown,
});
const all = platforms;
const zeroWidth = '\u200B';

const place = { latitude: 41.4036, longitude: 2.1744, name: 'Casa Lola', address: 'Carrer Nou 4' };
const card = {
  name: { formatted_name: 'Dora Roe', first_name: 'Dora', last_name: 'Roe' },
  phones: [{ phone: '+1 555 010 0123', type: 'CELL' }],
};
const photo = 'MEDIA_NOT_CARRIED 3';
const asText = 'RENDERED_AS_TEXT';

/** The translation matrix as people see it: a row a content, a column a target. */
// prettier-ignore
export const contentRows: readonly ContentRow[] = [
  { content: 'a text', from: all,
    act: ({ ana }) => ana.says('Hello there 👋🏽'),
    to: everywhere({ kind: 'text', text: 'Hello there 👋🏽' }) },
  { content: 'a text with formatting', from: ['whatsapp'],
    act: ({ ana }) => ana.says('a *bold* word'),
    to: { whatsapp:  { text: 'a *bold* word' },
          messenger: { text: 'a bold word', losses: ['FORMATTING_DROPPED 1'] },
          instagram: { text: 'a bold word', losses: ['FORMATTING_DROPPED 1'] } } },
  { content: 'a text with asterisks that mean nothing', from: ['messenger', 'instagram'],
    act: ({ ana }) => ana.says('a *bold* word'),
    to: { whatsapp:  { text: `a *${zeroWidth}bold* word`, losses: ['FORMATTING_ESCAPED 1'] },
          messenger: { text: 'a *bold* word' },
          instagram: { text: 'a *bold* word' } } },
  { content: 'a reply', from: all,
    act: ({ ana, question }) => ana.says('In the kitchen', question.id),
    to: everywhere({ kind: 'text', text: 'In the kitchen', quotes: 'Where are the keys?' }) },
  { content: 'a forwarded text', from: ['whatsapp'],
    act: ({ ana }) => ana.does({ type: 'text', text: 'Free tickets', forwarded: 'once' }),
    to: everywhere({ text: '↪ Forwarded\nFree tickets', losses: ['FORWARDING_AS_TEXT 1'] }) },
  { content: 'a place', from: ['whatsapp'],
    act: ({ ana }) => ana.does({ type: 'location', ...place }),
    to: { whatsapp:  { kind: 'location', place },
          messenger: { text: '📍 Casa Lola - Carrer Nou 4\nhttps://maps.google.com/?q=41.4036,2.1744', losses: [`${asText} 2`] },
          instagram: { text: '📍 Casa Lola - Carrer Nou 4\nhttps://maps.google.com/?q=41.4036,2.1744', losses: [`${asText} 2`] } } },
  { content: 'a contact', from: ['whatsapp'],
    act: ({ ana }) => ana.does({ type: 'contacts', contacts: [card] }),
    to: { whatsapp:  { kind: 'contacts', contacts: [card] },
          messenger: { text: '👤 Dora Roe\n☎ +1 555 010 0123', losses: [`${asText} 2`] },
          instagram: { text: '👤 Dora Roe\n☎ +1 555 010 0123', losses: [`${asText} 2`] } } },
  { content: 'an entry of a menu', from: ['messenger', 'instagram'],
    act: ({ ana }) => ana.does({ type: 'postback', title: 'Opening hours', payload: 'HOURS' }),
    to: everywhere({ kind: 'text', text: 'Opening hours', losses: ['CHOICE_AS_TEXT 0'] }) },
  { content: 'a quick reply', from: ['messenger', 'instagram'],
    act: ({ ana }) => ana.does({ type: 'choice', choice: 'The blue one' }),
    to: everywhere({ kind: 'text', text: 'The blue one', losses: ['CHOICE_AS_TEXT 0'] }) },
  { content: 'an answer to a button', from: ['whatsapp'],
    act: ({ ana }) => ana.does({ type: 'choice', choice: 'The blue one' }),
    to: everywhere({ text: '↩ in reply to an earlier message\nThe blue one', losses: ['REFERENCE_LOST 2', 'CHOICE_AS_TEXT 0'] }) },
  { content: 'a picture with a caption', from: ['whatsapp'],
    act: ({ ana }) => ana.does({ type: 'image', caption: 'the new cat' }),
    to: everywhere({ text: '📷 Photo\nthe new cat', losses: [photo] }) },
  { content: 'a picture', from: ['messenger', 'instagram'],
    act: ({ ana }) => ana.does({ type: 'image' }),
    to: everywhere({ text: '📷 Photo', losses: [photo] }) },
  { content: 'a document', from: all,
    act: ({ ana }) => ana.does({ type: 'document', fileName: 'plan.pdf' }),
    to: everywhere({ text: '📎 plan.pdf', losses: [photo] }) },
  { content: 'a sticker', from: ['whatsapp', 'messenger'],
    act: ({ ana }) => ana.does({ type: 'sticker', stickerId: '4711' }),
    to: everywhere({ text: 'Sticker', losses: [photo] }) },
  { content: 'a thumb', from: ['messenger'],
    act: ({ ana }) => ana.does({ type: 'like' }),
    to: { whatsapp:  { kind: 'text', text: '👍', losses: [`${asText} 0`] },
          messenger: { kind: 'like', text: '👍' },
          instagram: { kind: 'text', text: '👍', losses: [`${asText} 0`] } } },
  { content: 'a heart', from: ['instagram'],
    act: ({ ana }) => ana.does({ type: 'like' }),
    to: { whatsapp:  { kind: 'text', text: '❤️', losses: [`${asText} 0`] },
          messenger: { kind: 'text', text: '❤️', losses: [`${asText} 0`] },
          instagram: { kind: 'like', text: '❤️' } } },
  { content: 'a shared post', from: ['messenger', 'instagram'],
    act: ({ ana }) => ana.does({ type: 'share', source: 'post', url: 'https://example.org/p/7', title: 'Ten cats' }),
    to: everywhere({ text: 'Ten cats\nhttps://example.org/p/7', losses: [`${asText} 2`] }) },
  { content: 'a story that mentions us', from: ['instagram'],
    act: ({ ana }) => ana.does({ type: 'story_mention', url: 'https://example.org/s/7' }),
    to: everywhere({ text: 'mentioned you in a story\nhttps://example.org/s/7', losses: ['STORY_AS_TEXT 2'] }) },
  { content: 'something to be seen once', from: ['whatsapp', 'instagram'],
    act: ({ ana }) => ana.does({ type: 'ephemeral' }),
    to: everywhere({ text: 'View-once message - open the app', losses: ['CONTENT_UNAVAILABLE 3'] }) },
  { content: 'something that the platform does not tell', from: all,
    act: ({ ana }) => ana.does({ type: 'unsupported' }),
    to: everywhere({ text: 'Message not available here - open the app', losses: ['CONTENT_UNAVAILABLE 3'] }) },
];
