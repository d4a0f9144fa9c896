import type { MessagingLimits } from './limits.ts';
import type { MessagingProblems } from './problems.ts';

/** What Messenger and Instagram differ in when something is sent. */
export interface MessagingRules {
  readonly problems: MessagingProblems;
  readonly limits: MessagingLimits;
  readonly makeMessageId: (accountId: string) => string;
  /** Whether the API takes this reaction, by name or emoji. */
  readonly takesReaction: (reaction: string) => boolean;
}
