import { type Child, startChild } from './child.ts';

/** Something that takes posts at an address and brings each of them to the sink. */
export interface Target {
  readonly url: string;
  /** Its processes. */
  readonly pids: readonly number[];
  /** Ends them in order. */
  readonly close: () => Promise<void>;
}

type Settings = Readonly<Record<string, string>>;

/** The gateway's services on the way of a message, each in a process of its own, started as in production. */
export const startServices = (settings: Settings): Promise<Target> => {
  const quiet = { LOG_LEVEL: 'info', INGRESS_PORT: '0', ROUTER_PORT: '0', EGRESS_PORT: '0' };
  return together(
    ['ingress', 'router', 'egress'].map((service) => `apps/${service}/src/main.js`),
    { ...quiet, ...settings },
  );
};

/** The same hops without the gateway: bytes in, two topics, bytes out. */
export const startPassThrough = (settings: Settings): Promise<Target> =>
  together(
    ['receive', 'relay', 'send'].map((hop) => `bench/pass-through/${hop}-process.js`),
    settings,
  );

/** Everything in one process. */
export const startOne = (entry: string, settings: Settings): Promise<Target> => together([entry], settings);

/** Posts go to the first of the entries; they end in the order given. */
const together = async (entries: readonly string[], settings: Settings): Promise<Target> => {
  const started = await Promise.allSettled(entries.map((entry) => startChild(entry, settings)));
  const children = started.flatMap((outcome): readonly Child[] =>
    outcome.status === 'fulfilled' ? [outcome.value] : [],
  );
  const close = async (): Promise<void> => {
    for (const child of children) await child.end();
  };
  const failed = started.find((outcome) => outcome.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  return { url: children[0]?.url ?? '', pids: children.map(({ pid }) => pid), close };
};
