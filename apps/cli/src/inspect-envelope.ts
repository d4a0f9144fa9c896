import { createHash } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { hexOf } from '#libs/envelope';

const { Envelope, SenderHeader } = sealpost.gateway.v1;

/** What is printed of a message: names in lower camel case, enums by name, 64-bit numbers as text. */
export type Facts = Readonly<Record<string, unknown>>;

/** Bytes that are sealed or belong to a seal: of these only the size and the SHA-256 are printed. */
const opaqueMembers = new Set(['payload', 'ciphertext', 'wrap', 'nonce', 'bytes']);

/** The bytes of an envelope that came as they are, or as the text of their hex or base64. */
export const envelopeBytes = (input: Uint8Array): Uint8Array => {
  const text = Buffer.from(input).toString('latin1').replace(/\s+/g, '');
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : input;
};

/** What an envelope says about itself; `undefined` for bytes that are none. */
export const envelopeFacts = (bytes: Uint8Array): Facts | undefined => {
  try {
    const envelope = Envelope.decode(bytes);
    const header = SenderHeader.decode(envelope.senderHeader);
    if (header.envelopeId.length !== envelopeIdBytes) return undefined;
    const { senderHeader: _bytes, ...rest } = printed(Envelope.toObject(envelope, conversion));
    return {
      ...digested(bytes),
      senderHeader: {
        ...digested(envelope.senderHeader),
        ...printed(SenderHeader.toObject(header, conversion)),
      },
      ...rest,
    };
  } catch {
    return undefined;
  }
};

const envelopeIdBytes = 16;

const conversion = { enums: String, longs: String };

function printed(message: Facts): Facts {
  return Object.fromEntries(
    Object.entries(message).map(([name, value]) => [name, printedValue(name, value)]),
  );
}

function printedValue(name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return opaqueMembers.has(name) ? digested(value) : hexOf(value);
  if (Array.isArray(value)) return value.map((each) => printedValue(name, each));
  return isMessage(value) ? printed(value) : value;
}

function isMessage(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null;
}

function digested(bytes: Uint8Array): { readonly sizeBytes: number; readonly sha256: string } {
  return { sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
