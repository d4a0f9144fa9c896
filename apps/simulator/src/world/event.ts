import type { GraphProblem } from '../graph/problem.ts';
import type { Account } from './account.ts';
import type { Message } from './message.ts';
import type { User } from './user.ts';

/** Where a person came from. */
export interface Referral {
  readonly ref: string;
  readonly source: string;
  readonly type: string;
}

/** A tap on a button that posts back to the app. */
export interface Postback {
  readonly mid: string;
  readonly title: string;
  readonly payload: string;
  readonly referral?: Referral;
}

/** A change of who a WhatsApp person is. */
export interface IdentityChange {
  readonly change: 'number' | 'user_id' | 'key';
  readonly before: User;
  readonly messageId: string;
}

/** What an event of each kind carries beside the account, the person and the time. */
export interface EventDetails {
  readonly message: { readonly message: Message; readonly referral?: Referral };
  readonly echo: { readonly message: Message };
  readonly reaction: { readonly message: Message; readonly emoji: string };
  readonly unreaction: { readonly message: Message; readonly emoji: string };
  readonly edit: { readonly message: Message };
  readonly deletion: { readonly message: Message };
  readonly sent: { readonly messages: readonly Message[] };
  readonly delivered: { readonly messages: readonly Message[] };
  readonly read: { readonly messages: readonly Message[]; readonly watermarkMs: number };
  readonly played: { readonly messages: readonly Message[] };
  readonly failed: { readonly message: Message; readonly problem: GraphProblem };
  readonly postback: { readonly postback: Postback };
  readonly referral: { readonly referral: Referral };
  readonly identity: IdentityChange;
  readonly preference: { readonly value: 'stop' | 'resume' };
  readonly handover: { readonly newOwner: 'app' | 'other' };
}

export type EventKind = keyof EventDetails;

/** Something that happened between an account and a person; each platform says which webhooks it causes. */
export type WorldEvent<K extends EventKind = EventKind> = {
  [P in K]: {
    readonly kind: P;
    readonly account: Account;
    readonly user: User;
    readonly atMs: number;
    /** Whether another app holds the thread, so that ours only stands by. */
    readonly standby: boolean;
  } & EventDetails[P];
}[K];

/** One update of a webhook before it is put into its envelope. */
export interface WebhookItem {
  readonly accountId: string;
  /** Updates of one lane are delivered in order, unless reordering was asked for. */
  readonly lane: string;
  /** The subscription field that it belongs to. */
  readonly field: string;
  readonly channel: 'changes' | 'messaging' | 'standby';
  readonly body: Readonly<Record<string, unknown>>;
  readonly atMs: number;
  /** The person's message that is delivered when the operator takes the update. */
  readonly messageId?: string;
}

/** A platform's webhooks: one row an event kind, empty where the platform tells nothing. */
export type WebhookTable = {
  readonly [K in EventKind]: (event: WorldEvent<K>) => readonly WebhookItem[];
};

/** The updates that an event causes on its platform. */
export const itemsOf = <K extends EventKind>(
  table: { readonly [P in K]: (event: WorldEvent<P>) => readonly WebhookItem[] },
  event: WorldEvent<K>,
): readonly WebhookItem[] => table[event.kind](event);
