import { sealpost } from '#contracts/native';
import { type DeliveredEphemeral, frameFlaw, type NativeEphemeral } from '#libs/connector/native';
import { ownAddressOf, threadOf, writeDevice, writeThread } from './address.ts';
import type { FrameProperties } from './frame.ts';
import type { FrameFields } from './frame-schema.ts';

const { TypingState } = sealpost.native.messenger.v1;

const states: ReadonlyMap<number, NativeEphemeral['state']> = new Map([
  [TypingState.TYPING_STATE_ON, 'composing'],
  [TypingState.TYPING_STATE_OFF, 'paused'],
]);
const numbers = {
  composing: TypingState.TYPING_STATE_ON,
  paused: TypingState.TYPING_STATE_OFF,
} as const satisfies Record<NativeEphemeral['state'], number>;

/** Reads `Typing`. */
export const readEphemeral = (typing: NonNullable<FrameFields['typing']>): NativeEphemeral => ({
  class: 'ephemeral',
  thread: threadOf(typing.thread, 'typing.thread'),
  sender: ownAddressOf(typing.sender, 'typing.sender'),
  state: states.get(typing.state ?? 0) ?? frameFlaw('invalid', 'enum', 'typing.state'),
});

/** Writes `Typing`. */
export const writeEphemeral = ({ thread, sender, state }: DeliveredEphemeral): FrameProperties => ({
  typing: { thread: writeThread(thread, sender), sender: writeDevice(sender), state: numbers[state] },
});
