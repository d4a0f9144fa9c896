import type { Heard, Pair, ReadUpTo, TypingState } from '../app-frames.ts';
import { ownJid, peerFrom, peerJid } from './addresses.ts';
import { element, type Element } from './xml.ts';

/** Writes `<receipt type="read">` for one message. */
export const readText = ({ own, peer }: Pair, { id }: ReadUpTo, atMs: number): string =>
  element('receipt', {
    id,
    from: ownJid(own),
    to: peerJid(peer),
    t: Math.floor(atMs / 1_000),
    type: 'read',
  });

/** Reads `<receipt>`; the newest of its ids stands first or in the list. */
export const receiptFrom = ({ attributes, children }: Element): Heard => {
  const items = children.flatMap((list) => list.children.map((item) => item.attributes['id'] ?? ''));
  const id = items.at(-1) ?? attributes['id'] ?? '';
  return attributes['type'] === 'read'
    ? { kind: 'read', alias: peerFrom(attributes['from']).alias, upTo: { id } }
    : { kind: 'other' };
};

/** Writes `<chatstate>`. */
export const typingText = ({ own, peer }: Pair, state: TypingState): string =>
  element('chatstate', { from: ownJid(own), to: peerJid(peer) }, element(state));

/** Reads `<chatstate>`. */
export const typingFrom = ({ attributes, children }: Element): Heard => ({
  kind: 'typing',
  alias: peerFrom(attributes['from']).alias,
  state: children[0]?.name === 'composing' ? 'composing' : 'paused',
});
