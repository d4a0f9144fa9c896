import type { Bus, BusObserver, TopicSpec } from '#libs/bus';

/** How a suite makes the bus that it tests. */
export interface BusHarness {
  readonly name: 'embedded' | 'kafka';
  /** Makes a log that nothing else uses, and a bus on it. */
  readonly makeLog: (options?: LogOptions) => Promise<TestLog>;
  /** Longer than a consumer of this bus may be silent, in milliseconds. */
  readonly slowHandlerMs: number;
}

export interface LogOptions {
  readonly topics?: readonly TopicSpec[];
  readonly observe?: BusObserver;
}

/** A log of one test. */
export interface TestLog {
  readonly bus: Bus;
  /** Closes the bus and opens another on the same log, as a restarted process would. */
  readonly reopen: () => Promise<Bus>;
  /** Where another process finds the log. */
  readonly place: LogPlace;
  /** Closes the bus and removes the log. */
  readonly close: () => Promise<void>;
}

/** A log as it is told to another process. */
export type LogPlace =
  | { readonly kind: 'embedded'; readonly url: string; readonly topics: readonly TopicSpec[] }
  | {
      readonly kind: 'kafka';
      readonly brokers: readonly string[];
      readonly namespace: string;
      readonly topics: readonly TopicSpec[];
    };
