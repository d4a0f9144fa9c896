import {
  createLossCounter,
  frameFlaw,
  type FrameProgress,
  type LossCounter,
  type NativeDialect,
  type NativeEvent,
  readFrame,
  rowOf,
} from '#libs/connector/native';
import { deviceOps } from './devices.ts';
import { readEphemeral, writeEphemeral } from './ephemeral.ts';
import { textOf } from './fields.ts';
import { frameBytes, type Members, parseFrame } from './frame.ts';
import { keyOps } from './keys.ts';
import { mintItemId, readMessage, writeMessage } from './message.ts';
import { writeError, writeLater, writeOutcome, writeTaken } from './outcome.ts';
import { readReceipt, writeReceipt } from './receipt.ts';
import { readAck } from './transport-ack.ts';

interface Reading {
  readonly nowMs: number;
  readonly losses: LossCounter;
  readonly progress: FrameProgress;
}
type Reader = (members: Members, reading: Reading) => NativeEvent;

const readers: Readonly<Record<string, Reader>> = {
  item: readMessage,
  seen: readReceipt,
  activity: (members, { losses }) => readEphemeral(members, losses),
  status: (members, { losses }) => readAck(members, losses),
};
const refusedOps: ReadonlySet<string> = new Set([...keyOps, ...deviceOps]);

/** Instagram's dialect: one JSON object each, named by its `op`. Its bodies are sealed to apps; there are no devices. */
export const instagramDialect: NativeDialect = {
  platform: 'instagram',
  contentType: 'application/json',
  frameNames: [...Object.keys(readers), ...refusedOps],
  read: (frame, nowMs) =>
    readFrame((progress) => {
      const members = parseFrame(frame);
      const losses = createLossCounter();
      const event = readerOf(members, progress)(members, { nowMs, losses, progress });
      return { event, losses: losses.losses() };
    }),
  mintNativeId: mintItemId,
  writeMessage: (message) => frameBytes(writeMessage(message)),
  writeReceipt: (receipt) => maybeBytes(writeReceipt(receipt)),
  writeNack: () => undefined,
  writeEphemeral: (ephemeral) => frameBytes(writeEphemeral(ephemeral)),
  writeNotice: () => undefined,
  writeOutcome: (message, outcome) => frameBytes(writeOutcome(message, outcome)),
  writeLater: (nativeId, outcome, context) => frameBytes(writeLater(nativeId, outcome, context)),
  writeTaken: () => frameBytes(writeTaken()),
  writeKeys: () => frameBytes(writeError(refusedByType)),
  writeKeyCount: () => frameBytes(writeError(refusedByType)),
  writeKeysTaken: () => frameBytes(writeError(refusedByType)),
  writeDevices: () => frameBytes(writeError(refusedByType)),
  writeRequestRefused: (_, refusal) => frameBytes(writeError(refusal)),
  writeError: (error) => frameBytes(writeError(error)),
};

const refusedByType = { code: 'unsupported', rule: 'refused_by_type', field: 'op' } as const;

const readerOf = (members: Members, progress: FrameProgress): Reader => {
  const op = textOf(members, 'op');
  if (refusedOps.has(op)) frameFlaw(refusedByType.code, refusedByType.rule, refusedByType.field);
  const reader = rowOf(readers, op) ?? frameFlaw('unsupported', 'frame', 'op');
  progress.frameName = op;
  return reader;
};

const maybeBytes = (members: Members | undefined): Uint8Array | undefined => members && frameBytes(members);
