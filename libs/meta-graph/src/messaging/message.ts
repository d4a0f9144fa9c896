import { filledAt, flagAt, idAt, type JsonObject, memberAt, objectAt, objectsAt } from '../readers.ts';
import { attachmentsOf } from './attachment.ts';
import { referralOf } from './referral.ts';
import type { WireMessage, WireOrder, WirePostback } from './webhook.ts';

/** Reads the `message` of an event. */
export const messageOf = (message: JsonObject): WireMessage => {
  const mid = idAt(message, 'mid');
  const text = filledAt(message, 'text');
  const stickerId = idAt(message, 'sticker_id');
  const quickReply = objectAt(message, 'quick_reply');
  const payload = filledAt(quickReply, 'payload');
  const replyTo = objectAt(message, 'reply_to');
  const replyToMid = idAt(replyTo, 'mid');
  const story = objectAt(replyTo, 'story');
  const referral = referralOf(objectAt(message, 'referral'));
  const appId = idAt(message, 'app_id');
  const metadata = filledAt(message, 'metadata');
  return {
    ...(mid !== undefined && { mid }),
    ...(text !== undefined && { text }),
    attachments: attachmentsOf(message),
    ...(stickerId !== undefined && { stickerId }),
    ...(quickReply !== undefined && { quickReply: { ...(payload !== undefined && { payload }) } }),
    ...(replyToMid !== undefined && { replyToMid }),
    ...(story !== undefined && { replyToStory: storyOf(story) }),
    ...(referral !== undefined && { referral }),
    isEcho: flagAt(message, 'is_echo'),
    isDeleted: flagAt(message, 'is_deleted'),
    isUnsupported: flagAt(message, 'is_unsupported'),
    ...(appId !== undefined && { appId }),
    ...(metadata !== undefined && { metadata }),
  };
};

function storyOf(story: JsonObject): NonNullable<WireMessage['replyToStory']> {
  const id = idAt(story, 'id');
  const url = filledAt(story, 'url');
  return { ...(id !== undefined && { id }), ...(url !== undefined && { url }) };
}

/** Reads the `postback` of an event. */
export const postbackOf = (postback: JsonObject): WirePostback => {
  const mid = idAt(postback, 'mid');
  const title = filledAt(postback, 'title');
  const payload = idAt(postback, 'payload');
  const referral = referralOf(objectAt(postback, 'referral'));
  return {
    ...(mid !== undefined && { mid }),
    ...(title !== undefined && { title }),
    ...(payload !== undefined && { payload }),
    ...(referral !== undefined && { referral }),
  };
};

/** Reads the `order` of an event: a cart's products, each with its id under one of the names in use. */
export const orderOf = (order: JsonObject): WireOrder => {
  const note = filledAt(order, 'note') ?? filledAt(order, 'text');
  const products = ['products', 'product_items', 'items'].flatMap((member) => objectsAt(order, member));
  return { ...(note !== undefined && { note }), lines: products.map(lineOf) };
};

function lineOf(product: JsonObject): WireOrder['lines'][number] {
  const productId =
    idAt(product, 'retailer_id') ??
    idAt(product, 'product_retailer_id') ??
    idAt(product, 'product_id') ??
    idAt(product, 'id');
  const name = filledAt(product, 'name') ?? filledAt(product, 'title');
  const quantity = idAt(product, 'quantity');
  const unitPrice =
    idAt(product, 'unit_price') ??
    idAt(product, 'item_price') ??
    idAt(product, 'price') ??
    idAt(memberAt(product, 'price'), 'amount');
  const currency = filledAt(product, 'currency') ?? filledAt(memberAt(product, 'price'), 'currency');
  return {
    ...(productId !== undefined && { productId }),
    ...(name !== undefined && { name }),
    ...(quantity !== undefined && { quantity }),
    ...(unitPrice !== undefined && { unitPrice }),
    ...(currency !== undefined && { currency }),
  };
}
