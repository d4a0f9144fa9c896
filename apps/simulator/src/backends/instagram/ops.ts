import { type Platform, platforms } from '#libs/envelope';

/** A JSON object, read. */
export type Op = Readonly<Record<string, unknown>>;

/** Writes an op; members that are `undefined` are left out. */
export const opText = (op: Op): string => JSON.stringify(op);

/** Reads an op. */
export const opFrom = (text: string): Op => {
  const op: unknown = JSON.parse(text);
  if (!isOp(op)) throw new Error('no op');
  return op;
};

/** A member that is a text; no field of this dialect is a number. Empty where it is not there. */
export const textIn = (op: Op, name: string): string => {
  const value = op[name];
  return typeof value === 'string' ? value : '';
};

/** A member that is an object. */
export const membersIn = (op: Op, name: string): Op | undefined => {
  const value = op[name];
  return isOp(value) ? value : undefined;
};

/** A member that is bytes. */
export const bytesOf = (op: Op, name: string): Buffer => Buffer.from(textIn(op, name), 'base64');

/** Bytes as this dialect says them. */
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** An app by its name. */
export const platformNamed = (name: string): Platform =>
  platforms.find((platform) => platform === name) ?? 'instagram';

const isOp = (value: unknown): value is Op => typeof value === 'object' && value !== null;
