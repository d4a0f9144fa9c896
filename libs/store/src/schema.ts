import type { DirectoryTables } from './schema/directory.ts';
import type { EgressTables } from './schema/egress.ts';
import type { IngressTables } from './schema/ingress.ts';
import type { MailboxTables } from './schema/mailbox.ts';
import type { NativeTables } from './schema/native.ts';
import type { RouterTables } from './schema/router.ts';

/** Every table, with the columns that `migrations/` makes. One service writes each; all may read. */
export interface Database
  extends DirectoryTables, NativeTables, IngressTables, RouterTables, EgressTables, MailboxTables {}
