import { createHash } from 'node:crypto';
import { displayText, textContent } from '#libs/client';
import type {
  Body,
  Heard,
  OutgoingMessage,
  ReceivedMessage,
} from '../../../../simulator/src/backends/app-frames.ts';
import {
  originKeyOf,
  originProofOf,
  provenHeaderOf,
} from '../../../../simulator/src/backends/origin-proof.ts';
import { innerFormat } from '../../../../simulator/src/backends/statement.ts';
import type { ConversationPlace } from './conversation-place.ts';
import type { Correspondent } from './correspondent.ts';
import { mustHold } from './must-hold.ts';
import type { SaidMessage } from './story.ts';

/** Two people in a conversation at one level, each with the place of it in their app. */
export interface Talk {
  readonly level: 'E2EE' | 'APP_SEALED';
  readonly places: ReadonlyMap<Correspondent, ConversationPlace>;
}

/** A message that arrived and was read, with what the receiving app needs to say that it was. */
export interface Said extends SaidMessage {
  readonly received: ReceivedMessage;
  readonly sentId: string;
}

const secondMs = 1_000;

/** Sends a text from one to the other, waits for it, opens it where it may be opened, and checks everything about it. */
export const say = async (
  { level, places }: Talk,
  [from, to]: readonly [Correspondent, Correspondent],
  text: string,
): Promise<Said> => {
  const { backend } = from.app;
  const place = places.get(from);
  mustHold(place !== undefined, `${from.name} is in the conversation`);
  const body = bodyFor(level, [from, to], text);
  const unsigned: OutgoingMessage = {
    id: backend.frames.newId(),
    from: from.own,
    to: to.knownTo(backend.key.app),
    thread: place.thread,
    sentAtMs: Math.floor(Date.now() / secondMs) * secondMs,
    innerFormat,
    body,
  };
  const proof = originProofOf(backend.key, unsigned, place.header);
  const answer = await backend.ask(backend.frames.message({ ...unsigned, proof }));
  mustHold(isAccepted(answer), `the gateway accepts what ${from.name} writes to ${to.name}`);

  const received = await to.app.backend.hears(`what ${from.name} wrote`, (heard) =>
    messageOf(heard, unsigned.id),
  );
  const header = provenHeaderOf(received, originKeyOf(backend.key));
  mustHold(header !== undefined, `${to.name}’s side sees that ${from.name}’s app signed the message`);
  mustHold(header.level === level, `a message of ${from.name} has the conversation’s level`);
  const payload = sentTo(to, body);
  const arrived = received.ciphertext?.payload ?? received.sealed?.payload ?? new Uint8Array();
  const readText = displayText(opened(to, received), to.app.backend.key.app) ?? '';
  mustHold(sha256(arrived) === sha256(payload), `${to.name}’s side gets the bytes that ${from.name}’s sent`);
  mustHold(readText === text, `${to.name} reads what ${from.name} wrote`);
  return {
    kind: 'message',
    from: from.name,
    to: to.name,
    text,
    envelopeId: header.envelopeId,
    sentSha256: sha256(payload),
    payloadBytes: payload.length,
    reader: readerOf(to, received),
    readText,
    readSha256: sha256(arrived),
    received,
    sentId: unsigned.id,
  };
};

/** For the device of the other; or sealed to the keys of both apps, so that both can show the conversation. */
const bodyFor = (
  level: Talk['level'],
  [from, to]: readonly [Correspondent, Correspondent],
  text: string,
): Body => {
  const content = textContent(text);
  if (level === 'APP_SEALED') {
    const { sealKey } = from.app;
    const readers = [to.app.sealKey, sealKey];
    return { kind: 'sealed', sealed: readers.map((reader) => sealKey.sealFor(reader, content)) };
  }
  mustHold(from.device !== undefined, `${from.name} has a device`);
  return {
    kind: 'devices',
    ciphertexts: [{ ...from.device.seal(content), device: to.own.device }],
  };
};

const opened = (
  { device, app, name }: Correspondent,
  { ciphertext, sealed }: ReceivedMessage,
): Uint8Array => {
  if (ciphertext && device) return device.open(ciphertext);
  mustHold(sealed !== undefined, `${name}’s side has something to open`);
  return app.sealKey.open(sealed);
};

const sentTo = (to: Correspondent, body: Body): Uint8Array => {
  const [first] =
    body.kind === 'devices'
      ? body.ciphertexts
      : body.sealed.filter(({ keyId }) => keyId === to.app.sealKey.keyId);
  return first?.payload ?? new Uint8Array();
};

const messageOf = (heard: Heard, originId: string): ReceivedMessage | undefined =>
  heard.kind === 'message' && heard.message.originId === originId ? heard.message : undefined;

const isAccepted = (answer: Heard): boolean => answer.kind === 'outcome' && answer.outcome === 'accepted';

const appNames = { whatsapp: 'WhatsApp', messenger: 'Messenger', instagram: 'Instagram' } as const;

/** Who reads what arrives for somebody: the phone, or the app's backend for it. */
const readerOf = ({ name, app }: Correspondent, { ciphertext }: ReceivedMessage): string =>
  ciphertext ? `${name}’s phone` : `${appNames[app.backend.key.app]}’s backend, for ${name}`;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
