import { isNativeError } from 'node:util/types';
import { BaseRpcContext, type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Bus, BusHandler, BusRecord, Subscription, SubscriptionOptions } from '#libs/bus';

/** The transport of `@EventPattern<string>(topic, BUS)`: its handlers are this server's and no other's. */
export const BUS = Symbol('bus');

export interface BusServerOptions extends Pick<SubscriptionOptions, 'batchMax' | 'keyGroupsMax'> {
  readonly bus: Bus;
  /** The service, such as `egress`. Each of its topics has a consumer group of its own, `<service>.<topic>`. */
  readonly group: string;
}

/**
 * Hands the records of a bus to the event handlers of a Nest app: the pattern is a topic's name, the payload
 * `readonly BusRecord[]`. A handler that resolves has its records committed; one that rejects gets them again. A topic has a
 * group of its own, so that a slow one does not hold up the others. The bus stays open when the server closes.
 */
export class BusServer extends Server implements CustomTransportStrategy {
  override readonly transportId = BUS;
  override readonly propagatesEventHandlerErrors = true;
  readonly #options: BusServerOptions;
  #subscriptions: readonly Subscription[] = [];

  constructor(options: BusServerOptions) {
    super();
    this.#options = options;
  }

  /** Whether every topic that has a handler is being served. */
  get healthy(): boolean {
    return this.#subscriptions.length > 0 && this.#subscriptions.every(({ healthy }) => healthy);
  }

  /** Whether every topic is being served and the brokers answer: the first alone holds on for a while after they have gone. */
  async ready(): Promise<boolean> {
    return this.healthy && this.#options.bus.reachable();
  }

  /** Subscribes to the topics that have handlers; `done` gets the error where one cannot be served. */
  override async listen(done: (error?: unknown) => void): Promise<void> {
    const started = await Promise.allSettled(
      [...this.getHandlers().keys()].map((topic) => this.#subscribe(topic)),
    );
    this.#subscriptions = started.flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value] : [],
    );
    const failed = started.find((outcome) => outcome.status === 'rejected');
    if (failed === undefined) return done();
    await this.close();
    done(failed.reason);
  }

  /** Waits for running handlers and commits their offsets. */
  override async close(): Promise<void> {
    const closing = this.#subscriptions;
    this.#subscriptions = [];
    await Promise.all(closing.map((subscription) => subscription.close()));
  }

  override on(): never {
    throw new Error('a bus server has no events');
  }

  override unwrap<T>(): T {
    throw new Error('the bus is given to a bus server, not taken from it');
  }

  #subscribe(topic: string): Promise<Subscription> {
    const { bus, group: stage, ...limits } = this.#options;
    const handler: BusHandler = (records) => this.#deliver(topic, records);
    return bus.subscribe({ ...limits, stage, group: `${stage}.${topic}`, topics: [topic], handler });
  }

  /** Nest gives a rejection as a stream that fails. */
  async #deliver(topic: string, records: readonly BusRecord[]): Promise<void> {
    const handle = this.getHandlerByPattern(topic);
    const context = new BaseRpcContext([topic, records[0]?.partition]);
    try {
      const result: unknown = await handle?.(records, context);
      if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
    } catch (error) {
      throw isNativeError(error) ? error : new Error('a handler rejected its records', { cause: error });
    }
  }
}
