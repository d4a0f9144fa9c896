import type { Content, EventClass, Inbound } from '#libs/connector/content';
import { type Failure, type Loss, loss } from '#libs/envelope';
import { jsonBytesOf, memberAt, timeMsOf } from '#libs/meta-graph';
import { type EventKey, envelopeIdOf } from '../event-key.ts';
import type { Person } from '../identity.ts';
import { accountOf, given, type PlatformEvent } from '../webhook.ts';

/** What was read from an item; the rest of an event follows from where the item stood. */
export interface Facts {
  readonly class: EventClass;
  readonly kind?: string | undefined;
  /** Who wrote, reacted or received; absent where nobody is named. */
  readonly person?: Person;
  /** Which end of the event the person is; the other one is our account. */
  readonly personIs?: 'sender' | 'recipient';
  readonly groupId?: string | undefined;
  readonly nativeId?: string | undefined;
  /** What makes the item unmistakable, where it is not all of its bytes. */
  readonly key?: EventKey;
  readonly text?: string | undefined;
  readonly emoji?: string | undefined;
  readonly refNativeId?: string | undefined;
  readonly content?: Content;
  readonly losses?: readonly Loss[];
  readonly tag?: string | undefined;
  readonly failure?: Failure | undefined;
}

/** The item's own time, else that of its webhook. */
export const timeOf = ({ item, around }: PlatformEvent): number | undefined =>
  timeMsOf(memberAt(item, 'timestamp')) ?? around.timeMs;

/** Puts an event together. */
export const assembled = (event: PlatformEvent, facts: Facts): Inbound => {
  const accountId = accountOf(event.around);
  const timestampMs = timeOf(event);
  const { person, personIs = 'sender', losses = [], content } = facts;
  const key = facts.key ?? { by: 'bytes', ...given({ senderId: person?.id, timestampMs }) };
  return {
    platform: 'whatsapp',
    class: facts.class,
    accountId,
    ...given({
      kind: facts.kind,
      ...(personIs === 'sender' ? fromPerson(person, accountId) : toPerson(person, accountId)),
      groupId: facts.groupId,
      nativeId: facts.nativeId,
      timestampMs,
    }),
    envelopeId: envelopeIdOf(event, facts.class, key),
    ...given({
      text: facts.text || undefined,
      emoji: facts.emoji || undefined,
      refNativeId: facts.refNativeId || undefined,
      standby: event.around.standby,
      content: content && { ...content, ...(losses.length > 0 && { losses: [...losses] }) },
    }),
    losses,
    ...given({ tag: facts.tag, failure: facts.failure }),
  };
};

/** The bytes of an item, kept in the content of kinds that could not be read in full. */
export const kept = ({
  plain,
}: PlatformEvent): { readonly raw: Uint8Array; readonly losses: readonly Loss[] } => {
  const raw = jsonBytesOf(plain);
  return raw.length <= rawBytesMax
    ? { raw, losses: [] }
    : {
        raw: new Uint8Array(),
        losses: [loss('FIELD_DROPPED', 'raw', 'the item is too large to be kept', 1)],
      };
};

/** An item beyond this leaves no room for itself in an envelope. */
const rawBytesMax = 262_144;

type Ends = Pick<Partial<Inbound>, 'senderId' | 'senderAliases' | 'recipientId' | 'recipientAliases'>;

function fromPerson(person: Person | undefined, accountId: string): Ends {
  return given({
    senderId: person?.id,
    senderAliases: aliasesOf(person),
    recipientId: accountId || undefined,
  });
}

function toPerson(person: Person | undefined, accountId: string): Ends {
  return given({
    senderId: accountId || undefined,
    recipientId: person?.id,
    recipientAliases: aliasesOf(person),
  });
}

function aliasesOf(person: Person | undefined): readonly string[] | undefined {
  return person?.aliases.length ? person.aliases : undefined;
}
