/** What a field holds: 64-bit numbers are bigints, so that none of them loses a digit. */
type Scalar = 'u64' | 'u32' | 'bool' | 'enum' | 'text' | 'bytes';
type FieldType = Scalar | MessageSchema | readonly [Scalar | MessageSchema];

/** The number of a field, its type in brackets where it is repeated, and the oneof that it is a case of. */
export type FieldRow = readonly [number: number, type: FieldType, oneof?: string];

/** The fields of one message by their names in the schema. */
export interface MessageSchema {
  readonly [name: string]: FieldRow;
}

interface Values {
  readonly u64: bigint;
  readonly u32: number;
  readonly bool: boolean;
  readonly enum: number;
  readonly text: string;
  readonly bytes: Uint8Array;
}
type ValueOf<T> = T extends keyof Values
  ? Values[T]
  : T extends readonly [infer One]
    ? readonly ValueOf<One>[]
    : T extends MessageSchema
      ? FieldsOf<T>
      : never;

/** A message as it was read: what was not on the wire is absent. */
export type FieldsOf<S extends MessageSchema> = { readonly [K in keyof S]?: ValueOf<S[K][1]> };

const device = { fbid: [1, 'u64'], device: [2, 'u32'] } as const satisfies MessageSchema;
const thread = {
  other_fbid: [1, 'u64', 'key'],
  thread_fbid: [2, 'u64', 'key'],
} as const satisfies MessageSchema;
const devicePayload = {
  id: [1, device],
  kind: [2, 'enum'],
  payload: [3, 'bytes'],
  registration_id: [4, 'u32'],
} as const satisfies MessageSchema;
const sealed = { key_id: [1, 'text'], payload: [2, 'bytes'] } as const satisfies MessageSchema;
const originProof = {
  key_id: [1, 'text'],
  header: [2, 'bytes'],
  signature: [3, 'bytes'],
  digests: [4, 'bytes'],
} as const satisfies MessageSchema;
const send = {
  otid: [1, 'u64'],
  thread: [2, thread],
  sender: [3, device],
  timestamp_ms: [4, 'u64'],
  inner_format: [5, 'text'],
  kind_hint: [6, 'enum'],
  devices: [7, [devicePayload]],
  shared: [8, devicePayload],
  sealed: [9, [sealed]],
  franking_tag: [10, 'bytes'],
  franking_version: [11, 'u32'],
  identity_hash: [12, 'bytes'],
  send_token: [13, 'bytes'],
  hide_on_failure: [14, 'bool'],
  repair_count: [15, 'u32'],
  ttl_seconds: [16, 'u32'],
  origin_app: [17, 'text'],
  origin_id: [18, 'text'],
  origin_proof: [19, originProof],
} as const satisfies MessageSchema;
const watermark = {
  thread: [1, thread],
  reader: [2, device],
  kind: [3, 'enum'],
  watermark_ms: [4, 'u64'],
  action_ms: [5, 'u64'],
} as const satisfies MessageSchema;
const signedPreKey = {
  id: [1, 'u32'],
  public_key: [2, 'bytes'],
  signature: [3, 'bytes'],
} as const satisfies MessageSchema;
const preKey = { id: [1, 'u32'], public_key: [2, 'bytes'] } as const satisfies MessageSchema;
const keyBundle = {
  registration_id: [1, 'u32'],
  key_type: [2, 'u32'],
  identity_key: [3, 'bytes'],
  signed_prekey: [4, signedPreKey],
  one_time: [5, preKey],
  identity_list: [6, 'bytes'],
} as const satisfies MessageSchema;
const retry = {
  otid: [1, 'u64'],
  thread: [2, thread],
  from: [3, device],
  author_fbid: [4, 'u64'],
  count: [5, 'u32'],
  registration_id: [6, 'u32'],
  bundle: [7, keyBundle],
} as const satisfies MessageSchema;
const typing = {
  thread: [1, thread],
  sender: [2, device],
  state: [3, 'enum'],
} as const satisfies MessageSchema;
const keyQuery = {
  requester: [1, device],
  targets: [2, [device]],
  claim_id: [3, 'bytes'],
} as const satisfies MessageSchema;
const keyPublish = {
  device: [1, device],
  registration_id: [2, 'u32'],
  identity_key: [3, 'bytes'],
  signed_prekey: [4, signedPreKey],
  one_time: [5, [preKey]],
  identity_list: [6, 'bytes'],
} as const satisfies MessageSchema;
const keyCount = { device: [1, device], remaining: [2, 'u32'] } as const satisfies MessageSchema;
const deviceQuery = { fbids: [1, ['u64']] } as const satisfies MessageSchema;
const deviceChange = {
  fbid: [1, 'u64'],
  kind: [2, 'enum'],
  devices: [3, ['u32']],
  timestamp_ms: [4, 'u64'],
} as const satisfies MessageSchema;
const ack = {
  otid: [1, 'u64'],
  code: [2, 'text'],
  timestamp_ms: [3, 'u64'],
  conversation_seq: [4, 'u64'],
  missing: [5, [device]],
  extra: [6, [device]],
  stale: [7, [device]],
  limit: [8, 'u64'],
  actual: [9, 'u64'],
  retry_after_ms: [10, 'u32'],
  field: [11, 'text'],
  rule: [12, 'text'],
  challenge: [13, 'bytes'],
  epoch: [14, 'u64'],
  leg: [15, 'text'],
  parked: [16, [device]],
  unconfirmed: [17, [device]],
} as const satisfies MessageSchema;
const claimedKeys = {
  device: [1, device],
  status: [2, 'text'],
  bundle: [3, keyBundle],
} as const satisfies MessageSchema;
const keyAnswer = { entries: [1, [claimedKeys]] } as const satisfies MessageSchema;
const userDevices = { fbid: [1, 'u64'], devices: [2, ['u32']] } as const satisfies MessageSchema;
const deviceAnswer = { entries: [1, [userDevices]] } as const satisfies MessageSchema;
const error = {
  code: [1, 'text'],
  rule: [2, 'text'],
  field: [3, 'text'],
  otid: [4, 'u64'],
} as const satisfies MessageSchema;

/** `frame.proto` as a table, from which frames are read; a test holds the two together. */
export const frameSchema = {
  request_id: [1, 'u64'],
  send: [2, send, 'body'],
  watermark: [3, watermark, 'body'],
  retry: [4, retry, 'body'],
  typing: [5, typing, 'body'],
  key_query: [6, keyQuery, 'body'],
  key_publish: [7, keyPublish, 'body'],
  key_count: [8, keyCount, 'body'],
  device_query: [9, deviceQuery, 'body'],
  device_change: [10, deviceChange, 'body'],
  ack: [11, ack, 'body'],
  key_answer: [12, keyAnswer, 'body'],
  device_answer: [13, deviceAnswer, 'body'],
  error: [14, error, 'body'],
} as const satisfies MessageSchema;

/** The messages of the schema as they are read. */
export type FrameFields = FieldsOf<typeof frameSchema>;
export type DeviceFields = FieldsOf<typeof device>;
export type ThreadFields = FieldsOf<typeof thread>;
export type DevicePayloadFields = FieldsOf<typeof devicePayload>;
export type SendFields = FieldsOf<typeof send>;
export type OriginProofFields = FieldsOf<typeof originProof>;
export type KeyBundleFields = FieldsOf<typeof keyBundle>;
export type SignedPreKeyFields = FieldsOf<typeof signedPreKey>;
export type PreKeyFields = FieldsOf<typeof preKey>;
