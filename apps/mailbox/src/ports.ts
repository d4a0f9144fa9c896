import type { Bus } from '#libs/bus';
import type { NativeDialect } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import type { Logger, Metrics } from '#libs/nest-kit';
import type { Store } from '#libs/store';
import type { CallDirectory } from './directory-client.ts';
import type { DeviceRef, MismatchStrategy } from './submit/draft.ts';
import type { Challenge } from './submit/outcome.ts';

/** The apps whose backends may speak to the gateway, with their dialects. */
export type Dialects = Readonly<Partial<Record<Platform, NativeDialect>>>;

/** What an operator says of an app's link beside its keys. */
export interface LinkSettings {
  /** What is done about devices that do not match; `report_all` when absent. */
  readonly mismatchStrategy?: Extract<MismatchStrategy, 'report_all' | 'ignore_all'>;
  /** Whether payloads may have any form; only those of known suites when absent. */
  readonly suites?: 'known' | 'any';
  /** The secret that signs what is posted to the app's backend; nothing is signed when absent. */
  readonly deliverySecret?: string;
}

/** What the mailbox is given from outside. */
export interface MailboxPorts {
  readonly bus: Bus;
  readonly store: Store;
  readonly dialects: Dialects;
  readonly links?: Readonly<Partial<Record<Platform, LinkSettings>>>;
  /** Calls the directory for an app; frames about keys and devices are refused when absent. */
  readonly callDirectory?: CallDirectory;
  /** What a device has to prove before it may submit; nothing when absent. */
  readonly challengeFor?: (sender: DeviceRef) => Promise<Challenge | undefined>;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly now: () => number;
}
