import { z } from 'zod';
import { failed, failure, nativeBounds, type Result, statementKeyIdOf, translated } from '#libs/envelope';
import { isStatementSignedBy } from '#libs/sealing';
import { nativeLink, statementKeysOf, type Store } from '#libs/store';
import { bytesRule } from './rules.ts';

/** What is said of a signed statement before anything in it is read. */
export const signedRules = (type: number, bytesMax: number) =>
  z.object(
    {
      type: z.number().refine((value) => value === type, 'is the method’s'),
      statement: bytesRule(1, bytesMax),
      keyId: z.string().regex(/^[A-Za-z0-9._-]{1,128}$/, 'is a key id'),
      signature: bytesRule(nativeBounds.signatureBytes),
    },
    'is given',
  );

export type CheckedSigned = z.output<ReturnType<typeof signedRules>>;

/** Whose key signed a statement, or why it counts for nothing. */
export type Signing = 'device' | 'app' | 'unsigned' | 'device-must-sign';

/**
 * Whose key signed a user's statement. Where a device of the user has a key for statements, a device has to sign: an app speaks for
 * those only who have none.
 */
export async function signerOf(
  store: Store,
  participantId: Uint8Array,
  platform: string,
  signed: CheckedSigned,
): Promise<Signing> {
  const keys = await statementKeysOf(store)(participantId);
  const named = keys.find((key) => statementKeyIdOf(key) === signed.keyId);
  if (named !== undefined) return isStatementSignedBy(named, signed) ? 'device' : 'unsigned';
  if (!(await isSignedByApp(store, platform, signed))) return 'unsigned';
  return keys.length === 0 ? 'app' : 'device-must-sign';
}

/** Whether the key of an app's link signed a statement. */
export async function isSignedByApp(store: Store, platform: string, signed: CheckedSigned): Promise<boolean> {
  const link = await nativeLink(store)(platform);
  return link !== undefined && link.keyId === signed.keyId && isStatementSignedBy(link.publicKey, signed);
}

/** Reads a statement's bytes, which come from outside; what they are not fails by name. */
export function readStatement<T>(type: { decode(bytes: Uint8Array): T }, bytes: Uint8Array): Result<T> {
  try {
    return translated(type.decode(bytes));
  } catch {
    return failed(failure('malformed', { field: 'statement.statement', rule: 'is a statement of its type' }));
  }
}
