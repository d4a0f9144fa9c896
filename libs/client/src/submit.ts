import { addressFrom, addressKey } from './device-address.ts';
import type { Device } from './ports.ts';
import { keyspace } from './state/keyspace.ts';
import { outboxChange, outboxEntries, type OutboxEntry } from './state/outbox.ts';
import type { Change } from './state/storage.ts';
import type { SubmitResponse } from './transport.ts';

/** The twelve answers of the gateway, as its schema has them; `unanswered` where it is not known whether the envelope arrived. */
export type SubmitOutcome =
  { readonly kind: 'answered'; readonly response: SubmitResponse } | { readonly kind: 'unanswered' };

/** What becomes of the outbox entry after each answer. */
const afterwards = {
  accepted: 'kept',
  duplicate: 'kept',
  idempotencyConflict: 'dropped',
  deviceMismatch: 'dropped',
  consentRequired: 'dropped',
  capabilityRejected: 'dropped',
  securityDowngrade: 'dropped',
  staleEpoch: 'dropped',
  challengeRequired: 'pending',
  rateLimited: 'pending',
  tooLarge: 'dropped',
  invalid: 'dropped',
} as const satisfies Record<NonNullable<SubmitResponse['outcome']>, 'kept' | 'dropped' | 'pending'>;

/** Submits an entry with the bytes that are stored, and stores what came of it. */
export async function submitEntry(device: Device, entry: OutboxEntry): Promise<SubmitOutcome> {
  const response = await answerTo(device, entry);
  if (response?.outcome === undefined) return { kind: 'unanswered' };
  const changes = changesAfter(device, entry, response);
  if (changes.length > 0) await device.storage.commit(changes);
  return { kind: 'answered', response };
}

/**
 * Submits everything that is not known to be accepted, in the order in which it was made, until one is unanswered. Gives whether something
 * is still pending.
 */
export async function submitPending(device: Device): Promise<boolean> {
  const pending = (await outboxEntries(device.storage)).filter(({ state }) => state === 'pending');
  let isLeft = false;
  for (const entry of pending) {
    const outcome = await submitEntry(device, entry);
    if (outcome.kind === 'unanswered') return true;
    const { outcome: answer } = outcome.response;
    isLeft ||= answer !== undefined && afterwards[answer] === 'pending';
  }
  return isLeft;
}

async function answerTo(
  { transport }: Device,
  { envelope }: OutboxEntry,
): Promise<SubmitResponse | undefined> {
  try {
    return await transport.submit({ envelope });
  } catch {
    return undefined;
  }
}

function changesAfter(device: Device, entry: OutboxEntry, response: SubmitResponse): readonly Change[] {
  const stale = (response.deviceMismatch?.stale ?? []).map((address) => ({
    key: keyspace.session(device.suites[0].name, addressKey(addressFrom(address))),
  }));
  const fate = response.outcome === undefined ? 'pending' : afterwards[response.outcome];
  if (fate === 'pending') return stale;
  const change = outboxChange({ ...entry, state: 'accepted' });
  return [...stale, fate === 'kept' ? change : { key: change.key }];
}
