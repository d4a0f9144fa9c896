import { randomBytes } from 'node:crypto';
import type { Heard, OutgoingMessage, ReceivedMessage } from '../app-frames.ts';
import { ownFrom, ownJid, peerFrom, peerJid } from './addresses.ts';
import { bytesIn, child, element, type Element, leaf } from './xml.ts';

const encTypes = { prekey: 'pkmsg', message: 'msg' } as const;

/** What the numbers in the `ack` of a message say. */
const outcomes: Readonly<Record<string, string>> = {
  401: 'challenge_required',
  406: 'capability_rejected',
  409: 'idempotency_conflict',
  410: 'stale_epoch',
  419: 'too_large',
  421: 'device_mismatch',
  426: 'security_downgrade',
  429: 'rate_limited',
  463: 'consent_required',
  479: 'invalid',
};

/** A stanza id. */
export const newId = (): string => randomBytes(10).toString('hex').toUpperCase();

/** Writes `<message>`. */
export const messageText = (message: OutgoingMessage): string => {
  const { id, from, to, sentAtMs, innerFormat, body, proof } = message;
  const attributes = {
    id,
    from: ownJid(from),
    to: peerJid(to),
    t: Math.floor(sentAtMs / 1_000),
    type: 'text',
    inner_format: innerFormat,
  };
  return element('message', attributes, ...bodyTexts(message), ...proofTexts(proof));

  function bodyTexts({ to: peer }: OutgoingMessage): readonly string[] {
    if (body.kind === 'sealed')
      return body.sealed.map(({ keyId, payload }) => leaf('sealed', payload, { key_id: keyId }));
    const entries = body.ciphertexts.map(({ device, type, payload }) =>
      element('to', { jid: peerJid(peer, device) }, leaf('enc', payload, { v: 2, type: encTypes[type] })),
    );
    return [element('participants', {}, ...entries)];
  }
};

const proofTexts = (proof: OutgoingMessage['proof']): readonly string[] =>
  proof
    ? [
        element(
          'origin-proof',
          { key_id: proof.keyId },
          leaf('header', proof.header),
          leaf('signature', proof.signature),
        ),
      ]
    : [];

/** Reads `<message>`. */
export const messageFrom = (stanza: Element): ReceivedMessage => {
  const {
    id = '',
    from,
    to,
    t,
    inner_format: innerFormat = '',
    origin_id: originId = '',
  } = stanza.attributes;
  const [enc, sealed, proof] = ['enc', 'sealed', 'origin-proof'].map((name) => child(stanza, name));
  return {
    id,
    from: peerFrom(from),
    to: ownFrom(to),
    threadMs: Number(t) * 1_000,
    innerFormat,
    originId,
    ...(enc && {
      ciphertext: {
        type: enc.attributes['type'] === encTypes.prekey ? 'prekey' : 'message',
        payload: bytesIn(enc),
      },
    }),
    ...(sealed && { sealed: { keyId: sealed.attributes['key_id'] ?? '', payload: bytesIn(sealed) } }),
    ...(proof && {
      proof: {
        keyId: proof.attributes['key_id'] ?? '',
        header: bytesIn(proof, 'header'),
        signature: bytesIn(proof, 'signature'),
        digests: bytesIn(proof, 'digests'),
      },
    }),
  };
};

/** Reads `<ack>`: what became of a message, or, after that, which place it got. */
export const ackFrom = ({ attributes }: Element): Heard => {
  const { class: kind, id: of = '', t, routed, error, reason } = attributes;
  if (kind !== 'message') return { kind: 'taken' };
  if (routed === 'true') return { kind: 'routed', of, id: of, threadMs: Number(t) * 1_000 };
  const outcome = error === undefined ? 'accepted' : (outcomes[error] ?? error);
  return { kind: 'outcome', of, outcome, ...(reason === undefined ? {} : { reason }) };
};

/** Writes `<ack>` for a message that was delivered. */
export const storedText = ({ id, to }: ReceivedMessage): string =>
  element('ack', { class: 'message', id, from: ownJid(to) });
