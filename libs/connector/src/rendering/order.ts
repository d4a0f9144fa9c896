import type { sealpost } from '#contracts/content';
import { loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { lines, type Rendered } from './rendered.ts';

/** A cart as text: `2 x SKU - 30.00 USD` a line, then the note that came with it. */
export const orderText = ({ lines: items, text }: ContentBody<'order'>): Rendered => ({
  text: lines(...(items ?? []).map(itemText), text) || '🛒 Order',
  losses: [loss('RENDERED_AS_TEXT', 'order', 'the platform sends no carts', 2)],
});

function itemText(item: sealpost.content.v1.OrderLine.$Shape): string {
  const { productId, name, quantity, unitPrice, currency } = item;
  const price = [unitPrice && priceText(unitPrice, currency ?? ''), currency]
    .filter((part) => part)
    .join(' ');
  const product = `${quantity || '1'} x ${name || productId || 'product'}`;
  return unitPrice ? `${product} - ${price}` : product;
}

/** A price with as many decimals as its currency has, and more where more were given: nothing is rounded. */
function priceText(price: string, currency: string): string {
  const [, whole, decimals = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(price) ?? [];
  if (whole === undefined) return price;
  const padded = decimals.padEnd(decimalsOf(currency), '0');
  return padded === '' ? whole : `${whole}.${padded}`;
}

function decimalsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 0;
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
