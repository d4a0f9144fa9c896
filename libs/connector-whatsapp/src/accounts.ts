import { arrayAt, filledAt, idAt, memberAt, objectAt, parseJson } from '#libs/meta-graph';
import { accountFields, phoneNumberIn } from './parse.ts';

/**
 * The accounts to which the items of a body came, each once. It is asked for before anybody has proved to have sent the
 * body, so it reads ids and nothing else.
 */
export const accountsOf = (body: Uint8Array): readonly string[] => {
  const value = parseJson(body)?.value;
  const accounts = new Set<string>();
  for (const webhook of Array.isArray(value) ? value : [value])
    if (memberAt(webhook, 'object') === 'whatsapp_business_account')
      for (const entry of arrayAt(webhook, 'entry'))
        for (const account of accountsOfEntry(entry)) accounts.add(account);
  return [...accounts];
};

function accountsOfEntry(entry: unknown): readonly string[] {
  const wabaId = idAt(entry, 'id');
  const changes = arrayAt(entry, 'changes');
  if (changes.length === 0) return wabaId === undefined ? [] : [wabaId];
  return changes.flatMap((change) => numberOfChange(change) ?? wabaId ?? []);
}

/** The number that a change is about; `undefined` where it concerns the whole business account. */
function numberOfChange(change: unknown): string | undefined {
  const value = objectAt(change, 'value');
  const isOfNumber = value !== undefined && !accountFields.test(filledAt(change, 'field') ?? '');
  return isOfNumber ? phoneNumberIn(value) : undefined;
}
