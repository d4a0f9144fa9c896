import { sealpost } from '#contracts/gateway';
import { type NewRecord, type TopicName, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { hexOf, type Platform, platformToProto } from '#libs/envelope';
import type { RoutedEnvelope } from '#libs/store';
import { idOf, type Routable } from './routable.ts';
import type { RosterMember } from './roster-members.ts';

const { Envelope } = sealpost.gateway.v1;

const outboundOf: Readonly<Record<Platform, TopicName>> = {
  whatsapp: topics.outboundWhatsapp.name,
  messenger: topics.outboundMessenger.name,
  instagram: topics.outboundInstagram.name,
};

/** One copy for each target: the received bytes as they are, with the gateway's header after them. The key is the conversation. */
export const routesOf = (
  routable: Routable,
  place: RoutedEnvelope,
  targets: readonly RosterMember[],
  gatewayId: Uint8Array,
): readonly NewRecord[] =>
  targets.map((target) => ({
    topic: target.reach === 'webhook' ? outboundOf[target.platform] : topics.mailbox.name,
    key: hexOf(routable.conversationId),
    value: Buffer.concat([routable.record.value, gatewayHeaderBytes(place, target, gatewayId)]),
    headers: { schema: 'sealpost.gateway.v1.Envelope', 'envelope-id': idOf(routable) },
  }));

/** Field 5 of an envelope by itself: protobuf lets a message be written in pieces, so nothing received is encoded again. */
function gatewayHeaderBytes(
  { seq, chainHash, threadMs }: RoutedEnvelope,
  { platform, participantId, account }: RosterMember,
  gatewayId: Uint8Array,
): Uint8Array {
  return Envelope.encode({
    gatewayHeader: {
      conversationSeq: toLong(seq),
      chainHash,
      threadMs: toLong(threadMs),
      target: { platform: platformToProto(platform), participantId: Buffer.from(participantId, 'hex') },
      hops: [{ gatewayId, atMs: toLong(threadMs) }],
      targetAccount: account,
    },
  }).finish();
}
