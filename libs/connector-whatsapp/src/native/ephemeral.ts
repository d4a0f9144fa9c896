import { type DeliveredEphemeral, frameFlaw, type NativeEphemeral } from '#libs/connector/native';
import { deviceOf, ownOf, routeOf, threadOf } from './address.ts';
import { attributeOf, type Reading, valueOf } from './fields.ts';
import { type XmlNode, xmlText } from './frame.ts';

const states = { composing: 'composing', paused: 'paused' } as const;

/** Reads `<chatstate>`, which has exactly one child. */
export const readEphemeral = (node: XmlNode, reading: Reading): NativeEphemeral => {
  const sender = ownOf(deviceOf(attributeOf(node, 'from', 'chatstate'), 'chatstate@from'), 'chatstate@from');
  const thread = threadOf(attributeOf(node, 'to', 'chatstate'), 'chatstate@to');
  const found = node.children.map(({ name }) => valueOf(states, name, 'chatstate'));
  const [state] = found;
  if (!state) return frameFlaw('invalid', 'missing', 'chatstate');
  if (found.length > 1) frameFlaw('invalid', 'duplicate', 'chatstate');
  if (state === 'composing' && node.children[0]?.attributes.has('media'))
    reading.lose('typing_media', 'chatstate/composing@media');
  return { class: 'ephemeral', thread, sender, state };
};

/** Writes `<chatstate>`. */
export const writeEphemeral = ({ thread, sender, recipient, state }: DeliveredEphemeral): string =>
  xmlText('chatstate', routeOf(thread, sender, recipient), [xmlText(state, {})]);
