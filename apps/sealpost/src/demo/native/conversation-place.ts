import { sealpost } from '#contracts/gateway';
import { conversationsMethods, devicesMethods, fromLong } from '#libs/contracts';
import { hexOf, platformToProto } from '#libs/envelope';
import type { HeaderPlace } from '../../../../simulator/src/backends/origin-proof.ts';
import type { Correspondent } from './correspondent.ts';
import { mustHold } from './must-hold.ts';

const { Roster } = sealpost.gateway.v1;

/** The conversation of somebody as its app is told of it. */
export interface ConversationPlace {
  readonly header: HeaderPlace;
  /** The conversation's name in the app. */
  readonly thread: string;
}

/** Asks the directory, in the name of somebody's app, for the newest conversation of that person. */
export const newestConversationOf = async (person: Correspondent): Promise<ConversationPlace> => {
  const { app, own, address, name } = person;
  const { frames, key } = app.backend;
  const { conversationIds } = await app.callDirectory(devicesMethods.describeUser, {
    platform: platformToProto(key.app),
    user: own.user,
  });
  const conversationId = conversationIds?.[0];
  mustHold(conversationId !== undefined, `${name} is in a conversation`);
  const { conversation } = await app.callDirectory(conversationsMethods.describeConversation, {
    conversationId,
  });
  const roster = Roster.decode(conversation?.conversation?.roster?.roster ?? new Uint8Array());
  mustHold(hexOf(roster.conversationId) === hexOf(conversationId), 'a conversation has a roster');
  return {
    thread: conversation?.thread ?? '',
    header: {
      conversationId,
      rosterEpoch: fromLong(roster.epoch),
      participantId: address.participantId,
      deviceId: address.deviceId,
      deviceText: frames.deviceText(own),
    },
  };
};
