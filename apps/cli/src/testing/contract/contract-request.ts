import { describe, expect, it } from '@jest/globals';
import type { Platform } from '#libs/envelope';
import { eventsOf } from './contract-case.ts';

type Body = Readonly<Record<string, unknown>>;

/** A webhook, where it goes, the bodies of the calls that carry it, and the grades of what is lost. */
export type RequestCase = readonly [
  title: string,
  webhook: unknown,
  to: Platform,
  bodies: readonly Body[],
  grades?: readonly number[],
];

const recipient = { id: '<recipient>' };

/** A call of the Cloud API; what it answers stands in `context`. */
export const toWhatsApp = (payload: Body, target?: string): Body => ({
  messaging_product: 'whatsapp',
  recipient_type: 'individual',
  to: '<recipient>',
  ...(target !== undefined && { context: { message_id: `<ref:${target}>` } }),
  ...payload,
});

/** A text of the Cloud API. */
export const whatsAppText = (body: string, target?: string): Body =>
  toWhatsApp({ type: 'text', text: { body, ...(body.includes('http') && { preview_url: true }) } }, target);

/** A message of the Messenger Platform; `reply_to` stands beside it. */
export const messengerText = (text: string, target?: string): Body => ({
  recipient,
  messaging_type: 'RESPONSE',
  message: { text },
  ...(target !== undefined && { reply_to: { mid: `<ref:${target}>` } }),
});

/** A message of Instagram Messaging. */
export const instagramText = (text: string, target?: string): Body => ({
  recipient,
  message: { text },
  ...(target !== undefined && { reply_to: { mid: `<ref:${target}>` } }),
});

/** What Messenger and Instagram do in a thread besides sending. */
export const action = (name: string, payload?: Body): Body => ({
  recipient,
  sender_action: name,
  ...(payload && { payload }),
});

/** The same text at all three apps. */
export const textEverywhere = (
  title: string,
  webhook: unknown,
  text: string,
  { target, grades }: { readonly target?: string; readonly grades: readonly number[] },
): readonly RequestCase[] => [
  [title, webhook, 'whatsapp', [whatsAppText(text, target)], grades],
  [title, webhook, 'messenger', [messengerText(text, target)], grades],
  [title, webhook, 'instagram', [instagramText(text, target)], grades],
];

/** Declares one test a case: these calls and no others, all to the account's own endpoint. */
export const itCarries = (
  from: Platform,
  casesOf: Readonly<Record<string, readonly RequestCase[]>>,
): void => {
  describe.each(Object.entries(casesOf))('%s', (_group, cases) => {
    it.each(cases.map(([title, webhook, to, bodies, grades]) => ({ title, webhook, to, bodies, grades })))(
      '$title to $to',
      async ({ webhook, to, bodies, grades }) => {
        const [event] = await eventsOf(from, webhook, to);
        const calls = bodies.map((body) => ({ method: 'POST', path: '/<account>/messages', body }));
        expect(event?.requests).toEqual(calls);
        if (grades !== undefined) expect(event?.losses.map(({ grade }) => grade)).toEqual(grades);
      },
    );
  });
};
