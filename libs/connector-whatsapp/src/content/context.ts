import { sealpost } from '#contracts/content';
import type { Content } from '#libs/connector/content';
import { type Loss, loss } from '#libs/envelope';
import { filledAt, flagAt, idAt, type JsonObject, memberAt, objectAt } from '#libs/meta-graph';
import { given } from '../webhook.ts';

const { FORWARDING_FORWARDED, FORWARDING_FREQUENTLY } = sealpost.content.v1.Forwarding;

/** What stands around a message of any type, and what of it is not kept. */
export interface MessageContext {
  readonly surroundings: Pick<Content, 'replyTo' | 'forwarding' | 'product' | 'referral'>;
  readonly losses: readonly Loss[];
}

/**
 * Reads `context` and `referral`. The id of a context is what a message answers only where it was neither forwarded nor
 * written from a product page; an empty `referred_product` is no product page.
 */
export const contextOf = (item: JsonObject): MessageContext => {
  const context = objectAt(item, 'context');
  const forwarding = forwardingOf(context);
  const product = productOf(objectAt(context, 'referred_product'));
  const nativeId = idAt(context, 'id') ?? idAt(context, 'message_id');
  const isReply = forwarding === undefined && product === undefined && nativeId !== undefined;
  const referral = objectAt(item, 'referral');
  return {
    surroundings: {
      ...(isReply && { replyTo: { nativeId } }),
      ...given({ forwarding, product, referral: referralOf(referral) }),
    },
    losses: keptBack.some((key) => memberAt(referral, key) !== undefined) ? [adMediaDropped] : [],
  };
};

/** What an ad shows besides its words; it concerns the operator's reports, not the conversation. */
const keptBack = ['media_type', 'image_url', 'video_url', 'thumbnail_url', 'welcome_message'];

const adMediaDropped: Loss = loss(
  'FIELD_DROPPED',
  'referral',
  "the ad's picture and greeting are not kept",
  0,
);

function forwardingOf(context: JsonObject | undefined): sealpost.content.v1.Forwarding | undefined {
  if (flagAt(context, 'frequently_forwarded')) return FORWARDING_FREQUENTLY;
  return flagAt(context, 'forwarded') ? FORWARDING_FORWARDED : undefined;
}

function productOf(
  referred: JsonObject | undefined,
): sealpost.content.v1.ProductReference.$Shape | undefined {
  const product = given({
    catalogId: idAt(referred, 'catalog_id'),
    productId: idAt(referred, 'product_retailer_id'),
  });
  return Object.keys(product).length > 0 ? product : undefined;
}

function referralOf(referral: JsonObject | undefined): sealpost.content.v1.Referral.$Shape | undefined {
  const facts = given({
    url: filledAt(referral, 'source_url'),
    adId: idAt(referral, 'source_id'),
    source: filledAt(referral, 'source_type'),
    headline: filledAt(referral, 'headline'),
    body: filledAt(referral, 'body'),
    ctwaClid: filledAt(referral, 'ctwa_clid'),
  });
  return Object.keys(facts).length > 0 ? facts : undefined;
}
