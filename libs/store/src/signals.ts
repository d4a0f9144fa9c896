import { sql } from 'kysely';
import { poolOf, type Store } from './database.ts';

/** The channel of PostgreSQL on which processes tell each other what is not worth keeping. */
const channel = 'sealpost_signal';
const listenAgainAfterMs = 1_000;

/** Tells something to every process that listens now, this one too; at most 7,999 bytes. Nothing is stored. */
export const sendSignal =
  (store: Store) =>
  async (text: string): Promise<void> => {
    await sql`select pg_notify(${channel}, ${text})`.execute(store);
  };

/** A process that listens. */
export interface SignalListener {
  readonly close: () => Promise<void>;
}

/** Listens on one connection of its own, and again when that breaks; what was told meanwhile is lost, as anything ephemeral may be. */
export const listenForSignals = (store: Store, onSignal: (text: string) => void): SignalListener => {
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let release: (() => void) | undefined;
  const listenAgain = (): void => {
    release = undefined;
    if (!isClosed) timer = setTimeout(() => void listen(), listenAgainAfterMs);
  };
  const listen = async (): Promise<void> => {
    try {
      const client = await poolOf(store).connect();
      let isReleased = false;
      const end = (again: boolean) => (): void => {
        if (isReleased) return;
        isReleased = true;
        client.release(true);
        if (again) listenAgain();
      };
      release = end(false);
      client.on('notification', ({ payload = '' }) => onSignal(payload));
      client.on('error', end(true));
      client.on('end', end(true));
      await client.query(`listen ${channel}`);
      if (isClosed) release();
    } catch {
      listenAgain();
    }
  };
  const started = listen();
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await started;
      release?.();
    },
  };
};
