import type { Platform } from '#libs/envelope';
import type { ActionInput } from '../../../simulator/src/control/action-schema.ts';
import type { NewUser } from '../../../simulator/src/control/schemas.ts';
import type { SimulatorClient } from '../../../simulator/src/control-client.ts';
import type { InboxEntry } from '../../../simulator/src/people/inbox.ts';

/** What to wait for in an inbox: words of a text that the account sent, or any condition on one of its messages. */
export type Wanted = string | ((entry: InboxEntry) => boolean);

/** Somebody with a phone and one app on it. */
export interface Person {
  readonly id: string;
  readonly platform: Platform;
  readonly name: string;
  /** How the account of their platform knows them, by its id. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Every identifier that a platform may use for them. */
  readonly spellings: readonly string[];
  /** Does something in the app; gives the native ids that it made. */
  readonly does: (action: ActionInput) => Promise<readonly string[]>;
  /** Writes a text; gives its native id. */
  readonly says: (text: string, replyTo?: string) => Promise<string>;
  readonly entries: () => Promise<readonly InboxEntry[]>;
  /** What the account has sent to the person. */
  readonly received: () => Promise<readonly InboxEntry[]>;
  /** Waits for a message of the account; gives the latest one of that kind. */
  readonly shows: (wanted: Wanted) => Promise<InboxEntry>;
  /** Waits until the whole inbox is as wanted. */
  readonly showsAll: (isAsWanted: (entries: readonly InboxEntry[]) => boolean) => Promise<void>;
}

/** How long anything that is waited for may take, unless somebody is told to be more patient. */
const usualPatienceMs = 60_000;

/** Lets somebody in. */
export const makePerson = async (
  control: SimulatorClient,
  user: NewUser,
  patienceMs = usualPatienceMs,
): Promise<Person> => {
  const { id, platform, name, addresses, phone, bsuid } = await control.addUser(user);
  const does: Person['does'] = async (action) => (await control.act(id, action)).ids;
  const entries: Person['entries'] = async () => (await control.inbox(id)).entries;
  return {
    id,
    platform,
    name,
    addresses,
    spellings: [...new Set([...Object.values(addresses), phone, bsuid])].filter((each) => each !== ''),
    does,
    entries,
    says: async (text, replyTo) => {
      const [nativeId = ''] = await does({
        type: 'text',
        text,
        ...(replyTo === undefined ? {} : { replyTo }),
      });
      return nativeId;
    },
    received: async () => (await entries()).filter(isReceived),
    shows: async (wanted) => {
      const matching = matcherOf(wanted);
      const isSeen = (seen: readonly InboxEntry[]): boolean => seen.some(matching);
      const inbox = await patiently(`${name} to see ${String(wanted)}`, () =>
        control.inboxWhen(id, ({ entries: seen }) => isSeen(seen), patienceMs),
      );
      const entry = inbox.entries.findLast(matching);
      if (!entry) throw new Error('an inbox changed while it was read');
      return entry;
    },
    showsAll: async (isAsWanted) => {
      await patiently(`${name}’s inbox`, () =>
        control.inboxWhen(id, ({ entries: seen }) => isAsWanted(seen), patienceMs),
      );
    },
  };
};

const isReceived = ({ from }: InboxEntry): boolean => from === 'account';

const matcherOf = (wanted: Wanted): ((entry: InboxEntry) => boolean) =>
  typeof wanted === 'string'
    ? (entry) => isReceived(entry) && (entry.text ?? '').includes(wanted)
    : (entry) => isReceived(entry) && wanted(entry);

/** Names what was waited for in the error of a wait that took too long. */
const patiently = async <T>(what: string, wait: () => Promise<T>): Promise<T> => {
  try {
    return await wait();
  } catch (error) {
    throw new Error(`waited in vain for ${what}`, { cause: error });
  }
};
