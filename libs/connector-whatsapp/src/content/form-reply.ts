import { type ContentTranslator, formReplyText } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import { filledAt, isObject, type JsonObject, objectAt, parseJson, stringAt } from '#libs/meta-graph';
import { jsonTextOf } from '#libs/meta-graph';
import { given, type TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A filled-in Flow. `response_json` is JSON inside a string, and not always valid. */
export interface FormReplyPayload {
  readonly nfm_reply: { readonly name?: string; readonly body?: string; readonly response_json?: string };
}

/** Reads `interactive.nfm_reply{name?, body?, response_json?}`. */
export const readFormReply = (interactive: JsonObject): FormReplyPayload | undefined => {
  const object = objectAt(interactive, 'nfm_reply');
  if (object === undefined) return undefined;
  const response = objectAt(object, 'response_json');
  return {
    nfm_reply: given({
      name: filledAt(object, 'name'),
      body: filledAt(object, 'body'),
      response_json: response === undefined ? stringAt(object, 'response_json') : jsonTextOf(response),
    }),
  };
};

/** A filled-in form; answers that cannot be read stay in `response_json` as they came. */
export const formReply: ContentTranslator<'formReply', FormReplyPayload, TextPayload> = {
  toContent: ({ nfm_reply: { name, body, response_json } }) =>
    translated({
      ...given({ name, body, responseJson: response_json }),
      fields: fieldsOf(response_json ?? ''),
    }),
  fromContent: (body, rendering) => asText(formReplyText(body), rendering, 'form_reply'),
};

/** The form's own bookkeeping, which is no answer. */
const tokenField = 'flow_token';

function fieldsOf(json: string): { name: string; value: string }[] {
  const answers = parseJson(Buffer.from(json, 'utf8'))?.value;
  if (!isObject(answers)) return [];
  return Object.entries(answers)
    .filter(([name]) => name !== tokenField)
    .map(([name, value]) => ({ name, value: typeof value === 'string' ? value : jsonTextOf(value) }));
}
