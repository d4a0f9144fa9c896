import { type Dispatcher, makeDispatcher } from './delivery/dispatcher.ts';
import { type Faults, makeFaults } from './faults/faults.ts';
import { type CallLog, makeCallLog } from './graph/call-log.ts';
import { type Rates, makeRates } from './graph/rates.ts';
import { platformRules } from './platforms.ts';
import type { Account } from './world/account.ts';
import { type WorldEvent, itemsOf } from './world/event.ts';
import { raise } from './world/message.ts';
import { type Settings, defaultSettings } from './world/settings.ts';
import { type World, makeWorld } from './world/world.ts';

/** A running simulation: the world, and what carries its events out. */
export interface Simulation {
  readonly world: World;
  readonly faults: Faults;
  readonly rates: Rates;
  readonly calls: CallLog;
  readonly webhooks: Dispatcher;
  /** The time on the world's clock, Unix milliseconds. */
  now(): number;
  /** Reports events to the operators of the accounts. */
  emit(events: readonly WorldEvent[]): void;
}

/** Starts a simulation with accounts and nobody in it. */
export const makeSimulation = (
  accounts: readonly Account[],
  settings: Settings = defaultSettings,
): Simulation => {
  const world = makeWorld(accounts, settings);
  const faults = makeFaults();
  const webhooks = makeDispatcher({
    world,
    faults,
    bodyOf: (account, items) => platformRules[account.platform].bodyOf(account, items),
    onTaken: (messageId) => {
      const message = world.messages.get(messageId);
      if (message) raise(message, 'delivered');
    },
  });
  return {
    world,
    faults,
    rates: makeRates(),
    calls: makeCallLog(),
    webhooks,
    now: () => Date.now() + world.clockOffsetMs,
    emit: (events) => {
      for (const event of events)
        webhooks.enqueue(itemsOf(platformRules[event.account.platform].webhooks, event));
    },
  };
};
