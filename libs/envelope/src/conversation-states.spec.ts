import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  stateAfter,
  type TalkEvent,
  talkEvents,
  type TalkState,
  talkStateFrom,
  talkStates,
  talkStateToProto,
  talkSteps,
} from './conversation-states.ts';

/** What a conversation is made of, which the table folds into one word. */
interface Model {
  begun: boolean;
  ended: boolean;
  agreed: boolean;
  capable: boolean;
}

const stateOf = ({ begun, ended, agreed, capable }: Model): TalkState => {
  if (ended) return 'ended';
  if (!begun) return 'proposed';
  if (agreed) return capable ? 'active' : 'suspended';
  return capable ? 'lapsed' : 'stalled';
};

/** What each event does to the facts; written without a look at the table. */
const effects: Readonly<Record<TalkEvent, (facts: Model) => Partial<Model>>> = {
  agree: () => ({ begun: true, agreed: true }),
  revoke: () => ({ ended: true }),
  cancel: () => ({ ended: true }),
  leave: () => ({ ended: true }),
  close: () => ({ ended: true }),
  expire: ({ begun }) => (begun ? { agreed: false } : { ended: true }),
  'lose-capability': ({ begun }) => (begun ? { capable: false } : { ended: true }),
  'regain-capability': () => ({ capable: true }),
  weaken: () => ({}),
};

/** One event, as fast-check runs it against the facts and against the table. */
class Step implements fc.Command<Model, { state: TalkState }> {
  constructor(private readonly event: TalkEvent) {}
  check = (): boolean => true;
  run(model: Model, real: { state: TalkState }): void {
    if (!model.ended) Object.assign(model, effects[this.event](model));
    real.state = stateAfter(real.state, this.event);
    if (real.state !== stateOf(model)) throw new Error(`${real.state} is not ${stateOf(model)}`);
  }
  toString = (): string => this.event;
}

const pairs = talkStates.flatMap((state) => talkEvents.map((event) => ({ state, event })));

describe('the states of a conversation between users of app backends', () => {
  it('have a step for every one of the 54 pairs', () => {
    expect(pairs).toHaveLength(54);
    expect(pairs.map(({ state, event }) => talkSteps[state][event])).not.toContain(undefined);
  });

  it.each(pairs)('$state: $event leads to where the facts lead', ({ state, event }) => {
    const facts = {
      begun: state !== 'proposed',
      ended: state === 'ended',
      agreed: state !== 'lapsed' && state !== 'stalled',
      capable: state !== 'suspended' && state !== 'stalled',
    };
    const after = state === 'ended' ? facts : { ...facts, ...effects[event](facts) };
    expect(stateAfter(state, event)).toBe(stateOf(after));
  });

  it('follow the facts through any history', () => {
    const commands = talkEvents.map((event) => fc.constant(new Step(event)));
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 40 }), (history) => {
        const model: Model = { begun: false, ended: false, agreed: false, capable: true };
        fc.modelRun(() => ({ model, real: { state: 'proposed' } }), history);
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuse a weaker level always, and any agreement after the end', () => {
    const refused = pairs.filter(({ state, event }) => talkSteps[state][event] === 'refused');
    expect(refused.map(({ state, event }) => `${state} ${event}`)).toEqual([
      ...talkStates.slice(0, -1).map((state) => `${state} weaken`),
      'ended agree',
      'ended weaken',
    ]);
  });

  it('have a number and a name', () => {
    expect(talkStates.map(talkStateToProto)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(talkStateFrom('lapsed')).toBe('lapsed');
    expect(talkStateFrom('open')).toBeUndefined();
  });
});
