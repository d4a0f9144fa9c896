import { sealpost } from '#contracts/content';
import { loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import type { Rendered } from './rendered.ts';

const { UnavailableReason } = sealpost.content.v1;

const textOf: Readonly<Record<number, string>> = {
  [UnavailableReason.UNAVAILABLE_REASON_UNSPECIFIED]: 'Message not available here - open the app',
  [UnavailableReason.UNAVAILABLE_REASON_UNSUPPORTED_BY_PLATFORM]: 'Message not available here - open the app',
  [UnavailableReason.UNAVAILABLE_REASON_VIEW_ONCE]: 'View-once message - open the app',
  [UnavailableReason.UNAVAILABLE_REASON_EMPTY]: 'Message without readable content',
  [UnavailableReason.UNAVAILABLE_REASON_PAYMENT]: 'Payment - open the app',
};

/** What stands for a message that its platform does not hand out. */
export const unavailableText = ({ reason }: ContentBody<'unavailable'>): Rendered => ({
  text: textOf[reason ?? 0] ?? 'Message not available here - open the app',
  losses: [loss('CONTENT_UNAVAILABLE', 'unavailable', 'the platform does not hand out the message', 3)],
});

/** A text as it is to be shown; a line stands for one without a visible character. */
export const visibleText = (rendered: Rendered): Rendered => {
  if (rendered.text.trim() !== '') return rendered;
  const { text, losses } = unavailableText({ reason: UnavailableReason.UNAVAILABLE_REASON_EMPTY });
  return { text, losses: [...rendered.losses, ...losses] };
};

/** What stands for an item that nobody documents. */
export const unsupportedText = (): Rendered => ({
  text: 'Message not available here - open the app',
  losses: [loss('CONTENT_UNAVAILABLE', 'unsupported', 'the item is of an unknown kind', 3)],
});

/** A system event in the platform's own sentence; without one, only that something happened. */
export const systemText = ({ event, body }: ContentBody<'systemEvent'>): Rendered => ({
  text: body || `ℹ ${(event || 'system event').replaceAll('_', ' ')}`,
  losses: [loss('RENDERED_AS_TEXT', 'system_event', 'a sentence stands for the event', 2)],
});
