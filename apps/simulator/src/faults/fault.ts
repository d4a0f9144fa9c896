import type { Platform } from '#libs/envelope';

/**
 * What can go wrong with a call: refused with 429 and Retry-After, a server error, any Graph error, an answer that is no
 * JSON, a cut or silent connection before anything happened, and the same two after the message was accepted.
 */
export const callFaultKinds = [
  'rate_limited',
  'server_error',
  'graph_error',
  'garbage',
  'reset',
  'timeout',
  'drop_response',
  'timeout_after_acceptance',
] as const;

/** What can go wrong with a webhook: sent once more later although it was taken, held back while others pass, never sent. */
export const webhookFaultKinds = ['late_duplicate', 'delayed', 'lost'] as const;

export type CallFaultKind = (typeof callFaultKinds)[number];
export type WebhookFaultKind = (typeof webhookFaultKinds)[number];
export type FaultKind = CallFaultKind | WebhookFaultKind;

/** When and how something goes wrong. Every condition that is given must hold. */
export interface FaultRule {
  readonly kind: FaultKind;
  readonly platform?: Platform;
  readonly account?: string;
  /** A part of the call's path or of the webhook's subscription field. */
  readonly path?: string;
  /** A part of the call's or the webhook's body as JSON. */
  readonly body?: string;
  /** How often it strikes; always when absent. */
  readonly times?: number;
  /** How likely it strikes, drawn from a generator seeded with `seed`; 1 when absent. */
  readonly probability?: number;
  readonly seed?: number;
  /** The HTTP status of `server_error` (500) or `graph_error` (400). */
  readonly status?: number;
  readonly code?: number;
  readonly subcode?: number;
  readonly retryAfterS?: number;
  /** How long a timeout hangs (30 s), or until a late duplicate or delayed webhook is sent (200 ms). */
  readonly delayMs?: number;
}

/** A rule in force, and how often it has struck. */
export interface ActiveFault extends FaultRule {
  readonly id: string;
  readonly struck: number;
}
