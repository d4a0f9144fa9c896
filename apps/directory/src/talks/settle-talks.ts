import { isMutual, type Platform, platforms, type TalkEvent } from '#libs/envelope';
import {
  capabilitiesOf,
  consentBetween,
  levelsNow,
  type Store,
  type Talk,
  talksAtOdds,
  talksWithOverdueConsent,
} from '#libs/store';
import type { RulePorts } from '../ports.ts';
import { applyTalkEvent } from './apply-event.ts';

type SettlePorts = Pick<RulePorts, 'store' | 'now' | 'rosterSigner'>;

const overdueAtOnceMax = 500;

/** What a capability that is gone, or is back, does to conversations: how many are held up, and how many go on. */
export interface Settled {
  readonly suspended: number;
  readonly resumed: number;
}

/**
 * Brings the conversations of an app's users in line with what the apps can carry now. One whose level is gone is held up, and nothing
 * of it goes at a weaker level; one whose level is back goes on.
 */
export const settleCapabilities =
  (ports: SettlePorts) =>
  async (platform: Platform): Promise<Settled> => {
    const { store, now } = ports;
    const documents = await capabilitiesOf(store)();
    const isCapable = ({ members, level }: Talk): boolean =>
      members.every((member) =>
        levelsNow(member.platform, documents.get(member.platform), now()).includes(level),
      );
    let [suspended, resumed] = [0, 0];
    const levels = levelsNow(platform, documents.get(platform), now());
    for (const talk of await talksAtOdds(store)(platform, levels)) {
      const event = isCapable(talk) ? 'regain-capability' : 'lose-capability';
      const { before, after } = await applyAlone(ports, talk, event);
      if (before === 'active' && after !== 'active') suspended += 1;
      if (before !== 'active' && after === 'active') resumed += 1;
    }
    return { suspended, resumed };
  };

/** Holds up conversations of two whose consent has run out. Returns how many there were. */
const settleConsents = (ports: SettlePorts) => async (): Promise<number> => {
  const { store, now } = ports;
  const overdue = await talksWithOverdueConsent(store)(now(), overdueAtOnceMax);
  const lapsed: Talk[] = [];
  for (const talk of overdue) if (!(await isAgreed(store, talk, now()))) lapsed.push(talk);
  for (const talk of lapsed) await applyAlone(ports, talk, 'expire');
  return lapsed.length;
};

/** Does both for every app, as time alone changes what holds. */
export const settleTalks = (ports: SettlePorts) => async (): Promise<number> => {
  let count = await settleConsents(ports)();
  for (const platform of platforms) {
    const { suspended, resumed } = await settleCapabilities(ports)(platform);
    count += suspended + resumed;
  }
  return count;
};

async function isAgreed(store: Store, { members, level }: Talk, nowMs: number): Promise<boolean> {
  const [one, other] = members;
  if (one === undefined || other === undefined) return false;
  return isMutual(...(await consentBetween(store)(one.participantId, other.participantId, level, nowMs)));
}

const applyAlone = (ports: SettlePorts, talk: Talk, event: TalkEvent) =>
  ports.store.transaction().execute((store) => applyTalkEvent({ ...ports, store }, talk, event));
