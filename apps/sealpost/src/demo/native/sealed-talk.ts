import { randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { textContent } from '#libs/client';
import { conversationsMethods } from '#libs/contracts';
import { messagesOf } from '../../../../simulator/src/backends/app-backend.ts';
import type { OutgoingMessage } from '../../../../simulator/src/backends/app-frames.ts';
import { type HeaderPlace, originProofOf } from '../../../../simulator/src/backends/origin-proof.ts';
import { innerFormat } from '../../../../simulator/src/backends/statement.ts';
import type { Apps } from './apps.ts';
import { newestConversationOf } from './conversation-place.ts';
import { consents, type Correspondent, newUser } from './correspondent.ts';
import { mustHold } from './must-hold.ts';
import { say, type Talk } from './say.ts';
import { reads } from './signals.ts';
import type { Happening, Line } from './story.ts';

const { Level } = sealpost.gateway.v1;

/**
 * The same phone and somebody on Instagram, which has no end-to-end encryption: refused before both agreed to less, refused where more
 * is asked for, and then sealed to the published key of the other's app.
 */
export const haveSealedTalk = async (
  apps: Apps,
  dana: Correspondent,
): Promise<{ readonly conversationId: Uint8Array; readonly lines: readonly Line[] }> => {
  const fay = await newUser('Fay', apps.instagram);
  const refused = await isRefusedBeforeConsent(fay, dana);
  const lines: Line[] = [refused.line];
  const byFay = await consents(fay, 'request', dana, 'appSealed');
  const byDana = await consents(dana, 'grant', fay, 'appSealed');
  mustHold(byFay === 'app' && byDana === 'device', 'a device signs for its user, an app for who has none');
  lines.push({
    kind: 'happening',
    who: 'Both agree',
    gateway: ['request of Fay: SIGNED_BY_APP', 'grant of Dana: SIGNED_BY_DEVICE'],
    device: ['to APP_SEALED, or stronger'],
  });
  lines.push(await isRefusedAsTooStrong(dana, fay));
  const danaPlace = await newestConversationOf(dana);
  const talk: Talk = {
    level: 'APP_SEALED',
    places: new Map([
      [dana, danaPlace],
      [fay, await newestConversationOf(fay)],
    ]),
  };
  const hello = await say(talk, [fay, dana], 'Hello Dana, Instagram can read this.');
  lines.push(hello, await reads(talk, [dana, fay], hello));
  const answer = await say(talk, [dana, fay], 'I know: so no secrets here 😊');
  lines.push(answer, await reads(talk, [fay, dana], answer));
  const arrived = messagesOf(dana.app.backend).filter(({ originId }) => originId === refused.id);
  mustHold(arrived.length === 0, 'what was refused never arrives, also once both have agreed');
  return { conversationId: danaPlace.header.conversationId, lines };
};

/** Somebody writes to one who has not agreed: the documented refusal, and nothing arrives. */
const isRefusedBeforeConsent = async (
  from: Correspondent,
  to: Correspondent,
): Promise<{ readonly id: string; readonly line: Happening }> => {
  const { ask, frames, key } = from.app.backend;
  const peer = to.knownTo(frames.app);
  const message: OutgoingMessage = {
    id: frames.newId(),
    from: from.own,
    to: peer,
    thread: peer.alias,
    sentAtMs: Date.now(),
    innerFormat,
    body: {
      kind: 'sealed',
      sealed: [from.app.sealKey.sealFor(to.app.sealKey, textContent('Hello?'))],
    },
  };
  const proof = originProofOf(key, message, nowhere(from));
  const answer = await ask(frames.message({ ...message, proof }));
  const outcome = answer.kind === 'outcome' ? answer.outcome : answer.kind;
  mustHold(outcome === 'consent_required', `${from.name} is refused for want of consent`);
  return {
    id: message.id,
    line: {
      kind: 'happening',
      who: `${from.name} → ${to.name}`,
      gateway: [`refused: ${outcome}`],
      device: [`${to.name}’s app: nothing arrived`],
    },
  };
};

/** A header needs a conversation, and there is none yet. */
const nowhere = ({ address, app, own }: Correspondent): HeaderPlace => ({
  conversationId: randomBytes(16),
  rosterEpoch: 1n,
  participantId: address.participantId,
  deviceId: address.deviceId,
  deviceText: app.backend.frames.deviceText(own),
});

/** Somebody asks for end-to-end encryption with one whose app has none: nothing weaker is taken instead. */
const isRefusedAsTooStrong = async (from: Correspondent, to: Correspondent): Promise<Happening> => {
  const { outcome, levelUnsupported } = await from.app.callDirectory(conversationsMethods.beginConversation, {
    from: from.address,
    peers: [to.address],
    level: Level.LEVEL_E2EE,
  });
  const reason = levelUnsupported?.reason ?? outcome ?? '';
  mustHold(reason === 'E2EE_REQUIRED_PEER_UNSUPPORTED', 'Instagram is never called end-to-end encrypted');
  return {
    kind: 'happening',
    who: `${from.name} asks for E2EE`,
    gateway: ['refused:', reason],
    device: ['nothing weaker is taken instead'],
  };
};
