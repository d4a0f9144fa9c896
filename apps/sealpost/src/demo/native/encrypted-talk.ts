import { hexOf } from '#libs/envelope';
import type { Apps } from './apps.ts';
import { newestConversationOf } from './conversation-place.ts';
import { consents, type Correspondent, newDeviceUser } from './correspondent.ts';
import { mustHold } from './must-hold.ts';
import { say, type Talk } from './say.ts';
import { reads, types } from './signals.ts';
import type { Happening, Line } from './story.ts';

/**
 * A phone on WhatsApp and one on Messenger write to each other, end-to-end encrypted: their backends carry ciphertexts in the
 * apps' own dialects, and the gateway translates what is around them.
 */
export const haveEncryptedTalk = async (
  apps: Apps,
): Promise<{
  readonly dana: Correspondent;
  readonly conversationId: Uint8Array;
  readonly lines: readonly Line[];
}> => {
  const dana = await newDeviceUser('Dana', apps.whatsapp);
  const emil = await newDeviceUser('Emil', apps.messenger);
  await consents(dana, 'request', emil, 'e2ee');
  await consents(emil, 'grant', dana, 'e2ee');
  const danaPlace = await newestConversationOf(dana);
  const talk: Talk = {
    level: 'E2EE',
    places: new Map([
      [dana, danaPlace],
      [emil, await newestConversationOf(emil)],
    ]),
  };
  const lines: Line[] = [await claims(dana, emil)];
  const question = await say(talk, [dana, emil], 'Is this line ours alone?');
  lines.push(question, await reads(talk, [emil, dana], question), await types(talk, [emil, dana]));
  lines.push(await claims(emil, dana));
  const answer = await say(talk, [emil, dana], 'It is. Only our two phones hold keys to it.');
  lines.push(answer, await reads(talk, [dana, emil], answer));
  lines.push(await say(talk, [dana, emil], 'Then: the key is under the blue pot 🔑'));
  lines.push(await say(talk, [emil, dana], 'Found it. Thank you!'));
  return { dana, conversationId: danaPlace.header.conversationId, lines };
};

/** One device claims keys of another by its app's frame, and checks them. */
const claims = async (claimer: Correspondent, owner: Correspondent): Promise<Happening> => {
  const { ask, frames } = claimer.app.backend;
  mustHold(frames.keys !== undefined && claimer.device !== undefined, `${claimer.name} has a device`);
  const target = { ...owner.knownTo(frames.app), device: owner.own.device };
  const answer = await ask(frames.keys.claim(claimer.own, target));
  const bundle = answer.kind === 'bundles' ? answer.bundles[0] : undefined;
  mustHold(bundle?.oneTime !== undefined, `${claimer.name} gets a one-time key of ${owner.name}’s phone`);
  mustHold(
    hexOf(bundle.identityKey) === hexOf(owner.device?.upload.identityKey ?? new Uint8Array()),
    `the keys that ${claimer.name} gets are ${owner.name}’s`,
  );
  claimer.device.begin(bundle);
  return {
    kind: 'happening',
    who: `${claimer.name} claims keys`,
    gateway: [
      `identity ${hexOf(bundle.identityKey).slice(0, 12)} of ${owner.name}’s phone`,
      `one-time key ${bundle.oneTime.id} of ${owner.device?.upload.oneTime.length ?? 0}`,
    ],
    device: [`${claimer.name}’s phone: signed by the identity`],
  };
};
