import { filledAt, idAt, objectAt } from '../readers.ts';
import type { WireReferral } from './webhook.ts';

/** Reads a `referral` in any place where one can stand; `undefined` where nothing of it is given. */
export const referralOf = (referral: unknown): WireReferral | undefined => {
  const ref = filledAt(referral, 'ref');
  const source = filledAt(referral, 'source');
  const type = filledAt(referral, 'type');
  const adId = idAt(referral, 'ad_id');
  const url = filledAt(referral, 'referer_uri') ?? filledAt(referral, 'origin_domain');
  const headline = filledAt(objectAt(referral, 'ads_context_data'), 'ad_title');
  const productId = idAt(objectAt(referral, 'product'), 'id');
  const found: WireReferral = {
    ...(ref !== undefined && { ref }),
    ...(source !== undefined && { source }),
    ...(type !== undefined && { type }),
    ...(adId !== undefined && { adId }),
    ...(url !== undefined && { url }),
    ...(headline !== undefined && { headline }),
    ...(productId !== undefined && { productId }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
};
