import { deriveId, failure } from '#libs/envelope';
import type { ReceivedMessage } from '#libs/store';
import type { ControlDraft } from './control.ts';
import { type Fate, fateOf } from './fates.ts';
import type { Item } from './item.ts';
import { ledgerOf } from './ledger.ts';
import type { Resolution } from './resolution.ts';
import { referableAs } from './referable.ts';
import type { ItemView, Resolved } from './item-view.ts';
import { resolveBareReferral, resolveIdentity, resolveItem } from './resolve-item.ts';
import type { ResolvedDelivery, ResolvedItem } from './resolved-delivery.ts';
import type { Snapshot } from './snapshot.ts';

/** Who resolves an item of a fate; the other fates are no person's. */
const resolverOf: Readonly<Partial<Record<Fate, (item: Item, view: ItemView) => Resolved>>> = {
  person: resolveItem,
  identity: resolveIdentity,
  'bare-referral': resolveBareReferral,
};

/**
 * Resolves the items of a delivery in body order: what a command changes holds for the items after it, and a message can be
 * referred to by the next item. Items that are not a person's are left out.
 */
export const resolveDelivery = (
  items: readonly Item[],
  snapshot: Snapshot,
  nowMs: number,
): ResolvedDelivery => {
  const ledger = ledgerOf(snapshot, nowMs);
  const resolved = items.flatMap((item): readonly ResolvedItem[] => {
    const resolve = resolverOf[fateOf(item)];
    if (!resolve) return [];
    const person = ledger.personOf(item);
    const earlier = ledger.earlier(item);
    if (earlier) return [{ item, person, resolution: earlier, occurrence: 'again' }];
    if (item.spellings.length === 0)
      return [{ item, person, resolution: ofNobody(item), occurrence: 'first' }];
    const result = resolve(item, ledger.viewOf(person));
    ledger.enter(item, person, result);
    return [{ item, person, resolution: result.resolution, occurrence: 'first' }];
  });
  return { items: resolved, states: ledger.states(), learned: learnedFrom(resolved) };
};

/** The messages among the items that later ones can refer to. */
export const receivedMessages = (items: readonly ResolvedItem[]): readonly ReceivedMessage[] =>
  items
    .filter(({ occurrence }) => occurrence === 'first')
    .flatMap(({ item, person, resolution }) => referableAs(item, person, resolution) ?? []);

function ofNobody({ event }: Item): Resolution {
  return event.class === 'unsupported'
    ? { to: 'dead-letter', failure: failure('unsupported', { rule: 'no conversation' }) }
    : { to: 'dead-letter', failure: failure('malformed', { field: 'sender', rule: 'present' }) };
}

/**
 * One record a person, under an id of what was learned, so that the directory takes it once; none of somebody whose change the
 * delivery itself tells.
 */
function learnedFrom(items: readonly ResolvedItem[]): readonly ControlDraft[] {
  const changed = new Set(
    items.filter(({ item }) => fateOf(item) === 'identity').map(({ person }) => person),
  );
  const drafts = items
    .filter(({ person }) => person.unlisted.length > 0 && !changed.has(person))
    .map(({ item: { event, spellings, atMs }, person }): ControlDraft => ({
      controlId: deriveId('sealpost/identity/v1', [person.account, person.address, ...spellings]),
      name: 'identity-changed',
      platform: event.platform,
      accountId: event.accountId,
      address: person.address,
      aliases: [...new Set([...spellings, person.address])],
      atMs,
    }));
  return [...new Map(drafts.map((draft) => [draft.controlId, draft])).values()];
}
