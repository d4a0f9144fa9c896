import type { NativeDialect, NativeEphemeral } from '#libs/connector/native';
import { hexOf, type Platform } from '#libs/envelope';
import type { AppThread } from '#libs/store';
import { threadWith } from '../native-thread.ts';
import type { Typing, TypingTarget } from '../typing.ts';
import { addressBookOf, type AddressBookPorts, addressOfUser } from './address-book.ts';

export interface EphemeralFramePorts extends AddressBookPorts {
  readonly conversationsOf: (participantIds: readonly Buffer[]) => Promise<readonly Buffer[]>;
  readonly conversationOfThread: (app: Platform, thread: string) => Promise<Buffer | undefined>;
  /** The others in a conversation of which somebody is a member and in which messages cross; none elsewhere. */
  readonly companionsIn: (participantId: Buffer, conversationId: Buffer) => Promise<readonly TypingTarget[]>;
  readonly tell: (typing: Typing) => Promise<void>;
  readonly now: () => number;
}

/** Passes on that somebody writes. Nothing of it is stored, and nobody who may not write is told of. */
export const takeEphemeral =
  (ports: EphemeralFramePorts) =>
  async (app: Platform, { sender, thread, state }: NativeEphemeral): Promise<void> => {
    const book = await addressBookOf(ports, app, [sender, ...(thread.address ? [thread.address] : [])]);
    const author = book.userOf(sender);
    const peer = thread.address && book.userOf(thread.address);
    if (!author) return;
    const [conversationId] = peer
      ? await ports.conversationsOf([author.participantId, peer.participantId])
      : [await ports.conversationOfThread(app, thread.id)];
    if (!conversationId) return;
    const targets = await ports.companionsIn(author.participantId, conversationId);
    if (targets.length === 0) return;
    await ports.tell({
      conversationId,
      app,
      from: {
        participantId: author.participantId,
        deviceId: sender.device === undefined ? 0 : sender.device + 1,
      },
      state,
      atMs: ports.now(),
      targets,
    });
  };

/** The frame that tells one of an app's users that somebody writes; `undefined` where the dialect has no word for it. */
export const typingFrame = async (
  ports: Pick<AddressBookPorts, 'usersWithAliases'> & {
    readonly appThreadsOf: (
      wanted: readonly { readonly app: string; readonly conversationId: Buffer }[],
    ) => Promise<ReadonlyMap<string, AppThread>>;
  },
  dialect: NativeDialect,
  { conversationId, from, state }: Typing,
  target: TypingTarget,
): Promise<Uint8Array | undefined> => {
  const app = target.platform;
  const [users, threads] = await Promise.all([
    ports.usersWithAliases(
      [from.participantId, target.participantId].map((participantId) => ({
        participantId,
        viewerPlatform: app,
      })),
    ),
    ports.appThreadsOf([{ app, conversationId }]),
  ]);
  const sender = users.get(`${app} ${hexOf(from.participantId)}`);
  const recipient = users.get(`${app} ${hexOf(target.participantId)}`);
  if (!sender || !recipient) return undefined;
  return dialect.writeEphemeral({
    thread: threadWith(app, threads.get(`${app} ${hexOf(conversationId)}`), addressOfUser(sender, app)),
    sender: addressOfUser(sender, app, from.deviceId),
    recipient: addressOfUser(recipient, app),
    state,
  });
};
