import type { NativeDialect, NativeMessage } from '#libs/connector/native';
import { originDigestsOf, originSignedBytes } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import type { NativeLinkFacts } from '#libs/store';
import type { Draft, MismatchStrategy } from '../submit/draft.ts';
import type { Outcome } from '../submit/outcome.ts';
import type { AddressBook } from './address-book.ts';
import { draftOfMessage, type DraftPorts } from './draft-of-message.ts';
import { outcomeWords } from './outcome-words.ts';

export interface SubmitMessagePorts extends DraftPorts {
  readonly linkOf: (app: string) => Promise<NativeLinkFacts | undefined>;
  /** What an app's link says of devices that do not match. */
  readonly strategyOf: (app: Platform) => MismatchStrategy;
  /** Whether an Ed25519 signature over bytes is by a key. */
  readonly isSignedBy: (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean;
  readonly submit: (draft: Draft) => Promise<Outcome>;
  readonly count: (app: Platform, outcome: string) => void;
}

/** Takes a message of an app backend and gives the frame that answers it. */
export const submitMessage =
  (ports: SubmitMessagePorts) =>
  async (app: Platform, dialect: NativeDialect, message: NativeMessage): Promise<Uint8Array> => {
    const { outcome, book } = await outcomeOf(ports, app, dialect, message);
    ports.count(app, outcome.kind);
    return dialect.writeOutcome(message, await outcomeWords(outcome, book));
  };

const outcomeOf = async (
  ports: SubmitMessagePorts,
  app: Platform,
  dialect: NativeDialect,
  message: NativeMessage,
): Promise<{ readonly outcome: Outcome; readonly book: Pick<AddressBook, 'named'> & AddressBook }> => {
  const link = await ports.linkOf(app);
  const fault = proofFaultOf(ports, message, link);
  if (fault !== undefined)
    return { outcome: { kind: 'invalid', field: 'header', rule: fault }, book: nobody };
  const read = await draftOfMessage(ports, { app, dialect, message, strategy: ports.strategyOf(app) });
  if (!read) return { outcome: { kind: 'consent_required' }, book: nobody };
  return { outcome: await ports.submit(read.draft), book: read.book };
};

const nobody: AddressBook = { userOf: () => undefined, named: () => Promise.resolve([]) };

/**
 * What is wrong with a message's proof of its header: none where the link asks for one, or a signature that is not by the link's key. One
 * by another key of the app is carried: the recipient's device checks it.
 */
const proofFaultOf = (
  { isSignedBy }: Pick<SubmitMessagePorts, 'isSignedBy'>,
  message: NativeMessage,
  link: NativeLinkFacts | undefined,
): string | undefined => {
  const { originProof } = message;
  if (!originProof) return link?.allowUnboundHeaders ? undefined : 'missing';
  if (originProof.keyId !== link?.keyId) return undefined;
  const signed = originSignedBytes(originProof.header, originDigestsOf(message));
  return isSignedBy(link.publicKey, signed, originProof.signature) ? undefined : 'signature';
};
