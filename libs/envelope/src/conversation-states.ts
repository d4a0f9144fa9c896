/**
 * Where a conversation between users of app backends stands. `proposed`: not begun, so nothing is kept of it. `suspended`: an app
 * cannot carry its level. `lapsed`: a consent has run out. `stalled`: both. `ended`: for good. Messages cross in `active` only.
 */
export const talkStates = ['proposed', 'active', 'suspended', 'lapsed', 'stalled', 'ended'] as const;

export type TalkState = (typeof talkStates)[number];

/** What happens to such a conversation. `weaken` is somebody's wish for a weaker level; `leave` leaves fewer than two. */
export const talkEvents = [
  'agree',
  'revoke',
  'cancel',
  'expire',
  'lose-capability',
  'regain-capability',
  'leave',
  'close',
  'weaken',
] as const;

export type TalkEvent = (typeof talkEvents)[number];

/** The state that follows; `refused` leaves the conversation as it is. */
export type TalkStep = TalkState | 'refused';

const everythingEnds = { revoke: 'ended', cancel: 'ended', leave: 'ended', close: 'ended' } as const;

/** Every state with every event. No row leads to a weaker level, and none leads out of `ended`. */
export const talkSteps: Readonly<Record<TalkState, Readonly<Record<TalkEvent, TalkStep>>>> = {
  proposed: {
    ...everythingEnds,
    agree: 'active',
    expire: 'ended',
    'lose-capability': 'ended',
    'regain-capability': 'proposed',
    weaken: 'refused',
  },
  active: {
    ...everythingEnds,
    agree: 'active',
    expire: 'lapsed',
    'lose-capability': 'suspended',
    'regain-capability': 'active',
    weaken: 'refused',
  },
  suspended: {
    ...everythingEnds,
    agree: 'suspended',
    expire: 'stalled',
    'lose-capability': 'suspended',
    'regain-capability': 'active',
    weaken: 'refused',
  },
  lapsed: {
    ...everythingEnds,
    agree: 'active',
    expire: 'lapsed',
    'lose-capability': 'stalled',
    'regain-capability': 'lapsed',
    weaken: 'refused',
  },
  stalled: {
    ...everythingEnds,
    agree: 'suspended',
    expire: 'stalled',
    'lose-capability': 'stalled',
    'regain-capability': 'lapsed',
    weaken: 'refused',
  },
  ended: {
    revoke: 'ended',
    cancel: 'ended',
    leave: 'ended',
    close: 'ended',
    agree: 'refused',
    expire: 'ended',
    'lose-capability': 'ended',
    'regain-capability': 'ended',
    weaken: 'refused',
  },
};

/** The state after an event; what is refused changes nothing. */
export function stateAfter(state: TalkState, event: TalkEvent): TalkState {
  const step = talkSteps[state][event];
  return step === 'refused' ? state : step;
}

/** The number of a state in `sealpost.gateway.v1.ConversationState`. */
export const talkStateToProto = (state: TalkState): number => talkStates.indexOf(state) + 1;

/** Reads a state's name; `undefined` for anything else. */
export const talkStateFrom = (name: string): TalkState | undefined =>
  talkStates.find((state) => state === name);
