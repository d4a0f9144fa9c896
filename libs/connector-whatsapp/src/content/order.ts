import { type ContentTranslator, orderText } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import { filledAt, idAt, type JsonObject, objectAt, objectsAt } from '#libs/meta-graph';
import { given, type TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A cart as WhatsApp sends it; quantities and prices are numbers or numeric text. */
export interface OrderPayload {
  readonly order: {
    readonly catalog_id?: string;
    readonly text?: string;
    readonly product_items: readonly OrderItem[];
  };
}

interface OrderItem {
  readonly product_retailer_id?: string;
  readonly quantity?: string;
  readonly item_price?: string;
  readonly currency?: string;
}

/** Reads `order{catalog_id, text?, product_items[]}`. */
export const readOrder = (item: JsonObject): OrderPayload | undefined => {
  const object = objectAt(item, 'order');
  if (object === undefined) return undefined;
  return {
    order: {
      ...given({ catalog_id: idAt(object, 'catalog_id'), text: filledAt(object, 'text') }),
      product_items: objectsAt(object, 'product_items').map((line) =>
        given({
          product_retailer_id: idAt(line, 'product_retailer_id'),
          quantity: idAt(line, 'quantity'),
          item_price: idAt(line, 'item_price'),
          currency: filledAt(line, 'currency'),
        }),
      ),
    },
  };
};

/** A shopping cart; a business cannot send one, so outbound it is itemised text. */
export const order: ContentTranslator<'order', OrderPayload, TextPayload> = {
  toContent: ({ order: { catalog_id, text, product_items } }) =>
    translated({
      ...given({ catalogId: catalog_id, text }),
      lines: product_items.map(({ product_retailer_id, quantity, item_price, currency }) =>
        given({ productId: product_retailer_id, quantity, unitPrice: item_price, currency }),
      ),
    }),
  fromContent: (body, rendering) => asText(orderText(body), rendering, 'order'),
};
