import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Simulation } from '../simulation.ts';
import { makeBsuid, makePhone } from '../whatsapp/ids.ts';
import type { User } from '../world/user.ts';
import { addressOf } from '../world/user.ts';
import { type ControlResult, done, refusal } from './problem.ts';
import type { newUserSchema, userChangeSchema } from './schemas.ts';

/** A person as the control API shows them. */
export interface UserView extends User {
  /** What each account of the platform knows them by. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** Everybody. */
export const usersOf = ({ world }: Simulation): readonly UserView[] =>
  [...world.users.values()].map((user) => viewOf(world, user));

/** Lets a person in. */
export const addUser = (
  { world }: Simulation,
  told: z.output<typeof newUserSchema>,
): ControlResult<UserView> => {
  const id = told.id ?? randomUUID();
  if (world.users.has(id)) return refusal(409, 'not_possible', 'There is a person with this id.');
  const isWhatsApp = told.platform === 'whatsapp';
  const user: User = {
    id,
    platform: told.platform,
    name: told.name,
    ...(told.username === undefined ? {} : { username: told.username }),
    phone: isWhatsApp ? (told.phone ?? freePhone(world.users)) : '',
    bsuid: isWhatsApp ? (told.bsuid ?? makeBsuid()) : '',
    phoneVisibility: told.phoneVisibility ?? 'shown',
    autoDeliver: told.autoDeliver ?? true,
    autoRead: told.autoRead ?? false,
    blocked: [],
    reachable: told.reachable ?? true,
  };
  world.users.set(id, user);
  return done(viewOf(world, user));
};

/** Changes a person's habits. */
export const changeUser = (
  { world }: Simulation,
  user: User,
  change: z.output<typeof userChangeSchema>,
): ControlResult<UserView> => {
  const { username } = change;
  const changed: User = {
    ...user,
    name: change.name ?? user.name,
    ...(username === undefined ? {} : { username }),
    phoneVisibility: change.phoneVisibility ?? user.phoneVisibility,
    autoDeliver: change.autoDeliver ?? user.autoDeliver,
    autoRead: change.autoRead ?? user.autoRead,
    reachable: change.reachable ?? user.reachable,
  };
  world.users.set(user.id, changed);
  return done(viewOf(world, changed));
};

/** The person with an id. */
export const findUser = ({ world }: Simulation, id: string): ControlResult<User> => {
  const user = world.users.get(id);
  return user ? done(user) : refusal(404, 'unknown_user', 'There is no such person.');
};

/** A number that nobody has yet; numbers repeat only when all ten thousand are taken. */
function freePhone(users: ReadonlyMap<string, User>): string {
  const taken = new Set([...users.values()].map(({ phone }) => phone));
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const phone = makePhone();
    if (!taken.has(phone)) return phone;
  }
  return makePhone();
}

function viewOf(world: Simulation['world'], user: User): UserView {
  const accounts = [...world.accounts.values()].filter(({ platform }) => platform === user.platform);
  return {
    ...user,
    addresses: Object.fromEntries(accounts.map((account) => [account.id, addressOf(user, account)])),
  };
}
