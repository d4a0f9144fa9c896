import { type Content, type ContentBody, type ContentKind, contentOf } from '#libs/connector/content';
import type { Loss, Result } from '#libs/envelope';
import type { MessagingFacts, WireReferral } from '#libs/meta-graph';

/** What stands around a content's kind. */
export type Surroundings = NonNullable<Parameters<typeof contentOf>[2]>;

/** What an event means, before the facts around it are added; a member without a value is absent. */
export interface Meaning {
  /** Set where the content decides the class. */
  readonly class?: MessagingFacts['class'];
  readonly kind?: string;
  readonly text?: string;
  readonly emoji?: string;
  readonly content?: Content;
  readonly losses: readonly Loss[];
}

/** The meaning of a body that a row of the content table has read. */
export const meaningFrom = <K extends ContentKind>(
  kind: K,
  read: Result<ContentBody<K>>,
  surroundings: Surroundings = {},
): Meaning =>
  read.ok ? { content: contentOf(kind, read.value, surroundings), losses: read.losses } : { losses: [] };

/** The way by which a person arrived, as content keeps it. */
export const referralContent = (referral: WireReferral | undefined): Pick<Content, 'referral'> =>
  referral === undefined ? {} : { referral };
