import type { Heard, OwnDevice, Peer, ReadUpTo, TypingState } from '../app-frames.ts';
import { ownJid, peerFrom, peerJid } from './addresses.ts';
import { element, type Element } from './xml.ts';

/** Writes `<receipt type="read">` for one message. */
export const readText = (from: OwnDevice, to: Peer, { id }: ReadUpTo, atMs: number): string =>
  element('receipt', {
    id,
    from: ownJid(from),
    to: peerJid(to),
    t: Math.floor(atMs / 1_000),
    type: 'read',
  });

/** Reads `<receipt>`; the newest of its ids stands first or in the list. */
export const receiptFrom = ({ attributes, children }: Element): Heard => {
  const items = children.flatMap((list) => list.children.map((item) => item.attributes['id'] ?? ''));
  const id = items.at(-1) ?? attributes['id'] ?? '';
  return attributes['type'] === 'read'
    ? { kind: 'read', from: peerFrom(attributes['from']), upTo: { id } }
    : { kind: 'other' };
};

/** Writes `<chatstate>`. */
export const typingText = (from: OwnDevice, to: Peer, state: TypingState): string =>
  element('chatstate', { from: ownJid(from), to: peerJid(to) }, element(state));

/** Reads `<chatstate>`. */
export const typingFrom = ({ attributes, children }: Element): Heard => ({
  kind: 'typing',
  from: peerFrom(attributes['from']),
  state: children[0]?.name === 'composing' ? 'composing' : 'paused',
});
