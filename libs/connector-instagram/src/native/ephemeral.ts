import {
  type DeliveredEphemeral,
  frameFlaw,
  type LossCounter,
  type NativeEphemeral,
  rowOf,
} from '#libs/connector/native';
import { ownUserOf, userText } from './address.ts';
import { countUnknown, optionalTextOf, textOf, threadOf } from './fields.ts';
import type { Members } from './frame.ts';

const states: Readonly<Record<string, NativeEphemeral['state']>> = { '1': 'composing', '0': 'paused' };
const statusTexts = { composing: '1', paused: '0' } as const satisfies Record<
  NativeEphemeral['state'],
  string
>;
const activityMembers = ['op', 'thread_id', 'user_id', 'activity_status', 'client_context'] as const;

/** Reads `activity`. Its client context means nothing here. */
export const readEphemeral = (activity: Members, losses: LossCounter): NativeEphemeral => {
  optionalTextOf(activity, 'client_context');
  countUnknown(activity, activityMembers, { name: 'activity', losses });
  return {
    class: 'ephemeral',
    thread: threadOf(activity),
    sender: ownUserOf(activity),
    state:
      rowOf(states, textOf(activity, 'activity_status')) ?? frameFlaw('invalid', 'enum', 'activity_status'),
  };
};

/** Writes `activity`. */
export const writeEphemeral = ({ thread, sender, state }: DeliveredEphemeral): Members => ({
  op: 'activity',
  thread_id: thread.id,
  user_id: userText(sender),
  activity_status: statusTexts[state],
});
