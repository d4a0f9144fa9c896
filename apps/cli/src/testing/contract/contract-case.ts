import { describe, expect, it } from '@jest/globals';
import type { Platform } from '#libs/envelope';
import { loadConnector } from '../../connectors.ts';
import { translatedDocument } from '../../translate-document.ts';
import type { TranslatedEvent } from '../../translate-event.ts';

type Members = Omit<TranslatedEvent, 'losses'>;

/** What an event of a case must be: every member but `content` and `losses`, which are checked where a case names them. */
export type ExpectedEvent = { readonly [K in keyof Members]?: Members[K] | undefined } & {
  readonly class: string;
  /** The grades of the losses, in order. */
  readonly grades?: readonly number[];
};

/** A webhook that nobody has sent, and the events that the contract gives for it. */
export type ContractCase = readonly [title: string, body: unknown, ...events: readonly ExpectedEvent[]];

/** The events of a webhook as the command line prints them. */
export const eventsOf = async (
  from: Platform,
  body: unknown,
  to?: Platform,
): Promise<readonly TranslatedEvent[]> => {
  const target = to === undefined ? {} : { to: await loadConnector(to) };
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return translatedDocument(bytes, { from: await loadConnector(from), ...target })?.events ?? [];
};

/** Declares one test a case, grouped by what is translated: an event has the members that its case names, and no others. */
export const itKeepsContract = (
  from: Platform,
  casesOf: Readonly<Record<string, readonly ContractCase[]>>,
): void => {
  describe.each(Object.entries(casesOf))('%s', (_group, cases) => {
    it.each(cases.map(([title, body, ...events]) => ({ title, body, events })))(
      '$title',
      async ({ body, events }) => {
        const found = await eventsOf(from, body);
        expect(found.map((event, index) => comparable(event, events[index]))).toEqual(events);
      },
    );
  });
};

function comparable(event: TranslatedEvent, expected: ExpectedEvent | undefined): object {
  const { content, losses, ...members } = event;
  return {
    ...members,
    ...(expected?.content !== undefined && { content }),
    ...(expected?.grades !== undefined && { grades: losses.map(({ grade }) => grade) }),
  };
}
