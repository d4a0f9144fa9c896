import { isNativeError } from 'node:util/types';
import type { Subscription } from '../bus.ts';
import { errorNameOf } from '../delivery/outage.ts';
import { type Member, type MemberOptions, startMember } from './member.ts';

const restartMs = 1000;
/** What the client library cannot do, such as a compression that it does not have: it would fail again each time. */
const hopelessNames = new Set(['KafkaJSNotImplemented']);

/** Joins a group, and joins anew with a new consumer after every crash that may heal. The first start throws when it fails. */
export async function joinGroup(options: MemberOptions): Promise<Subscription> {
  const { group, observe } = options;
  let state: 'open' | 'hopeless' | 'closed' = 'open';
  let timer: NodeJS.Timeout | undefined;
  let starting: Promise<void> = Promise.resolve();
  let closing: Promise<void> | undefined;

  const onCrash = (error: unknown): void => {
    if (state !== 'open') return;
    const isHopeless = isNativeError(error) && hopelessNames.has(error.name);
    const heals = isHopeless ? 'never' : 'by itself';
    observe({ kind: 'crashed', group, heals, errorName: errorNameOf(error) });
    if (isHopeless) state = 'hopeless';
    else
      timer = setTimeout(() => {
        starting = restart();
      }, restartMs);
  };

  const restart = async (): Promise<void> => {
    try {
      member = await startMember(options, onCrash);
    } catch (error) {
      onCrash(error);
    }
  };

  const close = async (): Promise<void> => {
    state = 'closed';
    clearTimeout(timer);
    await starting;
    await member.close();
  };

  let member: Member = await startMember(options, onCrash);
  return {
    close: () => (closing ??= close()),
    get healthy() {
      return state === 'open' && member.healthy;
    },
  };
}
