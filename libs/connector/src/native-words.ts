import type { FrameErrorCode } from './native-dialect.ts';

/** The rules that a frame can break, by the code under which they are reported. The list is closed. */
export interface FrameRules extends Readonly<Record<FrameErrorCode, string>> {
  readonly malformed: 'bom' | 'utf8' | XmlRule | JsonRule | ProtobufRule;
  readonly unsupported: 'frame' | 'type' | 'namespace' | 'category' | 'refused_by_type';
  readonly invalid: FieldRule | JidRule;
  readonly too_large: 'frame' | 'payload' | 'opaque_total' | 'devices' | 'list';
  readonly forbidden: 'foreign_sender';
}

type XmlRule =
  `xml_${'doctype' | 'comment' | 'cdata' | 'pi' | 'reference' | 'namespace' | 'name' | 'depth' | 'elements' | 'attributes' | 'attribute_length' | 'mixed_content' | 'not_well_formed'}`;
type JsonRule =
  `json_${'syntax' | 'depth' | 'members' | 'duplicate_key' | 'prototype_key' | 'string' | 'not_object'}`;
type ProtobufRule =
  `pb_${'truncated' | 'length' | 'group' | 'wire_type' | 'varint' | 'utf8' | 'duplicate' | 'field_zero'}`;
type FieldRule =
  | 'missing'
  | 'empty'
  | 'length'
  | 'range'
  | 'format'
  | 'enum'
  | 'type'
  | 'base64'
  | 'future'
  | 'duplicate'
  | 'conflict';
type JidRule = `jid_${'syntax' | 'user' | 'agent' | 'device' | 'server'}`;

/** What a frame can lose on its way. The list is closed. */
export type FrameLossCode =
  | 'unknown_attribute'
  | 'unknown_element'
  | 'unknown_field'
  | 'attribute_dropped'
  | 'hint_unknown'
  | 'time_precision'
  | 'inactive_as_delivered'
  | 'played_as_read'
  | 'own_device_receipt'
  | 'delivered_unsupported'
  | 'typing_media'
  | 'watermark_truncated'
  | 'receipt_gap_held';
