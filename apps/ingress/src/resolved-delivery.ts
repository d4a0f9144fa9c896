import type { AddressState } from '#libs/store';
import type { ControlDraft } from './control.ts';
import type { Item } from './item.ts';
import type { Person } from './people.ts';
import type { Resolution } from './resolution.ts';

/** A person's item with where it goes. */
export interface ResolvedItem {
  readonly item: Item;
  readonly person: Person;
  readonly resolution: Resolution;
  /** `again` for a repetition of something that was resolved before: nothing of it is written a second time. */
  readonly occurrence: 'first' | 'again';
}

/** What a delivery comes to. */
export interface ResolvedDelivery {
  readonly items: readonly ResolvedItem[];
  /** The addresses that wrote, as they are afterwards. */
  readonly states: readonly AddressState[];
  /** Identifiers that came along with ordinary items and that the directory does not know yet. */
  readonly learned: readonly ControlDraft[];
}
