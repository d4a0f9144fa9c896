import type { Connector, PlatformRequest } from '#libs/connector/content';
import { hexOf, type Platform, platforms } from '#libs/envelope';
import type { ReadMark, SendingAccount, SendingTarget } from '#libs/store';
import type { CallResult } from './sending/platform-client.ts';

export interface ReadMarkPorts {
  /** Takes at most so many marks that are due. */
  readonly take: (max: number) => Promise<readonly ReadMark[]>;
  /** Lets go of a mark that was shown. */
  readonly drop: (mark: ReadMark) => Promise<unknown>;
  readonly targets: (participantIds: readonly Buffer[]) => Promise<ReadonlyMap<string, SendingTarget>>;
  readonly accounts: (accounts: readonly string[]) => Promise<ReadonlyMap<string, SendingAccount>>;
  readonly connectors: Readonly<Record<Platform, Connector>>;
  readonly call: (account: SendingAccount, request: PlatformRequest) => Promise<CallResult>;
  readonly count: (outcome: CallResult['kind']) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Shows authors that they were read, whatever happens to the process that heard of it. */
export interface ReadMarks {
  /** Starts what is due, as far as there is room, and returns how many marks that were; it does not wait for answers. */
  readonly round: () => Promise<number>;
  /** Waits for the calls under way. */
  readonly idle: () => Promise<void>;
}

const marksAtOnce = 64;

/** Makes the shower of this process. A mark that the platform does not answer is tried again; twice does no harm. */
export const createReadMarks = (ports: ReadMarkPorts): ReadMarks => {
  const active = new Set<Promise<void>>();

  const start = (mark: ReadMark, request: MarkRequest | undefined): void => {
    const showing = show(ports, mark, request)
      .catch(ports.onFailure)
      .finally(() => active.delete(showing));
    active.add(showing);
  };

  return {
    round: async () => {
      const room = marksAtOnce - active.size;
      const marks = room > 0 ? await ports.take(room) : [];
      if (marks.length === 0) return 0;
      const authors = await ports.targets(marks.map(({ participantId }) => participantId));
      const accounts = await ports.accounts([...authors.values()].map(({ account }) => account));
      for (const mark of marks) start(mark, requestOf(ports, mark, authors, accounts));
      return marks.length;
    },
    idle: async () => {
      await Promise.all(active);
    },
  };
};

interface MarkRequest {
  readonly account: SendingAccount;
  readonly request: PlatformRequest;
}

/** Of an author who is not reached by an account there is nothing to show. */
const requestOf = (
  { connectors }: ReadMarkPorts,
  { participantId, nativeId }: ReadMark,
  authors: ReadonlyMap<string, SendingTarget>,
  accounts: ReadonlyMap<string, SendingAccount>,
): MarkRequest | undefined => {
  const author = authors.get(hexOf(participantId));
  const account = author && accounts.get(author.account);
  const platform = platforms.find((name) => name === author?.platform);
  if (!author || !account || !platform) return undefined;
  const receipt = {
    kind: 'read',
    accountId: account.accountId,
    recipientId: author.address,
    nativeId,
  } as const;
  return { account, request: connectors[platform].toReceiptRequest(receipt) };
};

const show = async (ports: ReadMarkPorts, mark: ReadMark, known: MarkRequest | undefined): Promise<void> => {
  if (known) {
    const { kind } = await ports.call(known.account, known.request);
    ports.count(kind);
    if (kind !== 'answered') return;
  }
  await ports.drop(mark);
};
