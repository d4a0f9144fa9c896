import { randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { mlsSuite, sealedBoxSuite } from '#libs/client';
import { payloadBytesMax } from './app-links.ts';
import { exchange } from './exchange.ts';
import { otherRatchet } from './other-ratchet.ts';
import { inSignalForm } from './signal-form.ts';

const { CiphertextType } = sealpost.gateway.v1;

/** Bytes that nobody between two devices may change. */
export interface Payload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A number of `CiphertextType`, for senders that may choose it. */
  readonly type: number;
}

/** Payloads, and whether those that real suites made can be opened by whom they were made for. */
export interface Payloads {
  readonly all: readonly Payload[];
  /** What real suites find in bytes that arrived, by the name of the payload. */
  readonly open: (arrived: ReadonlyMap<string, Uint8Array>) => Promise<Readonly<Record<string, string>>>;
}

const opaque = CiphertextType.CIPHERTEXT_TYPE_OPAQUE;
const innerBytes = 200;
const sizes = [1, 255, 65_535, payloadBytesMax] as const;

/** Bytes that look like something that a careless reader would read. */
const deceptive: Readonly<Record<string, Uint8Array>> = {
  NUL: Buffer.alloc(300),
  'a byte order mark': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), randomBytes(50)]),
  'both marks of UTF-16': Buffer.from([0xff, 0xfe, 0xfe, 0xff]),
  'what looks like JSON': Buffer.from('{"op":"item","sealed":{"b64":"AAAA"},"__proto__":1}\r\n'),
  'what looks like protobuf': Buffer.from([0x0a, 0x03, 1, 2, 3, 0x10, 0x96, 0x01, 0x1b, 0x1c]),
  'what looks like XML': Buffer.from('</enc></to><!DOCTYPE a [<!ENTITY b "c">]>&b;<?x?>'),
  'what looks like base64': Buffer.from('QUJD=-_ \n'),
  'invalid UTF-8': Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80, 0xf8, 0x00]),
};

/** Makes payloads of three projects' cryptography, random ones of all sizes, and deceptive ones. */
export const makePayloads = async (text: string): Promise<Payloads> => {
  const frames = ['first', 'second'].map((part) => Buffer.from(`${part} ${text}`));
  const [mls, box, ratchet] = await Promise.all([
    exchange(await mlsSuite(), frames),
    exchange(await sealedBoxSuite(), frames),
    otherRatchet(text),
  ]);
  const [welcome, message] = mls.made;
  const [sealed] = box.made;
  if (!welcome || !message || !sealed) throw new Error('a suite makes what it is asked for');
  const madeBySuites: readonly Payload[] = [
    { name: 'ts-mls: a welcome', bytes: welcome, type: CiphertextType.CIPHERTEXT_TYPE_MLS_MESSAGE },
    { name: 'ts-mls: a message', bytes: message, type: CiphertextType.CIPHERTEXT_TYPE_MLS_MESSAGE },
    { name: 'libsodium: a sealed box', bytes: sealed, type: CiphertextType.CIPHERTEXT_TYPE_SEALED_BOX },
    { name: 'matrix: olm', bytes: ratchet.olm, type: opaque },
    { name: 'matrix: megolm', bytes: ratchet.megolm, type: opaque },
  ];
  return {
    all: [
      ...madeBySuites,
      {
        name: 'the form of Signal',
        bytes: inSignalForm(randomBytes(innerBytes)),
        type: CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE,
      },
      ...sizes.map((size) => ({ name: `${size} random`, bytes: randomBytes(size), type: opaque })),
      ...Object.entries(deceptive).map(([name, bytes]) => ({ name, bytes, type: opaque })),
    ],
    open: async (arrived) => {
      const bytesOf = (name: string): Uint8Array => arrived.get(name) ?? new Uint8Array();
      return {
        'ts-mls': textsOf(await mls.open([bytesOf('ts-mls: a welcome'), bytesOf('ts-mls: a message')])),
        libsodium: textsOf(await box.open([bytesOf('libsodium: a sealed box')])),
        matrix: await ratchet.open(bytesOf('matrix: olm'), bytesOf('matrix: megolm')),
      };
    },
  };
};

const textsOf = (frames: readonly Uint8Array[]): string =>
  frames.map((frame) => Buffer.from(frame).toString()).join();
