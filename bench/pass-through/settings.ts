import { z } from 'zod';

const shape = z.object({
  /** The database of the tables; a run without inserts has none. */
  DATABASE_URL: z.string().optional(),
  /** `host:port`; the embedded pass-through needs none. */
  KAFKA_BROKERS: z.string().default(''),
  FIRST_TOPIC: z.string(),
  SECOND_TOPIC: z.string(),
  /** Where the last hop posts to. */
  SINK_URL: z.string(),
});

/** What a process of the pass-through is told. */
export const passThroughSettings = () => shape.parse(process.env);

/** Says that a process is ready, as the services of the gateway do. */
export const sayReady = (url: string): void => void process.stdout.write(`${JSON.stringify({ url })}\n`);

/** Closes on SIGTERM, in the order given. */
export const closeOnTerm = (closes: readonly (() => Promise<void>)[]): void => {
  process.once('SIGTERM', () => {
    void (async () => {
      for (const close of closes) await close();
      process.exit(0);
    })();
  });
};

/** What the hops of the gateway hand over at once: the router, and egress. */
export const batchMax = { relay: 200, send: 500 } as const;
