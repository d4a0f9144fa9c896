import type { Connector } from '#libs/connector/content';
import { parseJson } from '#libs/meta-graph';
import { type TranslatedEvent, translatedEvent } from './translate-event.ts';

/** From which app a webhook is, and for which one calls are made; without `to` none are. */
export interface Translation {
  readonly from: Connector;
  readonly to?: Connector;
}

/** What a webhook becomes. */
export interface TranslatedDocument {
  readonly platform: string;
  readonly events: readonly TranslatedEvent[];
}

/** Translates the bytes of one webhook; `undefined` for what is no JSON. */
export const translatedDocument = (
  body: Uint8Array,
  { from, to }: Translation,
): TranslatedDocument | undefined => {
  if (parseJson(body) === undefined) return undefined;
  const events = from.translate(body).map((inbound) => translatedEvent(inbound, to));
  return { platform: from.platform, events };
};
