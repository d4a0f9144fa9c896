import type { ColumnType } from 'kysely';
import type {
  Bytes,
  Defaulted,
  DefaultedInt8,
  Int8,
  OptionalBytes,
  OptionalInt8,
  Unsigned64,
} from './columns.ts';

/** What the directory writes. */
export interface DirectoryTables {
  accounts: AccountsTable;
  links: LinksTable;
  participants: ParticipantsTable;
  participant_addresses: ParticipantAddressesTable;
  devices: DevicesTable;
  participant_aliases: ParticipantAliasesTable;
  conversations: ConversationsTable;
  members: MembersTable;
  rosters: RostersTable;
  invitations: InvitationsTable;
  blocks: BlocksTable;
  controls: ControlsTable;
}

/** Our accounts on the platforms, with their secrets. `account` is `platform:account_id`. */
export interface AccountsTable {
  account: string;
  platform: string;
  account_id: string;
  handle: string;
  api_base_url: string;
  flavour: Defaulted<string>;
  language: Defaulted<string>;
  app_id: Defaulted<string>;
  template_name: Defaulted<string>;
  access_token: string;
  app_secrets: string[];
  verify_tokens: string[];
  updated_at_ms: Int8;
}

/** The app backends that speak a native dialect, one a platform. */
export interface LinksTable {
  platform: string;
  key_id: string;
  public_key: Bytes;
  allow_unbound_headers: boolean;
  delivery_url: Defaulted<string>;
  updated_at_ms: Int8;
}

/** People, by the account through which they came; `address` is the one to write to. `helped_at_ms` is when HELP was last said. */
export interface ParticipantsTable {
  participant_id: Bytes;
  platform: string;
  account: string;
  address: string;
  sealed_name: OptionalBytes;
  sealed_name_aad: OptionalBytes;
  language: Defaulted<string>;
  created_at_ms: Int8;
  helped_at_ms: DefaultedInt8;
}

/** Every spelling of a person's identifier on an account. */
export interface ParticipantAddressesTable {
  account: string;
  address: string;
  participant_id: Bytes;
}

/** Devices of an app backend's users; `device_id` is the native number plus one, the key is the one that signs statements. */
export interface DevicesTable {
  participant_id: Bytes;
  device_id: number;
  registration_id: Defaulted<number>;
  created_at_ms: Int8;
  revoked_at_ms: OptionalInt8;
  statement_key: OptionalBytes;
}

/** The number under which one app knows a user of another app. */
export interface ParticipantAliasesTable {
  viewer_platform: string;
  alias: Unsigned64;
  participant_id: Bytes;
}

/** Conversations; `epoch` is that of the current roster and `state` is `open` or `closed`. */
export interface ConversationsTable {
  conversation_id: Bytes;
  level: number;
  state: string;
  epoch: Int8;
  created_at_ms: Int8;
  closed_at_ms: OptionalInt8;
}

/** Who is, or was, in a conversation; `state` is `active`, `left`, or `dismissed` with the conversation. The control id is the evidence of consent. */
export interface MembersTable {
  conversation_id: Bytes;
  participant_id: Bytes;
  state: string;
  joined_control_id: OptionalBytes;
  joined_at_ms: Int8;
  left_at_ms: OptionalInt8;
}

/** Every signed roster, by epoch. */
export interface RostersTable {
  conversation_id: Bytes;
  epoch: Int8;
  roster: Bytes;
  key_id: string;
  signature: Bytes;
}

/** Invitations by the SHA-256 of their token. */
export interface InvitationsTable {
  token_hash: Bytes;
  conversation_id: Bytes;
  inviter_id: Bytes;
  expires_at_ms: Int8;
  consumed_by_control_id: OptionalBytes;
}

/** Who never wants to be in a new conversation with whom. */
export interface BlocksTable {
  blocker_id: Bytes;
  blocked_id: Bytes;
}

/** What every control record came to (`applied` or `refused`), and the notices that it caused, so that a repetition causes the same. */
export interface ControlsTable {
  control_id: Bytes;
  outcome: string;
  notices: ColumnType<Buffer[], Uint8Array[] | undefined, Uint8Array[]>;
  at_ms: Int8;
}
