import { parseJson } from '../json.ts';
import { arrayAt, flagAt, idAt, memberAt, objectAt } from '../readers.ts';
import type { MessagingWebhook } from './transport.ts';

/**
 * The accounts to which the items of a body came, each once; empty for what is no webhook of this platform. It is asked
 * for before anybody has proved to have sent the body, so it reads ids and nothing else.
 */
export const accountsIn = (bytes: Uint8Array, { object }: MessagingWebhook): readonly string[] => {
  const value = parseJson(bytes)?.value;
  const accounts = new Set<string>();
  for (const webhook of Array.isArray(value) ? value : [value])
    if (memberAt(webhook, 'object') === object)
      for (const entry of arrayAt(webhook, 'entry'))
        for (const account of accountsOfEntry(entry)) accounts.add(account);
  return [...accounts];
};

function accountsOfEntry(entry: unknown): readonly string[] {
  const entryId = idAt(entry, 'id');
  if (entryId !== undefined) return [entryId];
  const changed = [...arrayAt(entry, 'changes'), entry].map((change) => memberAt(change, 'value'));
  const items = [...arrayAt(entry, 'messaging'), ...arrayAt(entry, 'standby'), ...changed];
  return items.flatMap((item) => accountOfItem(item) ?? []);
}

/** An echo comes from our account, anything else goes to it. */
function accountOfItem(item: unknown): string | undefined {
  const isEcho = flagAt(objectAt(item, 'message'), 'is_echo');
  if (isEcho) return idAt(objectAt(item, 'sender'), 'id');
  const recipient = objectAt(item, 'recipient');
  return idAt(recipient, 'id') ?? idAt(recipient, 'user_ref');
}
