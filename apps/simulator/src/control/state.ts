import type { ActiveFault } from '../faults/fault.ts';
import type { Simulation } from '../simulation.ts';
import { defined } from '../wire/readers.ts';
import type { Account } from '../world/account.ts';
import { type Settings, withSettings } from '../world/settings.ts';
import type { ClockChange, SettingsInput } from './schemas.ts';
import { type UserView, usersOf } from './users.ts';

/** The whole simulation at a glance. */
export interface StateView {
  readonly url: string;
  readonly nowMs: number;
  readonly clockOffsetMs: number;
  readonly settings: Settings;
  readonly accounts: readonly Account[];
  readonly users: readonly UserView[];
  readonly faults: readonly ActiveFault[];
  readonly messages: number;
}

/** The state now. */
export const stateOf = (simulation: Simulation): StateView => {
  const { world, faults } = simulation;
  return {
    url: world.publicUrl,
    nowMs: simulation.now(),
    clockOffsetMs: world.clockOffsetMs,
    settings: world.settings,
    accounts: [...world.accounts.values()],
    users: usersOf(simulation),
    faults: faults.list(),
    messages: world.messages.size,
  };
};

/** Sets the world's clock or moves it. */
export const changeClock = (
  simulation: Simulation,
  change: ClockChange,
): { nowMs: number; clockOffsetMs: number } => {
  const { world } = simulation;
  world.clockOffsetMs = 'offsetMs' in change ? change.offsetMs : world.clockOffsetMs + change.advanceMs;
  return { nowMs: simulation.now(), clockOffsetMs: world.clockOffsetMs };
};

/** Changes some of the settings. */
export const changeSettings = ({ world, webhooks: sender }: Simulation, change: SettingsInput): Settings => {
  const { webhooks, fetchLinks } = change;
  world.settings = withSettings(world.settings, {
    ...(fetchLinks === undefined ? {} : { fetchLinks }),
    ...(webhooks === undefined ? {} : { webhooks: defined(webhooks) }),
  });
  sender.reseed();
  return world.settings;
};

/** Sends everybody home: people, messages, files, faults, logs, clock and settings; accounts and their webhooks stay. */
export const reset = (simulation: Simulation): { reset: true } => {
  const { world, faults, rates, calls, webhooks } = simulation;
  webhooks.callOff();
  const { users, threads, messages, media, profiles, scopedIds } = world;
  for (const kept of [users, threads, messages, media, profiles, scopedIds]) kept.clear();
  world.clockOffsetMs = 0;
  world.settings = world.initialSettings;
  faults.clear();
  rates.clear();
  calls.clear();
  webhooks.log.clear();
  webhooks.reseed();
  return { reset: true };
};
