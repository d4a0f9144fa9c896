import protobuf from 'protobufjs/minimal.js';

/** The parts of `sealpost.gateway.v1.Envelope` that the router hashes, as they stand in the received bytes. */
export interface EnvelopeFields {
  /** The serialised `SenderHeader`. */
  readonly senderHeader: Uint8Array;
  /** The serialised body and which case of the oneof it is. */
  readonly body: Uint8Array;
  readonly bodyKind: 'device_ciphertexts' | 'sealed_bodies';
}

/** What is wrong with an envelope's bytes: the field and the rule. */
export interface EnvelopeFlaw {
  readonly field: string;
  readonly rule: string;
}

const fieldNames: Readonly<Record<number, string>> = {
  1: 'sender_header',
  2: 'device_ciphertexts',
  3: 'sealed_bodies',
  4: 'acceptance',
  5: 'gateway_header',
};

const lengthDelimited = 2;

/**
 * Reads an envelope's top-level fields without decoding what is in them. Each known field stands once at most, because a second
 * one would be merged by some readers and replace the first for others; unknown fields are left alone.
 */
export const envelopeFieldsOf = (bytes: Uint8Array): EnvelopeFields | EnvelopeFlaw => {
  const fields = topLevelFields(bytes);
  if ('rule' in fields) return fields;
  if (fields.has('gateway_header')) return { field: 'gateway_header', rule: 'absent' };
  const senderHeader = fields.get('sender_header');
  if (!senderHeader) return { field: 'sender_header', rule: 'present' };
  const bodies = bodyKinds.flatMap((bodyKind) => {
    const body = fields.get(bodyKind);
    return body ? [{ body, bodyKind }] : [];
  });
  const [only, ...others] = bodies;
  return only && others.length === 0 ? { senderHeader, ...only } : { field: 'body', rule: 'one' };
};

const bodyKinds = ['device_ciphertexts', 'sealed_bodies'] as const;

function topLevelFields(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | EnvelopeFlaw {
  const reader = protobuf.Reader.create(bytes);
  const fields = new Map<string, Uint8Array>();
  try {
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      const name = fieldNames[tag >>> 3];
      if (name === undefined) {
        reader.skipType(tag & 7);
        continue;
      }
      if ((tag & 7) !== lengthDelimited) return { field: name, rule: 'a message' };
      if (fields.has(name)) return { field: name, rule: 'once' };
      fields.set(name, reader.bytes());
    }
  } catch {
    return { field: 'envelope', rule: 'readable' };
  }
  return fields;
}
