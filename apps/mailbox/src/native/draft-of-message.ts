import { createHash, randomBytes } from 'node:crypto';
import { type NativeDialect, nativeEnvelopeIds, type NativeMessage } from '#libs/connector/native';
import { hexOf, type Platform, platforms } from '#libs/envelope';
import type { NativeUser } from '#libs/store';
import type { Draft, DraftCiphertext, DraftTarget, MismatchStrategy } from '../submit/draft.ts';
import {
  envelopeOfMessage,
  levelNumberOf,
  type NativeDraft,
  proofVerdictOf,
  typeNumberOf,
} from '../to-envelope.ts';
import { type AddressBook, addressBookOf, type AddressBookPorts } from './address-book.ts';

export interface DraftPorts extends AddressBookPorts {
  /** The conversation behind an app's name for it. */
  readonly conversationOfThread: (app: Platform, thread: string) => Promise<Buffer | undefined>;
}

/** What a message of an app backend asks for, with the names by which its app is answered. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly book: AddressBook;
}

/**
 * Finds out who and what is meant. Whom nobody knows gets an id that nobody has, so that no step after this one tells an unknown person
 * from one who has not agreed. `undefined` when the sender itself is unknown.
 */
export const draftOfMessage = async (
  ports: DraftPorts,
  { app, dialect, message, strategy }: MessageQuestion,
): Promise<ReadDraft | undefined> => {
  const { sender, thread, ciphertexts } = message;
  const peer = thread.kind === 'dm' ? thread.address : undefined;
  const addresses = [sender, ...(peer ? [peer] : []), ...ciphertexts.map(({ device }) => device)];
  const book = await addressBookOf(ports, app, addresses);
  const author = book.userOf(sender);
  if (!author) return undefined;
  const strangers = new Map<string, Buffer>();
  const idOf = (address: (typeof addresses)[number]): Buffer =>
    book.userOf(address)?.participantId ?? strangerOf(strangers, address.user);

  const { envelopeId, repairOf } = nativeEnvelopeIds(app, message);
  const target: DraftTarget = peer
    ? { kind: 'people', participantIds: [idOf(peer)] }
    : {
        kind: 'conversation',
        conversationId: (await ports.conversationOfThread(app, thread.id)) ?? randomBytes(16),
      };
  const native: NativeDraft = {
    app,
    message,
    sender: {
      participantId: author.participantId,
      deviceId: sender.device === undefined ? 0 : sender.device + 1,
    },
    envelopeId: Buffer.from(envelopeId, 'hex'),
    ...(repairOf ? { repairOf: Buffer.from(repairOf, 'hex') } : {}),
    ciphertexts: ciphertexts.map(({ device, type, registrationId, payload }): DraftCiphertext => ({
      participantId: idOf(device),
      deviceId: (device.device ?? 0) + 1,
      registrationId: registrationId ?? 0,
      type: typeNumberOf(type),
      payload,
    })),
    recipients: peer ? recipientsOf(book.userOf(peer)) : [],
    platformOf: ({ participantId }) => platformIn(book, addresses, participantId) ?? app,
  };
  const given = message.phash?.given;
  const draft: Draft = {
    ...native,
    nativeId: message.nativeId,
    digest: digestOf(native, target),
    level: levelNumberOf(message.level),
    innerFormat: message.innerFormat,
    ttlSeconds: message.ttlSeconds,
    target,
    ...(message.shared
      ? { shared: { type: typeNumberOf(message.shared.type), payload: message.shared.payload } }
      : {}),
    sealed: message.sealed,
    mismatch: { strategy, userIds: [] },
    ...(given !== undefined && dialect.deviceHash
      ? { phash: { given, of: async (devices) => dialect.deviceHash?.(await book.named(devices)) ?? '' } }
      : {}),
    checkHeader: (place) => (message.originProof ? proofVerdictOf(native, place) : 'right'),
    envelope: (place) => envelopeOfMessage(native, place),
  };
  return { draft, book };
};

/** A message with the app and the dialect that it came in, and what the link says of mismatches. */
export interface MessageQuestion {
  readonly app: Platform;
  readonly dialect: NativeDialect;
  readonly message: NativeMessage;
  readonly strategy: MismatchStrategy;
}

const strangerOf = (strangers: Map<string, Buffer>, user: string): Buffer => {
  const known = strangers.get(user) ?? randomBytes(16);
  strangers.set(user, known);
  return known;
};

const platformIn = (
  book: AddressBook,
  addresses: Parameters<AddressBook['userOf']>[0][],
  participantId: Buffer,
): Platform | undefined => {
  const user = addresses
    .map((address) => book.userOf(address))
    .find((known) => known?.participantId.equals(participantId));
  return platforms.find((name) => name === user?.platform);
};

const recipientsOf = (user: NativeUser | undefined): NativeDraft['recipients'] => {
  const platform = platforms.find((name) => name === user?.platform);
  return user && platform ? [{ platform, participantId: user.participantId }] : [];
};

/** Over what was said and to whom, each part behind its length; spellings of the same user and the time of saying make no difference. */
const digestOf = ({ message, ciphertexts }: NativeDraft, target: DraftTarget): Buffer => {
  const hash = createHash('sha256');
  const add = (part: string | Uint8Array): void => {
    const bytes = Buffer.from(part);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  const place = target.kind === 'people' ? target.participantIds : [target.conversationId];
  for (const id of place) add(id);
  for (const text of [message.level, message.innerFormat, String(message.ttlSeconds)]) add(text);
  for (const { participantId, deviceId, type, payload } of ciphertexts) {
    add(`${hexOf(participantId)} ${deviceId} ${type}`);
    add(payload);
  }
  add(message.shared?.payload ?? '');
  for (const { keyId, payload } of message.sealed) {
    add(keyId);
    add(payload);
  }
  return hash.digest();
};
