import type { Bus } from '#libs/bus';
import type { NativeDialect } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import type { Logger, Metrics } from '#libs/nest-kit';
import type { Store } from '#libs/store';

/** The apps whose backends may speak to the gateway, with their dialects. */
export type Dialects = Readonly<Partial<Record<Platform, NativeDialect>>>;

/** What the mailbox is given from outside. */
export interface MailboxPorts {
  readonly bus: Bus;
  readonly store: Store;
  readonly dialects: Dialects;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly now: () => number;
}
