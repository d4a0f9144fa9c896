import { randomUUID } from 'node:crypto';
import type { Platform } from '#libs/envelope';
import { seededRandom } from '../wire/seeded-random.ts';
import {
  type ActiveFault,
  type FaultKind,
  type FaultRule,
  callFaultKinds,
  webhookFaultKinds,
} from './fault.ts';

/** A call or a webhook that a rule may strike. */
export interface Occasion {
  readonly platform: Platform;
  readonly account: string;
  readonly path: string;
  readonly body: string;
}

/** The rules in force. The first one that matches strikes, in the order in which they were given. */
export interface Faults {
  add(rule: FaultRule): ActiveFault;
  remove(id: string): boolean;
  list(): readonly ActiveFault[];
  clear(): void;
  strikeCall(occasion: Occasion): FaultRule | undefined;
  strikeWebhook(occasion: Occasion): FaultRule | undefined;
}

/** Rules in force at once. */
const rulesMax = 200;

interface Entry {
  readonly id: string;
  readonly rule: FaultRule;
  readonly draw: () => number;
  struck: number;
}

/** A world without faults yet. */
export const makeFaults = (): Faults => {
  const entries: Entry[] = [];
  const strike = (kinds: readonly FaultKind[], occasion: Occasion): FaultRule | undefined => {
    const entry = entries.find(
      (candidate) =>
        kinds.includes(candidate.rule.kind) && isMatch(candidate.rule, occasion) && isDue(candidate),
    );
    if (!entry) return undefined;
    entry.struck += 1;
    return entry.rule;
  };
  return {
    add: (rule) => {
      const entry: Entry = { id: randomUUID(), rule, draw: seededRandom(rule.seed ?? 1), struck: 0 };
      entries.push(entry);
      if (entries.length > rulesMax) entries.shift();
      return activeOf(entry);
    },
    remove: (id) => {
      const index = entries.findIndex((entry) => entry.id === id);
      if (index >= 0) entries.splice(index, 1);
      return index >= 0;
    },
    list: () => entries.map(activeOf),
    clear: () => void entries.splice(0),
    strikeCall: (occasion) => strike(callFaultKinds, occasion),
    strikeWebhook: (occasion) => strike(webhookFaultKinds, occasion),
  };
};

const activeOf = ({ id, rule, struck }: Entry): ActiveFault => ({ ...rule, id, struck });

const isMatch = (rule: FaultRule, occasion: Occasion): boolean =>
  (rule.platform === undefined || rule.platform === occasion.platform) &&
  (rule.account === undefined || rule.account === occasion.account) &&
  (rule.path === undefined || occasion.path.includes(rule.path)) &&
  (rule.body === undefined || occasion.body.includes(rule.body));

/** The draw comes last, so that a rule draws once for each occasion that it matches. */
const isDue = ({ rule, struck, draw }: Entry): boolean =>
  (rule.times === undefined || struck < rule.times) &&
  (rule.probability === undefined || draw() < rule.probability);
