import { randomBytes } from 'node:crypto';
import type { Account, Login } from './account.ts';
import type { Message, Thread } from './message.ts';
import { type Settings, defaultSettings } from './settings.ts';
import type { StoredMedia } from './stored-media.ts';
import { type User, scopedIdOf } from './user.ts';

/** Everything that the simulated platforms know. It lives in memory and is lost at the end. */
export interface World {
  settings: Settings;
  /** What a reset returns to. */
  readonly initialSettings: Settings;
  /** How far the world's clock is ahead of this machine's. */
  clockOffsetMs: number;
  /** Where the simulator can be reached; media links start with it. */
  publicUrl: string;
  readonly accounts: Map<string, Account>;
  readonly users: Map<string, User>;
  readonly threads: Map<string, Thread>;
  readonly messages: Map<string, Message>;
  readonly media: Map<string, StoredMedia>;
  /** Which person an account knows by a scoped id; filled as people are looked up. */
  readonly scopedIds: Map<string, string>;
  /** Messenger profiles by account. */
  readonly profiles: Map<string, Readonly<Record<string, unknown>>>;
  /** Signs media links. */
  readonly linkKey: Buffer;
}

/** Messages kept in all and in one thread; the oldest leave first. */
const messagesMax = 200_000;
const threadMessagesMax = 10_000;

/** A world with accounts and nobody in it. */
export const makeWorld = (accounts: readonly Account[], settings: Settings = defaultSettings): World => ({
  settings,
  initialSettings: settings,
  clockOffsetMs: 0,
  publicUrl: '',
  accounts: new Map(accounts.map((account) => [account.id, account])),
  users: new Map(),
  threads: new Map(),
  messages: new Map(),
  media: new Map(),
  scopedIds: new Map(),
  profiles: new Map(),
  linkKey: randomBytes(32),
});

/** The account and the login that a token belongs to; `undefined` for an unknown token. */
export const loginOf = (world: World, token: string): { account: Account; login: Login } | undefined => {
  for (const account of world.accounts.values()) {
    const login = account.logins.find((candidate) => candidate.token === token);
    if (login) return { account, login };
  }
  return undefined;
};

/** The person behind an address as an account sees it; both a WhatsApp phone and a BSUID find them, hidden or not. */
export const userAt = (world: World, account: Account, address: string): User | undefined => {
  if (account.platform === 'whatsapp') return whatsAppUserAt(world, address);
  const key = `${account.id}/${address}`;
  const known = world.users.get(world.scopedIds.get(key) ?? '');
  if (known) return known;
  for (const user of world.users.values()) {
    if (user.platform !== account.platform || scopedIdOf(user, account) !== address) continue;
    world.scopedIds.set(key, user.id);
    return user;
  }
  return undefined;
};

/** The thread of an account and a person, made when they have none. */
export const threadOf = (world: World, account: Account, user: User): Thread => {
  const key = `${account.id}/${user.id}`;
  const known = world.threads.get(key);
  if (known) return known;
  const thread = makeThread(account.id, user.id);
  world.threads.set(key, thread);
  return thread;
};

/** A thread in which nothing has happened. */
export const makeThread = (accountId: string, userId: string): Thread => ({
  accountId,
  userId,
  messages: [],
  openedAtMs: 0,
  lastAtMs: 0,
  typingUntilMs: 0,
  owner: 'app',
});

/** A time for the next thing in a thread: now, or just after the last one. */
export const nextAtMs = (thread: Thread, nowMs: number): number => {
  thread.lastAtMs = Math.max(nowMs, thread.lastAtMs + 1);
  return thread.lastAtMs;
};

/** Puts a message into its thread and into the index. */
export const keepMessage = (world: World, thread: Thread, message: Message): void => {
  thread.messages.push(message);
  world.messages.set(message.id, message);
  const [oldest] = world.messages.keys();
  if (world.messages.size > messagesMax && oldest !== undefined) world.messages.delete(oldest);
  const oldestHere = thread.messages.length > threadMessagesMax ? thread.messages.shift() : undefined;
  if (oldestHere) world.messages.delete(oldestHere.id);
};

/** Whether free-form messages may go to the person: within 24 hours, or another span, of what they did last. */
export const isWindowOpen = (thread: Thread, nowMs: number, spanMs = dayMs): boolean =>
  thread.openedAtMs > 0 && nowMs - thread.openedAtMs < spanMs;

/** One day in milliseconds. */
export const dayMs = 24 * 60 * 60 * 1000;

function whatsAppUserAt(world: World, address: string): User | undefined {
  const digits = address.replace(/[^0-9]/g, '');
  for (const user of world.users.values()) {
    if (user.platform === 'whatsapp' && (user.bsuid === address || user.phone === digits)) return user;
  }
  return undefined;
}
