/** One record as it stands in a topic. */
export interface BusRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: Buffer;
  readonly value: Buffer;
  /** Short ASCII strings: `schema`, `envelope-id`, `attempt`, `traceparent`; never content, names or numbers. */
  readonly headers: Readonly<Record<string, string>>;
  /** When the bus took it, Unix milliseconds. */
  readonly timestampMs: number;
}

/** A record to publish. Records of one key keep their order. */
export interface NewRecord {
  readonly topic: string;
  readonly key: string | Uint8Array;
  readonly value: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Takes records of one topic whose effects must be durable when the promise resolves; only then is their offset committed.
 * It is called with records of one partition in offset order; two calls never hold the same key at the same time.
 * A rejection is a bug or an outage: the records come again, and later ones of their keys wait. A record that is rejected on
 * its own time and again, while others get through, is a bug's: it goes to the dead letters and its key goes on.
 */
export type BusHandler = (records: readonly BusRecord[]) => Promise<void>;

export interface SubscriptionOptions {
  readonly group: string;
  /** Who gave up, in dead letters; the group when absent. */
  readonly stage?: string;
  readonly topics: readonly string[];
  readonly handler: BusHandler;
  /** Records handed over in one call, at most; 500 when absent. */
  readonly batchMax?: number;
  /** Calls under way for one partition, at most; a key's records never spread over two of them. 4 when absent. */
  readonly keyGroupsMax?: number;
}

/** A running membership of a consumer group. */
export interface Subscription {
  /** Waits for running handlers, commits their offsets, and leaves the group. */
  readonly close: () => Promise<void>;
  /** Whether it is being served; false after a failure that will not heal by itself. */
  readonly healthy: boolean;
}

/** What an operator wants to know of a bus; no member holds a value of a record or an error's text. */
export type BusEvent =
  /** A handler rejected records from this offset on. They come again. */
  | {
      readonly kind: 'rejected';
      readonly group: string;
      readonly topic: string;
      readonly partition: number;
      readonly offset: bigint;
      readonly reason: 'outage' | 'defect';
      readonly errorName: string;
    }
  /** A record that its handler rejects on its own, while others pass, went to the dead letters. */
  | {
      readonly kind: 'buried';
      readonly group: string;
      readonly topic: string;
      readonly partition: number;
      readonly offset: bigint;
    }
  /** The group's partitions were shared out anew. */
  | { readonly kind: 'joined'; readonly group: string; readonly partitions: number }
  /** A membership broke down; it starts again by itself unless it says `never`. */
  | {
      readonly kind: 'crashed';
      readonly group: string;
      readonly heals: 'by itself' | 'never';
      readonly errorName: string;
    }
  /**
   * A topic has another number of partitions than is stated. It keeps them: with another number its keys would change their
   * partitions, and lose their order where records of them are still to be read.
   */
  | {
      readonly kind: 'partitions-kept';
      readonly topic: string;
      readonly stated: number;
      readonly found: number;
    }
  /** The bus could not be written, read or asked, and is tried again. */
  | {
      readonly kind: 'unreachable';
      readonly during: 'write' | 'read' | 'commit' | 'retention';
      readonly errorName: string;
    };

export type BusObserver = (event: BusEvent) => void;

/** A durable log with Kafka's semantics. */
export interface Bus {
  /** Resolves when every record is durable. Concurrent calls are coalesced into one write. Rejects with `BusUnavailable` past its deadline. */
  readonly publish: (records: readonly NewRecord[]) => Promise<void>;
  readonly subscribe: (options: SubscriptionOptions) => Promise<Subscription>;
  /** Creates the topics that are missing, and sets the retention of those that differ. Partitions stay as they are. */
  readonly ensureTopics: () => Promise<void>;
  /** Reads records from an offset on without joining a group; for replay and for tools. */
  readonly read: (from: {
    topic: string;
    partition: number;
    offset: bigint;
    max: number;
  }) => Promise<readonly BusRecord[]>;
  /** Whether the bus answers now. Those who ask at the same time share one question. */
  readonly reachable: () => Promise<boolean>;
  /** Waits for publishes under way, then lets go of all connections. */
  readonly close: () => Promise<void>;
}
