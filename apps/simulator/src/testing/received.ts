import { type JsonObject, isObject, listAt, objectAt } from '../wire/readers.ts';
import type { Received } from './operator.ts';

/** The `messaging` or `standby` items of deliveries, in order. */
export const messagingItems = (received: readonly Received[]): readonly JsonObject[] =>
  entriesOf(received)
    .flatMap((entry) => [...listAt(entry, 'messaging'), ...listAt(entry, 'standby')])
    .filter(isObject);

/** The values of `changes` of deliveries, in order. */
export const changeValues = (received: readonly Received[]): readonly JsonObject[] =>
  entriesOf(received)
    .flatMap((entry) => listAt(entry, 'changes'))
    .map((change) => objectAt(change, 'value') ?? {});

/** The `messages[]` of the values of deliveries, in order. */
export const whatsappMessages = (received: readonly Received[]): readonly JsonObject[] =>
  changeValues(received)
    .flatMap((value) => listAt(value, 'messages'))
    .filter(isObject);

/** The `statuses[]` of the values of deliveries, in order. */
export const whatsappStatuses = (received: readonly Received[]): readonly JsonObject[] =>
  changeValues(received)
    .flatMap((value) => listAt(value, 'statuses'))
    .filter(isObject);

const entriesOf = (received: readonly Received[]): readonly unknown[] =>
  received.flatMap(({ json }) => listAt(json, 'entry'));
