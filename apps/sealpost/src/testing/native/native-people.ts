import { randomInt } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { directoryMethods } from '#libs/contracts';
import { hexOf, type Platform, platformToProto } from '#libs/envelope';
import type { Store } from '#libs/store';
import { withDirectory } from '../../../../cli/src/directory-client.ts';
import type { NativePerson } from './dialects/dialect-frames.ts';

const { Level } = sealpost.gateway.v1;

/** How an app spells a user with a number. */
const spellings: Readonly<Record<Platform, (number: number) => string>> = {
  whatsapp: (number) => `1555${number}@s.whatsapp.net`,
  messenger: (number) => `1000${number}`,
  instagram: (number) => `178${number}`,
};

/** Registers a new user of an app with one device, as an operator does; on Instagram the device says nothing. */
export const addPerson = (directoryGrpcUrl: string, app: Platform, device: number): Promise<NativePerson> =>
  withDirectory(directoryGrpcUrl, async (call) => {
    const user = spellings[app](randomInt(1_000_000, 10_000_000));
    const { address, aliases } = await call(directoryMethods.addDevice, {
      platform: platformToProto(app),
      user,
      device,
    });
    return {
      app,
      user,
      device,
      participantId: Buffer.from(address?.participantId ?? []),
      aliases: aliases ?? {},
    };
  });

/** A conversation between people of app backends, as each app names it. */
export interface NativeTalk {
  readonly conversationId: Buffer;
  readonly threads: Readonly<Record<string, string>>;
}

/** Brings people together at a level. */
export const bringPeople = async (
  { directoryGrpcUrl, store }: { readonly directoryGrpcUrl: string; readonly store: Store },
  level: 'e2ee' | 'app-sealed',
  people: readonly NativePerson[],
): Promise<NativeTalk> => {
  const { conversation } = await withDirectory(directoryGrpcUrl, (call) =>
    call(directoryMethods.addConversation, {
      level: level === 'e2ee' ? Level.LEVEL_E2EE : Level.LEVEL_APP_SEALED,
      members: people.map(({ app, user }) => ({ platform: platformToProto(app), user })),
    }),
  );
  const conversationId = Buffer.from(conversation?.conversationId ?? []);
  const threads = await store
    .selectFrom('native_threads')
    .select(['platform', 'thread'])
    .where('conversation_id', '=', conversationId)
    .execute();
  if (threads.length === 0) throw new Error(`no app has a name for ${hexOf(conversationId)}`);
  return {
    conversationId,
    threads: Object.fromEntries(threads.map(({ platform, thread }) => [platform, thread])),
  };
};

/** Whether a device of somebody was told that a message of theirs cannot be opened. */
export const isAskedForRepair = async (
  { store }: { readonly store: Store },
  { participantId }: NativePerson,
): Promise<boolean> => {
  const asked = await store
    .selectFrom('mailbox_records')
    .select('seq')
    .where('participant_id', '=', participantId)
    .where('kind', 'like', 'repair %')
    .execute();
  return asked.length > 0;
};
