import { randomBytes } from 'node:crypto';
import type { Heard, OutgoingMessage, ReceivedMessage, Sealed } from '../app-frames.ts';
import { base64, bytesOf, membersIn, type Op, opText, platformNamed, textIn } from './ops.ts';

/** A client context: a number of 64 bits. */
export const newId = (): string => String(randomBytes(8).readBigUInt64BE());

/** Writes `item`. Users have no devices here: the body is sealed to apps, and to nothing else. */
export const itemText = (message: OutgoingMessage): string => {
  const { id, from, thread, sentAtMs, innerFormat, body, proof } = message;
  if (body.kind !== 'sealed') throw new Error('this dialect has no word for ciphertexts of devices');
  const [first, ...also] = body.sealed.map(({ keyId, payload }) => ({ key_id: keyId, b64: base64(payload) }));
  return opText({
    op: 'item',
    client_context: id,
    thread_id: thread,
    user_id: from.user,
    timestamp: microsOf(sentAtMs),
    inner_format: innerFormat,
    item_type: 'text',
    sealed: first,
    also_sealed: also,
    origin_proof: proof && {
      key_id: proof.keyId,
      header_b64: base64(proof.header),
      signature_b64: base64(proof.signature),
    },
  });
};

/** Reads `item`. */
export const messageFrom = (item: Op): ReceivedMessage => {
  const [sealed, proof] = [membersIn(item, 'sealed'), membersIn(item, 'origin_proof')];
  return {
    id: textIn(item, 'item_id'),
    from: { app: platformNamed(textIn(item, 'origin_app')), alias: textIn(item, 'user_id') },
    to: { user: '', device: 0 },
    threadMs: threadMsOf(item),
    innerFormat: textIn(item, 'inner_format'),
    originId: textIn(item, 'origin_id'),
    ...(sealed && { sealed: sealedFrom(sealed) }),
    ...(proof && {
      proof: {
        keyId: textIn(proof, 'key_id'),
        header: bytesOf(proof, 'header_b64'),
        signature: bytesOf(proof, 'signature_b64'),
        digests: bytesOf(proof, 'digests_b64'),
      },
    }),
  };
};

/** Reads `status`: what became of an item or of something told; or, after that, which place an item got. */
export const statusFrom = (op: Op): Heard => {
  const of = textIn(op, 'client_context') || textIn(membersIn(op, 'payload') ?? {}, 'client_context');
  const reason = textIn(op, 'reason') || textIn(op, 'rule');
  if (of === '') return { kind: 'taken' };
  if (op['status'] === 'routed')
    return { kind: 'routed', of, id: textIn(op, 'item_id'), threadMs: threadMsOf(op) };
  const outcome = op['status'] === 'ok' ? 'accepted' : textIn(op, 'error_type');
  return { kind: 'outcome', of, outcome, ...(reason === '' ? {} : { reason }) };
};

/** Writes `status` for an item that was delivered. */
export const storedText = ({ id }: ReceivedMessage): string =>
  opText({ op: 'status', status: 'ok', item_id: id });

/** A time as this dialect says it, in microseconds. */
export const microsOf = (timeMs: number): string => `${timeMs}000`;

const threadMsOf = (op: Op): number => Number(BigInt(textIn(op, 'timestamp')) / 1_000n);

const sealedFrom = (sealed: Op): Sealed => ({
  keyId: textIn(sealed, 'key_id'),
  payload: bytesOf(sealed, 'b64'),
});
